/** Which plans stand one below the other: by the places that they are of, not by what they say of each other. */

/** The place that a plan is of, and the places around it. */
export interface PlanPlace {
  plan: string;
  place: string;
  above: readonly string[];
}

/** Plans of one line at most. */
const most = 4;

/**
 * Lines from the widest place to the narrowest, the longest first. Of several plans of a place above, the first stands
 * in the line; a line that another holds whole is left out.
 *
 * @param plans ids of the loaded plans, in the order in which one of several is preferred
 */
export function toLines(plans: readonly string[], places: readonly PlanPlace[]): string[][] {
  const rank = new Map(plans.map((id, index) => [id, index]));
  const rankOf = (id: string): number => rank.get(id) ?? plans.length;
  const first = new Map<string, PlanPlace>();
  for (const one of places.toSorted((a, b) => rankOf(a.plan) - rankOf(b.plan)))
    if (!first.has(one.place)) first.set(one.place, one);
  const lines = places.map(({ plan, above }) => {
    const over = above
      .flatMap((place) => first.get(place) ?? [])
      .filter((one) => one.plan !== plan)
      .toSorted((a, b) => a.above.length - b.above.length);
    return [...over.map((one) => one.plan), plan].slice(-most);
  });
  const held = new Set(lines.flatMap((line) => line.slice(0, -1)));
  return lines
    .filter((line) => line.length > 1 && !held.has(line.at(-1) ?? ''))
    .toSorted((a, b) => b.length - a.length || rankOf(a.at(-1) ?? '') - rankOf(b.at(-1) ?? ''));
}
