/** A picture that a person keeps: its address, what was put on it by hand, and what it showed when it was kept. */

/** Words that a person put on a node, by its id, or on a line, by `TYPE from to`. */
export interface Note {
  target: string;
  text: string;
  /** What the target was called then, so that the note can be read when the target is gone. */
  name: string;
}

/** Middle of what is in sight, in the picture's own units, so that it means the same on any screen. */
export interface Camera {
  x: number;
  y: number;
  zoom: number;
}

/** One step of a story: a text, and the part of the picture that it speaks of. */
export interface Step {
  title: string;
  text: string;
  /** Ids of nodes and lines, with what they were called then. */
  lit: { target: string; name: string }[];
  camera?: Camera;
}

/**
 * What a picture showed, short enough to keep and enough to tell what has changed since: keyed by ids of ours, never by
 * those of an engine. Ends and plans of facts are places in the lists beside them.
 */
export interface Fingerprint {
  /** When the store was last changed, ISO date and time. */
  at?: string;
  /** Id, label, name, hash of what it says of itself. */
  nodes: [id: string, label: string, name: string, hash: string][];
  plans: { id: string; title: string }[];
  /** Type, places of its ends and of its plan (-1: none), its role where it has one, hash of its words. */
  facts: [type: string, from: number, to: number, plan: number, role: string, hash: string][];
  /** Rows of an answer: how many, and the hash of all. */
  rows?: { count: number; hash: string };
  /** True where there was more than is kept: what came since cannot be told then. */
  cut?: true;
}

/** What a person keeps under a name. */
export interface SavedContent {
  name: string;
  /** Path and search below the product's address. */
  address: string;
  /** Places of nodes that were moved by hand, by id. */
  positions: Record<string, { x: number; y: number }>;
  look: { theme?: 'light' | 'dark' };
  notes: Note[];
  steps: Step[];
  seen?: Fingerprint;
}

/** `GET /views/:id`. The version goes up by one with every change. */
export interface SavedView extends SavedContent {
  id: string;
  version: number;
  /** ISO date and time. */
  savedAt: string;
}

/** One line of `GET /views`. */
export interface SavedSummary {
  id: string;
  name: string;
  version: number;
  savedAt: string;
  address: string;
  notes: number;
  steps: number;
}
export interface SavedList {
  /** Last saved first. */
  views: SavedSummary[];
  /** Most views that the server keeps. */
  most: number;
  /** Names of files that hold no view that can be read: they are left as they are, and told. */
  unreadable: string[];
}

/** Most nodes and facts that a fingerprint holds. */
export const mostSeen = { nodes: 3000, facts: 8000 } as const;
