import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

function above(folder: string): string {
  return existsSync(join(folder, 'package.json')) || dirname(folder) === folder ? folder : above(dirname(folder));
}

/** The folder of this installation that holds `package.json`: above `server/` as well as above `dist/server/`. */
export const packageRoot = above(import.meta.dirname);
