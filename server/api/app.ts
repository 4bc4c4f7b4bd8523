import compression from 'compression';
import express, { type Express, type RequestHandler } from 'express';
import { QiantouError } from '../errors.ts';
import type { Settings } from '../settings.ts';
import { guardHost, guardToken, limitRate, queriesPerMinute, requestsPerMinute } from './guard.ts';
import { setSafetyHeaders } from './headers.ts';
import { toLanguage } from './language.ts';
import type { Log } from './log.ts';
import { toOpenApi } from './openapi.ts';
import { apiRoot, type Route } from './route.ts';
import { routes } from './routes.ts';
import type { Services } from './services.ts';
import { servePages } from './pages.ts';
import { toResponse } from './to-response.ts';

/** Most bytes of a request's body: a statement with its parameters. */
const mostBody = '1mb';

/** What an app is made from; it listens nowhere. */
interface AppParts {
  services: Services;
  settings: Pick<Settings, 'hosts'>;
  /** Without it nothing is loaded or forgotten. */
  token: string;
  log: Log;
  /** Folder of the built page. */
  pages?: string;
}

/** The steps that a route asks for before it runs. */
function stepsOf(route: Route, token: RequestHandler, rate: RequestHandler): RequestHandler[] {
  return [
    ...(route.guarded ? [token] : []),
    ...(route.costly ? [rate] : []),
    ...(route.body ? [express.json({ limit: mostBody })] : []),
  ];
}

export function createApp({ services, settings, token, log, pages }: AppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  const now = (): number => performance.now();
  app.use(setSafetyHeaders(), guardHost(settings.hosts), limitRate(requestsPerMinute, now));
  // A stream of events is for the moment: compressed it would wait for more.
  app.use(
    compression({
      filter: (request, response) =>
        !String(response.getHeader('Content-Type')).startsWith('application/x-ndjson') &&
        compression.filter(request, response),
    }),
  );
  const holdToken = guardToken(token);
  const holdRate = limitRate(queriesPerMinute, now);
  for (const route of routes) {
    app[route.method](`${apiRoot}${route.path}`, ...stepsOf(route, holdToken, holdRate), async (request, response) => {
      response.setHeader('Cache-Control', 'no-cache');
      response.vary('Accept-Language');
      await route.run(services, request, response, toLanguage(request));
    });
  }
  const description = toOpenApi(routes);
  app.get(`${apiRoot}/openapi.json`, (_request, response) => {
    response.json(description);
  });
  app.use('/api', (request, _response, next) => {
    next(
      new QiantouError('not-found', {
        zh: `接口中没有 ${request.method} ${request.originalUrl.split('?')[0] ?? ''}；见 ${apiRoot}/openapi.json。`,
        en: `The API has no ${request.method} ${request.originalUrl.split('?')[0] ?? ''}; see ${apiRoot}/openapi.json.`,
      }),
    );
  });
  app.use(servePages(services, pages));
  return app.use(toResponse(log));
}
