/** Starts an engine's process. */
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { builtFile } from '../../built-file.ts';

/**
 * The process has no environment and stands in a folder of its own, so that nothing of the server's secrets or files
 * is near it.
 * @param folder an existing folder to stand in
 */
export function spawnEngine(folder: string): ChildProcess {
  const systemRoot = process.env.SystemRoot;
  return fork(fileURLToPath(builtFile('graph/embedded/process.js')), [], {
    cwd: folder,
    // Windows starts no process without it.
    env: systemRoot === undefined ? {} : { SystemRoot: systemRoot },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}
