/** A query's answer as a picture: a chain where there is one, else columns by kind; what is too much stands in groups. */
import type { Graph } from '../../../server/model/index.ts';
import { isDuty } from '../../picture/chain.ts';
import { mostElements, type Grouping } from '../../picture/groups.ts';
import type { Pair } from '../../picture/pairs.ts';
import type { Scene } from '../../picture/scene.ts';
import type { Language } from '../../words.ts';
import { toWholeChain, type View } from '../../view.ts';
import { mostInColumns, toWholeKinds } from '../../report/kind-scene.ts';

export interface ResultScene {
  scene: Scene;
  grouping: Grouping;
  /** Most boxes and lines on a picture of its kind. */
  most: number;
  /** Relationships on the picture, and in the answer. */
  drawn: number;
  all: number;
  /** Nodes that the picture holds, by themselves or in a box with others, and all. */
  nodes: { drawn: number; all: number };
}

/**
 * The picture of an answer; nothing where it holds no node.
 * @param pairs officials and departments that lead in the same words
 * @param ungrouped ids of groups that were opened
 * @param names of plans and places, which groups are called by
 */
export function toResultScene(
  graph: Graph,
  pairs: readonly Pair[],
  ungrouped: string[],
  width: number,
  language: Language,
  names: ReadonlyMap<string, string>,
): ResultScene | undefined {
  const [root] = graph.nodes;
  if (!root) return undefined;
  const isChain = graph.relationships.some(({ type }) => isDuty(type) || type === 'ADVANCES');
  const view: View = { kind: 'chain', root, graph, plans: [], shown: 0, total: 0, expanded: [], brought: [] };
  const { scene, grouping } = isChain
    ? toWholeChain(view, { unfolded: [], ungrouped, collapsed: [], placed: [] }, pairs, width, language, names)
    : toWholeKinds(graph, root.id, { ungrouped, selected: [] }, language, names);
  const drawn = new Set(scene.lines.flatMap(({ holds }) => holds)).size;
  const held = new Set(scene.nodes.flatMap(({ holds }) => holds)).size;
  return {
    ...{ scene, grouping, drawn },
    most: isChain ? mostElements : mostInColumns,
    all: graph.relationships.length,
    nodes: { drawn: held, all: graph.nodes.length },
  };
}
