import { findAll, flatMap } from '../../text/index.ts';
import { isOffice, likeOrgan } from './organs.ts';
import { readNames, type Named } from './note-names.ts';
import { likeFullName } from './people.ts';
import { splitList, type Stretch } from './lists.ts';
import { proseRules, tends } from './prose-rules.ts';
import type { Role } from './roles.ts';
import { shareEndings } from './shared-endings.ts';

/** Beside an organ a company or an institute may stand, or another kind of place: `市商务局、某某集团有限公司`, `各县市区、园区`. */
const isBeside = (words: string): boolean =>
  likeOrgan(words) === 'sure' ||
  isOffice(words) ||
  (words.length >= 5 && /(?:公司|集团|中心|大学|学院)$/u.test(words) && likeOrgan(words) !== 'no') ||
  /^(?:园区|开发区|功能区|乡镇|镇街|街道)$/u.test(words) ||
  /^[㐀-鿿〇]{1,6}(?:创投|国投|城投|建投|产投|金控|街道|支行|分行|开发区|高新区|经开区)$/u.test(words);

const setUp = /^(?:成立|设立|组建|明确|确定|指定|依托(?=[^、,]{2,24}(?:领导小组|指挥部|专班|联席会议)))/u;

/** The words of a subject that are organs: all of them, or those behind a clause of its own; empty where none are. */
function toSubject(said: string): string {
  for (let at = 0; at >= 0;) {
    const words = said.slice(at).replace(setUp, '');
    const pieces = splitList(words, 0, words.length);
    const written = pieces.map(({ from, to }) => words.slice(from, to));
    const full = shareEndings(written);
    const [first, ...others] = written.map((name, i) => full[i] ?? name);
    // whom somebody else joins is no subject: `会同省有关部门抓好落实`
    if (
      first !== undefined &&
      !words.includes('会同') &&
      !words.startsWith('依托') &&
      (likeOrgan(first) === 'sure' || isOffice(first)) &&
      others.every((other) => isBeside(other))
    )
      return words;
    const next = said.indexOf(',', at);
    at = next < 0 ? -1 : next + 1;
  }
  return '';
}

/** Words of a charge with which a point begins that an organ heads. */
const charge =
  /^(?:主要)?(?:职责[为是:]|负责|牵头|承担|统筹|指导|组织|协调|配合|做好|按|会同|研究|制定|编制|落实|推进|推动|加强|依法|积极|协助|参与|贯彻|开展|完善|履行|强化|加快|支持|督促|监督|拟订|提供|建立|健全|实施|引导|争取|发挥)/u;
const headed = /^(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）、.]+|[①-⑳—·]+)?(?<who>[^:。;,]{2,60}):(?<what>.{2})/u;

/** Name of the rule for points that an organ heads. */
export const heads = 'prose-heads-its-point';

/** The organs that head a point or a sentence of their own: `3.市财政局:负责资金保障。`; none where no charge follows (`组长:…`). */
function findHeads(text: string): { named: Named; rule: string }[] {
  if (!text.includes(':')) return [];
  const starts = [0, ...findAll(text, /[。;]/gu).map(({ index }) => index + 1)];
  return flatMap(starts, (start, i) => {
    const found = headed.exec(text.slice(start, starts[i + 1]));
    const who = found?.groups?.who ?? '';
    const at = start + (found ? found[0].length - 2 : 0);
    const what = found && charge.exec(text.slice(at))?.[0];
    if (!found || !what || toSubject(who) !== who) return [];
    const from = at - 1 - who.length;
    const role = what.endsWith('牵头') ? 'lead' : /配合|协助|参与/u.test(what) ? 'support' : 'responsible';
    return splitList(text, from, from + who.length).map((piece) => toNamed(heads, role, piece, piece));
  });
}

const toNamed = (rule: string, role: Role, piece: Stretch, evidence: Stretch): { named: Named; rule: string } => ({
  rule,
  named: {
    from: piece.from,
    to: piece.to,
    kind: 'organ',
    role,
    titles: [],
    likeness: 'sure',
    evidence,
    open: false,
    list: -1,
    elided: false,
  },
});

/** The government and the party of the place itself: what they do is what the plan does. */
const whole =
  /^(?:党中央|国务院|中央|(?:[省市县区州盟旗]|自治[区州县旗])?(?:委|党委|政府|人民政府)|[省市县区州]委、?[省市县区州]政府)$/u;

const leadingGroup = /领导小组|指挥部|专班|联席会议/u;
/** How the name of an organ begins that the plan may charge: with its place or rank, or as all of a kind. */
const ranked =
  /^(?:[省市县区州盟旗]|各|国家|国务院.|海关|(?:工业和信息化|教育|科技|科学技术|公安|民政|司法|财政|自然资源|生态环境|交通运输|水利|农业农村|商务|文化和旅游|应急管理)部|国网|中国|兵团|地区|行署|自治[区州县旗]|人行|人民银行|有关|相关|团[省市县区]|[㐀-鿿〇]{2,6}[省市县区州盟旗])/u;
/** What no name has: the words before an organ that somebody else's sentence is about. */
const other =
  /(?:^|[省市县区州])(?:[对在经按报由向与为把被请]|组织(?!部)|配合|协调|联合|继续|协同|督促)|提请|涉及|未经|还须|实行|发挥|征得/u;

/** Is it these organs by themselves that running text speaks of, and neither the plan's own government nor a group of all. */
const mayTend = (subject: string): boolean =>
  ranked.test(subject) &&
  !leadingGroup.test(subject) &&
  subject.split(/[、和]/u).every((each) => !whole.test(each) && !other.test(each));

/** The numbering before a sentence that is a point by itself: `(一)市经信局负责…`. */
const numbered =
  /^(?:第[一二三四五六七八九十百\d]{1,4}[条章节]|[(][一二三四五六七八九十\d]{1,3}[)]|[一二三四五六七八九十\d]{1,3}[、.](?!\d)|[①-⑳])/u;

const movedBy = (named: Named, by: number): Named => ({
  ...named,
  from: named.from + by,
  to: named.to + by,
  evidence: { from: named.evidence.from + by, to: named.evidence.to + by },
});

/**
 * Leaders that running text charges by name and post, or as 同志: `由副市长龚德汉牵头负责`, `由马洪海同志牵头`,
 * `由王强副市长担任链长`, `链长由副市长王强担任`, `王强同志负责联系`.
 */
const ledBy =
  /(?:由|(?<=^|[。;,])(?=[^,。;:由]{2,4}同志))(?<who>[^,。;:由]{2,4}(?=同志)|[^,。;:由]{5,40}?)(?<comrade>同志)?(?:总)?(?:牵头|挂帅|领衔|具体负责|负责|包联|联系|(?:担任|兼任|任)[^,。;]{0,16}链长|(?<=链长由[^,。;:]{2,40})担任)/gu;

function findLeaders(text: string): { named: Named; rule: string }[] {
  return flatMap(findAll(text, ledBy), (match) => {
    const said = match.groups?.who ?? '';
    const from = match.index + match[0].indexOf(said);
    const told = readNames(text, { from, to: from + said.length }, { role: 'lead', people: true }, false, -1, -1);
    const leaders = told.filter(
      ({ kind, titles, from: a, to: b }) =>
        kind === 'official' &&
        (titles.length > 0 || match.groups?.comrade !== undefined) &&
        likeFullName(text.slice(a, b)),
    );
    return leaders.map((named) => ({ rule: 'prose-leader', named }));
  });
}

/** The sentences of a text, each with the full stop before it: no subject goes beyond one, and most have no charge. */
function toSentences(text: string): { at: number; words: string }[] {
  const sentences: { at: number; words: string }[] = [];
  for (let from = 0; from < text.length;) {
    const stop = text.indexOf('。', from);
    const end = stop < 0 ? text.length : stop + 1;
    const at = Math.max(0, from - 1);
    sentences.push({ at, words: text.slice(at, end) });
    from = end;
  }
  return sentences;
}

/**
 * Finds the organs that running text charges with something: `由…牵头`, `…负责…`, `各…要…`, and leaders whom it names with their post.
 *
 * Only subjects that are organs by their name count, and leaders with their post; enterprises and 党委政府 in general do not.
 *
 * @param rules by which subjects are found
 */
export function findProse(text: string, rules = proseRules): { named: Named; rule: string }[] {
  const begins = numbered.exec(text)?.[0].length ?? 0;
  if (begins > 0)
    return findProse(text.slice(begins), rules).map(({ named, rule }) => ({ rule, named: movedBy(named, begins) }));
  const found = [...findHeads(text), ...(/由|同志/u.test(text) ? findLeaders(text) : [])];
  for (const { at, words } of toSentences(text))
    for (const { name: rule, pattern, role } of rules)
      for (const match of findAll(words, pattern)) {
        const start = at + match.index;
        const said = match.groups?.who ?? '';
        const subject = toSubject(said);
        const from = start + match[0].indexOf(said) + said.length - subject.length;
        const pieces = splitList(text, from, from + subject.length);
        const full = shareEndings(pieces.map((piece) => text.slice(piece.from, piece.to)));
        if (subject === '' || (rule === tends && full[0] === undefined && !mayTend(subject))) continue;
        for (const [i, piece] of pieces.entries()) {
          const beside = piece.to === from + subject.length;
          const to = beside ? start + match[0].length : piece.to;
          if (found.some(({ named }) => named.from < piece.to && piece.from < named.to)) continue;
          const { named } = toNamed(rule, role, piece, { from: piece.from, to });
          found.push({ rule, named: full[i] === undefined ? named : { ...named, expanded: full[i] } });
        }
      }
  return found.sort((a, b) => a.named.from - b.named.from);
}
