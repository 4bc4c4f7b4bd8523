/**
 * A file that a process or a thread of its own begins with, as JavaScript. Run from the sources, as tests are, it is the
 * one in dist/, which must then be built: to read TypeScript takes a process five times as long to start.
 *
 * @param path relative to the server's folder: `reading/thread.js`
 */
export const builtFile = (path: string): URL =>
  new URL(import.meta.url.endsWith('.ts') ? `../dist/server/${path}` : path, import.meta.url);
