import { toKey, type Label } from '../../model/index.ts';
import type { Block } from '../../text/index.ts';
import type { Facts, Quote, Work, Works } from '../facts.ts';

/** Finds the innermost work whose stretch holds a quote; undefined where none does (goals, tables of indicators). */
export function toWorkFinder(works: Works): (quote: Quote) => Work | undefined {
  const byBlock = new Map<Block, { work: Work; start: number; end: number }[]>();
  for (const work of works.works) {
    for (const { block, start, end } of work.spans) {
      const stretches = byBlock.get(block) ?? [];
      stretches.push({ work, start, end });
      byBlock.set(block, stretches);
    }
  }
  // A part ends where its note begins, as that stretch of its item does: of two alike the later, which is the part, is within.
  for (const stretches of byBlock.values())
    stretches.sort((a, b) => a.end - a.start - (b.end - b.start) || b.work.order - a.work.order);
  return ({ block, start, end }) =>
    byBlock.get(block)?.find((stretch) => stretch.start <= start && end <= stretch.end)?.work ??
    byBlock.get(block)?.find((stretch) => stretch.start < end && start < stretch.end)?.work;
}

/** Finds the project that a table's row is about; undefined outside such rows. */
export function toProjectFinder(objects: Facts): (quote: Quote) => string | undefined {
  const first = new Map<Block, { id: string; start: number }>();
  for (const { id, label, stated } of objects.nodes) {
    if (label !== 'Project') continue;
    for (const { quote } of stated) {
      const known = first.get(quote.block);
      if (quote.block.kind === 'row' && (!known || quote.start < known.start))
        first.set(quote.block, { id, start: quote.start });
    }
  }
  return ({ block, start }) => {
    const project = first.get(block);
    return project && project.start < start ? project.id : undefined;
  };
}

const holders: ReadonlySet<Label> = new Set([
  'Cluster',
  'Chain',
  'Industry',
  'Platform',
  'Enterprise',
  'Department',
  'Jurisdiction',
]);

/** Finds the node that a subject names: 当湖街道, “35”千百亿产业集群. Names of several nodes name none. */
export function toSubjectFinder(objects: Facts): (subject: string) => string | undefined {
  const ids = new Map<string, Set<string>>();
  for (const { id, label, name, stated } of objects.nodes) {
    if (!holders.has(label)) continue;
    const forms = new Set([name]);
    for (const { form } of stated) forms.add(form);
    for (const form of forms) {
      const key = toKey(form);
      ids.set(key, (ids.get(key) ?? new Set()).add(id));
    }
  }
  return (subject) => {
    const found = ids.get(toKey(subject));
    return found?.size === 1 ? [...found][0] : undefined;
  };
}
