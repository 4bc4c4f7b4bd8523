/** What Neo4j says about a person's statement, in the person's own lines and columns. */
import { Neo4jError } from 'neo4j-driver';
import type { QiantouError } from '../../errors.ts';
import { engineGone, refused, stopped, unreadable } from '../said.ts';

/** Stands before the statement while it is looked at; its length is taken from places in the first line. */
export const explained = 'EXPLAIN ';

const reachCodes: ReadonlySet<string> = new Set(['ServiceUnavailable', 'SessionExpired']);

/** A fault of reaching or of being let into the server; anything else is handed back as it is. */
export function toReachError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const barred = error.code.startsWith('Neo.ClientError.Security.') || error.code.includes('DatabaseNotFound');
  return reachCodes.has(error.code) || barred ? engineGone(error) : error;
}

/** @param deadlineMs the limit that was set for the statement */
export function toPersonsError(error: unknown, deadlineMs: number): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code, message } = error;
  if (/TransactionTimedOut|Terminated|LockClientStopped/u.test(code)) return stopped('deadline', deadlineMs);
  if (/MemoryPoolOutOfMemory|OutOfMemory|StackOverFlow/iu.test(code)) return stopped('memory', 0);
  if (/AccessMode|Statement\.AccessMode|WriteOnReadOnly/u.test(code)) return refused({ reason: 'writes', detail: '' });
  if (code.startsWith('Neo.ClientError.Statement') || code.startsWith('Neo.ClientError.Procedure'))
    return toSyntaxError(message);
  return toReachError(error);
}

function toSyntaxError(message: string): QiantouError {
  const [, line, column] = /\(line (\d+), column (\d+) \(offset: \d+\)\)/u.exec(message) ?? [];
  const said = (message.split(/\r?\n/u)[0] ?? message).replace(/\s*\(line \d+, column \d+ \(offset: \d+\)\)/u, '');
  if (said.includes('exactly one statement')) return refused({ reason: 'several-statements', detail: '' });
  if (line === undefined) return unreadable(said);
  const before = Number(line) === 1 ? explained.length : 0;
  return unreadable(said, { line: Number(line), column: Math.max(1, Number(column) - before) });
}
