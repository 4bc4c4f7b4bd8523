/**
 * Whole nodes and relationships as the result of CASE, coalesce, min, max, reduce or a list comprehension: there the
 * embedded engine silently answers with numbers of its own. Found here, so that it can be refused.
 */
import { childrenOf, inner, walk, type Node } from './tree.ts';

const giving: ReadonlySet<string> = new Set(['nodes', 'relationships', 'startnode', 'endnode']);
const passing: ReadonlySet<string> = new Set(['collect', 'head', 'last', 'tail', 'reverse', 'coalesce', 'nullif']);
const losing: ReadonlySet<string> = new Set(['coalesce', 'min', 'max', 'nullif']);

const nameOf = (text: string, node: Node): string => text.slice(node.start, node.end).replace(/^`|`$/gu, '');
const functionOf = (text: string, call: Node): string => {
  const name = childrenOf(call, 'functionName')[0];
  return name ? nameOf(text, name).toLowerCase() : '';
};
const argumentsOf = (call: Node): Node[] => childrenOf(call, 'functionArgument');
/** The expressions after THEN and ELSE. */
const branchesOf = (choice: Node): Node[] =>
  [...walk(choice)].flatMap(({ children }) =>
    children.filter((_, at) => ['THEN', 'ELSE'].includes(children[at - 1]?.name.toUpperCase() ?? '')),
  );
const after = (node: Node, word: string): Node | undefined =>
  node.children[node.children.findIndex(({ name }) => name.toUpperCase() === word) + 1];

/** Where the value of an expression is, or holds, whole elements. */
function carries(text: string, expression: Node, elements: ReadonlySet<string>): boolean {
  const node = inner(expression);
  const within = (child: Node | undefined): boolean => child !== undefined && carries(text, child, elements);
  switch (node.name) {
    case 'variable':
      return elements.has(nameOf(text, node));
    case 'functionInvocation': {
      const name = functionOf(text, node);
      return giving.has(name) || (passing.has(name) && argumentsOf(node).some(within));
    }
    case 'caseExpression':
    case 'extendedCaseExpression':
      return branchesOf(node).some(within);
    case 'listLiteral':
    case 'map':
    case 'parenthesizedExpression':
      return node.children.some(within);
    case 'listComprehension':
      return within(after(node, 'IN'));
    default: {
      const [first, next] = node.children;
      return next !== undefined && text[next.start] === '[' && within(first);
    }
  }
}

/** Variables of patterns, and names given to what carries elements. */
function elementsOf(text: string, tree: Node): ReadonlySet<string> {
  const elements = new Set<string>();
  const nodes = [...walk(tree)];
  for (const node of nodes)
    if (['nodePattern', 'relationshipPattern', 'pattern'].includes(node.name))
      for (const variable of childrenOf(node, 'variable')) elements.add(nameOf(text, variable));
  for (let size = -1; size !== elements.size;) {
    size = elements.size;
    for (const node of nodes) {
      const [variable] = childrenOf(node, 'variable').slice(-1);
      if (!variable) continue;
      const source =
        node.name === 'returnItem' || node.name === 'unwindClause'
          ? childrenOf(node, 'expression')[0]
          : node.name === 'listComprehension'
            ? after(node, 'IN')
            : undefined;
      if (source && carries(text, source, elements)) elements.add(nameOf(text, variable));
    }
  }
  return elements;
}

/** The first place where the embedded engine would answer with a number for a node or a relationship. */
export function findElementAsValue(text: string, tree: Node): Node | undefined {
  const elements = elementsOf(text, tree);
  const within = (child: Node | undefined): boolean => child !== undefined && carries(text, child, elements);
  for (const node of walk(tree)) {
    const lost =
      (node.name === 'functionInvocation' && losing.has(functionOf(text, node)) && argumentsOf(node).some(within)) ||
      (/^(?:extendedC|c)aseExpression$/u.test(node.name) && branchesOf(node).some(within)) ||
      (node.name === 'reduceExpression' && (within(after(node, '=')) || within(after(node, '|')))) ||
      (node.name === 'listComprehension' &&
        within(node.children.some(({ name }) => name === '|') ? after(node, '|') : after(node, 'IN')));
    if (lost) return node;
  }
  return undefined;
}
