import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toLexicon, type Lexicon } from './extract/lexicon.ts';

/** The folder that holds `package.json`: above `server/` as well as above `dist/server/`. */
function toRoot(folder: string): string {
  const above = dirname(folder);
  return existsSync(join(folder, 'package.json')) || above === folder ? folder : toRoot(above);
}

/** `seeds/lexicon/` of this installation. */
export const lexiconFolder = join(toRoot(dirname(fileURLToPath(import.meta.url))), 'seeds', 'lexicon');

/**
 * Reads the tables of a folder. A folder or a table that is not there is an empty one: the rules hold without.
 *
 * @throws QiantouError `bad-settings` that names a table which cannot be read
 */
export function readLexicon(folder = lexiconFolder): Lexicon {
  if (!existsSync(folder)) return toLexicon();
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return toLexicon(Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')])));
}
