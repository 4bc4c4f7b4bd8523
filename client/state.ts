/** What the page shows, to and from the address: a link is a saved view. No clock, no storage, no DOM. */
import type { Placed } from './picture/by-hand.ts';

/** Pages of the top bar, by their path. `/` is the explorer. */
export const sections = ['explore', 'overview', 'matrix', 'targets', 'gaps', 'compare', 'query', 'about'] as const;
export type Section = (typeof sections)[number];

/** How the explorer draws what it holds: the chain, or one neighbourhood by force, by distance or by years. */
export const views = ['chain', 'neighbours', 'rings', 'timeline'] as const;
export type ViewKind = (typeof views)[number];

/** What stands beside the picture. */
export const sides = ['details', 'outline', 'table', 'selection', 'story'] as const;
export type Side = (typeof sides)[number];

/** Neighbours of one node that a person asked to see as well. */
export interface Expansion {
  node: string;
  /** Relationship type, or `*` for any. */
  type: string;
  direction: 'out' | 'in';
  limit: number;
  /** Where a person had put the node when they asked: what comes stands around it, wherever the node goes later. */
  at?: { x: number; y: number };
}

/** What a filter may ask of a fact; `role` is asked of duties, and of a task by its duties. */
export const facets = ['plan', 'place', 'level', 'period', 'role', 'standing', 'stated'] as const;
export type Facet = (typeof facets)[number];

/** Only facts of this value keep their strength. Values of one facet add up, facets narrow one another. */
export interface Filter {
  facet: Facet;
  value: string;
}

/** The words that the reader is open at. */
export interface Reading {
  plan: string;
  /** Offsets count in this passage's text; without it, in the document's stored text. */
  passage?: string;
  start?: number;
  end?: number;
}

export interface PageState {
  section: Section;
  /** Node whose chain or neighbourhood is shown; absent: the store's first picture. */
  root?: string;
  /** Only what this plan states. */
  plan?: string;
  view: ViewKind;
  /** Chosen node's id, or a line's `TYPE from to`. */
  picked?: string;
  side: Side;
  expansions: Expansion[];
  /** Sections of a long chain that are shown item by item. */
  unfolded: string[];
  /** Groups of a large picture that a person opened, the latest last. */
  ungrouped: string[];
  /** Labels and relationship types that are shown as ghosts. */
  faded: string[];
  /** What does not pass fades. */
  filters: Filter[];
  /** Facets, or `kind` for `faded`, whose faded things are taken off the picture: the second act. */
  dropped: string[];
  /** Nodes taken off the picture by hand, with what only hung on them. */
  collapsed: string[];
  /** Nodes that are chosen together, to ask what they share and how they are joined. */
  selected: string[];
  /** Nodes put on the picture by name, with what joins them. */
  brought: string[];
  /** Nodes that stand where a person put them. */
  placed: Placed[];
  reading?: Reading;
  /** Id of the saved view that this is, and the step of its story that is shown, from 1. */
  saved?: string;
  step?: number;
  /** Parameters of sections with state of their own (the query and its values), kept as they are. */
  own: Record<string, string>;
}

export const emptyState: PageState = {
  section: 'explore',
  view: 'chain',
  side: 'details',
  expansions: [],
  unfolded: [],
  ungrouped: [],
  faded: [],
  filters: [],
  dropped: [],
  collapsed: [],
  selected: [],
  brought: [],
  placed: [],
  own: {},
};

const oneOf = <T extends string>(known: readonly T[], word: string | null, otherwise: T): T =>
  known.find((each) => each === word) ?? otherwise;

/** A place and what stands there; a folded section is called by several words. */
function toPlaced(words: string): Placed[] {
  const [, left, above, node] = /^(-?\d+) (-?\d+) (.+)$/u.exec(words) ?? [];
  const [x, y] = [Number(left), Number(above)];
  return node !== undefined && Number.isSafeInteger(x) && Number.isSafeInteger(y) ? [{ node, x, y }] : [];
}

/** Ids hold no white space, so a space parts them. */
const toExpansion = (words: string): Expansion[] => {
  const [direction, type, limit, node, ...place] = words.split(' ');
  const most = Number(limit);
  if (!node || !type || !Number.isInteger(most) || most < 1) return [];
  const [at] = toPlaced([...place, node].join(' '));
  const around = at && place.length === 2 ? { at: { x: at.x, y: at.y } } : {};
  return [{ node, type, direction: direction === 'in' ? 'in' : 'out', limit: most, ...around }];
};

const toFilter = (words: string): Filter[] => {
  const [named = '', ...value] = words.split(' ');
  const facet = facets.find((each) => each === named);
  return facet && value.length > 0 ? [{ facet, value: value.join(' ') }] : [];
};

const toReading = (words: string | null): Reading | undefined => {
  if (!words) return undefined;
  const [plan, start, end, passage] = words.split(' ');
  if (!plan) return undefined;
  const [from, to] = [Number(start), Number(end)];
  const place = start && end && Number.isInteger(from) && to > from ? { start: from, end: to } : {};
  return { plan, ...place, ...(passage ? { passage } : {}) };
};

const known = new Set(
  'of plan view pick side open unfold ungroup fade keep drop fold sel with at read saved step lang'.split(' '),
);

/** What an address names in place of a page, where there is no page of that name: the explorer is shown then. */
export function toUnknownPage(path: string): string | undefined {
  const named = path.split('/').find(Boolean);
  if (named === undefined || named === 'embed' || sections.some((section) => section === named)) return undefined;
  try {
    return decodeURIComponent(named);
  } catch {
    return named;
  }
}

/** Reads an address. What it does not understand is left out, never an error: old links must open. */
export function fromAddress(path: string, search: string): PageState {
  const query = new URLSearchParams(search);
  const named = path.split('/').find(Boolean) ?? 'explore';
  const state: PageState = {
    section: oneOf(sections, named === 'embed' ? 'explore' : named, 'explore'),
    view: oneOf(views, query.get('view'), 'chain'),
    side: oneOf(sides, query.get('side'), 'details'),
    expansions: query.getAll('open').flatMap(toExpansion),
    unfolded: query.getAll('unfold'),
    ungrouped: [...new Set(query.getAll('ungroup'))],
    faded: query.getAll('fade'),
    filters: query.getAll('keep').flatMap(toFilter),
    dropped: query.getAll('drop'),
    collapsed: query.getAll('fold'),
    selected: [...new Set(query.getAll('sel'))],
    brought: [...new Set(query.getAll('with'))],
    placed: query.getAll('at').flatMap(toPlaced),
    own: Object.fromEntries([...query].filter(([key]) => !known.has(key))),
  };
  const root = query.get('of');
  const plan = query.get('plan');
  const picked = query.get('pick');
  const reading = toReading(query.get('read'));
  if (root) state.root = root;
  if (plan) state.plan = plan;
  if (picked) state.picked = picked;
  if (reading) state.reading = reading;
  const saved = query.get('saved');
  const step = Number(query.get('step'));
  if (saved) state.saved = saved;
  if (Number.isInteger(step) && step > 0) state.step = step;
  return state;
}

/** The search part of an address (without `?`), always in the same order; what is as usual is left out. */
export function toSearch(state: PageState): string {
  const query = new URLSearchParams();
  if (state.root) query.set('of', state.root);
  if (state.plan) query.set('plan', state.plan);
  if (state.view !== 'chain') query.set('view', state.view);
  if (state.side !== 'details') query.set('side', state.side);
  for (const { direction, type, limit, node, at } of state.expansions)
    query.append('open', [direction, type, limit, node, ...(at ? [at.x, at.y] : [])].join(' '));
  for (const each of state.unfolded) query.append('unfold', each);
  for (const each of state.ungrouped) query.append('ungroup', each);
  for (const each of state.faded) query.append('fade', each);
  for (const { facet, value } of state.filters) query.append('keep', `${facet} ${value}`);
  for (const each of state.dropped) query.append('drop', each);
  for (const each of state.collapsed) query.append('fold', each);
  for (const each of state.selected) query.append('sel', each);
  for (const each of state.brought) query.append('with', each);
  for (const { node, x, y } of state.placed) query.append('at', [x, y, node].join(' '));
  if (state.picked) query.set('pick', state.picked);
  if (state.reading) {
    const { plan, start, end, passage } = state.reading;
    const place = start === undefined || end === undefined ? [] : [start, end, passage];
    query.set('read', [plan, ...place].filter((part) => part !== undefined).join(' '));
  }
  if (state.saved) query.set('saved', state.saved);
  if (state.step) query.set('step', String(state.step));
  for (const key of Object.keys(state.own).sort()) if (!known.has(key)) query.set(key, state.own[key] ?? '');
  return readable(query.toString());
}

/** Path and search: what a link holds. */
export function toAddress(state: PageState): string {
  const search = toSearch(state);
  return `/${state.section === 'explore' ? '' : state.section}${search ? `?${search}` : ''}`;
}

/** Slashes may stand in a search as they are; Chinese is shown by the browser. */
const readable = (search: string): string => search.replaceAll('%2F', '/').replaceAll('%7E', '~');

/** A change of state; `undefined` takes an optional part away. */
export type StateChange = { [Key in keyof PageState]?: PageState[Key] | undefined };

export function withChange(state: PageState, change: StateChange): PageState {
  const entries = Object.entries({ ...state, ...change }).filter(([, value]) => value !== undefined);
  return { ...emptyState, ...(Object.fromEntries(entries) as Partial<PageState>) };
}

/**
 * The later state with those parts of the earlier one that say the same: they are the same objects again, so that
 * nothing is made anew from them. States are read from addresses, which share nothing.
 */
export function withSame(earlier: PageState, later: PageState): PageState {
  const before = new Map<string, unknown>(Object.entries(earlier));
  const entries = Object.entries(later).map(([key, value]: [string, unknown]) => {
    const old = before.get(key);
    return [key, JSON.stringify(old) === JSON.stringify(value) ? old : value];
  });
  return Object.fromEntries(entries) as PageState;
}

/** A fresh view of a node: what belonged to the picture before does not follow. */
export function viewOf(root: string, more: StateChange = {}): PageState {
  return withChange({ ...emptyState, root }, more);
}

/** With this node where a person put it, whatever had been its place. */
export const withPlace = ({ placed }: PageState, at: Placed): StateChange => ({
  placed: [...placed.filter(({ node }) => node !== at.node), at],
});

/** The layout has its say again: about this node, or about all. */
export const withoutPlace = ({ placed }: PageState, node?: string): StateChange => ({
  placed: node === undefined ? [] : placed.filter((each) => each.node !== node),
});

/** An expansion that keeps to where its node stands now; a chain has a column for what comes. */
export function standing(expansion: Expansion, { view, placed }: PageState): Expansion {
  const place = view === 'chain' ? undefined : placed.find(({ node }) => node === expansion.node);
  return place ? { ...expansion, at: { x: place.x, y: place.y } } : expansion;
}

/** With this group open, before all others: what was opened last stays open where there is no room for all. */
export const withGroup = ({ ungrouped }: PageState, id: string): StateChange => ({
  ungrouped: [...ungrouped.filter((each) => each !== id), id],
  picked: undefined,
});

/** With this group closed, and those within it, whose ids begin with its own; or all of them. */
export const withoutGroup = ({ ungrouped }: PageState, id?: string): StateChange => ({
  ungrouped: id === undefined ? [] : ungrouped.filter((each) => each !== id && !each.startsWith(`${id} `)),
});
