/** Tells the person who runs the server of a fault; never of what a reader asked in the body of a request. */
export type Log = (what: string, error: unknown) => void;

function causesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)];
  const told = error.stack ?? error.message;
  return error.cause === undefined ? [told] : [told, ...causesOf(error.cause)];
}

/** Writes one fault, with its causes, to standard error. */
export const logToStderr: Log = (what, error) => {
  process.stderr.write(`${what}: ${causesOf(error).join('\ncaused by ')}\n`);
};
