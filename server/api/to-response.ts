import type { ErrorRequestHandler } from 'express';
import { QiantouError, type ErrorCode } from '../errors.ts';
import type { ErrorBody } from '../model/index.ts';
import type { Language } from '../settings.ts';
import { toLanguage } from './language.ts';
import type { Log } from './log.ts';

export const statuses: Record<ErrorCode, number> = {
  'bad-request': 400,
  'bad-settings': 500,
  'bad-source': 422,
  'not-found': 404,
  'query-syntax': 400,
  'query-refused': 400,
  'query-stopped': 408,
  'graph-unreachable': 503,
  'store-busy': 503,
  'port-in-use': 500,
  'forbidden-host': 403,
  forbidden: 403,
  'too-large': 413,
  conflict: 409,
  'too-many-requests': 429,
  internal: 500,
};

/** The status of an error, and its one shape in the reader's language. */
export function toErrorBody(error: QiantouError, language: Language): { status: number; body: ErrorBody } {
  return {
    status: statuses[error.code],
    body: {
      error: {
        code: error.code,
        message: error.said[language],
        ...(error.line === undefined ? {} : { line: error.line }),
        ...(error.column === undefined ? {} : { column: error.column }),
        ...(error.reason === undefined ? {} : { reason: error.reason }),
      },
    },
  };
}

/** What express and its parsers throw has a `status`; everything else is a fault of ours. */
export function toQiantouError(cause: unknown): QiantouError {
  if (cause instanceof QiantouError) return cause;
  const status = (cause as { status?: unknown } | undefined)?.status;
  if (status === 413) {
    return new QiantouError('too-large', { zh: '请求内容过大。', en: 'The request is too large.' }, { cause });
  }
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return new QiantouError(
      'bad-request',
      { zh: '请求无法解析，请检查其格式。', en: 'The request cannot be read; check its form.' },
      { cause },
    );
  }
  return new QiantouError(
    'internal',
    { zh: '服务器内部错误，详情见服务器的日志。', en: "Something went wrong inside; the server's log says what." },
    { cause },
  );
}

/** The only place that turns errors into answers; what is a fault of ours goes to the log, never to the reader. */
export function toResponse(log: Log): ErrorRequestHandler {
  return (cause, request, response, next) => {
    const error = toQiantouError(cause);
    const { status, body } = toErrorBody(error, toLanguage(request));
    // What is said in full to the reader needs no log; a cause behind it does.
    if (status >= 500 && error.cause !== undefined) log(`${request.method} ${request.path}`, error);
    if (response.headersSent) {
      next(cause);
      return;
    }
    response.status(status).json(body);
  };
}
