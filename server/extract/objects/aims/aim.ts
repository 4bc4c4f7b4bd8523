import type { Industries } from '../industries.ts';

/** What a plan can be toward. */
export type AimLabel = 'Cluster' | 'Chain' | 'Industry';

/** A cluster, chain or industry that a cleaned text names as an object of development. */
export interface Aim {
  label: AimLabel;
  /** As written, without the noun that it shares with others: 集成电路 of 集成电路、动力电池等产业链. */
  name: string;
  /** Where the name stands. */
  from: number;
  to: number;
  /** Where the name ends with the noun behind it, where it has one to itself: 橡胶和塑料行业. */
  fullTo?: number;
  /** The name with the noun that its list tells once: 集成电路产业链. */
  expanded?: string;
  /** The shortest stretch that says that it is an aim: its clause. */
  clause: Stretch;
  /** Name of the rule. */
  rule: string;
  /** A numbered or quoted programme: what stands between its quotation marks (`35`, `四群八链`, `四基`). */
  code?: string;
  /** The aim that this one is stated to be a member of, by its name or its code. */
  memberOf?: Pick<Aim, 'name' | 'code'>;
}

/** A stretch of a text, `to` exclusive. */
export interface Stretch {
  from: number;
  to: number;
}

/** What a rule may know besides the text. */
export interface Known {
  industries: Industries;
  /** Codes of the programmes that the document puts in quotation marks (`35` of “35”千百亿产业集群). */
  codes: ReadonlySet<string>;
  /** Names of companies that need no 公司 behind them: what stands in one list with them is no industry. */
  companies?: ReadonlySet<string>;
  /** How much of the beginning of some words is the name of a place. */
  placeLength?: (words: string) => number;
  /** Whether a number stood before the text: what it begins with is a heading then, as behind a number in it. */
  numbered?: boolean;
}

/** A rule with sentences, the names it must find in each, and near misses (none). */
export interface AimRule {
  name: string;
  find(text: string, known: Known): Aim[];
  /** A sentence to what is found there, written `label name`. */
  examples: Record<string, string[]>;
}

/** Industries that stand at these stretches of a text, as one rule finds them in a clause; what they are members of goes along. */
export const toIndustries = (
  text: string,
  names: readonly (Stretch & Pick<Aim, 'memberOf'>)[],
  clause: Stretch,
  rule: string,
): Aim[] => names.map((name) => ({ label: 'Industry', name: text.slice(name.from, name.to), ...name, clause, rule }));

/** Where a group of a match stands in the text that was searched. */
export function stretchOf(match: RegExpExecArray, group: string): Stretch {
  const words = match.groups?.[group] ?? '';
  const from = match.index + match[0].indexOf(words);
  return { from, to: from + words.length };
}
