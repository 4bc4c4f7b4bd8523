/** The force layout beside the page's own thread: input is never held up by it. */
import { toForcePlaces, type ForceRequest } from './force.ts';

addEventListener('message', ({ data }: MessageEvent<{ nth: number; request: ForceRequest }>) => {
  postMessage({ nth: data.nth, places: toForcePlaces(data.request) });
});
