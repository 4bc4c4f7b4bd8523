import { afterEach, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ingestThere } from '../../server/commands/remote.ts';
import { QiantouError } from '../../server/errors.ts';

let server: Server | undefined;
afterEach(() => {
  server?.close();
  server = undefined;
});

test.each(['{"step":"one"}\n', '{"step":"one"}\n{"ste'])(
  'a server that ends while it loads (%j) is said to have ended, with what to do',
  async (told) => {
    const opened = createServer((_request, response) => {
      response.write(told);
      setTimeout(() => response.socket?.destroy(), 50);
    });
    server = opened;
    await new Promise<void>((resolve) => opened.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${String((opened.address() as AddressInfo).port)}`;
    const heard: unknown[] = [];
    const load = async (): Promise<void> => {
      for await (const event of ingestThere({ address, token: 'token' }, ['/a.txt'], 'zh')) heard.push(event);
    };
    const failure = await load().catch((cause: unknown) => cause);
    expect(heard).toEqual([{ step: 'one' }]);
    expect(failure).toBeInstanceOf(QiantouError);
    expect(failure).toMatchObject({ code: 'graph-unreachable' });
    expect((failure as QiantouError).said.zh).toContain('已载入的文件不会重复载入');
  },
);
