/** Codes that people and programs see; the API maps each to a status, the command line to an exit status. */
export type ErrorCode =
  | 'bad-request'
  | 'bad-settings'
  | 'bad-source'
  | 'not-found'
  | 'query-syntax'
  | 'query-refused'
  | 'query-stopped'
  | 'graph-unreachable'
  | 'store-busy'
  | 'port-in-use'
  | 'forbidden-host'
  | 'forbidden'
  | 'too-large'
  | 'conflict'
  | 'too-many-requests'
  | 'internal';

/** Both languages at once, since the person who reads it may be on the page or at the command line. */
export interface Message {
  zh: string;
  en: string;
}

/** The one error class: written for the person who can put it right, saying what to do. */
export class QiantouError extends Error {
  readonly code: ErrorCode;
  readonly said: Message;
  /** For `query-syntax`: the place in the statement as the person wrote it, from 1. */
  readonly line?: number;
  readonly column?: number;
  /** For `query-refused`: a stable word for the reason. */
  readonly reason?: string;

  constructor(
    code: ErrorCode,
    said: Message,
    options: { cause?: unknown; line?: number; column?: number; reason?: string } = {},
  ) {
    super(said.en, { cause: options.cause });
    this.name = 'QiantouError';
    this.code = code;
    this.said = said;
    if (options.line !== undefined) this.line = options.line;
    if (options.column !== undefined) this.column = options.column;
    if (options.reason !== undefined) this.reason = options.reason;
  }
}
