/** Starts an engine's process. */
import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * The process has no environment and stands in a folder of its own, so that nothing of the server's secrets or files
 * is near it. Run from the sources (tests), it needs the loader that reads TypeScript; built, it is plain JavaScript.
 * @param folder an existing folder to stand in
 */
export function spawnEngine(folder: string): ChildProcess {
  const fromSources = import.meta.url.endsWith('.ts');
  const entry = fileURLToPath(new URL(fromSources ? './process.ts' : './process.js', import.meta.url));
  const loader = fromSources ? ['--import', pathToFileURL(createRequire(entry).resolve('tsx')).href] : [];
  const systemRoot = process.env.SystemRoot;
  return fork(entry, [], {
    cwd: folder,
    // Windows starts no process without it.
    env: systemRoot === undefined ? {} : { SystemRoot: systemRoot },
    execArgv: loader,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}
