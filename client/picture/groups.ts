/**
 * A picture of bounded size: what is too much to be drawn node by node stands in groups, which people open one by one.
 * Pure, and before any layout; the graph itself stays whole, so that every line still leads to its facts.
 */
import type { Graph } from '../../server/model/graph.ts';
import { ElementCount } from './element-count.ts';
import { toSets, type NodeSet } from './sets.ts';

/** Most boxes and lines on one picture: it is moved smoothly up to there, and read no further. */
export const mostElements = 1500;

/**
 * Boxes and lines that a picture with groups has before anybody opens one: some 130 nodes, whose words can nearly be read
 * with all of it in sight. What is between this and the bound is for what people open.
 */
const usual = 260;

export interface Grouping {
  /** Sets that are drawn as one box each. */
  groups: NodeSet[];
  /** Sets that were asked for and are open, in the order in which they were asked for. */
  opened: NodeSet[];
  /** The group that a node stands in; absent for nodes that are drawn. */
  groupOf: ReadonlyMap<string, string>;
  /** Boxes and lines as drawn, and as they would be without any group. */
  elements: number;
  all: number;
}

/** Nothing is too much to be drawn. */
export const noGroups: Grouping = { groups: [], opened: [], groupOf: new Map(), elements: 0, all: 0 };

interface Asked {
  /** Ids of groups that a person opened, the latest last. */
  opened: readonly string[];
  /** Ids of nodes that no group may hide, the most important first. */
  kept: readonly string[];
  most?: number;
  enough?: number;
}

/** Whether an id is that of a group, not of a node or a line. */
export const isGroup = (id: string): boolean => id.startsWith('group ');

/** Whether a graph has more boxes and lines than one picture draws. */
export const isTooMuch = (graph: Graph): boolean => new ElementCount(graph).elements > mostElements;

const isSet = (each: NodeSet | string): each is NodeSet => typeof each === 'object';

/** All sets, each after the one around it. */
const flat = (sets: readonly (NodeSet | string)[]): NodeSet[] =>
  sets.filter(isSet).flatMap((set) => [set, ...flat(set.within)]);

/** The sets of a picture as they are opened, from the outermost in, for as long as it stays within its bound. */
class Opening {
  readonly #count: ElementCount;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #around: ReadonlyMap<string, NodeSet>;
  readonly #byId: ReadonlyMap<string, NodeSet>;
  /** Drawn by themselves, wherever they stand. */
  readonly #single: Set<string>;
  readonly #most: number;
  /** Drawn as one box each. */
  readonly #closed = new Map<string, NodeSet>();

  constructor(graph: Graph, sets: readonly (NodeSet | string)[], single: readonly string[], most: number) {
    this.#count = new ElementCount(graph);
    const all = flat(sets);
    this.#byId = new Map(all.map((set) => [set.id, set]));
    this.#numbers = new Map(all.map(({ id }, i) => [id, i]));
    this.#around = new Map(all.flatMap((set) => set.within.filter(isSet).map((inner) => [inner.id, set] as const)));
    this.#single = new Set(single);
    this.#most = most;
    for (const set of sets.filter(isSet)) this.#close(set);
  }

  get elements(): number {
    return this.#count.elements;
  }

  /** Sets that are drawn as a box, each with what that box hides. */
  get groups(): NodeSet[] {
    const groups = [...this.#closed.values()].map((set) => ({ ...set, members: this.#hiddenOf(set) }));
    return groups.filter(({ members }) => members.length > 0).sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  #hiddenOf({ members }: NodeSet): string[] {
    return members.filter((id) => !this.#single.has(id));
  }

  #close(set: NodeSet): void {
    this.#count.put(this.#hiddenOf(set), this.#numbers.get(set.id));
    this.#closed.set(set.id, set);
  }

  /** Draws what is in a closed set in its place; false, and nothing changed, where that would be too much. */
  #open(set: NodeSet, most = this.#most): boolean {
    this.#closed.delete(set.id);
    this.#count.put(set.within.filter((each): each is string => !isSet(each)));
    for (const inner of set.within.filter(isSet)) this.#close(inner);
    if (this.elements <= most) return true;
    for (const inner of set.within.filter(isSet)) this.#closed.delete(inner.id);
    this.#close(set);
    return false;
  }

  /** Opens a set and, before it, those around it; false where one of them stays closed. */
  open(id: string): boolean {
    const set = this.#byId.get(id);
    if (!set) return false;
    const around = this.#around.get(id);
    if (around && !this.open(around.id)) return false;
    return !this.#closed.has(id) || this.#open(set);
  }

  /** Opens small sets before large ones, up to so many elements: the most numerous stay together. */
  fill(most: number): void {
    const waiting = [...this.#closed.values()];
    while (waiting.length > 0) {
      waiting.sort((a, b) => b.members.length - a.members.length || (a.id < b.id ? 1 : -1));
      const next = waiting.pop();
      if (next && this.#open(next, most)) waiting.push(...next.within.filter(isSet));
    }
  }

  /** Draws these nodes by themselves; false where that is too much. */
  draw(ids: readonly string[]): boolean {
    for (const id of ids) this.#single.add(id);
    this.#count.put(ids);
    return this.elements <= this.#most;
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  /** The set of an id where it is open. */
  opened(id: string): NodeSet | undefined {
    const around = this.#around.get(id);
    const isOpen = !this.#closed.has(id) && (!around || this.opened(around.id) !== undefined);
    return isOpen ? this.#byId.get(id) : undefined;
  }
}

/**
 * What of a graph is drawn as groups, so that the picture has `most` boxes and lines at most; nothing where it has no
 * more by itself. Small groups open by themselves, up to `enough`: the most numerous stay together. What a person opens
 * is drawn beside them; where there is no room for all of it, what was opened last stays open.
 */
export function toGrouping(
  graph: Graph,
  { opened, kept, most = mostElements, enough = Math.min(usual, most) }: Asked,
): Grouping {
  const all = new ElementCount(graph).elements;
  if (all <= most) return { groups: [], opened: [], groupOf: new Map(), elements: all, all };
  const sets = toSets(graph.nodes);
  const latest = opened.at(-1);
  const openedWith = (single: readonly string[]): Opening => {
    const opening = new Opening(graph, sets, single, most);
    opening.fill(enough);
    for (const id of opened.toReversed()) opening.open(id);
    if (latest === undefined || opening.opened(latest) || !opening.has(latest)) return opening;
    // What opens by itself gives way to what a person has just asked for.
    const asked = new Opening(graph, sets, single, most);
    for (const id of opened.toReversed()) asked.open(id);
    asked.fill(enough);
    return asked;
  };
  let opening = openedWith([]);
  // What is kept is mostly drawn already, and else has room beside the groups: then nothing else changes for it.
  if (!opening.draw(kept)) {
    // The first of what is kept comes before the rest, should even that be too much.
    let n = kept.length;
    do opening = openedWith(kept.slice(0, n));
    while (opening.elements > most && (n = Math.floor(n / 2)) > 0);
  }
  const { groups, elements } = opening;
  return {
    groups,
    opened: opened.flatMap((id) => opening.opened(id) ?? []),
    groupOf: new Map(groups.flatMap(({ id, members }) => members.map((member) => [member, id] as const))),
    elements,
    all,
  };
}
