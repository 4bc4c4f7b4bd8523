import { readNames, readVerbs, isOutside, type Named } from './note-names.ts';
import type { Stretch } from './lists.ts';
import { labelPattern, otherLabel, toLabel, type Label } from './roles.ts';

/** A responsibility note: who leads, supports, is responsible; offsets into the cleaned text. */
export interface Note extends Stretch {
  named: Named[];
  /** Set where the note refers to the one before it (`责任单位同上`): the words that say so. */
  ditto?: Stretch;
  rule: 'note-field' | 'note-verb' | 'note-list';
}

interface Field extends Stretch {
  label?: Label;
  valueFrom: number;
}

/** More than any note takes; a longer bracket is none. */
const longest = 900;

/** The labelled fields of a note, in order; what stands before the first label is a field without one. */
function toFields(text: string, from: number, to: number): Field[] {
  const slice = text.slice(from, to);
  const found: Field[] = [];
  for (const match of slice.matchAll(labelPattern)) {
    const at = from + match.index;
    const label = toLabel(match.groups?.['label'] ?? '');
    if (label && isOutside(text, from, at)) found.push({ from: at, to, label, valueFrom: at + match[0].length });
  }
  for (const match of slice.matchAll(otherLabel)) {
    const at = from + match.index;
    if (isOutside(text, from, at) && !found.some((field) => at >= field.from && at < field.valueFrom))
      found.push({ from: at, to, valueFrom: at + match[0].length });
  }
  const fields = found.sort((a, b) => a.from - b.from);
  fields.forEach((field, i) => {
    field.to = fields[i + 1]?.from ?? to;
  });
  return fields;
}

/** Label and value without the colon between them (`责任单位市经信局`), as some notes have it. */
const bareLabel = /^(?<label>(?:牵头|责任|配合|参与|协办|主办|负责)(?:单位|部门|领导)(?:为|是)?)(?=[市省县区州各])/u;

/** Reads the words of a note, without the brackets around it. Undefined where they are none. */
export function readNote(text: string, from: number, to: number): Omit<Note, 'from' | 'to'> | undefined {
  const bare = bareLabel.exec(text.slice(from, Math.min(to, from + 24)));
  const fields = toFields(text, from, to);
  if (bare?.groups?.['label'] && fields[0]?.from !== from) {
    const label = toLabel(bare.groups['label']);
    if (label) fields.unshift({ from, to: fields[0]?.from ?? to, label, valueFrom: from + bare[0].length });
  }
  if (fields.some(({ label }) => label)) return readFields(text, from, fields);
  const verbs = readVerbs(text, from, fields[0]?.from ?? to);
  if (verbs?.whole && verbs.named.some(({ likeness }) => likeness === 'sure'))
    return { named: verbs.named, rule: 'note-verb' };
  const list = readNames(
    text,
    { from, to: fields[0]?.from ?? to },
    { role: 'responsible', people: false },
    true,
    0,
    -1,
  );
  const organs =
    list.length > 0 &&
    list.every(({ likeness }) => likeness !== 'no') &&
    list.some(({ likeness }) => likeness === 'sure');
  if (organs && (list.length > 1 || list[0]?.likeness === 'sure')) return { named: list, rule: 'note-list' };
  return undefined;
}

function readFields(text: string, from: number, fields: readonly Field[]): Omit<Note, 'from' | 'to'> | undefined {
  const named: Named[] = [];
  let ditto: Stretch | undefined;
  const lead = readNote(text, from, fields[0]?.from ?? from);
  if (lead) named.push(...lead.named);
  fields.forEach(({ label, from: head, valueFrom, to }, i) => {
    if (!label) return;
    const value = text.slice(valueFrom, to).replace(/[。;,]+$/u, '');
    if (/^(?:同上|同前|同上条|同上项)$/u.test(value)) {
      ditto = { from: head, to: valueFrom + value.length };
      return;
    }
    const verbs = label.people ? undefined : readVerbs(text, valueFrom, valueFrom + value.length, i * 10);
    if (verbs?.whole) named.push(...verbs.named);
    else
      named.push(
        ...readNames(
          text,
          { from: valueFrom, to: valueFrom + value.length },
          label,
          label.role === 'responsible',
          i * 10,
          head,
        ),
      );
  });
  if (named.length === 0 && !ditto) return undefined;
  return ditto ? { named, ditto, rule: 'note-field' } : { named, rule: 'note-field' };
}

/** Every pair of brackets, whatever their kinds, by where it opens; one pass, whatever is left open. */
function findPairs(text: string): Stretch[] {
  const pairs: Stretch[] = [];
  const open: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charAt(i);
    if ('([{【〔'.includes(unit)) open.push(i);
    else if (')]}】〕'.includes(unit)) {
      const from = open.pop();
      if (from !== undefined && i - from <= longest) pairs.push({ from, to: i + 1 });
    }
  }
  return pairs.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** May a bracket that only lists organs stand here as a note: behind a sentence, or at the end of one. */
function standsApart(text: string, { from, to }: Stretch): boolean {
  const before = text.charAt(from - 1);
  const after = text.slice(to, to + 1);
  return from === 0 || /[。;!?”)】〕:]/u.test(before) || to >= text.length || /[。;]/u.test(after);
}

/** A label outside brackets that begins a note: behind a sentence or at the head of the paragraph. */
const openNote = new RegExp(`(?<=^|[。;!)】〕])[【〔(]?(?:${labelPattern.source})`, 'gu');

/**
 * Finds the responsibility notes of a cleaned paragraph, in order: in brackets of any kind, or without brackets behind a
 * sentence (`…。责任单位:市经信局`). Brackets that hold anything else are left alone.
 */
export function findNotes(text: string): Note[] {
  const notes: Note[] = [];
  let behind = 0;
  for (const pair of findPairs(text)) {
    if (pair.from < behind) continue;
    const read = readNote(text, pair.from + 1, pair.to - 1);
    if (!read || (read.rule === 'note-list' && !standsApart(text, pair))) continue;
    const apart = read.rule !== 'note-list' || pair.to - pair.from > 2;
    if (!apart) continue;
    notes.push({ ...pair, ...read });
    behind = pair.to;
  }
  for (const found of text.matchAll(openNote)) {
    const from = found.index;
    if (notes.some((note) => from >= note.from && from < note.to)) continue;
    const next = notes.find((note) => note.from > from)?.from ?? text.length;
    const stop = text.indexOf('。', from);
    const to = Math.min(next, stop < 0 ? text.length : stop, from + longest);
    const label = toLabel(found.groups?.['label'] ?? '');
    if (!label || !/单位|部门|领导|责任人|牵头人|负责人|链长|^牵头|^配合|^责任/u.test(found.groups?.['label'] ?? ''))
      continue;
    const start = /^[【〔(]/u.test(found[0]) ? from + 1 : from;
    const read = readNote(text, start, to);
    if (read && (read.ditto ?? read.named.some(({ likeness }) => likeness !== 'no'))) notes.push({ from, to, ...read });
  }
  return notes.sort((a, b) => a.from - b.from).filter((note, i, all) => i === 0 || note.from >= (all[i - 1]?.to ?? 0));
}
