import type { Stretch } from './clauses.ts';
import type { Leader } from './figure.ts';
import { isElliptic } from './indicators.ts';

/** What is to be done, before the clause that says how much of it. */
const matter =
  /(?:培育|培养|打造|建设|建成|开展|实施|发展|壮大|推进|推动|支持|鼓励|引导|加强|完善|提升|引进|招引|推广|设立|做大做强|做优做强|做强|做优|做大|扩大)(?<what>(?:[^,;:。培打建开实发壮推支鼓引加完提做扩]|引(?=导)){2,24})$/u;
const longestMatter = 40;
/** What is to grow, before the clause that says how far: 产业规模持续壮大,力争达到1500亿元. */
const growing =
  /(?:^|[到至]?20\d{2}年[底末]?,?)(?:力争|确保|实现|推动|全省|全市|全区|全县)*(?<what>[^,;:。]{0,14}(?:规模|产值|增加值|营收|收入|产量|产能|比重|投资额?|总量|数量|总额|能力|覆盖率|占比|销售额|进出口额?))(?:实现|稳步|持续|不断|显著|明显|快速|大幅|进一步|逐步|较快)*(?:增长|壮大|提升|提高|扩大|增加|攀升|扩张|增强|跃升|跨越|突破|扩容)。?$/u;

/** 新材料产业重点发展先进金属材料、高性能纤维,到2026年产值突破200亿元: what the clauses behind it are about. */
const opens =
  /^(?:[^,。;:]{0,6}[.、:])?(?<what>[^,。;:、.\d]{2,14}?(?:产业集群|产业链|集群|产业))(?:以|重点|要|聚焦|依托|围绕|主要|着力|立足|方面)(?=[^,]{2}.*,)/u;

/** The industry that a section begins with, as what its figures are of; `section` is the text between semicolons. */
export function toOpened(section: string): Leader | undefined {
  const what = opens.exec(section)?.groups?.what;
  return what === undefined ? undefined : { indicator: what, subject: undefined };
}

/**
 * What a clause without a figure speaks of, for one behind it that only gives a number: 培育企业,到2025年达到1000家.
 *
 * @param measured whether the number measures something (亿元), which a list of what is developed has no sum of
 */
export function toSpoken(text: string, clause: Stretch | undefined, measured = false): Leader | undefined {
  if (!clause) return undefined;
  const words = text.slice(Math.max(clause.start, clause.end - longestMatter), clause.end);
  const what = (growing.exec(words) ?? matter.exec(words))?.groups?.what?.replace(/^(?:一批|各类|更多)/u, '');
  return what && !isElliptic(what) && !(measured && what.includes('、'))
    ? { indicator: what, subject: undefined }
    : undefined;
}
