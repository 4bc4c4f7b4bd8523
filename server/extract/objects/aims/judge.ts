import type { Known, Stretch } from './aim.ts';
import { classes, element, endsIndustrial, hasVerb, isGeneric, isNoIndustry, modes } from './words.ts';

const shape = /^[\p{Script=Han}A-Za-z\d+·.()“”/&—–-]{2,18}$/u;

/** Regions that are no divisions. */
const regions =
  /^(?:长三角|珠三角|京津冀|粤港澳|(?:粤港澳)?大湾区|成渝(?:地区)?|长江经济带|[东中西]部|东南?沿海|沿海|港澳台?)(?:地区|区域)?内?$/u;

/** Chains of other things than products: 创新链产业链 are two of them; and what clusters are made of: 产业链集群. */
const otherChain = /(?:^产业|创新|供应|价值|资金|人才|政策|服务|教育|数据)链$/u;

/** Names that end like other things: C3及关联产品, 优质畜产品, 新能源与节能, 余热余压回收利用. */
const isIndustryAllTheSame = (words: string, industries: Known['industries']): boolean =>
  /(?:及(?:关联|相关|配套)|[农林畜水海]|农副)产品$|(?<=.{2})(?:回收|综合|循环|梯次|梯级)利用$|(?:制造|装备|设备|软件|设计|药)[与和及](?:相关)?服务$/u.test(
    words,
  ) ||
  (/(?:节能|技术|利用)$/u.test(words) &&
    industries.find(words.split(/[与和及]/u)[0] ?? '') !== undefined &&
    /[与和及]/u.test(words));

/** Whether the list of industries has the words, or, where 和 joins two, what follows their place: 南京软件和信息服务. */
export const isListed = (words: string, { industries, placeLength }: Known): boolean =>
  industries.find(words) !== undefined ||
  (/[和与及]/u.test(words) && industries.find(words.slice(placeLength?.(words) ?? 0)) !== undefined);

/** True for words that can be the name of an industry, whether or not the lexicon has it. */
export function isName(words: string, known: Known): boolean {
  const { industries, placeLength } = known;
  if (modes.test(words) || otherChain.test(words)) return false;
  if (isListed(words, known) || element.test(words)) return true;
  // 承接京津冀、长三角产业转移: where it comes from.
  if (regions.test(words) || (words.length > 1 && placeLength?.(words) === words.length)) return false;
  return (
    shape.test(words) &&
    !/^[\d.,%+]+$|[的了各这该其等]|(?<!泛)在|企业|领导|以[上下]|亿|^[百千万]款|\d+[家个项条户件名次场]|^所[负联牵在属辖]|^(?:发布|公布|坚持|[上中下]游)|^[“”()]+$|“[^”]*$|^[^“]*”$|^[^“].*“[^”]*”$|\d万?[头吨只羽亩]|^(?:精深|[初深粗])?加工$|^[省市县区](?![级域块政场际])|\+|[年月日省市县]$|(?<![石炼医]|创意文)化$|^[和与及]|[和与及为作向]$|^[一每][名个张批套条支项家]|“[^“”]*”系统$|^(?:重大|高质量|新技术)|包联|分包|包保|新兴$|(?<![取定转各异面])向(?!日).{2}/u.test(
      words,
    ) &&
    !isGeneric(words) &&
    (!isNoIndustry(words) || isIndustryAllTheSame(words, industries)) &&
    !hasVerb(words)
  );
}

/** Whether the curated list has two industries right under the same one, or one right under the other: 石化 and 精细化工. */
export function isAkin(one: string, other: string, { industries }: Known): boolean {
  const [a, b] = [industries.find(one), industries.find(other)];
  if (!a || !b) return false;
  return a.name === b.name || a.name === b.parent || b.name === a.parent || (a.parent !== '' && a.parent === b.parent);
}

/** True for a class of industries (未来产业), which is an aim only where a verb develops it. */
export const isClass = (words: string, { industries }: Known): boolean => {
  const row = industries.find(words);
  return row !== undefined && classes.has(row.name);
};

/** True where the lexicon has the name, or where it ends like the name of an industrial product. */
export const isIndustrial = (words: string, known: Known): boolean =>
  !modes.test(words) && (known.industries.find(words) !== undefined || (endsIndustrial(words) && isName(words, known)));

/** Of a list before 领域 or of a verb's objects: the names, or none where a member shows that the list is of other things. */
export function ofIndustries(text: string, names: Stretch[], known: Known): Stretch[] {
  const words = names.map(({ from, to }) => text.slice(from, to));
  // 做强凯翼汽车、普什集团: one company among them shows that they are companies.
  if (words.some((word) => /.{2}(?:集团|公司|股份)$/u.test(word) || known.companies?.has(word))) return [];
  const named = words.filter((word) => isIndustrial(word, known)).length;
  const strangers = words.filter((word) => !isName(word, known) && !modes.test(word)).length;
  const enough = words.length >= 4 ? strangers * 4 <= words.length : strangers === 0;
  return named > 0 && enough && named * 2 >= words.length
    ? names.filter(({ from, to }) => isName(text.slice(from, to), known))
    : [];
}
