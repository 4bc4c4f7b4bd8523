import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';
import { QiantouError } from '../errors.ts';
import { packageRoot } from '../package-root.ts';
import { embedPath } from './headers.ts';

/** Where `scripts/build.mjs` puts the page. */
const builtPages = join(packageRoot, 'dist', 'client');

/** Names of built assets hold a hash of what is in them, so that they never change. */
const forever = 'public, max-age=31536000, immutable';

/**
 * Serves the built page: its files, and for every address of the explorer (`/`, `/query` …) the page itself.
 *
 * @param folder where the built page is
 */
export function servePages(folder = builtPages): Router {
  const router = Router();
  router.use(
    express.static(folder, {
      index: false,
      setHeaders: (response, path) => {
        response.setHeader('Cache-Control', path.startsWith(join(folder, 'assets')) ? forever : 'no-cache');
      },
    }),
  );
  router.use((request, response, next) => {
    const isPage = (request.method === 'GET' || request.method === 'HEAD') && !/\.\w+$/u.test(request.path);
    const page = request.path === embedPath ? 'embed.html' : 'index.html';
    if (isPage && existsSync(join(folder, page))) {
      response.setHeader('Cache-Control', 'no-cache');
      response.sendFile(page, { root: folder });
      return;
    }
    next(
      new QiantouError('not-found', {
        zh: `没有 ${request.path}。若网页尚未构建，请运行 npm run build。`,
        en: `There is no ${request.path}. If the page has not been built yet, run npm run build.`,
      }),
    );
  });
  return router;
}
