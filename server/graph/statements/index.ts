import type { Refusal } from '../refusal.ts';
import { findRefusal, rewrite, type Rewritten } from './rewrite.ts';
import { toStatementTexts, toTree } from './tree.ts';

export type { Rewritten } from './rewrite.ts';

/** A person types at most so much; beyond it the parser alone would take seconds. */
const longest = 20_000;

/** A statement without a change, for text that is not well-formed Cypher: the engine then says where it is wrong. */
const asWritten = (text: string): Rewritten => ({ cypher: text, notes: [], toOwnPlace: (place) => place });

export interface Prepared extends Rewritten {
  /** False where it could not be read: it may then be explained, for the engine's complaint, and not run. */
  wellFormed: boolean;
}

/** What may stand before a statement and would make it run another way. */
const prefix = /^(?:\s|\/\*[\s\S]*?\*\/|\/\/[^\r\n]*(?:\r?\n|$))*(EXPLAIN|PROFILE|CYPHER)(?![\w:])/iu;

/** Refuses what no engine is to be asked. */
export function refuseText(text: string): Refusal | undefined {
  if (text.length > longest) return { reason: 'too-long', detail: String(text.length) };
  const found = prefix.exec(text)?.[1];
  return found === undefined ? undefined : { reason: 'prefix', detail: found.toUpperCase(), line: 1, column: 1 };
}

/**
 * Makes a person's statement ready for the embedded engine: every node of every pattern gets a label, since the engine
 * answers DISTINCT over unlabelled nodes wrongly, and forms that it does not know are refused with one that it does.
 */
export async function prepareStatement(text: string): Promise<Prepared | Refusal> {
  const refused = refuseText(text);
  if (refused) return refused;
  if ((await toStatementTexts(text)).length > 1) return { reason: 'several-statements', detail: '' };
  // The semicolon at the end is neither the parser's nor the engine's; a blank in its place keeps every offset.
  const plain = text.replace(/;(?=\s*$)/u, ' ');
  const tree = await toTree(plain);
  if (!tree) return { ...asWritten(text), wellFormed: false };
  return findRefusal(plain, tree) ?? { ...rewrite(plain, tree), wellFormed: true };
}
