/** What the plans leave open, as the API sends it. */
import type { Label } from './graph.ts';
import type { PlanSummary } from './views.ts';

/** Lists of what the plans leave open, in the order in which the page shows them. */
export const gapLists = [
  'tasks',
  'departments',
  'clusters',
  'two-leads',
  'officials-load',
  'departments-load',
  'findings',
] as const;
export type GapList = (typeof gapLists)[number];

/** n of m: how many are on a list, and how many there are that could be. */
export interface GapCount {
  count: number;
  total: number;
}

/** `GET /gaps?plan=` */
export interface GapsView {
  /** Of all loaded plans, or of the one asked for. */
  lists: Record<GapList, GapCount>;
  /** The same for each plan, as far as they are sent. */
  plans: { plan: PlanSummary; lists: Record<GapList, GapCount> }[];
  shown: number;
  total: number;
}

/** Words of a document that a row rests on, with offsets into its stored text. */
export interface Quoted {
  quote: string;
  start: number;
}
/** Someone or something that a row names, and the relationship that says so. */
export interface GapNamed {
  id: string;
  name: string;
  label: Label;
  ref?: string;
  type: string;
  /** The node at the other end of the relationship. */
  at: string;
  words?: Quoted;
}
export interface GapRow {
  /** The plan that it is a gap of; absent where a row counts over several. */
  plan?: string;
  node: { id: string; name: string; label: Label; ref?: string };
  /** Where it serves, for telling namesakes apart. */
  place?: string;
  /** The words that name it; where the gap is an absence, they are the passage to look at. */
  words?: Quoted;
  /** The first of them; `namedTotal` says how many there are. */
  named: GapNamed[];
  namedTotal: number;
  /** Figures of the list: how many tasks, projects, leads. */
  numbers: Record<string, number>;
  /** What a finding says. */
  message?: { zh: string; en: string };
  kind?: string;
}

/** `GET /gaps/:list?plan=&limit=&offset=` */
export interface GapListView {
  list: GapList;
  rows: GapRow[];
  offset: number;
  shown: number;
  total: number;
  /** The plans that the rows are of. */
  plans: PlanSummary[];
}
