import { flatMap, type Block, type Outline } from '../../text/index.ts';
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
    flatMap(outline.blocks.filter(isAddressee), (block) =>
      flatMap(splitAddressees(block), ({ form, from }) => {
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

/** What goes on with a collective before it: `各部门、直属机构`, `各委、办、厅、局`, `各市、县(市、区)人民政府`. */
const goesOn =
  /^(?:[委办厅局处院]|单位|直属(?:机构|单位)|(?:企业、)?事业单位|[市县区州旗](?:\([^()]{1,9}\))?(?:人民政府|政府)?|[㐀-鿿〇]{0,2}(?:自治县|直管市|林区)(?:人民政府|政府)?)(?=[、,;]|和各|$)/u;
/** Half a name, whose rest stands behind the mark: `中直、区直企事业单位`, `各旗、县、区人民政府`. */
const half =
  /^(?:驻?[㐀-鿿〇]{1,3}[直属]|各省(?!辖市|直)[㐀-鿿〇、]{0,20}(?:省|区|市)?|各(?:[市县区州旗盟]|地区)(?:\([^()]{1,9}\))?(?:、[市县区州旗盟](?:\([^()]{1,9}\))?)*)$/u;

/** 各市州、县市区委: places of two ranks, whose organ stands behind the second. */
const ranks = /^各(?:市州|州市|地市|市地)$/u;
const ofRanks = /^[县市区州旗]{1,3}(?:党?委|人民政府|政府)(?=[、,;]|$)/u;

/** A party committee and the government of one place are addressed as one: `各县党委、人民政府`, `高新区党工委、管委会`. */
const committee = /^(?:人民政府|政府|管委会|办事处)(?=[、,;]|$)/u;

/** More than one name takes: `各省、自治区、直辖市…工业和信息化主管部门、发展改革委、科技厅` are many organs of many places. */
const longest = 30;
/** One function in every province, and no other behind it, is a single name however long: 各省、自治区、直辖市及计划单列市、新疆生产建设兵团工业和信息化主管部门. */
const everywhere = /^各省、自治区、直辖市[^,;]{0,20}[㐀-鿿〇]{2,8}(?:主管部门|[厅局委])$/u;

/** What the name of an organ or of many ends in. */
const ending = /(?:[局厅委办部府会院行署省市县区州盟旗]|部门|单位|机构|企业|兵团|街道)(?:[(].{1,20}[)])?$/u;

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
    const rest = text.slice(at + 1);
    if (unit === '、' && ranks.test(form) && ofRanks.test(rest)) continue;
    if (unit === '、' && /党(?:工)?委$/u.test(form) && committee.test(rest)) continue;
    if (
      unit === '、' &&
      (half.test(form)
        ? !/^(?:各|有关)/u.test(rest)
        : (isCollective(form) || /(?:各|有关)[部委办厅局](?:、[部委办厅局])*$/u.test(form)) && goesOn.test(rest))
    )
      continue;
    if (form.length >= 2 && (form.length <= longest || (unit !== '、' && everywhere.test(form))))
      parts.push({ form, from });
    from = at + 1;
  }
  // 发展改革、科技、财政主管部门 share their last word: the others are no names
  return text.endsWith('主管部门') || /主管部门[,;]/u.test(text)
    ? parts.filter(({ form }) => ending.test(form))
    : parts;
}
