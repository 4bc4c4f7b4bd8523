import { labelOf, type Graph, type GraphNode, type GraphRelationship } from '../model/index.ts';
import type { Block } from '../text/index.ts';
import type { Reading, Unresolved } from './facts.ts';

/** One relationship that a passage states. */
interface StatedFact {
  type: string;
  from: string;
  to: string;
  rule: string;
  /** The words of this passage that state it. */
  quote: string;
}

/** What became of one block of the document. */
export interface BlockCoverage {
  block: Block;
  /** Names found in it: label and name. */
  names: string[];
  facts: StatedFact[];
  unresolved: Unresolved[];
}

/** How a document was read, block by block, with the site's own lines. */
export interface Coverage {
  plan: GraphNode | undefined;
  blocks: BlockCoverage[];
  /** Passages that gave facts or names, and those that gave nothing. */
  counts: {
    passages: number;
    withFacts: number;
    withNamesOnly: number;
    silent: number;
    site: number;
    unresolved: number;
  };
}

/**
 * Lays open how a document was read.
 *
 * @param graph `toGraph([reading])`
 */
export function toCoverage({ outline, plan, facts }: Reading, graph: Graph): Coverage {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const passageAt = new Map(
    graph.nodes.flatMap((node) => (labelOf(node) === 'Passage' ? [[Number(node.properties.start), node.id]] : [])),
  );
  const stated = toStated(graph.relationships, nodes);
  const named = toNamed(graph.relationships, nodes);
  const blocks = outline.blocks.map((block): BlockCoverage => {
    const passage = block.part === 'site' ? '' : (passageAt.get(block.start) ?? '');
    return {
      block,
      names: named.get(passage) ?? [],
      facts: stated.get(passage) ?? [],
      unresolved: facts.unresolved.filter(({ quote }) => quote.block === block),
    };
  });
  return { plan: nodes.get(plan.id), blocks, counts: toCounts(blocks, facts.unresolved.length) };
}

function toCounts(blocks: readonly BlockCoverage[], unresolved: number): Coverage['counts'] {
  const passages = blocks.filter(({ block }) => block.part !== 'site');
  const withFacts = passages.filter(({ facts }) => facts.length > 0).length;
  const withNamesOnly = passages.filter(({ facts, names }) => facts.length === 0 && names.length > 0).length;
  return {
    passages: passages.length,
    withFacts,
    withNamesOnly,
    silent: passages.length - withFacts - withNamesOnly,
    site: blocks.length - passages.length,
    unresolved,
  };
}

type Nodes = ReadonlyMap<string, GraphNode>;

const nameOf = (nodes: Nodes, id: string): string => String(nodes.get(id)?.properties.name ?? id);

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function toStated(relationships: readonly GraphRelationship[], nodes: Nodes): Map<string, StatedFact[]> {
  const stated = new Map<string, StatedFact[]>();
  for (const { type, start, end, properties } of relationships) {
    const passages = [properties.passages ?? []].flat();
    const quotes = [properties.quotes ?? []].flat();
    for (const [at, passage] of passages.entries()) {
      const fact = { type, from: nameOf(nodes, start), to: nameOf(nodes, end) };
      add(stated, String(passage), { ...fact, rule: String(properties.rule), quote: String(quotes[at]) });
    }
  }
  return stated;
}

function toNamed(relationships: readonly GraphRelationship[], nodes: Nodes): Map<string, string[]> {
  const named = new Map<string, string[]>();
  for (const { type, start, end } of relationships) {
    const node = type === 'STATED_IN' ? nodes.get(start) : undefined;
    if (node) add(named, end, `${labelOf(node)} ${String(node.properties.name)}`);
  }
  return named;
}
