/** Colours of the editor: enough of Cypher to tell keywords, labels, relations, texts, numbers and parameters apart. */
import { HighlightStyle, StreamLanguage, syntaxHighlighting, type StringStream } from '@codemirror/language';
import { tags } from '@lezer/highlight';

const keywords =
  /^(?:MATCH|OPTIONAL|WHERE|RETURN|WITH|UNWIND|ORDER|BY|SKIP|LIMIT|AS|DISTINCT|AND|OR|XOR|NOT|IN|IS|NULL|STARTS|ENDS|CONTAINS|ASC|DESC|ASCENDING|DESCENDING|CASE|WHEN|THEN|ELSE|END|CALL|YIELD|UNION|ALL|ANY|NONE|SINGLE|EXISTS|COUNT|COLLECT|TRUE|FALSE|shortestPath|allShortestPaths)\b/iu;

interface State {
  comment: boolean;
  /** The bracket that is open: names after a colon are labels in `(`, relations in `[`. */
  bracket: '(' | '[' | '';
  /** The last sign, which says what the next name is. */
  sign: string;
  /** True inside `:A|B`, where `|` opens a further name. */
  naming: boolean;
}

function toToken(stream: StringStream, state: State): string | null {
  if (state.comment) {
    state.comment = !stream.match(/^.*?\*\//u);
    if (state.comment) stream.skipToEnd();
    return 'comment';
  }
  if (stream.eatSpace()) return null;
  if (stream.match('//')) {
    stream.skipToEnd();
    return 'comment';
  }
  if (stream.match('/*')) {
    state.comment = true;
    return 'comment';
  }
  if (stream.match(/^'(?:\\.|[^'\\])*'?/u) || stream.match(/^"(?:\\.|[^"\\])*"?/u)) return 'string';
  if (stream.match(/^\$[\p{L}\p{N}_]+/u)) return 'parameter';
  if (stream.match(/^\d+(?:\.\d+)?/u)) return 'number';
  const { sign } = state;
  if (sign !== ':' && sign !== '.' && stream.match(keywords)) return 'keyword';
  if (stream.match(/^(?:[\p{L}_][\p{L}\p{N}_]*|`[^`]*`)/u)) {
    state.sign = '';
    state.naming = sign === ':';
    if (sign !== ':') return null;
    return state.bracket === '[' ? 'relation' : 'label';
  }
  const next = stream.next() ?? '';
  if (next === '(' || next === '[') state.bracket = next;
  if (next === '{') state.bracket = '';
  state.sign = ['|', '&', '!'].includes(next) && (state.naming || sign === ':') ? ':' : next;
  state.naming = false;
  return null;
}

const language = StreamLanguage.define<State>({
  name: 'cypher',
  startState: () => ({ comment: false, bracket: '', sign: '', naming: false }),
  copyState: (state) => ({ ...state }),
  token: toToken,
  tokenTable: { label: tags.className, relation: tags.labelName, parameter: tags.special(tags.variableName) },
  languageData: { commentTokens: { line: '//' }, closeBrackets: { brackets: ['(', '[', '{', "'", '"'] } },
});

const style = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--zi)', fontWeight: '700' },
  { tag: tags.className, color: 'var(--lv)' },
  { tag: tags.labelName, color: 'var(--zhu)' },
  { tag: tags.string, color: 'var(--zhe)' },
  { tag: tags.number, color: 'var(--zhe)' },
  { tag: tags.special(tags.variableName), color: 'var(--qing)' },
  { tag: tags.comment, color: 'var(--ink3)' },
]);

export const cypherMode = [language, syntaxHighlighting(style)];
