import { nth, toPassageId, type GraphNode, type GraphRelationship } from '../../model/index.ts';
import type { Block, Outline } from '../../text/index.ts';

/** The document in its own words: a Passage for each block that is no part of the site, in order. */
export interface Passages {
  ids: ReadonlyMap<Block, string>;
  nodes: GraphNode[];
  relationships: GraphRelationship[];
}

const shown = 24;
/** The first characters of a text; none takes more than two units. */
const toOpening = (text: string): string =>
  Array.from(text.slice(0, 2 * shown))
    .slice(0, shown)
    .join('');

const made = new WeakMap<Outline, { plan: string; passages: Passages }>();

/** The passages of a document; made once, since findings lead to them as well. */
export function toPassages(plan: string, outline: Outline): Passages {
  const known = made.get(outline);
  if (known?.plan === plan) return known.passages;
  const passages = makePassages(plan, outline);
  made.set(outline, { plan, passages });
  return passages;
}

function makePassages(plan: string, outline: Outline): Passages {
  const seen = new Map<string, number>();
  const ids = new Map<Block, string>();
  const nodes: GraphNode[] = [];
  for (const block of outline.blocks.filter(({ part }) => part !== 'site')) {
    const first = toPassageId(plan, block.text);
    const occurrence = (seen.get(first) ?? 0) + 1;
    seen.set(first, occurrence);
    const id = first + nth(occurrence);
    const name = block.title === '' ? toOpening(block.clean.text) : block.title;
    const { text, start, end, path } = block;
    const own = { ordinal: nodes.length, path, text, start, end, plan };
    ids.set(block, id);
    nodes.push({ id, labels: ['Entity', 'Passage'], properties: { name, aliases: [name], ...own } });
  }
  const relationships = nodes.map(({ id }) => ({ type: 'HAS_PASSAGE', start: plan, end: id, properties: {} }));
  return { ids, nodes, relationships };
}
