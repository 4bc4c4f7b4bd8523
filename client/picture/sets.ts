/** What may stand together as one box: nodes of a kind, within what they hang from, within a part of that. */
import { labelOf, ownedByPlan, wordOf, type GraphNode, type Label } from '../../server/model/graph.ts';
import { groupBy } from '../../server/model/group-by.ts';
import { toSectionRef } from './refs.ts';

/** Fewer are never put together: their names say more than a number. */
const fewest = 4;
/** A set of more is parted before it is opened, so that opening one never brings a heap again. */
const mostAtOnce = 60;

/** Nodes of one kind that may be drawn as one box. */
export interface NodeSet {
  /** `group Kind place part ~piece`, as far as it goes: the id of a set begins with that of the set around it. */
  id: string;
  kind: Label;
  /** Id of the plan that they are of, or `jurisdiction/…`; `-` where they alone hang from nothing, empty for all. */
  place: string;
  /** Number of the section, year or heading that they stand under; `-` where they alone have none, empty for all. */
  part: string;
  /** Place among pieces of equal size, from 1. */
  piece?: number;
  /** Ids of all nodes in it, in the graph's order. */
  members: string[];
  /** What is seen when it is opened: sets, and nodes that are in none. */
  within: (NodeSet | string)[];
}

/** What has no place or part where others have one: its set must not be taken for the one around it. */
export const nowhere = '-';

/** One set for each value, from the outermost in. */
type Level = 'kind' | 'place' | 'part' | 'piece';
const levels: readonly Level[] = ['kind', 'place', 'part', 'piece'];

/** A plan's own nodes hang from the plan, shared ones from the place in their id, where it has one. */
function placeOf(node: GraphNode): string {
  if (ownedByPlan.has(labelOf(node))) return wordOf(node, 'plan');
  const code = /^[a-z]+\/(\d{6,})\//u.exec(node.id)?.[1];
  return code === undefined ? '' : `jurisdiction/${code}`;
}

function partOf(node: GraphNode): string {
  switch (labelOf(node)) {
    case 'Task':
      return toSectionRef(wordOf(node, 'ref'));
    case 'Target':
      return wordOf(node, 'year');
    case 'Passage': {
      const { path } = node.properties;
      return Array.isArray(path) ? String(path[0] ?? '').replaceAll(/\s/gu, '') : '';
    }
    default:
      return '';
  }
}

const keyAt: Record<Exclude<Level, 'piece'>, (node: GraphNode) => string> = {
  kind: labelOf,
  place: placeOf,
  part: partOf,
};

interface Path {
  kind: Label;
  place: string;
  part: string;
  piece?: number;
}

const toId = ({ kind, place, part, piece }: Path): string =>
  ['group', kind, place, part, piece === undefined ? '' : `~${String(piece)}`].filter(Boolean).join(' ');

/** Members of a set one level further in; under an empty key where the level does not part them. */
function partedBy(level: Level, members: readonly GraphNode[]): [key: string, members: readonly GraphNode[]][] {
  const few = members.length <= mostAtOnce;
  if (few && (level === 'part' || level === 'piece')) return [['', members]];
  if (level !== 'piece') return [...groupBy(members, keyAt[level])];
  const pieces = Math.ceil(members.length / mostAtOnce);
  const size = Math.ceil(members.length / pieces);
  return Array.from({ length: pieces }, (_, i) => [String(i + 1), members.slice(i * size, (i + 1) * size)]);
}

function toWithin(members: readonly GraphNode[], path: Path, from: number): (NodeSet | string)[] {
  const level = levels[from];
  if (!level) return members.map(({ id }) => id);
  const parts = partedBy(level, members);
  return parts.flatMap(([key, own]): (NodeSet | string)[] => {
    if (key === '' && parts.length === 1) return toWithin(own, path, from + 1);
    if (own.length < fewest) return own.map(({ id }) => id);
    const inner = level === 'piece' ? { ...path, piece: Number(key) } : { ...path, [level]: key || nowhere };
    const within = toWithin(own, inner, from + 1);
    const [only] = within;
    // Where all stand in one set further in, that one says more.
    if (within.length === 1 && typeof only === 'object') return [only];
    return [{ id: toId(inner), ...inner, members: own.map(({ id }) => id), within }];
  });
}

/** Sets that hold the nodes of a graph, beside nodes that are in none. The same graph gives the same. */
export const toSets = (nodes: readonly GraphNode[]): (NodeSet | string)[] =>
  toWithin(nodes, { kind: 'Task', place: '', part: '' }, 0);
