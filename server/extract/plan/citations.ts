import { toBareTitleKey, toCitedId, toCitedPlan, type Citation } from '../../model/index.ts';
import type { Block, Outline } from '../../text/index.ts';
import { toDivisions } from '../actors/divisions.ts';
import { toPlaceFacts } from '../actors/place-facts.ts';
import { readPlace } from '../actors/places.ts';
import type { EdgeFact, Facts, NodeFact, Place } from '../facts.ts';
import { joinFacts } from '../join.ts';
import type { Lexicon } from '../lexicon.ts';
import { toQuote } from '../quote.ts';
import type { PlanReading } from './context.ts';
import { documentNumber, toDocumentNumber } from './document-number.ts';
import { toFront } from './front.ts';

/** Kinds of documents that plans cite; a film, a newspaper or a standard in 《》 is none. */
const policy =
  /(?:方案|规划|战略|计划|意见|通知|办法|条例|纲要|决定|规定|细则|措施|政策|目录|指南|指引|行动|清单|规则|法|公告|批复|决议|要点|章程|协定|协议|宣言|若干.{1,12}|[一二三四五六七八九十\d]{1,3}条|目标|报告)[”"]?(?:\(.{1,30}\))*$/u;
const numberBehind = new RegExp(`^[(]?${documentNumber.source}[)]?`, 'u');
const carriesOut = /(?:贯彻|落实|根据|按照|依据|遵照|执行|实施)[^。;]*$/u;
const ended = /^[^。;]{0,60}?(?:废止|停止执行|不再执行|失效)/u;

/** The titles in 《》, the outermost where they are nested. */
export function findTitles(text: string): { title: string; from: number; to: number }[] {
  const found: { title: string; from: number; to: number }[] = [];
  let depth = 0;
  let from = 0;
  let width = 1;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at];
    // copies in half width have << and >>
    const doubled = (unit === '<' || unit === '>') && text[at + 1] === unit;
    if (unit === '《' || (doubled && unit === '<')) {
      if (depth === 0) {
        from = at;
        width = doubled ? 2 : 1;
      }
      depth += 1;
    } else if ((unit === '》' || (doubled && unit === '>')) && depth > 0) {
      depth -= 1;
      if (depth === 0) found.push({ title: text.slice(from + width, at), from, to: at + (doubled ? 2 : 1) });
    }
    if (doubled) at += 1;
  }
  return found;
}

/** A plan's own title is often told with a 的 more or less: `纾困发展(的)若干政策措施`. */
const toLooseKey = (title: string): string => toBareTitleKey(title).replaceAll('的', '');

/** Plans and policies that the document names in 《》, itself aside: cited plans, CITES and the places that titles name. */
export function toCitationFacts(outline: Outline, plan: PlanReading, lexicon: Lexicon): Facts {
  const own = new Set([plan.title, ...plan.titles.forms.map(({ form }) => form)].map(toLooseKey));
  const opening = new Set(toFront(outline));
  const all: Facts[] = [];
  for (const block of outline.blocks) {
    if (block.part === 'site' || !/《|<</u.test(block.clean.text)) continue;
    for (const found of findTitles(block.clean.text)) {
      const { title } = found;
      // a page that puts its own title into 《》
      if (block.kind === 'title' && found.from === 0 && found.to === block.clean.text.length) continue;
      if (title.length < 4 || title.length > 100 || own.has(toLooseKey(title))) continue;
      if (!policy.test(title) && !numberBehind.test(block.clean.text.slice(found.to, found.to + 40))) continue;
      all.push(toOneCitation(block, found, { plan, lexicon, opening: opening.has(block) }));
    }
  }
  return joinFacts(all);
}

function toOneCitation(
  block: Block,
  { title, from, to }: { title: string; from: number; to: number },
  { plan, lexicon, opening }: { plan: PlanReading; lexicon: Lexicon; opening: boolean },
): Facts {
  const { text } = block.clean;
  const behind = numberBehind.exec(text.slice(to, to + 40))?.[0] ?? '';
  const quote = toQuote(block, from, to + behind.length);
  const number = behind === '' ? undefined : toDocumentNumber(behind);
  const named = readTitlePlace(title, lexicon);
  const citation: Citation = {
    title,
    ...(number === undefined ? {} : { documentNumber: number }),
    ...(named ? { place: named.place.code || named.place.name, level: named.place.level } : {}),
  };
  const id = toCitedId(citation);
  const role = toRole(text, from, to + behind.length, opening);
  const cites: EdgeFact = {
    type: 'CITES',
    start: plan.id,
    end: id,
    evidence: [quote],
    rule: 'title-in-brackets',
    properties: { role, ...citation },
  };
  const node: NodeFact = {
    id,
    label: 'Plan',
    name: title,
    properties: toCitedPlan([citation]),
    stated: [{ form: title, quote }],
  };
  if (!named) return { nodes: [node], edges: [cites], unresolved: [] };
  const at = block.clean.text.indexOf(title, from);
  const words = toQuote(block, at + named.at, at + named.at + named.length);
  const applies: EdgeFact = {
    type: 'APPLIES_TO',
    start: id,
    end: named.place.id,
    evidence: [words],
    rule: 'title-names-its-place',
  };
  const form = title.slice(named.at, named.at + named.length);
  const place = toPlaceFacts(named.place, [{ form, quote: words }], toDivisions(lexicon));
  return joinFacts([{ nodes: [node], edges: [cites, applies], unresolved: [] }, place]);
}

/** The place at the head of a title, or behind 关于 and its verb. */
function readTitlePlace(title: string, lexicon: Lexicon): { place: Place; at: number; length: number } | undefined {
  const at = /^(?:中共)?/u.exec(title)?.[0].length ?? 0;
  const read = readPlace(title.slice(at), toDivisions(lexicon));
  return read?.full ? { place: read.place, at, length: read.length } : undefined;
}

/** How far before a title its verb may stand, other titles between them included; keeps long lines linear. */
const farthest = 400;

/** What the plan does with the document that it names: carries it out in its opening, ends it, or names it only. */
function toRole(text: string, from: number, to: number, opening: boolean): 'implements' | 'repeals' | 'cites' {
  if (ended.test(text.slice(to, to + 80))) return 'repeals';
  const before = text.slice(Math.max(0, from - farthest), from).replaceAll(/《[^》]*》/gu, '');
  return opening && carriesOut.test(before) ? 'implements' : 'cites';
}
