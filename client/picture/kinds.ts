/** How each kind of node and line is painted: tones of the tokens, widths in pixels. */
import type { Tone } from './colours.ts';
import type { NodeKind } from './scene.ts';

export interface NodePaint {
  fill: Tone;
  border: Tone;
  borderWidth: number;
  /** A thick bar of the border's colour at this side. */
  bar?: 'left' | 'top';
}

const outlined = (border: Tone, borderWidth = 1.3): NodePaint => ({ fill: 'sheet', border, borderWidth });

export const nodePaints: Record<NodeKind, NodePaint> = {
  Official: { fill: 'seal', border: 'seal', borderWidth: 1 },
  Department: { ...outlined('qing'), bar: 'left' },
  Task: outlined('ctl', 1),
  Project: outlined('zhe', 1),
  Cluster: { fill: 'lv', border: 'lv', borderWidth: 1 },
  Chain: outlined('lv'),
  Industry: outlined('lv'),
  Plan: { ...outlined('zhe', 1), bar: 'top' },
  Target: outlined('zhe', 1),
  Platform: outlined('zi'),
  Enterprise: outlined('zi'),
  Jurisdiction: { ...outlined('ink3', 1), bar: 'top' },
  Passage: { ...outlined('ink3', 1), bar: 'left' },
  Finding: { fill: 'zheTint', border: 'zhe', borderWidth: 1 },
  Stub: { fill: 'map', border: 'rule2', borderWidth: 3 },
};

/** Width of the double line around a group, in pixels. */
export const groupBorder = 4;
/** Size of the number on a line to a group. */
export const countSize = 11;
/** How far from the group's box it stands. */
export const countOffset = 22;

export interface LinePaint {
  tone: Tone;
  width: number;
  /** Lengths of dash and gap. */
  dash?: [number, number];
  head: 'filled triangle' | 'open vee' | 'dot' | 'hollow triangle' | 'small triangle' | 'none';
  /** Two thin lines in place of one. */
  double?: boolean;
  opacity: number;
}

const plain: LinePaint = { tone: 'ink3', width: 1.2, head: 'small triangle', opacity: 1 };

const linePaints: Partial<Record<string, LinePaint>> = {
  LEADS: { tone: 'zhu', width: 2.4, head: 'filled triangle', opacity: 1 },
  SUPPORTS: { tone: 'qing', width: 1.2, dash: [4, 3], head: 'open vee', opacity: 0.75 },
  RESPONSIBLE_FOR: { tone: 'zhe', width: 2, head: 'dot', opacity: 1 },
  ADVANCES: { tone: 'lv', width: 1.5, head: 'hollow triangle', opacity: 1 },
  PAIR: { tone: 'zhu', width: 1.2, head: 'none', double: true, opacity: 1 },
  CITES: { ...plain, dash: [1, 3] },
};

/** Relationship types without a paint of their own are thin and grey. */
export const paintOf = (type: string): LinePaint => linePaints[type] ?? plain;
