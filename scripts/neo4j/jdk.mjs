/** Finds a JDK that Neo4j runs on: the one that JAVA_HOME names, else the newest of this machine. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const executable = process.platform === 'win32' ? 'java.exe' : 'java';
/** Where systems keep their JDKs: Debian and Fedora, macOS. */
const folders = ['/usr/lib/jvm', '/Library/Java/JavaVirtualMachines'];

function candidates() {
  const homes = [];
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
  const chosen = process.env.JAVA_HOME && join(process.env.JAVA_HOME, 'bin', executable);
  const major = chosen && existsSync(chosen) ? versionOf(chosen) : 0;
  if (chosen && major >= 17) return { java: chosen, major };
  const found = [...new Set(candidates())].map((java) => ({ java, major: versionOf(java) }));
  return found.filter((jdk) => jdk.major >= 17).sort((a, b) => b.major - a.major)[0];
}
