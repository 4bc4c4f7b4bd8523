/** A passage cut where marks and lit words begin and end: the reader paints one segment after another. */
import type { Mark } from '../../../server/model/views.ts';

export interface Segment {
  text: string;
  /** Marks that cover the segment, strongest first. */
  marks: Mark[];
  lit: boolean;
}

/** Kinds of facts that the reader can mark, strongest first where several share words. */
export const markKinds = ['LEADS', 'SUPPORTS', 'RESPONSIBLE_FOR', 'ADVANCES', 'HAS_TARGET'] as const;
export type MarkKind = (typeof markKinds)[number];
const isKind = (type: string): type is MarkKind => (markKinds as readonly string[]).includes(type);

interface Stretch {
  start: number;
  end: number;
}

/**
 * @param passage its text and its offset in the document, by which `marks` and `lit` count
 * @param lit the words that the reader was opened at
 */
export function toSegments(
  passage: { text: string; start: number },
  marks: readonly Mark[],
  lit: Stretch | undefined,
): Segment[] {
  const { text, start } = passage;
  const end = start + text.length;
  const own = marks
    .filter((mark) => isKind(mark.type) && mark.start < end && mark.end > start)
    .sort((a, b) => markKinds.indexOf(a.type as MarkKind) - markKinds.indexOf(b.type as MarkKind) || a.start - b.start);
  const cuts = new Set([start, end]);
  for (const each of lit ? [...own, lit] : own) {
    cuts.add(Math.max(start, Math.min(end, each.start)));
    cuts.add(Math.max(start, Math.min(end, each.end)));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, i) => {
    const to = places[i + 1] ?? end;
    return {
      text: text.slice(from - start, to - start),
      marks: own.filter((mark) => mark.start <= from && mark.end >= to),
      lit: lit !== undefined && lit.start <= from && lit.end >= to,
    };
  });
}

/** Facts of each kind that begin in the passage, for its margin. */
export function toMargin(passage: { text: string; start: number }, marks: readonly Mark[]): [MarkKind, number][] {
  const end = passage.start + passage.text.length;
  return markKinds.flatMap((kind): [MarkKind, number][] => {
    const facts = marks.filter(({ type, start }) => type === kind && start >= passage.start && start < end).length;
    return facts > 0 ? [[kind, facts]] : [];
  });
}
