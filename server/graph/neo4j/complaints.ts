/** What Neo4j says about a person's statement, in the person's own lines and columns. */
import { Neo4jError } from 'neo4j-driver';
import type { QiantouError } from '../../errors.ts';
import { ownFault, refused, serverGone, stopped, unreadable } from '../said.ts';

/** Stands before the statement while it is looked at; its length is taken from places in the first line. */
export const explained = 'EXPLAIN ';

const reachCodes: ReadonlySet<string> = new Set(['ServiceUnavailable', 'SessionExpired']);

/** The server is not there, is not ready, or lets nobody in. Codes of the driver itself do not begin with `Neo.`. */
function isOutOfReach(code: string): boolean {
  if (reachCodes.has(code) || !code.startsWith('Neo.')) return true;
  return code.startsWith('Neo.ClientError.Security.') || /Database(?:NotFound|Unavailable)/u.test(code);
}

/** What both a person's statement and one of ours may meet. */
function toStop({ code }: Neo4jError, deadlineMs: number): QiantouError | undefined {
  if (/TransactionTimedOut|Terminated|LockClientStopped/u.test(code)) return stopped('deadline', deadlineMs);
  if (/MemoryPoolOutOfMemory|OutOfMemory|StackOverFlow/iu.test(code)) return stopped('memory', 0);
  return undefined;
}

/** An error of the driver as the product says it; one of ours is handed back. @param deadlineMs of the statement */
export function toOwnError(error: unknown, deadlineMs: number): unknown {
  if (!(error instanceof Neo4jError)) return error;
  return toStop(error, deadlineMs) ?? (isOutOfReach(error.code) ? serverGone(error) : ownFault(error));
}

/** @param deadlineMs the limit that was set for the statement */
export function toPersonsError(error: unknown, deadlineMs: number): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code, message } = error;
  const stop = toStop(error, deadlineMs);
  if (stop) return stop;
  if (/AccessMode|Statement\.AccessMode|WriteOnReadOnly/u.test(code)) return refused({ reason: 'writes', detail: '' });
  if (code.startsWith('Neo.ClientError.Statement') || code.startsWith('Neo.ClientError.Procedure'))
    return toSyntaxError(message);
  return isOutOfReach(code) ? serverGone(error) : stopped('failed', 0);
}

function toSyntaxError(message: string): QiantouError {
  const [, line, column] = /\(line (\d+), column (\d+) \(offset: \d+\)\)/u.exec(message) ?? [];
  const said = (message.split(/\r?\n/u)[0] ?? message).replace(/\s*\(line \d+, column \d+ \(offset: \d+\)\)/u, '');
  if (said.includes('exactly one statement')) return refused({ reason: 'several-statements', detail: '' });
  if (line === undefined) return unreadable(said);
  const before = Number(line) === 1 ? explained.length : 0;
  return unreadable(said, { line: Number(line), column: Math.max(1, Number(column) - before) });
}
