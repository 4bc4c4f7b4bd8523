import { toFindingId, toKey } from '../../model/index.ts';
import { flatMap, type Block } from '../../text/index.ts';
import { toPassages } from '../assembly/passages.ts';
import type { EdgeFact, Facts, NodeFact, Quote, Reading } from '../facts.ts';
import { wordsOf } from './finding.ts';
import { rules } from './rules.ts';

/**
 * What a reader should know of a document: Finding nodes, ABOUT the nodes and passages they concern.
 *
 * An ABOUT edge to a passage has `quotes` and `starts`, so that the words can be lit. Takes the reading with all other
 * facts in it, the targets above all.
 */
export function toFindingFacts(reading: Reading): Facts {
  const { plan, outline } = reading;
  const passages = toPassages(plan.id, outline).ids;
  const nodes: NodeFact[] = [];
  const edges: EdgeFact[] = [];
  const seen = new Set<string>();
  for (const found of flatMap(rules, (rule) => rule(reading))) {
    const words = found.quotes.map((quote) => wordsOf(reading, quote));
    const id = toFindingId(plan.id, found.kind, [toKey(found.name), ...new Set(words)]);
    if (seen.has(id)) continue;
    seen.add(id);
    const { kind, severity, name, message, messageEn } = found;
    nodes.push({
      id,
      label: 'Finding',
      name,
      properties: { kind, severity, message, messageEn, plan: plan.id },
      stated: [],
    });
    const about = (end: string, properties: EdgeFact['properties'] = {}): void => {
      edges.push({ type: 'ABOUT', start: id, end, evidence: [], rule: kind, properties });
    };
    for (const end of new Set(found.about)) about(end);
    for (const [block, quotes] of byBlock(found.quotes)) {
      const passage = passages.get(block);
      if (passage === undefined) continue;
      const { text } = outline.source;
      about(passage, {
        quotes: quotes.map(({ start, end }) => text.slice(start, end)),
        starts: quotes.map(({ start }) => start),
      });
    }
  }
  return { nodes, edges, unresolved: [] };
}

function byBlock(quotes: readonly Quote[]): Map<Block, Quote[]> {
  const blocks = new Map<Block, Quote[]>();
  for (const quote of quotes) {
    const here = blocks.get(quote.block) ?? [];
    blocks.set(quote.block, here);
    if (!here.some(({ start, end }) => start === quote.start && end === quote.end)) here.push(quote);
  }
  return blocks;
}
