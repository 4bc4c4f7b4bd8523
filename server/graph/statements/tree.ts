/** A person's statement as a tree of the grammar's rules, each with its place in the text. */

/** A rule of the Cypher grammar, or one of its words. */
export interface Node {
  name: string;
  children: Node[];
  start: number;
  end: number;
}

interface BareNode {
  name: string;
  children?: BareNode[];
}

/** Blanks and comments between words. */
const between = /(?:[\s\p{Cc}]|\/\*[\s\S]*?\*\/|\/\/[^\r\n]*)*/uy;

/** Rules that hold no words of their own where the statement is well formed. */
const withoutWords: ReadonlySet<string> = new Set(['patternElement', 'clause', 'preparsedStatement', 'statement']);

/** Finds every word of the tree in the text, in order; undefined where the two do not agree. */
function locate(tree: BareNode, text: string): Node | undefined {
  let at = 0;
  const skip = (): void => {
    between.lastIndex = at;
    between.exec(text);
    at = Math.max(at, between.lastIndex);
  };
  const visit = (bare: BareNode, parent: string): Node | undefined => {
    const { name, children = [] } = bare;
    skip();
    const start = at;
    if (children.length === 0) {
      if (name === '<EOF>') return { name, children: [], start, end: start };
      // A rule that matched nothing looks like a word.
      if (/^[a-z]\w+$/u.test(name) && !text.startsWith(name, at)) return { name, children: [], start, end: start };
      if (!text.startsWith(name, at) || withoutWords.has(parent)) return undefined;
      at += name.length;
      return { name, children: [], start, end: at };
    }
    const found: Node[] = [];
    for (const child of children) {
      const node = visit(child, name);
      if (!node) return undefined;
      found.push(node);
    }
    return { name, children: found, start, end: found.at(-1)?.end ?? start };
  };
  const root = visit(tree, '');
  skip();
  return at === text.length ? root : undefined;
}

/**
 * Reads a statement by the grammar of Neo4j's own tools. The parser is large and is loaded when first needed.
 * @returns undefined where the text is not well-formed Cypher
 */
export async function toTree(text: string): Promise<Node | undefined> {
  const { getDebugTree } = await import('@neo4j-cypher/language-support');
  try {
    return locate(getDebugTree(text), text);
  } catch (error) {
    // Brackets within brackets without end: the parser, too, goes from one into the next.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Statements that stand in the text, divided by semicolons. */
export async function toStatementTexts(text: string): Promise<string[]> {
  const { parseStatementsStrs } = await import('@neo4j-cypher/language-support');
  return parseStatementsStrs(text).filter((statement) => statement.trim() !== '');
}

/** Every node below one, itself first, in the order of the text. */
export function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children) yield* walk(child);
}

/** The node that says something: rules with a single child only pass it on. */
export function inner(node: Node): Node {
  let found = node;
  while (found.children.length === 1 && found.children[0] && found.name !== 'variable') found = found.children[0];
  return found;
}

export const childrenOf = (node: Node, name: string): Node[] => node.children.filter((child) => child.name === name);
