/** A responsibility chain ready to be placed: who stands in which column, in which order, what is folded. */
import { labelOf, wordOf, type Graph, type GraphNode, type GraphRelationship } from '../../server/model/graph.ts';
import { mostUnfolded } from '../../server/model/first-reads.ts';
import { groupBy } from '../../server/model/group-by.ts';
import { compareRefs, toSectionRef } from './refs.ts';
import { orderOf, toEvidence, toKey } from './relationships.ts';

/** Rows that a folded chain unfolds by itself, so that the first picture is not made of stubs alone. */
const firstRows = 24;
/** A section of more tasks is folded in pieces. */
const pieceSize = 20;
/** Aims drawn one by one; those that fewer tasks name are folded first. */
export const mostAims = 36;

/** One row of the task column: a task, or a folded section. */
export interface Row {
  id: string;
  ref: string;
  name: string;
  section: string;
  /** Tasks in it: one, or all of the section. */
  tasks: string[];
  folded: boolean;
  /** Aims that the tasks name and the picture does not draw. */
  unseen: number;
}

export interface Section {
  id: string;
  ref: string;
  name: string;
  tasks: string[];
}

export interface Chain {
  officials: GraphNode[];
  departments: GraphNode[];
  rows: Row[];
  aims: GraphNode[];
  allAims: number;
  tasks: number;
  sections: Section[];
  unfolded: string[];
  /** Duties and aims between what is drawn. */
  relationships: GraphRelationship[];
}

const duties = new Set(['LEADS', 'SUPPORTS', 'RESPONSIBLE_FOR']);
const aimLabels = new Set(['Cluster', 'Chain', 'Industry']);
export const isDuty = (type: string): boolean => duties.has(type);

/** Where the document first speaks of each task: what tells the order of tasks with the same or no number. */
function toFirstWords(relationships: readonly GraphRelationship[]): Map<string, number> {
  const first = new Map<string, number>();
  for (const relationship of relationships)
    for (const task of [relationship.start, relationship.end])
      for (const { start } of toEvidence(relationship)) first.set(task, Math.min(first.get(task) ?? Infinity, start));
  return first;
}

/** Tasks to draw, in the document's order. What only groups others is a section, no row. */
function toTasks(graph: Graph, nodes: ReadonlyMap<string, GraphNode>, plans: readonly string[]): GraphNode[] {
  const own = new Set<string>();
  const groups = new Set<string>();
  for (const { type, start, end } of graph.relationships) {
    if (isDuty(type)) own.add(end);
    else if (type === 'ADVANCES') own.add(start);
    else if (type === 'PART_OF') groups.add(end);
  }
  const first = toFirstWords(graph.relationships);
  const planAt = (node: GraphNode) => plans.indexOf(wordOf(node, 'plan'));
  return [...nodes.values()]
    .filter((node) => ['Task', 'Project'].includes(labelOf(node)))
    .filter(({ id, properties }) => own.has(id) || !(groups.has(id) || properties.kind === 'heading'))
    .sort(
      (a, b) =>
        planAt(a) - planAt(b) ||
        compareRefs(wordOf(a, 'ref'), wordOf(b, 'ref')) ||
        (first.get(a.id) ?? 0) - (first.get(b.id) ?? 0) ||
        (a.id < b.id ? -1 : 1),
    );
}

/** A part is named by its item: its own first clause says little beside the others. */
function toRowName(
  task: GraphNode,
  wholes: ReadonlyMap<string, string>,
  nodes: ReadonlyMap<string, GraphNode>,
): string {
  const whole = nodes.get(wholes.get(task.id) ?? '');
  return task.properties.kind === 'part' && whole ? wordOf(whole, 'name') : wordOf(task, 'name');
}

function toSections(tasks: readonly GraphNode[], nodes: ReadonlyMap<string, GraphNode>): Section[] {
  const names = new Map([...nodes.values()].map((node) => [`${wordOf(node, 'plan')} ${wordOf(node, 'ref')}`, node]));
  const groups = groupBy(tasks, (task) => `${wordOf(task, 'plan')} ${toSectionRef(wordOf(task, 'ref'))}`);
  return [...groups].flatMap(([id, members]) => {
    const ref = id.slice(id.indexOf(' ') + 1);
    const name = wordOf(names.get(id), 'name');
    if (members.length <= pieceSize * 1.5) return [{ id, ref, name, tasks: members.map((task) => task.id) }];
    return Array.from({ length: Math.ceil(members.length / pieceSize) }, (_, i) => ({
      id: `${id}~${String(i + 1)}`,
      ref,
      name,
      tasks: members.slice(i * pieceSize, (i + 1) * pieceSize).map((task) => task.id),
    }));
  });
}

/** Sections shown task by task: what was asked for, in that order, else the first ones that there is room for. */
function toUnfolded(sections: readonly Section[], asked: readonly string[], tasks: number): string[] {
  if (tasks <= mostUnfolded) return sections.map(({ id }) => id);
  const known = new Set(sections.map(({ id }) => id));
  const wanted = asked.filter((id) => known.has(id));
  if (wanted.length > 0) return wanted;
  let rows = sections.length;
  const unfolded: string[] = [];
  for (const { id, tasks: held } of sections) {
    rows += held.length - 1;
    if (rows > firstRows) break;
    unfolded.push(id);
  }
  return unfolded;
}

/** Aims in the order in which tasks name them; past the limit those go that fewest tasks name. */
function toAims(
  tasks: readonly GraphNode[],
  advances: readonly GraphRelationship[],
  nodes: ReadonlyMap<string, GraphNode>,
  root: string,
): { aims: GraphNode[]; all: number } {
  const byTask = groupBy(advances, ({ start }) => start);
  const named = new Map<string, number>();
  for (const task of tasks)
    for (const { end } of (byTask.get(task.id) ?? []).toSorted((a, b) => orderOf(a) - orderOf(b)))
      named.set(end, (named.get(end) ?? 0) + 1);
  const all = [...named.keys()].flatMap((id) => nodes.get(id) ?? []).filter((node) => aimLabels.has(labelOf(node)));
  const weight = (node: GraphNode) =>
    (node.id === root ? 1000 : 0) + (labelOf(node) === 'Industry' ? 0 : 100) + (named.get(node.id) ?? 0);
  const kept = new Set(all.toSorted((a, b) => weight(b) - weight(a)).slice(0, mostAims));
  return { aims: all.filter((node) => kept.has(node)), all: all.length };
}

/** Leading departments first, each group in the order in which the tasks name them. */
function toPeople(
  tasks: readonly GraphNode[],
  given: readonly GraphRelationship[],
  nodes: ReadonlyMap<string, GraphNode>,
): GraphNode[] {
  const byTask = groupBy(given, ({ end }) => end);
  const inOrder = tasks.flatMap((task) => (byTask.get(task.id) ?? []).toSorted((a, b) => orderOf(a) - orderOf(b)));
  const leading = inOrder.filter(({ type }) => type === 'LEADS').map(({ start }) => start);
  const responsible = inOrder.filter(({ type }) => type === 'RESPONSIBLE_FOR').map(({ start }) => start);
  const ids = new Set([...leading, ...responsible, ...inOrder.map(({ start }) => start)]);
  return [...ids].flatMap((id) => nodes.get(id) ?? []);
}

/**
 * Orders a chain as the document does.
 * @param options.plans ids in the order in which their tasks follow one another
 * @param options.unfolded ids of sections that are shown task by task where the chain is long
 */
export function toChain(
  graph: Graph,
  options: { root: string; plans: readonly string[]; unfolded: readonly string[]; collapsed?: readonly string[] },
): Chain {
  const gone = new Set(options.collapsed);
  const nodes = new Map(graph.nodes.filter(({ id }) => !gone.has(id)).map((node) => [node.id, node]));
  // In one order, whatever order they come in: what the document leaves open is decided by the ids.
  const kept = graph.relationships
    .filter(({ start, end }) => nodes.has(start) && nodes.has(end))
    .map((relationship) => ({ relationship, key: toKey(relationship) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ relationship }) => relationship);
  const tasks = toTasks({ nodes: [...nodes.values()], relationships: kept }, nodes, options.plans);
  const sections = toSections(tasks, nodes);
  const unfolded = toUnfolded(sections, options.unfolded, tasks.length);
  const given = kept.filter(({ type }) => isDuty(type));
  const advances = kept.filter(({ type }) => type === 'ADVANCES');
  const { aims, all } = toAims(tasks, advances, nodes, options.root);
  const people = toPeople(tasks, given, nodes);
  const drawnAims = new Set(aims.map(({ id }) => id));
  const wholes = new Map(kept.filter(({ type }) => type === 'PART_OF').map(({ start, end }) => [start, end]));
  const byTask = groupBy(advances, ({ start }) => start);
  const unseen = (ids: readonly string[]) =>
    new Set(ids.flatMap((id) => (byTask.get(id) ?? []).map(({ end }) => end).filter((end) => !drawnAims.has(end))))
      .size;
  const rows = sections.flatMap(({ id: section, ref, name, tasks: held }): Row[] => {
    if (!unfolded.includes(section)) {
      // A section without a heading of its own is known by its first task.
      const shown = name || `${wordOf(nodes.get(held[0] ?? ''), 'name')} 等`;
      return [{ id: `fold ${section}`, ref, name: shown, section, tasks: held, folded: true, unseen: unseen(held) }];
    }
    return held.flatMap((id) => {
      const task = nodes.get(id);
      const own = { id, section, tasks: [id], folded: false, unseen: unseen([id]) };
      return task ? [{ ...own, ref: wordOf(task, 'ref'), name: toRowName(task, wholes, nodes) }] : [];
    });
  });
  return {
    officials: people.filter((node) => labelOf(node) === 'Official'),
    departments: people.filter((node) => labelOf(node) === 'Department'),
    rows,
    aims,
    allAims: all,
    tasks: tasks.length,
    sections,
    unfolded,
    relationships: [...given, ...advances.filter(({ end }) => drawnAims.has(end))],
  };
}
