/** Plans beside each other, level by level, as the API sends them. */
import type { Quoted } from './gaps.ts';
import type { Label } from './graph.ts';
import type { PlanSummary } from './views.ts';

/** A cluster, chain or industry that a plan names, and what the plan says of it. */
export interface ComparedObject {
  id: string;
  name: string;
  label: Label;
  /** As this plan writes it. */
  forms: string[];
  /** The first words that name it. */
  words?: Quoted;
  /** The words that name it as an object of development; absent where it is only spoken of. */
  promotes?: Quoted;
  /** The first tasks of this plan toward it; `tasksTotal` says how many there are. */
  tasks: { id: string; name: string; ref?: string; words?: Quoted }[];
  tasksTotal: number;
  /** Industries that it is part of; an industry is shared by all plans, a cluster or chain is its place's own. */
  wholes: { id: string; name: string }[];
}

/** Another plan that a plan names. */
export interface ComparedCitation {
  id: string;
  title: string;
  /** `implements`, `repeals` or `cites`. */
  role: string;
  loaded: boolean;
  words?: Quoted;
}

export interface ComparedPlan {
  plan: PlanSummary;
  objects: ComparedObject[];
  shown: number;
  total: number;
  cites: ComparedCitation[];
}

/** `GET /compare?plans=` */
export interface CompareView {
  plans: ComparedPlan[];
  /** Loaded plans one below the other: province, prefecture, county; ids, the longest line first. */
  lines: string[][];
  linesTotal: number;
}
