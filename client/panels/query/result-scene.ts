/** A query's answer as a picture: a chain where there is one, else columns by kind; bounded, and it says so. */
import type { Graph } from '../../../server/model/index.ts';
import { isDuty } from '../../picture/chain.ts';
import type { Pair } from '../../picture/pairs.ts';
import type { Scene } from '../../picture/scene.ts';
import type { Language } from '../../words.ts';
import { toChainView, type View } from '../../view.ts';
import { toKindScene } from '../../report/kind-scene.ts';

/** Most nodes on one picture: beyond it nothing could be read. */
const mostNodes = 300;

export interface ResultScene {
  scene: Scene;
  /** Relationships on the picture, and in the answer. */
  drawn: number;
  all: number;
}

/** The relationships first, so that what is cut off are nodes that nothing joins. */
function toBounded(graph: Graph): Graph {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const joined = graph.relationships.flatMap(({ start, end }) => [start, end]);
  const kept = new Set([...joined, ...nodes.keys()].filter((id) => nodes.has(id)));
  const first = new Set([...kept].slice(0, mostNodes));
  return {
    nodes: graph.nodes.filter(({ id }) => first.has(id)),
    relationships: graph.relationships.filter(({ start, end }) => first.has(start) && first.has(end)),
  };
}

/**
 * The picture of an answer; nothing where it holds no node.
 * @param pairs officials and departments that lead in the same words
 */
export function toResultScene(
  graph: Graph,
  pairs: readonly Pair[],
  width: number,
  language: Language,
): ResultScene | undefined {
  const [root] = graph.nodes;
  if (!root) return undefined;
  const bounded = toBounded(graph);
  const isChain = bounded.relationships.some(({ type }) => isDuty(type) || type === 'ADVANCES');
  const view: View = { kind: 'chain', root, graph: bounded, plans: [], shown: 0, total: 0, expanded: [], brought: [] };
  const scene = isChain
    ? toChainView(view, { unfolded: [], collapsed: [], placed: [] }, pairs, width, language).scene
    : toKindScene(bounded, language);
  const drawn = new Set(scene.lines.flatMap(({ holds }) => holds)).size;
  return { scene, drawn, all: graph.relationships.length };
}
