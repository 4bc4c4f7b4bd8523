import type { GraphRelationship, WorkPair } from '../../model/index.ts';

/** Of several duties in one task the weightiest speaks for it. */
const weight = ['LEADS', 'RESPONSIBLE_FOR', 'SUPPORTS'];
const weightier = (a: string | undefined, b: string): string =>
  a !== undefined && weight.indexOf(a) <= weight.indexOf(b) ? a : b;

/** Who does what in each task. */
function toRoles(duties: readonly GraphRelationship[]): Map<string, Map<string, string>> {
  const tasks = new Map<string, Map<string, string>>();
  for (const { start, end, type } of duties) {
    const roles = tasks.get(end) ?? new Map<string, string>();
    tasks.set(end, roles.set(start, weightier(roles.get(start), type)));
  }
  return tasks;
}

/** The more asked for of two comes first, then the weightier role, then the smaller id: a pair is one pair. */
function inOrder(a: string, b: string, asked: readonly string[]): [string, string] {
  const [placeA, placeB] = [asked.indexOf(a), asked.indexOf(b)];
  if (placeA !== placeB) return (placeA !== -1 && placeA < placeB) || placeB === -1 ? [a, b] : [b, a];
  return a < b ? [a, b] : [b, a];
}

/**
 * Pairs that have duties in the same tasks, those with most tasks first; pairs of two that were asked for come before all.
 * @param asked who must be one of each pair; nobody: every pair counts
 */
export function toWorkPairs(duties: readonly GraphRelationship[], asked: readonly string[]): WorkPair[] {
  const pairs = new Map<string, WorkPair>();
  for (const [task, roles] of [...toRoles(duties)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const all = [...roles.keys()].sort();
    for (const [i, first] of all.entries())
      for (const second of all.slice(i + 1)) {
        if (asked.length > 0 && !asked.includes(first) && !asked.includes(second)) continue;
        const [a, b] = inOrder(first, second, asked);
        const pair = pairs.get(`${a} ${b}`) ?? { a, b, count: 0, tasks: [], roles: [] };
        pairs.set(`${a} ${b}`, pair);
        pair.count += 1;
        pair.tasks.push(task);
        const [roleA, roleB] = [roles.get(a) ?? '', roles.get(b) ?? ''];
        const known = pair.roles.find((each) => each.a === roleA && each.b === roleB);
        if (known) known.count += 1;
        else pair.roles.push({ a: roleA, b: roleB, count: 1 });
      }
  }
  const both = ({ a, b }: WorkPair) => Number(asked.includes(a) && asked.includes(b));
  for (const { roles } of pairs.values())
    roles.sort((x, y) => y.count - x.count || weight.indexOf(x.a) - weight.indexOf(y.a));
  return [...pairs.values()].sort(
    (x, y) => both(y) - both(x) || y.count - x.count || (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1),
  );
}
