import type { Block, Outline } from '../../text/index.ts';
import { toDivisions } from '../actors/divisions.ts';
import { isCollective } from '../actors/collective.ts';
import { toOrgan } from '../actors/organ.ts';
import { toOrganFacts } from '../actors/organ-facts.ts';
import type { Facts } from '../facts.ts';
import { joinFacts } from '../join.ts';
import type { Lexicon } from '../lexicon.ts';
import { toQuote } from '../quote.ts';
import { toOrganContext, type PlanReading } from './context.ts';

/** Whom the plan is sent to: 各乡镇人民政府、街道办事处,市直各部门: */
export function toAddresseeFacts(outline: Outline, plan: PlanReading, lexicon: Lexicon): Facts {
  const context = toOrganContext(plan, lexicon);
  const divisions = toDivisions(lexicon);
  return joinFacts(
    outline.blocks.filter(isAddressee).flatMap((block) =>
      splitAddressees(block).flatMap(({ form, from }) => {
        const organ = toOrgan(form, context);
        return organ ? [toOrganFacts(organ, toQuote(block, from, from + form.length), divisions)] : [];
      }),
    ),
  );
}

/** A line of addressees, also where it stands as a paragraph: it ends with a colon and begins with 各. */
const isAddressee = ({ kind, part, clean }: Block): boolean =>
  part !== 'site' &&
  (kind === 'addressee' || (kind === 'paragraph' && /^[^。]{0,12}各[^。]{1,200}:$/u.test(clean.text)));

const toNext = (text: string, from: number): string => /^[^、,;]*/u.exec(text.slice(from))?.[0] ?? '';

/** More than one name takes: `各省、自治区、直辖市…工业和信息化主管部门、发展改革委、科技厅` are many organs of many places. */
const longest = 30;

/** Parts between 、 and , outside of brackets: `各县(市、区)人民政府` is one. */
function splitAddressees({ clean }: Block): { form: string; from: number }[] {
  const parts: { form: string; from: number }[] = [];
  let depth = 0;
  let from = 0;
  const text = clean.text.replace(/[:,。;]+$/u, '');
  for (let at = 0; at <= text.length; at += 1) {
    const unit = text.charAt(at);
    if (/[(〔[]/u.test(unit)) depth += 1;
    if (/[)〕\]]/u.test(unit)) depth -= 1;
    if (unit !== '' && (depth > 0 || !/[、,;]/u.test(unit))) continue;
    const form = text.slice(from, at);
    // 各市、县(市、区)人民政府 is one: what follows a collective without being one itself belongs to it.
    if (unit === '、' && isCollective(form) && !isCollective(toNext(text, at + 1))) continue;
    if (form.length >= 2 && form.length <= longest) parts.push({ form, from });
    from = at + 1;
  }
  return parts;
}
