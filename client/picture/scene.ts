/**
 * A picture as plain values, laid out and not yet painted: the canvas, the SVG writer and the embed all draw from it.
 * Units are CSS pixels at zoom 1; x runs right, y runs down, (0, 0) is the top left corner.
 */
import type { Label } from '../../server/model/graph.ts';
import type { Tone } from './colours.ts';
import type { GroupName } from './group-words.ts';

export interface Point {
  x: number;
  y: number;
}

/** One line of words, already broken and measured; `at` is the middle of its height. */
export interface PlacedText {
  words: string;
  at: Point;
  anchor: 'start' | 'middle' | 'end';
  /** Pixels. */
  size: number;
  bold?: boolean;
  tone: Tone;
  /** Song: the document's own words and seals; Hei otherwise. */
  family: 'hei' | 'song';
  /** Outside its box, where lines run: the ground of the picture lies between them and the words. */
  grounded?: true;
}

/** `Stub` stands for a folded section of tasks, or for aims that are not drawn one by one. */
export type NodeKind = Label | 'Stub';

/** A node with its box; `at` is the middle of the box. */
export interface PlacedNode {
  id: string;
  kind: NodeKind;
  /** The whole name, for titles and the accessibility tree. */
  name: string;
  at: Point;
  width: number;
  height: number;
  texts: PlacedText[];
  /** Ids of the graph's nodes that it stands for: itself, or what is folded in it. */
  holds: string[];
  column: number;
  /** Neighbours that are known and not drawn. */
  unseen: number;
  /** A cited plan that is not loaded, or an official beside the chosen one. */
  dashed?: boolean;
  /** It stands for many of its kind, which are not drawn by themselves. */
  group?: GroupName;
  /** Where the layout would have it: a person put it elsewhere. */
  home?: Point;
}

/** `PAIR` bundles an official and a department whose LEADS stand in one parenthesis; it is no relationship. */
export type LineType = string;

/** A line with its bends; first and last point lie on the boxes that it joins. */
export interface PlacedLine {
  /** `TYPE from to`, of the nodes as placed. */
  id: string;
  type: LineType;
  from: string;
  to: string;
  points: Point[];
  /** Keys of the relationships that it stands for: one for each plan that says so, more where sections are folded. */
  holds: string[];
  /** Of a line to a group: how many relationships it stands for, and at which end that is written, if it is. */
  count?: { n: number; at?: 'from' | 'to' };
  /** For the accessibility tree and exports. */
  words?: string;
  /** Lanes are so close here that a line of the usual width would run into its neighbours. */
  thin?: boolean;
}

/** Head of a column, drawn above the picture and fixed there. */
export interface PlacedColumn {
  kind: 'officials' | 'departments' | 'tasks' | 'aims';
  x: number;
  width: number;
  drawn: number;
  all: number;
  /** Departments that lead, of those drawn. */
  leading?: number;
}

export interface Scene {
  width: number;
  height: number;
  columns: PlacedColumn[];
  nodes: PlacedNode[];
  lines: PlacedLine[];
  /** Words on the picture that belong to no node. */
  notes: PlacedText[];
  /** Where a free picture's own (0, 0) stands: it grows to all sides. Absent: at the scene's. */
  origin?: Point;
  /** Relationships with evidence that are drawn (in lines), and that the view holds. */
  drawn: { nodes: number; relationships: number; tasks: number; allTasks: number };
}
