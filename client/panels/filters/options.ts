/** Values that a filter may ask for on this picture, with how many facts have each. */
import { facets, type Facet, type Filter, type PageState, type StateChange } from '../../state.ts';
import type { View } from '../../view.ts';
import { createReader, drawable, type Plans } from './fading.ts';

export interface Option {
  value: string;
  count: number;
}

/** Facets with their values, the most frequent first; what has one value alone narrows nothing and is left out. */
export function toOptions(view: View, plans: Plans, filters: readonly Filter[]): { facet: Facet; options: Option[] }[] {
  const { valuesOf } = createReader(view.graph, plans);
  const facts = drawable(view);
  return facets.flatMap((facet) => {
    const counts = new Map<string, number>();
    for (const { value } of filters.filter((filter) => filter.facet === facet)) counts.set(value, 0);
    for (const fact of facts)
      for (const value of valuesOf(fact, facet) ?? []) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
    const options = [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
    const isSet = filters.some((filter) => filter.facet === facet);
    return options.length > 1 || isSet ? [{ facet, options }] : [];
  });
}

/** A changed filter fades first, whatever was removed by it before. */
export function withToggled(state: PageState, { facet, value }: Filter): StateChange {
  const others = state.filters.filter((filter) => filter.facet !== facet || filter.value !== value);
  const filters = others.length < state.filters.length ? others : [...others, { facet, value }];
  return { filters, dropped: state.dropped.filter((part) => part !== facet) };
}
