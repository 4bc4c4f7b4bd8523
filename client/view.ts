/** From a state of the page to what its picture holds: no framework, so that embeds and exports take the same way. */
import type { Graph, GraphNode, GraphRelationship, Label } from '../server/model/graph.ts';
import type { NeighboursView, PlanSummary } from '../server/model/views.ts';
import { readExpansion, toAsked } from './ahead.ts';
import { readDocument, readAround, readNode, readOverview, readPictureChain, readSelection } from './api.ts';
import { toChain, type Chain } from './picture/chain.ts';
import { inTasks, toChainBoxes, toChainKept, toFitting, withoutGrouped } from './picture/chain-groups.ts';
import { toChainScene, toGroupWidth, type SceneWords } from './picture/chain-scene.ts';
import { toGroupBoxes } from './picture/group-box.ts';
import { noGroups, toGrouping, type Grouping } from './picture/groups.ts';
import { toKept } from './picture/kept.ts';
import { withPlaced } from './picture/by-hand.ts';
import { moreWidth, withMore } from './picture/more.ts';
import { toPairs, type Pair, type PassageText } from './picture/pairs.ts';
import { toKey } from './picture/relationships.ts';
import type { Scene } from './picture/scene.ts';
import type { Expansion, PageState } from './state.ts';
import { count, type Language } from './words.ts';

/** What the server gave for a state, joined into one graph. */
export interface View {
  kind: 'chain' | 'neighbours';
  root: GraphNode;
  graph: Graph;
  plans: PlanSummary[];
  /** Tasks sent and tasks there are. */
  shown: number;
  total: number;
  /** What each expansion brought: ids of its nodes, how many of how many. */
  expanded: { expansion: Expansion; shown: number; total: number; nodes: string[] }[];
  /** Ids of what was put on the picture by name. */
  brought: string[];
  /** How many neighbours a node has in the store, where that is known. */
  degrees?: Record<string, number>;
}

/** A view with the answers that it was made from, so that a larger one need not ask for them again. */
export interface ReadView extends View {
  answers: { base: Base; expanded: Expanded[]; by: Graph; byKey: string };
}

/** What is shown before anything is expanded. */
type Base = Omit<View, 'expanded' | 'brought'> & { key: string };
type Expanded = Awaited<ReturnType<typeof readExpanded>>;

/** Joins graphs; the first writing of a node or a relationship stays. */
export function joined(graphs: readonly Graph[]): Graph {
  const nodes = new Map<string, GraphNode>();
  const relationships = new Map<string, GraphRelationship>();
  for (const graph of graphs) {
    for (const node of graph.nodes) if (!nodes.has(node.id)) nodes.set(node.id, node);
    for (const relationship of graph.relationships) {
      const key = toKey(relationship);
      if (!relationships.has(key)) relationships.set(key, relationship);
    }
  }
  return { nodes: [...nodes.values()], relationships: [...relationships.values()] };
}

const toDegrees = (answers: readonly NeighboursView[]): Record<string, number> =>
  Object.fromEntries(answers.flatMap(({ degrees }) => Object.entries(degrees)));

async function readExpanded(expansion: Expansion) {
  const answer = await readExpansion(expansion);
  return { expansion, graph: answer, shown: answer.shown, total: answer.total };
}

/** What was put on the picture by name; what has gone from the store meanwhile is left out. */
const readBrought = async (ids: readonly string[]): Promise<Graph> =>
  ids.length === 0 ? { nodes: [], relationships: [] } : readSelection(ids);

const idsOf = ({ nodes }: Graph): string[] => nodes.map(({ id }) => id);

async function readChainBase(key: string, root: string, plan: string | undefined): Promise<Base> {
  const chain = await readPictureChain(root, plan);
  const graph = joined([chain, { nodes: chain.headings, relationships: [] }]);
  const node = graph.nodes.find(({ id }) => id === chain.root) ?? (await readNode(root)).node;
  const { plans, shown, total } = chain;
  return { key, kind: 'chain', root: node, graph, plans, shown, total };
}

async function readNeighbourBase(key: string, id: string): Promise<Base> {
  const [{ node: root, plans }, { shown, total, degrees, ...graph }] = await Promise.all([
    readNode(id),
    readAround(id),
  ]);
  return { key, kind: 'neighbours', root, graph, plans, shown, total, degrees };
}

/**
 * Reads what a state shows; nothing where the store is empty.
 *
 * @param before what was shown: an expansion of it asks for what it brings alone, and the rest stays as it was read
 */
export async function readView(state: PageState, before?: ReadView): Promise<ReadView | undefined> {
  const kind = state.view === 'chain' ? 'chain' : 'neighbours';
  const key = [kind, state.root ?? '', state.plan ?? ''].join(' ');
  const byKey = state.brought.join(' ');
  const same = before?.answers.base.key === key ? before.answers : undefined;
  const root = same?.base.root.id ?? state.root ?? (await readOverview()).first;
  if (root === undefined) return undefined;
  const readOne = async (each: Expansion) => {
    const known = same?.expanded.find(({ expansion }) => toAsked(expansion) === toAsked(each));
    return known ? { ...known, expansion: each } : readExpanded(each);
  };
  const [base, expanded, by] = await Promise.all([
    same?.base ?? (kind === 'chain' ? readChainBase(key, root, state.plan) : readNeighbourBase(key, root)),
    Promise.all(state.expansions.map(readOne)),
    same?.byKey === byKey ? same.by : readBrought(state.brought),
  ]);
  const { key: _key, ...shown } = base;
  return {
    ...shown,
    graph: joined([base.graph, ...expanded.map((each) => each.graph), by]),
    expanded: expanded.map(({ graph, ...each }) => ({ ...each, nodes: idsOf(graph) })),
    brought: idsOf(by),
    degrees: { ...base.degrees, ...toDegrees(expanded.map(({ graph }) => graph)) },
    answers: { base, expanded, by, byKey },
  };
}

/** Words of all passages of these plans, by passage id: what pairs are found in. */
export async function readPassages(plans: readonly string[]): Promise<Map<string, PassageText>> {
  const documents = await Promise.all(plans.map(readDocument));
  const passages = documents.flatMap((document) => document.passages);
  return new Map(
    passages.map(({ id, properties }) => [
      id,
      { text: String(properties.text ?? ''), start: Number(properties.start ?? 0) },
    ]),
  );
}

/** Plans in which an official leads: only their words can hold pairs. */
export function plansWithOfficials({ graph }: Pick<View, 'graph'>): string[] {
  const officials = new Set(graph.nodes.filter(({ labels }) => labels.includes('Official')).map(({ id }) => id));
  const plans = graph.relationships
    .filter(({ type, start }) => type === 'LEADS' && officials.has(start))
    .map(({ properties }) => String(properties.plan ?? ''));
  return [...new Set(plans)].filter(Boolean).sort();
}

export function pairsOf({ graph }: Pick<View, 'graph'>, passages: ReadonlyMap<string, PassageText>): Pair[] {
  const officials = new Set(graph.nodes.filter(({ labels }) => labels.includes('Official')).map(({ id }) => id));
  const leads = graph.relationships.filter(({ type }) => type === 'LEADS');
  return toPairs(leads, (id) => officials.has(id), passages);
}

const sceneWords: Record<Language, SceneWords> = {
  zh: {
    leads: (n) => `牵头 ${count(n)}`,
    folded: (n) => `${count(n)} 项，展开`,
    others: (n) => `配合等 ${count(n)}`,
    more: '另展开',
  },
  en: {
    leads: (n) => `leads ${count(n)}`,
    folded: (n) => `${count(n)} tasks, unfold`,
    others: (n) => `${count(n)} others`,
    more: 'expanded',
  },
};

/** Who stands in which column of a chain: also what a free picture's outline tells. */
export const toChainOf = (view: View, { unfolded, collapsed }: Pick<PageState, 'unfolded' | 'collapsed'>): Chain =>
  toChain(view.graph, { root: view.root.id, plans: view.plans.map(({ id }) => id), unfolded, collapsed });

/** A chain that fits on a picture, and its boxes and lines as a graph. */
export function toFittingChain(
  view: View,
  { unfolded, collapsed }: Pick<PageState, 'unfolded' | 'collapsed'>,
  pairs: readonly Pair[],
): { chain: Chain; boxes: Graph } {
  const toBoxes = (chain: Chain) => toChainBoxes(chain, view.graph, collapsed, pairs);
  const chain = toFitting(unfolded, (asked) => toChainOf(view, { unfolded: [...asked], collapsed }), toBoxes);
  return { chain, boxes: toBoxes(chain) };
}

/** What stands in groups, and what these are called by. */
export interface Grouped {
  grouping: Grouping;
  names: ReadonlyMap<string, string>;
}

/** A chain's scene, with what was expanded beside it, and what is too much in groups. */
export function toChainView(
  view: View,
  chain: Chain,
  { collapsed, placed }: Pick<PageState, 'collapsed' | 'placed'>,
  pairs: readonly Pair[],
  width: number,
  language: Language,
  { grouping, names }: Grouped = { grouping: noGroups, names: new Map() },
  narrow = false,
): Scene {
  const say = sceneWords[language];
  const single = withoutGrouped(chain, grouping);
  const widthOf = (kind: Label) => toGroupWidth(kind, single, width, narrow) ?? moreWidth;
  const groups = toGroupBoxes(inTasks(chain, grouping), view.graph, names, language, widthOf);
  const laid = toChainScene(single, pairs, width, say, narrow, groups);
  return withPlaced(withMore(laid, view, collapsed, say, groups), placed);
}

/** The same for who has no page around it: what is chosen is in no group. */
export function toWholeChain(
  view: View,
  state: Pick<PageState, 'unfolded' | 'ungrouped' | 'collapsed' | 'placed' | 'picked'>,
  pairs: readonly Pair[],
  width: number,
  language: Language,
  names: ReadonlyMap<string, string>,
): { chain: Chain; scene: Scene; grouping: Grouping } {
  const { chain, boxes } = toFittingChain(view, state, pairs);
  const kept = toKept(boxes, view.root.id, state.picked, toChainKept(chain));
  const grouping = toGrouping(boxes, { opened: state.ungrouped, kept });
  return { chain, grouping, scene: toChainView(view, chain, state, pairs, width, language, { grouping, names }) };
}

/** The view with these nodes alone: what is shown beside a text. */
export function only(view: View, kept: ReadonlySet<string>): View {
  const nodes = view.graph.nodes.filter(({ id }) => kept.has(id));
  const relationships = view.graph.relationships.filter(({ start, end }) => kept.has(start) && kept.has(end));
  return { ...view, graph: { nodes, relationships } };
}
