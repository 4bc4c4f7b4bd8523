import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { RunningProduct } from './server.ts';

/** `qiantou ingest` of one file into the folder of a running product, as people type it. */
export async function ingest(product: RunningProduct, file: string): Promise<void> {
  const child = spawn(process.execPath, ['bin/qiantou.js', 'ingest', file], {
    env: { ...process.env, QIANTOU_DATA: product.folder, NEO4J_URI: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [status] = (await once(child, 'exit')) as [number];
  if (status !== 0) throw new Error(`ingest ended with ${String(status)}`);
}
