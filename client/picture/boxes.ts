/** Boxes of the chain's kinds with their words, before they have a place: heights first, places later. */
import { labelOf, type GraphNode } from '../../server/model/graph.ts';
import { breakLines, firstCharacter, measure } from './labels.ts';
import type { Row } from './chain.ts';
import type { Tone } from './colours.ts';
import type { GroupName } from './group-words.ts';
import type { NodeKind, PlacedNode, PlacedText, Point } from './scene.ts';

/** A box whose words are placed from its own middle. */
export interface Box {
  id: string;
  kind: NodeKind;
  name: string;
  width: number;
  height: number;
  texts: PlacedText[];
  holds: string[];
  unseen: number;
  /** What is said of it where it stands for many. */
  group?: GroupName;
  /** Pixels that the words take below the box. */
  below?: number;
}

const nameOf = (node: GraphNode): string => String(node.properties.name ?? node.id);
const lineHeight = 17;

/** Lines under one another around the middle. */
function lines(words: readonly string[], style: Omit<PlacedText, 'words' | 'at'> & { x: number }): PlacedText[] {
  const { x, ...rest } = style;
  return words.map((each, i) => ({ ...rest, words: each, at: { x, y: (i - (words.length - 1) / 2) * lineHeight } }));
}

/** The seal: surname in white Song, name and a count below. */
export function toSeal(node: GraphNode, note: string): Box {
  const side = 42;
  const name = nameOf(node);
  const below = (words: string, y: number, size: number, bold: boolean, tone: Tone): PlacedText => ({
    words,
    at: { x: -side / 2, y },
    anchor: 'start',
    size,
    bold,
    tone,
    family: 'hei',
  });
  return {
    id: node.id,
    kind: 'Official',
    name,
    width: side,
    height: side,
    below: 40,
    texts: [
      {
        words: firstCharacter(name),
        at: { x: 0, y: 0 },
        anchor: 'middle',
        size: 25,
        bold: true,
        tone: 'onSeal',
        family: 'song',
      },
      below(name, side / 2 + 13, 14, true, 'ink'),
      below(note, side / 2 + 31, 12, false, 'ink3'),
    ],
    holds: [node.id],
    unseen: 0,
  };
}

/** The plaque: a thick bar at its left, what it leads at its right. */
export function toPlaque(node: GraphNode, width: number, note: string, leads: boolean): Box {
  const size = leads ? 14 : 12.5;
  const right = measure(note, 12) + 18;
  const words = breakLines(nameOf(node), width - 16 - right, size, 2, leads);
  return {
    id: node.id,
    kind: 'Department',
    name: nameOf(node),
    width,
    height: (leads ? 28 : 24) + (words.length - 1) * lineHeight,
    texts: [
      ...lines(words, { x: -width / 2 + 14, anchor: 'start', size, bold: leads, tone: 'ink', family: 'hei' }),
      { words: note, at: { x: width / 2 - 8, y: 0 }, anchor: 'end', size: 12, tone: 'ink3', family: 'hei' },
    ],
    holds: [node.id],
    unseen: 0,
  };
}

/** The slip: own number in grey, then the title; a pill for aims that are not drawn. */
export function toSlip(row: Row, width: number, refWidth: number): Box {
  const pill = row.unseen > 0 ? `＋${String(row.unseen)}` : '';
  const right = pill ? measure(pill, 11) + 22 : 14;
  const words = breakLines(row.name || row.ref, width - refWidth - 20 - right, 13);
  return {
    id: row.id,
    kind: 'Task',
    name: row.name,
    width,
    height: 25 + (words.length - 1) * lineHeight,
    texts: [
      { words: row.ref, at: { x: -width / 2 + 10, y: 0 }, anchor: 'start', size: 12, tone: 'ink3', family: 'hei' },
      ...lines(words, { x: -width / 2 + refWidth + 20, anchor: 'start', size: 13, tone: 'ink', family: 'hei' }),
      ...(pill
        ? [
            {
              words: pill,
              at: { x: width / 2 - 14, y: 0 },
              anchor: 'end',
              size: 11,
              tone: 'ink3',
              family: 'hei',
            } as const,
          ]
        : []),
    ],
    holds: row.tasks,
    unseen: row.unseen,
  };
}

/** A folded section between two double lines. */
export function toStub(row: Row, width: number, refWidth: number, note: string): Box {
  const right = measure(note, 12) + 20;
  const words = breakLines(row.name || row.ref || note, width - refWidth - 20 - right, 13, 1);
  return {
    id: row.id,
    kind: 'Stub',
    name: `${row.ref} ${row.name}`.trim(),
    width,
    height: 30,
    texts: [
      { words: row.ref, at: { x: -width / 2 + 10, y: 0 }, anchor: 'start', size: 12, tone: 'ink3', family: 'hei' },
      ...lines(words, {
        x: -width / 2 + refWidth + 20,
        anchor: 'start',
        size: 13,
        bold: true,
        tone: 'ink2',
        family: 'hei',
      }),
      { words: note, at: { x: width / 2 - 10, y: 0 }, anchor: 'end', size: 12, tone: 'ink3', family: 'hei' },
    ],
    holds: row.tasks,
    unseen: row.unseen,
  };
}

/** Hexagon, chevron or pill; a number where more than one task is toward it. */
export function toAim(node: GraphNode, width: number, tasks: number): Box {
  const kind = labelOf(node);
  const filled = kind === 'Cluster';
  const note = tasks > 1 ? String(tasks) : '';
  const indent = kind === 'Industry' ? 16 : 20;
  const words = breakLines(nameOf(node), width - indent - 14 - (note ? measure(note, 12) + 8 : 0), 12.5, 2, filled);
  const tone: Tone = filled ? 'sheet' : 'ink';
  return {
    id: node.id,
    kind,
    name: nameOf(node),
    width,
    height: 22 + (words.length - 1) * lineHeight,
    texts: [
      ...lines(words, { x: -width / 2 + indent, anchor: 'start', size: 12.5, bold: filled, tone, family: 'hei' }),
      ...(note
        ? [
            {
              words: note,
              at: { x: width / 2 - 13, y: 0 },
              anchor: 'end',
              size: 12,
              tone: filled ? tone : 'ink3',
              family: 'hei',
            } as const,
          ]
        : []),
    ],
    holds: [node.id],
    unseen: 0,
  };
}

/** Tone of words on a box that is filled with its kind's colour. */
export const inkOn = (kind: NodeKind): Tone | undefined =>
  kind === 'Official' ? 'onSeal' : kind === 'Cluster' ? 'sheet' : undefined;

/** Any kind's box: its name, and nothing else. */
export function toPlainBox(node: GraphNode, most: number): Box {
  const name = nameOf(node);
  const kind = labelOf(node);
  const onColour = inkOn(kind);
  const words = breakLines(name, most - 28, 12.5, 2, onColour !== undefined);
  return {
    id: node.id,
    kind,
    name,
    width: most,
    height: 24 + (words.length - 1) * lineHeight,
    texts: words.map((line, i) => ({
      words: line,
      at: { x: -most / 2 + 14, y: (i - (words.length - 1) / 2) * lineHeight },
      anchor: 'start' as const,
      size: 12.5,
      bold: onColour !== undefined,
      tone: onColour ?? ('ink' as const),
      family: kind === 'Plan' || kind === 'Passage' ? ('song' as const) : ('hei' as const),
    })),
    holds: [node.id],
    unseen: 0,
  };
}

/** The box at its place. */
export function place(box: Box, at: Point, column: number): PlacedNode {
  const { below: _below, texts, ...rest } = box;
  return {
    ...rest,
    at,
    column,
    texts: texts.map((text) => ({ ...text, at: { x: at.x + text.at.x, y: at.y + text.at.y } })),
  };
}
