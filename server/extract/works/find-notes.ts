import { findAll, flatMap, groupHeads, readMark } from '../../text/index.ts';
import { likeOrgan } from './organs.ts';
import type { Stretch } from './lists.ts';
import { longestNote, readNote, type Note } from './notes.ts';
import { labelPattern, toLabel } from './roles.ts';

const opening = '([{【〔';

/** Pairs of brackets that could hold a note, by where they open; one pass, whatever is left open. */
function findPairs(text: string): Stretch[] {
  const pairs: Stretch[] = [];
  const open: number[] = [];
  for (const found of findAll(text, /[()[\]{}【】〔〕]/gu)) {
    const at = found.index;
    if (opening.includes(found[0])) {
      open.push(at);
      continue;
    }
    const from = open.pop();
    // brackets right inside brackets hold no note of their own
    if (from === undefined || at - from > longestNote || opening.includes(text.charAt(from + 1))) continue;
    pairs.push({ from, to: at + 1 });
  }
  return pairs.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Words that a bracket belongs to, back to the mark before it. */
const wordsBefore = (text: string, at: number): string =>
  /[^、,;。:!?()“”]{0,30}$/u.exec(text.slice(Math.max(0, at - 30), at))?.[0] ?? '';

/**
 * May a bracket that only lists organs stand here as a note: behind a sentence, or at the end of one. Behind the name of
 * an organ it tells another name of it or whom it includes.
 */
function standsApart(text: string, { from, to }: Stretch): boolean {
  const before = text.charAt(from - 1);
  // at the head of an item, in a box: `1.【区工信局】建立机制。`
  if (/[【〔]/u.test(text.charAt(from)) && from === (readMark(text)?.length ?? 0)) return true;
  if (from > 0 && !/[。;!?”)】〕:]/u.test(before) && to < text.length && !/[。;]/u.test(text.charAt(to))) return false;
  return likeOrgan(wordsBefore(text, from)) !== 'sure';
}

function findBracketed(text: string): Note[] {
  const notes: Note[] = [];
  let behind = 0;
  for (const pair of findPairs(text)) {
    if (pair.from < behind) continue;
    const read = readNote(text, pair.from + 1, pair.to - 1);
    if (!read || ((read.partly ?? read.rule === 'note-list') && !standsApart(text, pair))) continue;
    notes.push({ ...pair, ...read });
    behind = pair.to;
  }
  return notes;
}

/** A label outside brackets that begins a note: behind a sentence or at the head of the paragraph. */
const openLabel = new RegExp(`(?<=^|[。;!)】〕|]|[㐀-鿿〇]\\.)[【〔(]?${labelPattern.source}`, 'gu');
const ownLabel = new RegExp(
  `单位|部门|处室|科室|主体|地区|领导|责任人|牵头人|负责人|链长|链办|办公室|${groupHeads}$|[市县区省州]长$|^牵头|^配合|^责任`,
  'u',
);

/** Notes without brackets, between those in brackets: each to the end of its sentence. */
function findOpen(text: string, bracketed: readonly Note[]): Note[] {
  const notes: Note[] = [];
  let next = 0;
  let behind = 0;
  if (!/[:【]|(?:单位|部门|主体|领导|责任人)[为是]/u.test(text)) return notes;
  for (const found of findAll(text, openLabel)) {
    const from = found.index;
    while ((bracketed[next]?.to ?? Infinity) <= from) next += 1;
    const limit = bracketed[next]?.from ?? text.length;
    const words = found.groups?.label ?? found.groups?.boxed ?? '';
    if (from < behind || limit <= from || !toLabel(words) || !ownLabel.test(words)) continue;
    const stop = text.slice(from, from + longestNote).indexOf('。');
    const to = Math.min(limit, stop < 0 ? text.length : from + stop, from + longestNote);
    const read = readNote(text, found.groups?.label && /^[【〔(]/u.test(found[0]) ? from + 1 : from, to);
    if (!read || read.partly || !(read.ditto ?? read.named.some(({ likeness }) => likeness !== 'no'))) continue;
    notes.push({ from, to, ...read });
    behind = to;
  }
  return notes;
}

/** A paragraph's last sentence that is nothing but organs: `…办好人参节。县文广旅局、县商务局、县融媒体中心`. */
function findTrailing(text: string): Note[] {
  const to = text.length - (text.endsWith('。') ? 1 : 0);
  const from = text.lastIndexOf('。', to - 1) + 1;
  if (from < 4 || to - from < 6 || to - from > 200 || !/[局委办厅部会府院心区镇社]$/u.test(text.slice(to - 1, to)))
    return [];
  const read = readNote(text, from, to);
  const listed = read?.rule === 'note-list' && read.named.length > 1;
  return listed && read.named.every(({ likeness }) => likeness === 'sure') ? [{ from, to, ...read }] : [];
}

/** A sentence that only refers to the note before it: `…。责任单位同上。` */
const ditto =
  /(?<=^|[。;])(?:牵头|责任|配合)(?:单位|部门|领导)(?:(?:[及和,]|以及)(?:牵头|责任|配合)?(?:单位|部门|领导)){0,2}[均都]?同[上前](?=[。;]|$)/gu;

function findDitto(text: string): Note[] {
  if (!/同[上前]/u.test(text)) return [];
  return flatMap(findAll(text, ditto), ({ index, 0: words }) => {
    const read = readNote(text, index, index + words.length);
    return read?.ditto ? [{ from: index, to: index + words.length, ...read }] : [];
  });
}

/** How a sentence begins and ends that does nothing but share out the work. */
const toldHead =
  /^(?:(?:[此本该]项|以上|上述)(?:任务|工作|事项)由|由)?[^,、;。:(]{2,30}?(?:[局厅委办部会院府区市县旗镇所心司行队]|公司|集团|单位|部门)(?:[、,(和]|共同|分别|会同|牵头|负责|配合|具体|等)/u;
const toldTail = /(?:牵头|负责|配合|参与|参加|协助|协同|落实|实施|推进|执行)(?:$|,)/u;
const longestTold = 240;

/** Sentences of a paragraph that say in running words who leads, helps and carries out, and nothing else. */
function findTold(text: string, others: readonly Note[]): Note[] {
  if (!/牵头|配合|负责/u.test(text)) return [];
  const notes: Note[] = [];
  for (let from = text.indexOf('。') + 1; from > 0 && from < text.length;) {
    const stop = text.indexOf('。', from);
    const to = stop < 0 ? text.length : stop;
    const sentence = text.slice(from, Math.min(to, from + longestTold));
    const free = !others.some((note) => note.from < to && from < note.to);
    if (free && to - from < longestTold && toldHead.test(sentence) && toldTail.test(sentence)) {
      const read = readNote(text, from, to);
      const lists = new Set(read?.named.map(({ list }) => list));
      if (read?.rule === 'note-verb' && !read.partly && lists.size > 1) notes.push({ from, to, ...read });
    }
    from = stop < 0 ? 0 : stop + 1;
  }
  return notes;
}

/**
 * Finds the responsibility notes of a cleaned paragraph, in order: in brackets of any kind, or without brackets behind a
 * sentence (`…。责任单位:市经信局`). Brackets that hold anything else are left alone.
 */
export function findNotes(text: string): Note[] {
  const bracketed = findBracketed(text);
  const firm = bracketed.filter(({ rule }) => rule !== 'note-list');
  const open = findOpen(text, firm);
  let at = 0;
  const lists = bracketed.filter(({ rule, from }) => {
    while ((open[at]?.to ?? Infinity) <= from) at += 1;
    return rule === 'note-list' && from < (open[at]?.from ?? Infinity);
  });
  const found = [...firm, ...open, ...lists];
  found.push(...findDitto(text).filter((each) => !found.some((note) => note.from < each.to && each.from < note.to)));
  const notes = [...found, ...findTold(text, found)].sort((a, b) => a.from - b.from);
  return notes.length > 0 ? notes : findTrailing(text);
}
