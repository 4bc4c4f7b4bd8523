import { execFileSync } from 'node:child_process';

/** For tests of what runs in a process or a thread of its own, which is started from dist/: makes it where it is old. */
export function buildServer(): void {
  execFileSync(process.execPath, ['scripts/build.mjs', 'server']);
}
