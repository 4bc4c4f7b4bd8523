// Whether dist/ was built from the sources that stand here: by their content, since times lie after a checkout.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));
export const dist = join(root, 'dist');

/** What each built part is made from, relative to the package's folder. */
const sources = {
  server: ['server', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json', 'scripts/build.mjs'],
  client: ['client', 'server/model', 'tsconfig.json', 'package-lock.json', 'scripts/build.mjs', 'scripts/compress.mjs'],
};

/** Every file below `path`, or `path` itself where it is one; sorted by code units, so that the order is the same everywhere. */
function filesOf(path) {
  let entries;
  try {
    entries = readdirSync(join(root, path), { withFileTypes: true });
  } catch (cause) {
    if (cause.code === 'ENOTDIR') return [path];
    if (cause.code === 'ENOENT') return [];
    throw cause;
  }
  return entries
    .map((entry) => entry.name)
    .toSorted()
    .flatMap((name) => filesOf(`${path}/${name}`));
}

/** The hash of what a part (`server` or `client`) is made from. */
export function toSourceHash(part) {
  const hash = createHash('sha256');
  for (const file of sources[part].flatMap(filesOf))
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

const stampOf = (part) => join(dist, `${part}.sha256`);

/** The parts of `wanted` whose built files are missing or were made from other sources. */
export function stale(wanted) {
  return wanted.filter((part) => {
    try {
      return readFileSync(stampOf(part), 'utf8') !== toSourceHash(part);
    } catch (cause) {
      if (cause.code === 'ENOENT') return true;
      throw cause;
    }
  });
}

export { stampOf };
