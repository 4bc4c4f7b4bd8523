import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { QiantouError, type ErrorCode } from '../errors.ts';
import type { IngestEvent } from '../ingest.ts';
import type { Forgotten } from '../library.ts';
import type { ErrorBody } from '../model/index.ts';
import type { Language } from '../settings.ts';
import type { Holder } from '../store-lock.ts';

/** The server that holds the folder, and the token that it left there for us. */
export type RunningServer = Pick<Holder, 'token'> & { address: string };

/** The server's error as it said it: in the language that was asked for. */
function toError({ error: { code, message } }: ErrorBody): QiantouError {
  return new QiantouError(code as ErrorCode, { zh: message, en: message });
}

/** The server ended, or was ended, in the midst of it. */
const toUnreachable = ({ address }: RunningServer, cause: unknown): QiantouError =>
  new QiantouError(
    'graph-unreachable',
    {
      zh: `与服务 ${address} 的连接中断。请确认它仍在运行，然后重试；已载入的文件不会重复载入。`,
      en: `The connection to the server at ${address} broke. See whether it still runs and try again; what is loaded is not loaded twice.`,
    },
    { cause },
  );

async function post(server: RunningServer, path: string, body: unknown, language: Language): Promise<Response> {
  const response = await fetch(new URL(`/api/v1/${path}?lang=${language}`, server.address), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${server.token}` },
    body: JSON.stringify(body),
  }).catch((cause: unknown) => {
    throw toUnreachable(server, cause);
  });
  if (!response.ok) throw toError((await response.json()) as ErrorBody);
  return response;
}

/** Has a running server load files and folders; gives the events that it tells. Paths are absolute. */
export async function* ingestThere(
  server: RunningServer,
  paths: readonly string[],
  language: Language,
): AsyncGenerator<IngestEvent, void, void> {
  const { body } = await post(server, 'ingest', { paths }, language);
  if (!body) return;
  const input = Readable.fromWeb(body as ReadableStream);
  // A reader of lines ends with its source, quietly or not; whether the source ended well is asked of itself.
  let broken: unknown;
  input.on('error', (cause) => (broken = cause));
  try {
    for await (const line of createInterface({ input })) {
      const told = JSON.parse(line) as IngestEvent | ErrorBody;
      if ('error' in told) throw toError(told);
      yield told;
    }
  } catch (cause) {
    if (broken === undefined) throw cause;
  }
  if (broken !== undefined) throw toUnreachable(server, broken);
}

/** Has a running server forget a plan. */
export async function forgetThere(server: RunningServer, words: string, language: Language): Promise<Forgotten> {
  return (await (await post(server, 'forget', { plan: words }, language)).json()) as Forgotten;
}
