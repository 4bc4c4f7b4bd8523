// Pages of the benchmark, bundled into a folder that is removed afterwards: ours and those of other libraries.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

const pages = ['ours', 'cytoscape', 'sigma', 'vis', 'layouts'];

/** Gives the path of each page's one script, and what removes them. */
export async function bundlePages() {
  const folder = mkdtempSync(join(tmpdir(), 'qiantou-bench-'));
  for (const name of pages)
    await build({
      configFile: false,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        outDir: join(folder, name),
        minify: true,
        lib: {
          entry: join('scripts', 'bench', 'pages', `${name}.mjs`),
          formats: ['iife'],
          name: 'page',
          fileName: () => 'page.js',
        },
      },
    });
  return {
    pathOf: (name) => join(folder, name, 'page.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
