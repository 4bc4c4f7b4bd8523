/** What the API sends and the page shows. Plain JSON; a node and a relationship look the same everywhere. */
import type { Graph, GraphNode, GraphRelationship, Label } from './graph.ts';

/** The one shape of an error. `code` is stable, `message` is in the reader's language. */
export interface ErrorBody {
  error: { code: string; message: string; line?: number; column?: number; reason?: string; details?: string };
}

/** How a plan stands today: shown wherever its facts are. */
export type Standing = 'in force' | 'draft for comment' | 'period over' | 'cited only';

/** `GET /plans` */
export interface PlanSummary {
  id: string;
  title: string;
  documentNumber?: string;
  issuedOn?: string;
  periodStart?: number;
  periodEnd?: number;
  level?: string;
  jurisdiction?: { id: string; name: string };
  issuer?: string;
  standing: Standing;
  loaded: boolean;
  /** Counts of its nodes and of duties: tasks, led (tasks with a lead), departments, officials, aims, findings. */
  counts: Record<string, number>;
}
export interface PlansView {
  plans: PlanSummary[];
  total: number;
}

/** `GET /search?q=&limit=&labels=` — literal hits come before pinyin hits. */
export interface SearchHit {
  id: string;
  label: Label;
  name: string;
  /** The form that matched, where it is not the name. */
  alias?: string;
  how: 'literal' | 'pinyin' | 'initials';
  /** Where it belongs: jurisdiction or plan title, for telling namesakes apart. */
  context: string;
}
export interface PassageHit {
  id: string;
  plan: string;
  planTitle: string;
  text: string;
  path: string[];
  /** Offsets of the hits in `text`. */
  matches: { start: number; end: number }[];
}
export interface SearchView {
  query: string;
  hits: SearchHit[];
  total: number;
  passages: PassageHit[];
  totalPassages: number;
}

/** `GET /nodes/:id` — one node with its counts by relationship and label. */
export interface NodeView {
  node: GraphNode;
  counts: { type: string; direction: 'out' | 'in'; label: Label; count: number }[];
  /** Plans whose facts touch this node. */
  plans: PlanSummary[];
}

/** `GET /nodes/:id/neighbours?type=&direction=&label=&limit=&offset=` and `GET /nodes/:id/around?direction=&each=&limit=` */
export interface NeighboursView extends Graph {
  /** n of m: how many relationships are sent, and how many there are with this filter. */
  shown: number;
  total: number;
  /** How many neighbours each of the sent nodes has, by id; passages and findings are not counted. */
  degrees: Record<string, number>;
}

/**
 * `GET /nodes/:id/chain?plan=&limit=` — the responsibility chain through a node of any kind:
 * officials and departments → tasks (parts and rows with their item by PART_OF) → clusters, chains, industries.
 */
export interface ChainView extends Graph {
  root: string;
  /** Tasks drawn and tasks there are. */
  shown: number;
  total: number;
  plans: PlanSummary[];
  /** Headings of the plans that the nodes are of: a chain of more than `mostUnfolded` tasks is folded by them; none in a shorter one. */
  headings: GraphNode[];
}

/** `GET /passages/:id?start=&end=` — a passage in its document, with the words to light. */
export interface PassageView {
  passage: GraphNode;
  plan: PlanSummary;
  /** Offsets into `passage.properties.text`. */
  highlights: { start: number; end: number }[];
  before: GraphNode[];
  after: GraphNode[];
}

/** One fact's mark in the reader: offsets into the document's stored text. */
export interface Mark {
  start: number;
  end: number;
  type: string;
  from: string;
  to: string;
}

/** `GET /plans/:id/document` — the whole document: its passages in order and the marks of its facts. */
export interface DocumentView {
  plan: PlanSummary;
  passages: GraphNode[];
  marks: Mark[];
  /** Citations that lead out of it, for the header. */
  cites: { id: string; title: string; role: string; loaded: boolean }[];
}

/** `POST /query` */
export interface QueryRequest {
  cypher: string;
  params?: Record<string, unknown>;
}
export interface QueryView {
  columns: string[];
  rows: unknown[][];
  graph: { nodes: GraphNode[]; relationships: GraphRelationship[] };
  truncated: boolean;
  tookMs: number;
  limits: { rows: number; deadlineMs: number; memoryBytes: number };
  /** Remarks in the reader's language, e.g. that a label was added to make the answer right. */
  notes: string[];
}

/** `GET /questions` — the canned chain questions, from `cypher/read/`. */
export interface Question {
  name: string;
  title: { zh: string; en: string };
  about: { zh: string; en: string };
  cypher: string;
  params: {
    name: string;
    type: string;
    about: { zh: string; en: string };
    /** Kinds whose names may be meant; all where empty. */
    suggest: Label[];
    example?: string;
  }[];
}
export interface QuestionsView {
  questions: Question[];
}

/** `GET /overview` — counts of the whole store, and the plan that the first picture shows. */
export interface OverviewView {
  counts: Partial<Record<Label, number>>;
  plans: PlanSummary[];
  /** Id of the node whose chain is the first picture; absent in an empty store. */
  first?: string;
  /** When the last document was read in, ISO date and time; absent in an empty store. */
  updatedAt?: string;
}

/** One figure that a plan sets, as written; `scale` alone is computed. */
export interface TargetFigure {
  id: string;
  plan: string;
  name: string;
  /** What is counted, with whom it is about where that is not the plan's whole place. */
  indicator: string;
  /** Figures with the same key may stand on one scale: the same indicator in the same sense, in units that can be compared. */
  key: string;
  /** How many plain units (元, 台) one unit as written is: 10000 for 万元. */
  scale: number;
  subject: string;
  /** True for a figure of one place among several, as in a table of towns. */
  ofPlace: boolean;
  operator: string;
  value?: number;
  valueMax?: number;
  /** The words of a goal without a number. */
  valueText?: string;
  unit: string;
  year?: number;
  /** True where the text names the year itself; else it is the end of the plan's period. */
  dated: boolean;
  kind: string;
  /** 预期性 or 约束性, as written. */
  nature?: string;
  /** Where it starts from: as written, and as a figure where it has the same unit and a year. */
  baseline?: { text: string; value?: number; year?: number };
  evidence: { passage: string; quote: string; start: number }[];
  rule: string;
  /** For whom or what it is set. */
  holders: { id: string; label: Label; name: string }[];
  /** Where the document contradicts itself about it. */
  findings: { id: string; kind: string; severity: string; message: string; messageEn: string }[];
}

/** `GET /targets?plans=&words=&limit=` */
export interface TargetsView {
  targets: TargetFigure[];
  /** Every loaded plan, so that a choice can be made among all. */
  plans: PlanSummary[];
  shown: number;
  total: number;
}

/** `GET /selection/graph?ids=` — nodes by their ids and every relationship between them. */
export interface SelectionView extends Graph {
  /** Ids that the graph does not hold. */
  missing: string[];
}

/** `GET /selection/common?ids=&limit=` — what at least two of the given nodes are joined with, and by what. */
export interface CommonView extends Graph {
  /** What most of them share first; `of` are the given nodes that it is joined with. */
  common: { id: string; of: string[] }[];
  shown: number;
  total: number;
}

/** `GET /selection/paths?from=&to=&longest=&limit=` — all shortest paths between two nodes, whatever way relationships run. */
export interface PathsView extends Graph {
  /** Ids from one end to the other. */
  paths: string[][];
  /** Steps of each of them; 0 where there is none within `longest`. */
  length: number;
  longest: number;
  shown: number;
  total: number;
  /** False where the search was given up: too much lies within reach. */
  complete: boolean;
}

/** Two who have duties in the same tasks. */
export interface WorkPair {
  a: string;
  b: string;
  /** How many tasks, and the first of them by id. */
  count: number;
  tasks: string[];
  /** In how many tasks with which duties, the most frequent first. */
  roles: { a: string; b: string; count: number }[];
}

/** `GET /selection/work?ids=&limit=` — departments and officials that stand together on the tasks of the given nodes. */
export interface WorkView extends Graph {
  pairs: WorkPair[];
  /** Tasks that were looked at. */
  tasks: number;
  shown: number;
  total: number;
}

/** `GET /duties?limit=` — functions of government (经济和信息化) by plans: how many tasks, in which role. */
export interface DutiesView {
  rows: {
    /** The function, or the department's name where its function is not known. */
    name: string;
    cells: {
      plan: string;
      role: 'LEADS' | 'SUPPORTS' | 'RESPONSIBLE_FOR';
      tasks: number;
      departments: { id: string; name: string; tasks: number }[];
    }[];
  }[];
  /** Plans that name departments at all. */
  plans: PlanSummary[];
  shown: number;
  total: number;
}

/** `GET /about` */
export interface AboutView {
  version: string;
  engine: 'embedded' | 'neo4j';
  /** Of statements that people write. */
  limits: { rows: number; deadlineMs: number; memoryBytes: number };
  /** The words of NOTICE: licences of what comes with the product. */
  notice: string;
}
