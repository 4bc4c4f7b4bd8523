import type { Request, Response } from 'express';
import { z } from 'zod';
import { QiantouError, type ErrorCode } from '../errors.ts';
import type { Language } from '../settings.ts';
import type { Services } from './services.ts';
import { toErrorBody, toQiantouError } from './to-response.ts';

/** Below this stands every route. */
export const apiRoot = '/api/v1';

/** What a route is asked, after its check. */
export interface Asked<Query, Body> {
  params: Record<string, string>;
  query: Query;
  body: Body;
  language: Language;
  /** Aborted when the reader has gone before the answer. */
  signal: AbortSignal;
}

/** One question that the page may ask: what it takes, what it answers, how. The OpenAPI document is made from it. */
export interface Route {
  method: 'get' | 'post' | 'put' | 'delete';
  /** Below /api/v1, as express writes it; each `:name` is one encoded part of the path. */
  path: string;
  summary: string;
  query: z.ZodObject;
  body?: z.ZodType;
  answer: z.ZodType;
  /** Errors besides `bad-request`, `forbidden-host`, `graph-unreachable` and `internal`, which every route may give. */
  errors: ErrorCode[];
  /** True where the request must carry the token of the data folder's lock. */
  guarded: boolean;
  /** True for what costs more (statements that people write, saving), of which an address elsewhere may ask less. */
  costly: boolean;
  /** True where the answer depends on nothing but its address, the graph and the day, so that it may be kept. */
  kept: boolean;
  /** Set where the answer is a stream of lines of JSON, each of the shape `answer`. */
  streams: boolean;
  run(services: Services, request: Request, response: Response, language: Language): Promise<void>;
}

/** A route that answers with one value can be asked by the server itself. */
export interface AnsweringRoute extends Route {
  answerTo(services: Services, asked: { params: Record<string, string>; query: unknown }): Promise<unknown>;
}

const nothing = z.object({});

interface Definition<Query extends z.ZodObject, Body extends z.ZodType, Answer> {
  method?: 'get' | 'post' | 'put' | 'delete';
  path: string;
  summary: string;
  query?: Query;
  body?: Body;
  answer: z.ZodType<Answer>;
  errors?: ErrorCode[];
  guarded?: boolean;
  costly?: boolean;
  kept?: boolean;
}
type Asking<Query extends z.ZodObject, Body extends z.ZodType> = Asked<z.infer<Query>, z.infer<Body>>;

function toDescription<Query extends z.ZodObject, Body extends z.ZodType, Answer>(
  definition: Definition<Query, Body, Answer>,
): Omit<Route, 'run' | 'streams'> {
  return {
    method: definition.method ?? 'get',
    path: definition.path,
    summary: definition.summary,
    query: definition.query ?? nothing,
    ...(definition.body === undefined ? {} : { body: definition.body }),
    answer: definition.answer,
    errors: definition.errors ?? [],
    guarded: definition.guarded ?? false,
    costly: definition.costly ?? false,
    kept: definition.kept ?? false,
  };
}

/** What is wrong with a value, in the words of one language. */
const toWrong = (schema: z.ZodType, value: unknown, error: z.core.$ZodErrorMap, mark: string): string =>
  (schema.safeParse(value, { error }).error?.issues ?? [])
    .map(({ path, message }) => [path.join('.') || 'body', message].join(mark))
    .join('; ');

/** The checker's own words of a language, but for the fault that people meet: they left something out. */
const sayIn =
  ({ localeError }: ReturnType<typeof z.locales.en>, empty: string): z.core.$ZodErrorMap =>
  (issue) =>
    issue.code === 'too_small' && issue.origin === 'string' && issue.minimum === 1 ? empty : localeError(issue);
const inChinese = sayIn(z.locales.zhCN(), '不能为空');
const inEnglish = sayIn(z.locales.en(), 'must not be empty');

/** Reads one part of the request by its schema. */
function check<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  throw new QiantouError('bad-request', {
    zh: `请求有误（${toWrong(schema, value, inChinese, '：')}）。`,
    en: `The request is not right (${toWrong(schema, value, inEnglish, ': ')}).`,
  });
}

function toAsked<Query extends z.ZodObject, Body extends z.ZodType>(
  definition: { query?: Query; body?: Body },
  { params, query, body }: { params: Record<string, string>; query: unknown; body?: unknown },
  language: Language,
  signal: AbortSignal,
): Asking<Query, Body> {
  return {
    params,
    query: check(definition.query ?? nothing, query) as z.infer<Query>,
    body: (definition.body === undefined ? undefined : check(definition.body, body)) as z.infer<Body>,
    language,
    signal,
  };
}

const toParts = (request: Request): { params: Record<string, string>; query: unknown; body: unknown } => ({
  params: request.params as Record<string, string>,
  query: request.query,
  body: request.body as unknown,
});

/** Aborted when the connection ends before the answer is written. */
function toSignal(response: Response): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  return gone.signal;
}

/** Under which an answer is kept: a plan's standing changes with the day. @param path below /api/v1 */
export const toKey = ({ today }: Services, path: string): string => `${today()} ${path}`;

/** A route that answers with one value. */
export function defineRoute<Query extends z.ZodObject, Body extends z.ZodType, Answer>(
  definition: Definition<Query, Body, Answer> & {
    handle(services: Services, asked: Asking<Query, Body>): Promise<Answer> | Answer;
  },
): AnsweringRoute {
  return {
    ...toDescription(definition),
    streams: false,
    async answerTo(services, asked) {
      return definition.handle(services, toAsked(definition, asked, 'zh', new AbortController().signal));
    },
    async run(services, request, response, language) {
      const asked = toAsked(definition, toParts(request), language, toSignal(response));
      const handle = async () => definition.handle(services, asked);
      if (!definition.kept) {
        response.json(await handle());
        return;
      }
      response.type('json').send(await services.answers.of(toKey(services, request.url.slice(apiRoot.length)), handle));
    },
  };
}

/** A route that tells what happens while it happens: one line of JSON an event. */
export function defineStream<Query extends z.ZodObject, Body extends z.ZodType, Event>(
  definition: Definition<Query, Body, Event> & {
    handle(services: Services, asked: Asking<Query, Body>): AsyncIterable<Event>;
  },
): Route {
  return {
    ...toDescription(definition),
    streams: true,
    async run(services, request, response, language) {
      const events = definition.handle(services, toAsked(definition, toParts(request), language, toSignal(response)));
      response.setHeader('Content-Type', 'application/x-ndjson; charset=utf-8');
      try {
        for await (const event of events) response.write(`${JSON.stringify(event)}\n`);
      } catch (cause) {
        // Before the first line the status can still say it; behind it only a line can.
        if (!response.headersSent) throw cause;
        response.write(`${JSON.stringify(toErrorBody(toQiantouError(cause), language).body)}\n`);
      }
      response.end();
    },
  };
}
