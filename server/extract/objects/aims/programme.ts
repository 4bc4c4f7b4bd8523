import { findAll, flatMap } from '../../../text/index.ts';
import type { Aim, AimLabel, AimRule } from './aim.ts';
import { clauseAround } from './clauses.ts';

/** A number, a number with letters, or 四群八链 between quotation marks; or any short name, where 集群 or 产业链 follows. */
const figure = '\\d[\\d+A-Za-z×]*|[一二三四五六七八九十两]+群(?!一)[^“”]{0,4}|[一二三四五六七八九十两]+链[^“”]{0,4}群';
const kind =
  '(?:万?千?百?亿级?|高能级|重点|标志性|战略性|现代化?|先进|特色|优势|新兴|支柱|主导|制造业|工业|细分|数字|一体化|全链条)*';
const tail =
  '(?:产业创新集群|产业集群|产业群|集群|产业链|产业体系|产业领域|产业(?!发展体系|园|带|平台|空间|布局|地图|生态|政策)|细分行业|行业)';
const quoted = new RegExp(
  `“(?<code>${figure})”(?:${kind}${tail})?|“(?<named>[^“”,。]{1,6})”(?:${kind}(?:产业集群|产业群|集群|产业链))`,
  'gu',
);
const withTail = new RegExp(
  `“(${figure})”${kind}${tail}|“([^“”,。]{1,6})”${kind}(?:产业集群|产业群|集群|产业链)|“([一二三四五六七八九十两]+群(?!一)[^“”]{0,4})”`,
  'gu',
);

/** The codes of the programmes that a document names: `35` of “35”千百亿产业集群. Quotation marks alone do not make one. */
export function toCodes(texts: Iterable<string>): Set<string> {
  const codes = new Set<string>();
  for (const text of texts) {
    for (const match of findAll(text, withTail)) codes.add(match[1] ?? match[2] ?? match[3] ?? '');
  }
  codes.delete('');
  return codes;
}

const made = new WeakMap<ReadonlySet<string>, { pattern: RegExp | undefined }>();

/** A chain told by its links: “铝土矿—氧化铝—电解铝”产业链. */
const links = /“[^“”,。;]{1,20}(?:[—-]+[^“”,。;—-]{1,14})+”(?:全|一体化|循环)*产业链(?!条)/gu;

/** Chains that are told by their links, between quotation marks. */
export const linked: AimRule = {
  name: 'linked',
  find: (text) =>
    findAll(text, links).map(({ index: from, 0: name }): Aim => {
      const to = from + name.length;
      const code = name.slice(1, name.indexOf('”'));
      return { label: 'Chain', name, from, to, clause: clauseAround(text, from, to), rule: 'linked', code };
    }),
  examples: {
    '完善“铝土矿—氧化铝—电解铝”产业链。': ['Chain “铝土矿—氧化铝—电解铝”产业链'],
    '打造“研发—生产”体系,建设“一链一策”产业链。': [],
  },
};

/** The codes without quotation marks before their noun: 35千百亿产业集群. Made once for the codes of a document. */
function toUnquoted(codes: ReadonlySet<string>): RegExp | undefined {
  const known = made.get(codes);
  if (known) return known.pattern;
  const bare = [...codes].filter((code) => /^\d{2,}/u.test(code)).map((code) => code.replaceAll('+', '\\+'));
  const pattern =
    bare.length === 0
      ? undefined
      : new RegExp(`(?<![\\d.“])(?<code>${bare.join('|')})${kind}(?:产业集群|产业群|集群)`, 'gu');
  made.set(codes, { pattern });
  return pattern;
}

const labelOf = (words: string): AimLabel => (words.includes('产业链') ? 'Chain' : 'Cluster');

/** A numbered or quoted programme of clusters or chains, with or without the noun: “35”千百亿产业, “四群八链”. */
export const programme: AimRule = {
  name: 'programme',
  find(text, { codes }) {
    if (codes.size === 0) return [];
    const unquoted = toUnquoted(codes);
    const again = findAll(text, /“(?<code>[^“”]{1,8})”/gu);
    const found = [...findAll(text, quoted), ...(unquoted ? findAll(text, unquoted) : []), ...again];
    const taken = new Set<number>();
    return flatMap(found, (match): Aim[] => {
      const code = match.groups?.code ?? match.groups?.named ?? '';
      if (!codes.has(code) || taken.has(match.index)) return [];
      taken.add(match.index);
      const [written] = match;
      // 工业“四基”产业链: a qualifier before the quotation mark is part of the name.
      const before = /(?:工业|产业|制造业)$/u.exec(text.slice(Math.max(0, match.index - 3), match.index))?.[0] ?? '';
      const from = match.index - (written.includes('产业链') ? before.length : 0);
      const to = match.index + written.length;
      const clause = clauseAround(text, from, to);
      return [{ label: labelOf(written), name: text.slice(from, to), from, to, clause, rule: 'programme', code }];
    });
  },
  examples: {
    '以“35”千百亿产业集群培育为方向。': ['Cluster “35”千百亿产业集群'],
    '构建以“四群八链”为核心的现代化产业体系。': ['Cluster “四群八链”'],
    '实施工业“四基”产业链培育工程。': ['Chain 工业“四基”产业链'],
    '组织实施先进制造业投资“123”行动。': [],
    '建立“十个一”工作机制。': [],
    '坚持“一链一策”“一群一策”。': [],
  },
};
