// Compressed copies beside the page's own scripts and styles: made once, so that no reader waits for them to be made.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** The best quality takes a second for each megabyte, the one below it a tenth of that. */
const largest = 1_000_000;

/** Writes `<file>.br` and `<file>.gz` for each script and style sheet of the folder. */
export async function compressAssets(folder) {
  const names = readdirSync(folder).filter((name) => /\.(?:js|css|svg)$/u.test(name));
  await Promise.all(
    names.map(async (name) => {
      const text = readFileSync(join(folder, name));
      const quality = text.length > largest ? 9 : 11;
      const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
      const [br, gz] = await Promise.all([toBrotli(text, { params }), toGzip(text, { level: 9 })]);
      writeFileSync(join(folder, `${name}.br`), br);
      writeFileSync(join(folder, `${name}.gz`), gz);
    }),
  );
}
