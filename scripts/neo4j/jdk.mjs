/** Finds the newest JDK on this machine that Neo4j runs on. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const executable = process.platform === 'win32' ? 'java.exe' : 'java';
/** Where systems keep their JDKs: Debian and Fedora, macOS. */
const folders = ['/usr/lib/jvm', '/Library/Java/JavaVirtualMachines'];

function candidates() {
  const homes = [process.env.JAVA_HOME].filter(Boolean);
  for (const folder of folders) {
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder).sort())
      homes.push(join(folder, name), join(folder, name, 'Contents', 'Home'));
  }
  const inHomes = homes.map((home) => join(home, 'bin', executable));
  const inPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, executable));
  return [...inHomes, ...inPath].filter((java) => existsSync(java));
}

/** Runs a single source file: that takes a JDK, not a mere runtime. */
function versionOf(java) {
  try {
    const modules = execFileSync(java, ['--list-modules'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return modules.includes('jdk.compiler@') ? Number(/java\.base@(\d+)/u.exec(modules)?.[1] ?? 0) : 0;
  } catch {
    return 0;
  }
}

/** @returns {{ java: string, major: number } | undefined} */
export function findJdk() {
  const found = [...new Set(candidates())].map((java) => ({ java, major: versionOf(java) }));
  return found.filter(({ major }) => major >= 17).sort((a, b) => b.major - a.major)[0];
}
