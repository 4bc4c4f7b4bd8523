import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request as send, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../server/api/app.ts';
import type { Services } from '../../server/api/services.ts';

/** What a reader got. */
export interface Got {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  body: unknown;
}
export interface Asking {
  method?: string;
  headers?: Record<string, string>;
  body?: unknown;
}

/** The app on a port of its own; `get` sends what headers it is told, Host and Origin too, which fetch would not. */
export interface Served {
  port: number;
  ask(path: string, asking?: Asking): Promise<Got>;
  get(path: string): Promise<unknown>;
  faults: unknown[];
  close(): Promise<void>;
}

const isJson = (text: string): boolean => text.startsWith('{') && !text.trim().includes('\n');

export async function serve(
  services: Services,
  { hosts = [], pages }: { hosts?: string[]; pages?: string } = {},
): Promise<Served> {
  const faults: unknown[] = [];
  const app = createApp({
    services,
    settings: { hosts },
    token: 'a-token-of-the-lock',
    log: (_what, error) => faults.push(error),
    ...(pages === undefined ? {} : { pages }),
  });
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const ask = (path: string, { method = 'GET', headers = {}, body }: Asking = {}): Promise<Got> =>
    new Promise((resolve, reject) => {
      const type = body === undefined ? {} : { 'content-type': 'application/json' };
      const request = send({ host: '127.0.0.1', port, path, method, headers: { ...type, ...headers } }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (text += part));
        response.on('end', () => {
          const got = { status: response.statusCode ?? 0, headers: response.headers, text };
          resolve({ ...got, body: isJson(text) ? (JSON.parse(text) as unknown) : undefined });
        });
      });
      request.on('error', reject);
      request.end(body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body));
    });
  return {
    port,
    ask,
    faults,
    get: async (path) => (await ask(`/api/v1${path}`)).body,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** A folder that is gone after the tests. */
export function createFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'qiantou-test-'));
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}
