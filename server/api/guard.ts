import { createHash, timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';
import type { Request, RequestHandler } from 'express';
import { QiantouError } from '../errors.ts';

/** The name in `example.org:8080`, `[::1]:3000` or `localhost`, in lower case; undefined where it is none. */
function toHostName(written: string): string | undefined {
  try {
    return new URL(`http://${written}`).hostname.replace(/^\[|\]$/gu, '').toLowerCase();
  } catch {
    return undefined;
  }
}

const isLoopback = (name: string): boolean =>
  name === 'localhost' ||
  name.endsWith('.localhost') ||
  name === '::1' ||
  (isIP(name) === 4 && name.startsWith('127.'));

/** The name in an Origin header; undefined for `null` and for what is no address. */
function toOriginName(origin: string): string | undefined {
  try {
    return new URL(origin).hostname.replace(/^\[|\]$/gu, '').toLowerCase();
  } catch {
    return undefined;
  }
}

/**
 * Refuses requests whose Host or Origin is neither loopback nor configured: so no page of another site can reach
 * the server through its reader's browser, under whatever name it resolves to this machine (DNS rebinding).
 *
 * @param hosts names besides loopback, in lower case
 */
export function guardHost(hosts: readonly string[]): RequestHandler {
  const allowed = (name: string | undefined): boolean =>
    name !== undefined && (isLoopback(name) || hosts.includes(name));
  return (request, _response, next) => {
    const { host, origin } = request.headers;
    if (allowed(toHostName(host ?? '')) && (origin === undefined || allowed(toOriginName(origin)))) {
      next();
      return;
    }
    next(
      new QiantouError('forbidden-host', {
        zh: '拒绝此主机名或来源的请求。如需以此名访问，请在 QIANTOU_HOSTS 中写明。',
        en: 'Requests under this host name or from this origin are refused. To allow the name, put it into QIANTOU_HOSTS.',
      }),
    );
  };
}

/** Requests a minute that one address elsewhere may make; loopback has no limit. */
export const requestsPerMinute = 600;
/** Statements a minute that one address elsewhere may run; loopback has no limit. */
export const queriesPerMinute = 60;

function isFromHere(request: Request): boolean {
  const from = (request.socket.remoteAddress ?? '').replace(/^::ffff:/u, '');
  return isLoopback(from);
}

/**
 * Counts the requests of each address in windows of one minute.
 *
 * @param limit most requests of one address in a window
 * @param now   milliseconds of any clock that only goes forward
 */
export function limitRate(limit: number, now: () => number): RequestHandler {
  let counts = new Map<string, number>();
  let window = -1;
  return (request, response, next) => {
    if (isFromHere(request)) {
      next();
      return;
    }
    const minute = Math.floor(now() / 60_000);
    if (minute !== window) {
      window = minute;
      counts = new Map();
    }
    const from = request.socket.remoteAddress ?? '';
    const count = (counts.get(from) ?? 0) + 1;
    counts.set(from, count);
    if (count <= limit) {
      next();
      return;
    }
    response.setHeader('Retry-After', '60');
    next(
      new QiantouError('too-many-requests', {
        zh: `每分钟最多 ${String(limit)} 次请求，请稍后再试。`,
        en: `At most ${String(limit)} requests a minute; try again in a minute.`,
      }),
    );
  };
}

/** Lets only those in who can read the lock of the data folder: the command line of the same person. */
export function guardToken(token: string): RequestHandler {
  const expected = createHash('sha256').update(token).digest();
  return (request, _response, next) => {
    const [, given = ''] = /^Bearer (.+)$/u.exec(request.headers.authorization ?? '') ?? [];
    // Hashes have one length, which the comparison needs, and its time tells nothing of where they differ.
    if (timingSafeEqual(createHash('sha256').update(given).digest(), expected)) {
      next();
      return;
    }
    next(
      new QiantouError('forbidden', {
        zh: '载入和移除文件只能由本机的 qiantou 命令进行。',
        en: 'Documents are loaded and removed by the qiantou command on this machine only.',
      }),
    );
  };
}
