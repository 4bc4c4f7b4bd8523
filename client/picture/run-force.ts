/** Runs the force layout in a worker where there is one, else in place (tests, and pages that may start none). */
import type { ForceRequest } from './force.ts';
import type { Point } from './scene.ts';

type Places = [id: string, at: Point][];

let worker: Worker | undefined;
let asked = 0;
const waiting = new Map<number, { resolve: (places: Places) => void; reject: (cause: Error) => void }>();

/** One worker for the page's life: starting one costs more than a layout. */
function startWorker(): Worker {
  const started = new Worker(new URL('./force.worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<{ nth: number; places: Places }>) => {
    waiting.get(data.nth)?.resolve(data.places);
    waiting.delete(data.nth);
  });
  started.addEventListener('error', (event) => {
    for (const { reject } of waiting.values()) reject(new Error(event.message || 'The layout could not be made.'));
    waiting.clear();
    worker = undefined;
  });
  return started;
}

export async function runForce(request: ForceRequest): Promise<Places> {
  if (typeof Worker === 'undefined') return (await import('./force.ts')).toForcePlaces(request);
  worker ??= startWorker();
  const running = worker;
  asked += 1;
  const nth = asked;
  return new Promise((resolve, reject) => {
    waiting.set(nth, { resolve, reject });
    running.postMessage({ nth, request });
  });
}
