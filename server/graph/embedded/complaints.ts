/** What the embedded engine says about a statement that it cannot run. */
import { ownFault, unreadable } from '../said.ts';
import { EngineFailure } from './engine.ts';

/** Names that the engine gives to signs, which a person knows as the signs. */
const signs: Readonly<Record<string, string>> = {
  LParen: '(',
  RParen: ')',
  LBracket: '[',
  RBracket: ']',
  LBrace: '{',
  RBrace: '}',
  Colon: ':',
  Comma: ',',
  Arrow: '->',
};

/** For the person who wrote it: the engine's words without its codes, at the person's own place. */
export function toPersonsError(error: unknown): unknown {
  if (!(error instanceof EngineFailure)) return error;
  const { message, place } = error;
  const said = /GRAFEO-\w+: [\w ]+: (?:\[Cypher\] )?([^\n]*)/u.exec(message)?.[1] ?? message;
  const hint = /^\s*help: (.*)$/mu.exec(message)?.[1];
  const plain = said.replace(/\b[LR]?[A-Z][a-z]+\b/gu, (word) => (word in signs ? `“${String(signs[word])}”` : word));
  return unreadable(hint === undefined ? plain : `${plain}; ${hint}`, place);
}

/** For statements of the product. */
export const toOwnFault = (error: unknown): unknown => (error instanceof EngineFailure ? ownFault(error) : error);
