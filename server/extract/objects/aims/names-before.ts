import type { Known, Stretch } from './aim.ts';
import type { Head } from './heads.ts';
import { isAkin, isClass } from './judge.ts';
import { toNames } from './names.ts';
import { isGeneric, modes } from './words.ts';

/** 现代化工、轻工纺织“六新”产业: a short quotation behind a list is what the list is called together. */
function untagged(text: string, from: number, to: number): number {
  const tag = /(?=“)(?<=[^、“”]、[^、“”]{2,12})“[^“”]{1,6}”$/u.exec(text.slice(Math.max(from, to - 24), to));
  return to - (tag?.[0].length ?? 0);
}

/** 石化和精细化工产业集群 is one cluster: 和 between two akin industries and no other member before the noun. */
function joined(text: string, names: Stretch[], { label }: Head, known: Known): Stretch[] {
  const [one, other] = names;
  if (label === 'Industry' || names.length !== 2 || !one || !other || other.from - one.to !== 1) return names;
  const words = ({ from, to }: Stretch): string => text.slice(from, to);
  // 乳业和肉牛产业链: a name with 业 of its own does not lean on the noun.
  const and =
    /[和与及]/u.test(text.charAt(one.to)) &&
    !/[^群链]、$/u.test(text.slice(one.from - 2, one.from)) &&
    !words(one).endsWith('业');
  return and && isAkin(words(one), words(other), known) ? [{ from: one.from, to: other.to }] : names;
}

/** 郑州、许昌超硬材料产业集群: where it is, and not others before it. */
function placed(text: string, names: Stretch[], { industries, placeLength }: Known): Stretch[] {
  const last = names.at(-1);
  if (!placeLength || names.length < 2 || !last) return names;
  const isPlace = ({ from, to }: Stretch): boolean => placeLength(text.slice(from, to)) === to - from;
  const length = placeLength(text.slice(last.from, last.to));
  const behind = { from: last.from + length, to: last.to };
  return length > 0 && names.slice(0, -1).every(isPlace) && industries.find(text.slice(behind.from, behind.to))
    ? [behind]
    : names;
}

/** The names before a noun that nothing but qualifiers parts from them: 光电信息产业, 服装、箱包行业, 汽车制造业. */
export function namesBefore(text: string, from: number, head: Head, known: Known): Stretch[] {
  // So many words that only say what kind of thing it is leave no room for a name.
  if (head.from - head.kindFrom > 30) return [];
  const to = untagged(text, from, head.from);
  // 木材加工业、装备配套及农机制造业、清洁能源产业: where the list goes on, 及 is no mark of its last member.
  const goesOn = text.charAt(head.to) === '、' && /、.*及/u.test(text.slice(from, to));
  const listed = toNames(text, { from, to }, known, goesOn ? 1 : undefined);
  const names = placed(text, joined(text, listed, head, known), known);
  const last = names.at(-1);
  if (!last) return [];
  // A verb before the last member opens another list: 鼓励电子商务、研发设计等企业发展制造服务业.
  const others = /[、和与及”]/u.test(text.charAt(last.from - 1)) ? names.slice(0, -1) : [];
  const withNoun = { from: last.from, to: head.to };
  const ownNoun = head.noun === '制造业' || head.noun === '服务业';
  const whole = known.industries.find(text.slice(withNoun.from, withNoun.to));
  // 数字产业: a name that is one only with its noun.
  const leans = head.noun === '产业' && isGeneric(text.slice(last.from, last.to));
  if (
    head.label === 'Industry' &&
    (ownNoun || leans || isClass(text.slice(withNoun.from, withNoun.to), known)) &&
    whole
  ) {
    return [...others, withNoun];
  }
  if (modes.test(text.slice(last.from, last.to))) return others;
  if (known.industries.find(text.slice(last.from, last.to))) return names;
  if (ownNoun) return others.length > 0 ? [...others, withNoun] : [];
  return head.kindFrom > last.from ? [...others, { from: last.from, to: head.kindFrom }] : others;
}

/** 预制菜和凉果等产业: before 等 a single 和 parts two names where the list of industries has one of them. */
export function parted(text: string, names: Stretch[], { industries }: Known): Stretch[] {
  const [one] = names;
  if (names.length !== 1 || !one || industries.find(text.slice(one.from, one.to))) return names;
  const words = text.slice(one.from, one.to);
  const and = words.indexOf('和');
  const sides = [words.slice(0, and), words.slice(and + 1)];
  if (and < 2 || !sides.every(({ length }) => length >= 2 && length <= 6)) return names;
  if (!sides.some((side) => industries.find(side))) return names;
  return [
    { from: one.from, to: one.from + and },
    { from: one.from + and + 1, to: one.to },
  ];
}
