/** Ends a person's statement on the server when nobody waits for its answer any more. */
import { randomUUID } from 'node:crypto';
import { stopped } from '../said.ts';

/** The server knows a transaction of ours by the token in its metadata. */
export const termination = `SHOW TRANSACTIONS YIELD transactionId AS id, metaData AS told
WHERE told.token = $token
TERMINATE TRANSACTIONS id YIELD message
RETURN message`;

/**
 * Runs a statement under a token of its own.
 * @param terminate ends the transaction that carries the token
 * @throws QiantouError `query-stopped` as soon as the signal is aborted
 */
export async function untilAborted<T>(
  signal: AbortSignal | undefined,
  terminate: (token: string) => Promise<unknown>,
  run: (token: string) => Promise<T>,
): Promise<T> {
  if (signal?.aborted) throw stopped('cancelled', 0);
  const token = randomUUID();
  // Where it cannot be ended, its deadline still holds.
  const end = (): void => void terminate(token).catch(() => undefined);
  signal?.addEventListener('abort', end, { once: true });
  try {
    return await run(token);
  } catch (error) {
    throw signal?.aborted ? stopped('cancelled', 0) : error;
  } finally {
    signal?.removeEventListener('abort', end);
  }
}
