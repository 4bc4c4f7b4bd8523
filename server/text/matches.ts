import { mayFind } from './may-find.ts';

/**
 * Every match of a pattern, in order, as `[...text.matchAll(pattern)]` gives them.
 *
 * `matchAll` makes a copy of the pattern for each text, which costs ten times what looking through a clause costs; rules
 * look through hundreds of thousands of clauses.
 *
 * @param pattern with the flag `g`
 */
export function findAll(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  if (!mayFind(text, pattern)) return found;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    // An empty match is found again where it stands: the next one begins behind the next character.
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}
