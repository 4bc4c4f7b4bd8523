/** Neo4j's jars in .neo4j/, from Maven Central. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
/** The long-term line runs on JDK 17, the current one needs 21. */
const versionFor = ({ major }) => (major >= 21 ? '2026.08.1' : '5.26.12');
const folderOf = (version) => join(root, '.neo4j', version);

const pom = (version) => `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>qiantou</groupId>
  <artifactId>neo4j-jars</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${version}</version>
    </dependency>
  </dependencies>
</project>
`;

/** The jars that fit the JDK, where they have been fetched. */
export function fetchedJars(jdk) {
  const version = versionFor(jdk);
  const lib = join(folderOf(version), 'lib');
  const whole = existsSync(join(folderOf(version), 'complete')) && readdirSync(lib).length > 0;
  return whole ? { version, folder: folderOf(version), lib } : undefined;
}

/** Fetches the jars that fit the JDK, unless they are there. @throws with what to do */
export function fetchJars(jdk) {
  const there = fetchedJars(jdk);
  if (there) return there;
  const version = versionFor(jdk);
  const folder = folderOf(version);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'pom.xml'), pom(version));
  const asked = ['-q', '-B', '-f', join(folder, 'pom.xml'), 'dependency:copy-dependencies', '-DoutputDirectory=lib'];
  // On Windows mvn is a batch file, which only a shell starts.
  const windows = process.platform === 'win32';
  const done = spawnSync(windows ? 'mvn.cmd' : 'mvn', asked, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: windows,
  });
  if (done.error) throw new Error(`mvn could not be started (${done.error.message}): install Maven 3.8 or newer.`);
  if (done.status !== 0) throw new Error('Maven could not fetch Neo4j: see its lines above, then try again.');
  writeFileSync(join(folder, 'complete'), `${version}\n`);
  return { version, folder, lib: join(folder, 'lib') };
}
