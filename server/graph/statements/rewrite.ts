/** Makes a person's statement one that the embedded engine answers rightly, or says why it cannot be. */
import { toOffset, toPlace, type Place, type Refusal } from '../refusal.ts';
import { findElementAsValue } from './elements.ts';
import { childrenOf, walk, type Node } from './tree.ts';

/** Words put into the person's text. */
interface Insertion {
  at: number;
  words: string;
}

export interface Rewritten {
  cypher: string;
  /** Codes of remarks for the person. */
  notes: string[];
  /** Names of the columns as the person wrote them; undefined where they are not all written out (`RETURN *`). */
  columns?: string[];
  /** The place in the person's own text of a place in `cypher`. */
  toOwnPlace: (place: Place) => Place;
}

/** Forms that the embedded engine does not know, by the grammar's rule. */
const unknownForms: ReadonlyMap<string, Refusal['reason']> = new Map([
  ['quantifier', 'quantified-path'],
  ['parenthesizedPath', 'quantified-path'],
  ['pathPatternPrefix', 'path-selector'],
]);

const typeOperators: ReadonlySet<string> = new Set(['&', '!', '%']);
const labelOperators: ReadonlySet<string> = new Set(['|', ...typeOperators]);

function refuseAt(text: string, node: Node, reason: Refusal['reason']): Refusal {
  return { reason, detail: text.slice(node.start, node.end).slice(0, 80), ...toPlace(text, node.start) };
}

/** Refuses what the engine does not understand, or would answer wrongly without a word. */
export function findRefusal(text: string, tree: Node): Refusal | undefined {
  const ofTypes = new Set<Node>();
  for (const node of walk(tree)) {
    const reason = unknownForms.get(node.name);
    if (reason) return refuseAt(text, node, reason);
    if (node.name === 'relationshipPattern') for (const part of walk(node)) ofTypes.add(part);
    // A choice of types is understood on a relationship of a pattern, and nowhere else.
    const unknown = ofTypes.has(node) ? typeOperators : labelOperators;
    if (node.name === 'labelExpression4' && [...walk(node)].some(({ name }) => unknown.has(name)))
      return refuseAt(text, node, 'label-expression');
  }
  const element = findElementAsValue(text, tree);
  return element && refuseAt(text, element, 'element-as-value');
}

function* insertionsFor(text: string, tree: Node): Generator<Insertion & { note?: string }> {
  for (const node of walk(tree)) {
    if (node.name === 'nodePattern' && childrenOf(node, 'labelExpression').length === 0) {
      const [variable] = childrenOf(node, 'variable');
      yield { at: variable ? variable.end : node.start + 1, words: ':Entity', note: 'labels-added' };
    }
    if (node.name === 'functionInvocation' && /^sum\s*\(/iu.test(text.slice(node.start, node.end))) {
      // The sum of nothing is 0; the embedded engine says null.
      yield { at: node.start, words: 'coalesce(' };
      yield { at: node.end, words: ', 0)' };
    }
  }
}

/** Names of the columns of the statement's last RETURN, as written. */
function columnsOf(text: string, tree: Node): string[] | undefined {
  const outer = (node: Node): Node[] =>
    node.name === 'returnClause'
      ? [node]
      : /^(?:subqueryClause|existsExpression|countExpression|collectExpression)$/u.test(node.name)
        ? []
        : node.children.flatMap(outer);
  const [clause] = outer(tree);
  const items = clause && [...walk(clause)].find(({ name }) => name === 'returnItems');
  if (!items || items.children.some(({ name }) => name === '*')) return undefined;
  return childrenOf(items, 'returnItem').map((item) => {
    const [alias] = childrenOf(item, 'variable');
    const words = alias ?? item;
    const written = text.slice(words.start, words.end);
    return alias && written.startsWith('`') ? written.slice(1, -1).replaceAll('``', '`') : written;
  });
}

/** Puts `Entity` to every node without a label, and 0 to sums of nothing. */
export function rewrite(text: string, tree: Node): Rewritten {
  const insertions = [...insertionsFor(text, tree)].sort((a, b) => a.at - b.at);
  let cypher = '';
  let from = 0;
  /** Pairs of offsets in `cypher` and in the text, from which on the two run alike. */
  const marks: { here: number; own: number }[] = [{ here: 0, own: 0 }];
  for (const { at, words } of insertions) {
    cypher += text.slice(from, at) + words;
    from = at;
    marks.push({ here: cypher.length, own: at });
  }
  cypher += text.slice(from);
  const columns = columnsOf(text, tree);
  return {
    cypher,
    notes: [...new Set(insertions.flatMap(({ note }) => note ?? []))],
    ...(columns === undefined ? {} : { columns }),
    toOwnPlace(place) {
      const offset = toOffset(cypher, place);
      const mark = marks.filter(({ here }) => here <= offset).at(-1) ?? { here: 0, own: 0 };
      const next = marks.find(({ here }) => here > offset);
      const own = mark.own + offset - mark.here;
      return toPlace(text, next === undefined ? own : Math.min(own, next.own));
    },
  };
}
