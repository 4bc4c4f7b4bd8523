import type { Label, Properties } from './graph.ts';
import { toKey } from './key.ts';

/** What a shared node's relationships and its carried properties say of it. */
export interface Told {
  /** As written, cleaned: the union of `STATED_IN.forms`. */
  forms: readonly string[];
  /** Of an official: the union of `SERVES_IN.titles`. */
  titles?: readonly string[];
  /** Properties that are functions of the id and the lexicon, the same in every document (`code`, `level`, `system`). */
  carried?: Properties;
}

/**
 * All properties of a node that plans share: a function of its id, of the forms on its STATED_IN relationships and of
 * what it carries, so that any order of adding and forgetting documents gives the same node.
 */
export function toSharedProperties(label: Label, id: string, told: Told): Properties {
  const { forms, titles = [], carried = {} } = told;
  const written = forms.length > 1 ? [...new Set(forms)].sort() : forms;
  const official = label === 'Jurisdiction' ? carried.fullName : label === 'Plan' ? carried.title : undefined;
  const name = typeof official === 'string' ? official : toName(label, id, written);
  const properties: Properties = { ...carried };
  properties.name = name;
  properties.aliases = toAliases(name, written);
  if (label === 'Department') {
    const fullName = toFullName(written, name);
    delete properties.fullName;
    if (fullName !== undefined) properties.fullName = fullName;
  }
  if (label === 'Official' && titles.length > 0) properties.titles = [...new Set(titles)].sort();
  return properties;
}

/** All that something is called, each once, in order. */
export function toAliases(name: string, forms: readonly string[]): string[] {
  return forms.every((form) => form === name) ? [name] : [...new Set([name, ...forms])].sort();
}

function toName(label: Label, id: string, forms: readonly string[]): string {
  const key = id.slice(id.lastIndexOf('/') + 1);
  if (label === 'Department') return toOrganName(key, forms);
  if (label === 'Cluster' || label === 'Chain') {
    const whole = plainest(forms.filter((form) => /(?:集群|产业群|产业链)$/u.test(form)));
    if (whole !== undefined) return whole;
  }
  // The key is the name in its plainest form; the fullest writing of it is what a person reads.
  const best = byLength(forms.filter((form) => toKey(form) === key)).at(-1);
  if (best !== undefined) return best;
  if (label === 'Jurisdiction') return byLength(forms).at(-1) ?? key;
  return byLength(forms)[0] ?? key;
}

const byLength = (forms: readonly string[]): string[] =>
  [...forms].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));

/** The shortest, quotation marks aside; with them where it has them. */
const plainest = (forms: readonly string[]): string | undefined =>
  [...forms].sort((a, b) => toKey(a).length - toKey(b).length || b.length - a.length || (a < b ? -1 : 1))[0];

/** The rank or place at the head of an organ's name, which lists leave out after the first: `市经信局、科技局`. */
const rank = /^(?:自治[区州县旗]|[省市县区州盟旗镇乡])/u;
const ranked =
  /^(?:.{0,12}?(?:自治[区州县旗]|(?<!城)市(?!场|容)|(?<!城)乡(?!村)|区(?!域|块)|县(?!域)|[省州盟旗镇])|国家|国务院|全国|中国|中央)/u;

/** The shortest of the writings that say whose organ it is; of a government the fullest. */
function toOrganName(key: string, forms: readonly string[]): string {
  const plain = forms.filter((form) => !/[()〔〕【】[\]]/u.test(form));
  const head = rank.exec(key)?.[0] ?? '';
  const whole = plain.filter((form) => head === '' || ranked.test(form));
  if (key.endsWith('政府')) return byLength(whole).at(-1) ?? byLength(forms)[0] ?? key;
  const short = byLength(whole)[0];
  if (short !== undefined) return short;
  const bare = byLength(plain)[0] ?? byLength(forms)[0] ?? key;
  // 科技局 of the key 市科技局 is an elided name; 嘉兴银保监分局 of 市银保监分局 is not.
  return bare.startsWith(key.charAt(head.length)) ? head + bare : bare;
}

/** The longest writing that opens with the name of a place: `金华市经济和信息化局`. */
function toFullName(forms: readonly string[], name: string): string | undefined {
  const full = byLength(
    forms.filter((form) => /^\p{Script=Han}{2,}(?:省|市|县|区|州|盟|旗)\p{Script=Han}+$/u.test(form)),
  ).at(-1);
  return full !== undefined && full.length > name.length ? full : undefined;
}
