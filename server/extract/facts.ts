import type { Label, Properties, RelationshipType } from '../model/index.ts';
import type { Block, Outline, Span } from '../text/index.ts';

/** Words of one block that state something: `source.text.slice(start, end)`, the shortest stretch that says it. */
export interface Quote extends Span {
  block: Block;
}

/** A node that the document names or states, before the graph is assembled. */
export interface NodeFact {
  id: string;
  label: Label;
  /** What a person reads. For shared labels a function of the id alone or the best of `forms`. */
  name: string;
  /** Own properties, without `name` and `aliases`. */
  properties: Properties;
  /** Where it is named, with the form written there (cleaned); makes `aliases` and STATED_IN. */
  stated: { form: string; quote: Quote }[];
}

/** A relationship with the words that state it. */
export interface EdgeFact {
  type: RelationshipType;
  start: string;
  end: string;
  evidence: Quote[];
  /** Name of the rule that found it. */
  rule: string;
  order?: number;
  properties?: Properties;
}

/** Something that the rules saw and could not place, for a person to look at. */
export interface Unresolved {
  kind: string;
  message: string;
  quote: Quote;
}

export interface Facts {
  nodes: NodeFact[];
  edges: EdgeFact[];
  unresolved: Unresolved[];
}

/** The plan that is being read: what every rule may know about the document as a whole. */
export interface PlanContext {
  /** Id of the Plan node. */
  id: string;
  title: string;
  /** The place that the plan is of. `code` is GB/T 2260; level as in the graph. Undefined where none is named. */
  place?: Place;
  /** The development zone or town inside that place whose own plan it is. */
  zone?: Zone;
  periodStart?: number;
  periodEnd?: number;
  /** ISO date, or year and month. */
  issuedOn?: string;
}

export interface Place {
  id: string;
  code: string;
  name: string;
  level: 'national' | 'province' | 'prefecture' | 'county' | 'town' | 'zone';
}

/** A place inside a division that the divisions do not list: a development zone or a town. */
export interface Zone extends Place {
  /** What it is called, in full and for short. */
  forms: readonly string[];
}

/** What somebody is to do: becomes a Task. */
export interface Work {
  /** Id of the Task node. */
  id: string;
  kind: 'heading' | 'item' | 'part' | 'row';
  ref: string;
  title: string;
  /** The words that name it. */
  quote: Quote;
  /** The stretches that it consists of, without responsibility notes: here its aims and targets are looked for. */
  spans: Quote[];
  /** Its whole text as the document has it (Task.text). */
  text: string;
  /** Every block that states it, the body's first, then a table's row that repeats it. */
  blocks: Block[];
  parent?: Work;
  order: number;
}

/** One organ or official in one note, as written. */
export interface Duty {
  work: Work;
  role: 'lead' | 'support' | 'responsible';
  who: {
    kind: 'official' | 'organ';
    written: string;
    titles: string[];
    quote: Quote;
    /** True where the name lacks the place that the first of its list has (`市发改委、经信局`). */
    elided?: boolean;
    /** In full, where the list tells the ending of several names once (`广州、深圳市人民政府`: `广州市人民政府`). */
    expanded?: string;
  };
  /** The words that say it, role word included where there is one; a convention's sentence as a further one. */
  evidence: Quote[];
  rule: string;
  order: number;
}

export interface Works {
  works: Work[];
  duties: Duty[];
  unresolved: Unresolved[];
}

/** All that one document says. */
export interface Reading {
  outline: Outline;
  plan: PlanContext;
  works: Works;
  facts: Facts;
}
