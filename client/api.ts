/** One typed function per route. Answers are the views of `server/model/views.ts`. */
import { aroundPath, chainPath, nodePath, overviewPath } from '../server/model/first-reads.ts';
import type { CompareView } from '../server/model/compare.ts';
import type { GapList, GapListView, GapsView } from '../server/model/gaps.ts';
import type { SavedContent, SavedList, SavedView } from '../server/model/saved.ts';
import type {
  AboutView,
  ChainView,
  CommonView,
  DocumentView,
  DutiesView,
  ErrorBody,
  NeighboursView,
  NodeView,
  OverviewView,
  PassageView,
  PathsView,
  PlansView,
  QueryRequest,
  QueryView,
  QuestionsView,
  SearchView,
  TargetsView,
  SelectionView,
  WorkView,
} from '../server/model/views.ts';

const base = '/api/v1';

/** What the server refused, or `unreachable` where it did not answer. `message` is in the reader's language. */
export class ApiError extends Error {
  readonly code: string;
  readonly body: ErrorBody['error'];
  constructor(body: ErrorBody['error'], options?: ErrorOptions) {
    super(body.message, options);
    this.name = 'ApiError';
    this.code = body.code;
    this.body = body;
  }
}

const isErrorBody = (value: unknown): value is ErrorBody =>
  typeof value === 'object' && value !== null && 'error' in value && typeof value.error === 'object';

/** Sends a request and gives its JSON; the page's language goes with it, so that messages come in it. */
async function ask<T>(path: string, options: RequestInit = {}): Promise<T> {
  const language = typeof document === 'undefined' ? 'zh' : document.documentElement.lang || 'zh';
  const headers = new Headers(options.headers);
  headers.set('accept', 'application/json');
  headers.set('accept-language', language);
  const response = await fetch(`${base}${path}`, { ...options, headers }).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ApiError({ code: 'unreachable', message: '' }, { cause });
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (isErrorBody(body)) throw new ApiError(body.error);
  if (!response.ok || body === undefined) throw new ApiError({ code: 'unreachable', message: '' });
  return body as T;
}

/** Reads under way, by address and language: who asks for the same at the same time gets the same answer. */
const underWay = new Map<string, Promise<unknown>>();

/** An answer that the page brought along; it is used once, since a later one may differ. */
function takeBrought(path: string): unknown {
  if (typeof document === 'undefined') return undefined;
  const blocks = [...document.querySelectorAll<HTMLScriptElement>('script[data-answer]')];
  const block = blocks.find(({ dataset }) => dataset.answer === path);
  block?.remove();
  return block ? JSON.parse(block.text) : undefined;
}

function read<T>(path: string): Promise<T> {
  const key = `${typeof document === 'undefined' ? '' : document.documentElement.lang} ${path}`;
  const known = underWay.get(key);
  if (known) return known as Promise<T>;
  const brought = takeBrought(path);
  const asked = (brought === undefined ? ask<T>(path) : Promise.resolve(brought as T)).finally(() =>
    underWay.delete(key),
  );
  underWay.set(key, asked);
  return asked;
}

const toQuery = (params: Record<string, string | number | undefined>): string => {
  const given = Object.entries(params).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]));
  return given.length > 0 ? `?${new URLSearchParams(given).toString()}` : '';
};
const of = encodeURIComponent;

export const readOverview = () => read<OverviewView>(overviewPath);
export const readPlans = () => read<PlansView>('/plans');
export const readNode = (id: string) => read<NodeView>(nodePath(id));
export const readChain = (id: string, params: { plan?: string; limit?: number } = {}) =>
  read<ChainView>(`/nodes/${of(id)}/chain${toQuery(params)}`);
/** The chain as the explorer draws it. */
export const readPictureChain = (id: string, plan?: string) => read<ChainView>(chainPath(id, plan));
export const readNeighbours = (
  id: string,
  params: { type?: string; direction?: 'out' | 'in'; label?: string; limit?: number; offset?: number } = {},
) => read<NeighboursView>(`/nodes/${of(id)}/neighbours${toQuery(params)}`);
/** A few of each kind, as the picture of a neighbourhood begins. */
export const readAround = (id: string) => read<NeighboursView>(aroundPath(id));
/** About `limit` neighbours of all kinds. */
export const readSpread = (id: string, direction: 'out' | 'in', limit: number) =>
  read<NeighboursView>(`/nodes/${of(id)}/around${toQuery({ direction, limit, each: limit })}`);
export const readSelection = (ids: readonly string[]) =>
  read<SelectionView>(`/selection/graph${toQuery({ ids: ids.join(' ') })}`);
export const readCommon = (ids: readonly string[], limit: number) =>
  read<CommonView>(`/selection/common${toQuery({ ids: ids.join(' '), limit })}`);
export const readPaths = (from: string, to: string, limit: number) =>
  read<PathsView>(`/selection/paths${toQuery({ from, to, limit })}`);
export const readWork = (ids: readonly string[], limit: number) =>
  read<WorkView>(`/selection/work${toQuery({ ids: ids.join(' '), limit })}`);
export const readPassage = (id: string, params: { start?: number; end?: number } = {}) =>
  read<PassageView>(`/passages/${of(id)}${toQuery(params)}`);
export const readDocument = (plan: string) => read<DocumentView>(`/plans/${of(plan)}/document`);
export const readTargets = (params: { plans?: string; words?: string; limit?: number } = {}) =>
  read<TargetsView>(`/targets${toQuery(params)}`);
export const readCompare = (plans: readonly string[]) =>
  read<CompareView>(`/compare${toQuery({ plans: plans.length > 0 ? plans.join(' ') : undefined })}`);
export const readGaps = (params: { plan?: string } = {}) => read<GapsView>(`/gaps${toQuery(params)}`);
export const readGapList = (list: GapList, params: { plan?: string; limit?: number } = {}) =>
  read<GapListView>(`/gaps/${list}${toQuery(params)}`);
export const readDuties = (limit?: number) => read<DutiesView>(`/duties${toQuery({ limit })}`);
export const readAbout = () => read<AboutView>('/about');
export const readQuestions = () => read<QuestionsView>('/questions');
export const search = (q: string, params: { limit?: number; labels?: string } = {}, signal?: AbortSignal) =>
  ask<SearchView>(`/search${toQuery({ q, ...params })}`, signal ? { signal } : {});
export const runQuery = (request: QueryRequest, signal?: AbortSignal) =>
  ask<QueryView>('/query', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
    ...(signal ? { signal } : {}),
  });
export const readSavedViews = () => read<SavedList>('/views');
export const readSavedView = (id: string) => read<SavedView>(`/views/${of(id)}`);
/** @param base the version that was changed; absent for a new view. Rejects with `conflict` where there is a newer one. */
export const saveView = (id: string, view: SavedContent, base?: number) =>
  ask<SavedView>(`/views/${of(id)}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ view, ...(base === undefined ? {} : { base }) }),
  });
export const removeView = (id: string, base: number) =>
  ask<SavedView>(`/views/${of(id)}${toQuery({ base })}`, { method: 'DELETE' });
