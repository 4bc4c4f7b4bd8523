import { findAll } from '../../text/index.ts';
import { findConvention } from './conventions.ts';
import { readLeaders, readNames, readVerbs, isOutside, together, type Named } from './note-names.ts';
import type { Stretch } from './lists.ts';
import { labelPattern, otherLabel, toLabel, type Label } from './roles.ts';

/** A responsibility note: who leads, supports, is responsible; offsets into the cleaned text. */
export interface Note extends Stretch {
  named: Named[];
  /** Set where the note refers to the one before it (`责任单位同上`): the words that say so, and of whom. */
  ditto?: Stretch & { of: Kind };
  /** True where words stand behind the last verb that are none of its names: `…负责,各市抓好宣传`. */
  partly?: true;
  rule: 'note-field' | 'note-verb' | 'note-list';
}

/** Organs, leaders, or both. */
type Kind = 'organ' | 'official' | 'both';

interface Field extends Stretch {
  label?: Label;
  valueFrom: number;
}

/** More than any note takes; a longer bracket is none. */
export const longestNote = 900;

/** The labelled fields of a note, in order; what stands before the first label is a field without one. */
function toFields(text: string, from: number, to: number): Field[] {
  const slice = text.slice(from, to);
  if (!/[:【〔[]|(?:单位|部门|主体|领导|责任人)[为是]/u.test(slice)) return [];
  const found: Field[] = [];
  for (const match of findAll(slice, labelPattern)) {
    const at = from + match.index;
    const label = toLabel(match.groups?.label ?? match.groups?.boxed ?? '');
    if (label && isOutside(text, from, at)) found.push({ from: at, to, label, valueFrom: at + match[0].length });
  }
  // every other label has a colon that no label of a role has taken
  if (found.length < slice.split(':').length - 1)
    for (const match of findAll(slice, otherLabel)) {
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
const bareLabel =
  /^(?<label>(?:牵头|责任|配合|参与|协办|主办|负责)(?:单位|部门|领导)(?:为|是)?)(?=[市省县区州各]|同上)/u;

const dittoPiece =
  /^(?:牵头|责任|配合)(?:单位|部门|领导)(?:(?:[及和]|以及)(?:牵头|责任|配合)?(?:单位|部门|领导))?[均都]?同[上前]$/u;

/** `责任单位同上,责任领导同上`: a note that says nothing else. */
function readDitto(text: string, from: number, to: number): Note['ditto'] {
  if (to - from > 40 || !/同[上前]$/u.test(text.slice(from, to))) return undefined;
  const pieces = text.slice(from, to).split(/[,;]/u);
  if (!pieces.every((piece) => dittoPiece.test(piece))) return undefined;
  const organs = pieces.some((piece) => /单位|部门/u.test(piece));
  const people = pieces.some((piece) => piece.includes('领导'));
  return { from, to, of: organs && people ? 'both' : people ? 'official' : 'organ' };
}

/** What a note says behind its names and is none of them: until when, that it holds below as well. */
const asides =
  /[。;,](?:以下|下同|不再列出)|[。;](?=[^。;]{0,60}(?:下同|不再[㐀-鿿]{2,6})。?$)|[。;,](?:20\d{2}年|\d{1,2}月|年底|年内|长期|持续|常态化|全年)[^,;。:]{0,14}。?$/gu;

/** Organs that work together, with no other verb: `区经信局会区商务局、区投资促进局`, `省教育厅会同省财政厅`. */
function readJoint(text: string, from: number, to: number): Named[] | undefined {
  const meet = together.exec(text.slice(from, to));
  if (!meet || meet.index === 0) return undefined;
  const at = from + meet.index;
  const lead = readNames(text, { from, to: at }, { role: 'lead', people: false }, false, 0, -1);
  const others = readNames(text, { from: at + meet[0].length, to }, { role: 'support', people: false }, false, 1, -1);
  const all = [...lead, ...others];
  return lead.length > 0 && others.length > 0 && all.every(({ likeness }) => likeness === 'sure') ? all : undefined;
}

/**
 * Organs that guide, with no other verb: `(工业和信息化部、财政部指导)`. Where somebody else leads or does the work,
 * guiding is no duty of it; where nobody else is named, they are who answers above.
 */
function readGuides(text: string, from: number, to: number): Named[] | undefined {
  const words = text.slice(from, to);
  const guide = /(?:业务|统筹|共同|分别)?指导。?$/u.exec(words);
  if (!guide || /牵头|负责|配合|参与|落实|实施|承担|协助|[:;。](?!$)/u.test(words)) return undefined;
  const span = { from, to: from + guide.index };
  const named = readNames(text, span, { role: 'responsible', people: false }, false, 0, -1);
  const told = named.some(({ likeness }) => likeness === 'sure') && !named.some(({ likeness }) => likeness === 'no');
  return told ? named : undefined;
}

/** Reads the words of a note, without the brackets around it. Undefined where they are none. */
export function readNote(text: string, from: number, end: number): Omit<Note, 'from' | 'to'> | undefined {
  // a convention told inside the note is no name: `…。列首位的为牵头单位,下同`
  const told = findConvention(text.slice(from, end));
  const aside = findAll(text.slice(from, end), asides).find(({ index }) => isOutside(text, from, from + index));
  // in brackets behind the first name it ends nothing: `市工信局(列首位的为牵头单位,下同)、市科技局`
  const ends = told && isOutside(text, from, from + told.from) ? told.from : end - from;
  const to = from + Math.min(ends, aside?.index ?? end - from);
  const bare = bareLabel.exec(text.slice(from, Math.min(to, from + 24)));
  const fields = toFields(text, from, to);
  const ditto = fields.length === 0 ? readDitto(text, from, to) : undefined;
  if (ditto) return { named: [], ditto, rule: 'note-field' };
  if (bare?.groups?.label && fields[0]?.from !== from) {
    const label = toLabel(bare.groups.label);
    if (label) fields.unshift({ from, to: fields[0]?.from ?? to, label, valueFrom: from + bare[0].length });
  }
  if (fields.some(({ label }) => label)) return readFields(text, from, fields);
  const guides = readGuides(text, from, to);
  if (guides) return { named: guides, rule: 'note-verb' };
  const verbs = readVerbs(text, from, fields[0]?.from ?? to);
  // a ministry's own notes name its departments alone: `规划司牵头,科技司配合`
  const inside = ({ from: a, to: b }: Named): boolean => /[司处科室]$/u.test(text.slice(a, b));
  if (verbs?.whole && (verbs.named.some(({ likeness }) => likeness === 'sure') || verbs.named.every(inside)))
    return { named: verbs.named, rule: 'note-verb' };
  if (verbs && verbs.named[0]?.likeness === 'sure' && verbs.named[0].from - from < 4) {
    const strange = verbs.named.filter(({ likeness }) => likeness === 'no').length;
    if (verbs.closed || strange * 4 <= verbs.named.length)
      return { named: verbs.named, partly: true, rule: 'note-verb' };
  }
  const joint = verbs ? undefined : readJoint(text, from, fields[0]?.from ?? to);
  if (joint) return { named: joint, rule: 'note-verb' };
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

/**
 * Where those begin who only help, in a list whose label says another role: `责任单位:高新区管委会,区公安局、区交通局配合`.
 * The end where there are none.
 */
function helpersFrom(text: string, from: number, to: number): number {
  const words = text.slice(from, to);
  if (!/(?:配合|参与|协助|协办|协同)$/u.test(words) || /牵头|负责/u.test(words)) return to;
  for (let at = to - 1; at > from; at -= 1)
    if (',;'.includes(text.charAt(at)) && isOutside(text, from, at)) return at + 1;
  return to;
}

function readFields(text: string, from: number, fields: readonly Field[]): Omit<Note, 'from' | 'to'> | undefined {
  const named: Named[] = [];
  let ditto: Note['ditto'];
  const lead = readNote(text, from, fields[0]?.from ?? from);
  if (lead && !lead.partly) named.push(...lead.named);
  fields.forEach(({ label, from: head, valueFrom, to }, i) => {
    if (!label) return;
    const value = text.slice(valueFrom, to).replace(/[。;,|]+$/u, '');
    if (/^(?:同上|同前|同上条|同上项|同前项|见上)$/u.test(value)) {
      const of = label.people ? 'official' : 'organ';
      ditto = { from: ditto?.from ?? head, to: valueFrom + value.length, of: ditto && ditto.of !== of ? 'both' : of };
      return;
    }
    const end = valueFrom + value.length;
    const helped = label.people ? end : helpersFrom(text, valueFrom, end);
    const verbs = label.people ? undefined : readVerbs(text, helped < end ? helped : valueFrom, end, i * 10 + 1);
    const open = label.role === 'responsible';
    // `牵头:张明` says neither that it is a leader nor that it is an organ
    const leaders =
      !label.people && label.role === 'lead'
        ? readLeaders(text, { from: valueFrom, to: end }, i * 10, head)
        : undefined;
    if (leaders) named.push(...leaders);
    else if (verbs?.whole && helped === end) named.push(...verbs.named);
    else {
      named.push(...readNames(text, { from: valueFrom, to: helped }, label, open, i * 10, head));
      if (helped < end) named.push(...(verbs?.named ?? []));
    }
  });
  if (named.length === 0 && !ditto) return undefined;
  return ditto ? { named, ditto, rule: 'note-field' } : { named, rule: 'note-field' };
}
