import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import express, { Router, type RequestHandler, type Response } from 'express';
import { QiantouError } from '../errors.ts';
import { packageRoot } from '../package-root.ts';
import { firstAnswers } from './first-answers.ts';
import { embedPath } from './headers.ts';
import type { Services } from './services.ts';

/** Where `scripts/build.mjs` puts the page. */
const builtPages = join(packageRoot, 'dist', 'client');

/** Names of built assets hold a hash of what is in them, so that they never change. */
const forever = 'public, max-age=31536000, immutable';

/** The page's own addresses; `/` and `/explore` show a picture. */
const explorer = new Set(['/', '/explore']);

/** Ends of names under which the build leaves compressed copies, best first. */
const copies = [
  { coding: 'br', end: '.br' },
  { coding: 'gzip', end: '.gz' },
];

/** Sends the compressed copy of an asset: made once, smaller than what could be made for each reader. */
function sendCopies(folder: string): RequestHandler {
  return (request, response, next) => {
    const path = request.path.startsWith('/assets/') && !request.path.includes('..') ? request.path : undefined;
    const copy = path && copies.find(({ coding, end }) => takes(request.headers, coding) && isIn(folder, path + end));
    if (!path || !copy) {
      next();
      return;
    }
    response.vary('Accept-Encoding');
    response.setHeader('Content-Encoding', copy.coding);
    response.setHeader('Cache-Control', forever);
    response.type(extname(path)).sendFile(path.slice(1) + copy.end, { root: folder, cacheControl: false });
  };
}

const isIn = (folder: string, path: string): boolean => existsSync(join(folder, path));

const takes = (headers: { 'accept-encoding'?: string | string[] | undefined }, coding: string): boolean =>
  new RegExp(String.raw`\b${coding}\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))`, 'u').test(
    String(headers['accept-encoding'] ?? ''),
  );

/** Data, not a script: no policy stops it, and no text can end it early. */
const toBlock = (path: string, text: string): string =>
  `<script type="application/json" data-answer="${path.replaceAll('&', '&amp;')}">${text.replaceAll('<', '\\u003c')}</script>\n`;

/** The explorer with what its picture begins with: the head goes out at once, the answers when they are there. */
async function sendExplorer(services: Services, folder: string, search: URLSearchParams, response: Response) {
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  const end = page.lastIndexOf('</body>');
  const cut = end < 0 ? page.length : end;
  response.type('html');
  response.write(page.slice(0, cut));
  // Compressed answers wait for more unless they are told not to.
  response.flush();
  try {
    for await (const { path, text } of firstAnswers(services, search)) response.write(toBlock(path, text));
  } catch {
    // The page asks again by itself, and tells the reader what is wrong.
  }
  response.end(page.slice(cut));
}

/**
 * Serves the built page: its files, and for every address of the explorer (`/`, `/query` …) the page itself.
 *
 * @param folder where the built page is
 */
export function servePages(services: Services, folder = builtPages): Router {
  const router = Router();
  router.use(sendCopies(folder));
  router.use(
    express.static(folder, {
      index: false,
      setHeaders: (response, path) => {
        response.setHeader('Cache-Control', path.startsWith(join(folder, 'assets')) ? forever : 'no-cache');
      },
    }),
  );
  router.use(async (request, response, next) => {
    const isPage = (request.method === 'GET' || request.method === 'HEAD') && !/\.\w+$/u.test(request.path);
    const page = request.path === embedPath ? 'embed.html' : 'index.html';
    if (isPage && existsSync(join(folder, page))) {
      response.setHeader('Cache-Control', 'no-cache');
      if (request.method === 'GET' && explorer.has(request.path)) {
        const { searchParams } = new URL(request.originalUrl, 'http://page');
        await sendExplorer(services, folder, searchParams, response);
        return;
      }
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
