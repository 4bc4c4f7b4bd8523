import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** The page that other sites may show in a frame. */
export const embedPath = '/embed';

/** Scripts come from files of ours alone; the component library and the editor set styles while they run. */
const sources = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'", 'data:'],
  workerSrc: ["'self'", 'blob:'],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'self'"],
  formAction: ["'self'"],
};

const toHeaders = (frameAncestors: string[], isFramed: boolean): RequestHandler =>
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives: { ...sources, frameAncestors } },
    // The server speaks plain HTTP on loopback; whoever puts TLS before it sets this there.
    strictTransportSecurity: false,
    xFrameOptions: isFramed ? false : { action: 'sameorigin' },
    crossOriginResourcePolicy: { policy: isFramed ? 'cross-origin' : 'same-origin' },
  });

/** Headers that keep other sites out; only the embed page may be framed by them. */
export function setSafetyHeaders(): RequestHandler {
  const own = toHeaders(["'self'"], false);
  const framed = toHeaders(['*'], true);
  return (request, response, next) => {
    (request.path === embedPath ? framed : own)(request, response, next);
  };
}
