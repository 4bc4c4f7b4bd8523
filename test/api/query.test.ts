import { once } from 'node:events';
import { request } from 'node:http';
import { expect, test } from '@jest/globals';
import type { Services } from '../../server/api/services.ts';
import { serve } from './serve.ts';

test('a statement whose reader has gone is stopped', async () => {
  let begin: (signal: AbortSignal | undefined) => void = () => undefined;
  const begun = new Promise<AbortSignal | undefined>((resolve) => {
    begin = resolve;
  });
  const query: Services['graph']['query'] = (_cypher, _params, _limits, signal) => {
    begin(signal);
    return new Promise(() => undefined);
  };
  const server = await serve({ graph: { query } } as unknown as Services);
  const asked = request({
    ...{ host: '127.0.0.1', port: server.port, path: '/api/v1/query', method: 'POST' },
    headers: { 'content-type': 'application/json' },
  });
  asked.on('error', () => undefined);
  asked.end(JSON.stringify({ cypher: 'MATCH (n) RETURN n' }));
  const signal = await begun;
  expect(signal?.aborted).toBe(false);
  asked.destroy();
  if (signal && !signal.aborted) await once(signal, 'abort');
  expect(signal?.aborted).toBe(true);
  await server.close();
});
