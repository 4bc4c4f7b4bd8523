import { z } from 'zod';
import { createDocument } from 'zod-openapi';
import type { ErrorCode } from '../errors.ts';
import { queriesPerMinute, requestsPerMinute } from './guard.ts';
import type { Route } from './route.ts';
import { ErrorAnswer } from './schemas.ts';
import { statuses } from './to-response.ts';

/** What any route may answer with instead. */
const commonErrors: ErrorCode[] = [
  'bad-request',
  'forbidden-host',
  'too-many-requests',
  'internal',
  'graph-unreachable',
];

type Document = ReturnType<typeof createDocument>;

/** `/nodes/:id` as OpenAPI writes it: `/nodes/{id}`. */
export const toOpenApiPath = (path: string): string => path.replace(/:(\w+)/gu, '{$1}');

function toErrors(codes: readonly ErrorCode[]): Record<string, object> {
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of [...commonErrors, ...codes]) {
    byStatus.set(statuses[code], [...(byStatus.get(statuses[code]) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, found]) => [
      status,
      { description: found.join(', '), content: { 'application/json': { schema: ErrorAnswer } } },
    ]),
  );
}

function toOperation(route: Route): object {
  const params = [...route.path.matchAll(/:(\w+)/gu)].map((found) => found[1] ?? '');
  const lang = z.enum(['zh', 'en']).optional().meta({ description: 'language of messages; else Accept-Language' });
  return {
    summary: route.summary,
    operationId: `${route.method}${route.path.replace(/[^a-z]+(\w)/gu, (_all, letter: string) => letter.toUpperCase())}`,
    requestParams: {
      query: route.query.extend({ lang }),
      ...(params.length === 0
        ? {}
        : {
            path: z.object(
              Object.fromEntries(
                params.map((param) => [param, z.string().meta({ description: 'encoded as one part' })]),
              ),
            ),
          }),
    },
    ...(route.body === undefined ? {} : { requestBody: { content: { 'application/json': { schema: route.body } } } }),
    ...(route.guarded ? { security: [{ token: [] }] } : {}),
    responses: {
      200: {
        description: route.streams ? 'one line of JSON an event' : route.summary,
        content: { [route.streams ? 'application/x-ndjson' : 'application/json']: { schema: route.answer } },
      },
      ...toErrors(route.errors),
    },
  };
}

/** The OpenAPI document of the routes: made from the same table as the routes themselves. */
export function toOpenApi(routes: readonly Route[]): Document {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes) {
    const path = toOpenApiPath(route.path);
    paths[path] = { ...paths[path], [route.method]: toOperation(route) };
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Qiantou 牵头',
      version: '1',
      description: [
        'Who leads which task toward which cluster, read from Chinese manufacturing policy, each edge with its exact quote.',
        'Ids hold slashes and Chinese characters: encode them as one part of the path (encodeURIComponent).',
        `Addresses other than loopback may make ${String(requestsPerMinute)} requests a minute, ${String(queriesPerMinute)} of them statements.`,
      ].join(' '),
    },
    servers: [{ url: '/api/v1' }],
    paths,
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
  });
}
