import { aroundPath, chainPath, nodePath, overviewPath } from '../model/index.ts';
import type { OverviewView } from '../model/index.ts';
import { around } from './around.ts';
import { chain } from './chain.ts';
import { node } from './node.ts';
import { overview } from './overview.ts';
import { toKey, type AnsweringRoute } from './route.ts';
import type { Services } from './services.ts';

/** An answer of the API by its path below /api/v1. */
export interface FirstAnswer {
  path: string;
  text: string;
}

async function ask(services: Services, route: AnsweringRoute, path: string): Promise<FirstAnswer> {
  const { pathname, searchParams } = new URL(path, 'http://page');
  const id = decodeURIComponent(pathname.split('/')[2] ?? '');
  const asked = { params: { id }, query: Object.fromEntries(searchParams) };
  return { path, text: await services.answers.of(toKey(services, path), () => route.answerTo(services, asked)) };
}

/**
 * What the explorer at this address asks for before it can draw, so that the page brings it along and no reader waits
 * for a question that could be foreseen. What cannot be answered is left for the page to ask, and to say what is wrong.
 *
 * @param search of the page's address
 */
export async function* firstAnswers(services: Services, search: URLSearchParams): AsyncGenerator<FirstAnswer> {
  const started = await ask(services, overview, overviewPath);
  yield started;
  const root = search.get('of') ?? (JSON.parse(started.text) as OverviewView).first;
  if (!root) return;
  if ((search.get('view') ?? 'chain') !== 'chain') {
    yield ask(services, around, aroundPath(root));
    yield ask(services, node, nodePath(root));
    return;
  }
  yield ask(services, chain, chainPath(root, search.get('plan') ?? ''));
}

/** Makes ready what the first reader will ask for. */
export async function prepareFirstPicture(services: Services): Promise<void> {
  const answers = firstAnswers(services, new URLSearchParams());
  try {
    while (!(await answers.next()).done);
  } catch {
    // Whoever asks for it will be told what is wrong.
  }
}
