import { findAll } from '../../text/index.ts';
import {
  isPost,
  likeFullName,
  readPeople,
  readPerson,
  readServing,
  splitOrganAndPerson,
  splitPeople,
  type Person,
} from './people.ts';
import { roleBehind, splitList, stars, type Stretch } from './lists.ts';
import { likeOrgan, type Likeness } from './organs.ts';
import { shareEndings } from './shared-endings.ts';
import { toLabel, verbPattern, type Label, type Role } from './roles.ts';

/** One organ or leader that a note names, by offsets into the cleaned text that was read. */
export interface Named extends Stretch {
  kind: 'official' | 'organ';
  role: Role;
  titles: string[];
  /** How surely it is an organ; leaders are sure. */
  likeness: Likeness;
  /** The words that say it: the name, with its role word where that stands beside it. */
  evidence: Stretch;
  /** True where the list is under a role word that does not say who leads (`责任单位`), or under none. */
  open: boolean;
  /** Lists of one note are told apart: a convention about the first of several holds within one list. */
  list: number;
  /** True where the name lacks the place that the first of its list has (`市发改委、经信局`). */
  elided: boolean;
  /** The mark beside the name, if any: a convention may say what it means. */
  star?: string;
  /** True for one of the 成员单位 or the head of a group, who count where an organ leads. */
  member?: true;
  /** In full, where the list tells the ending of several names once (`广州、深圳市人民政府`). */
  expanded?: string;
}

const opening = '([{【〔<';
const closing = ')]}】〕>';

/** True where `at` stands outside brackets that open behind `from`. */
export function isOutside(text: string, from: number, at: number): boolean {
  let depth = 0;
  for (let i = from; i < at; i += 1) {
    if (opening.includes(text.charAt(i))) depth += 1;
    else if (closing.includes(text.charAt(i))) depth -= 1;
  }
  return depth <= 0;
}

/** Endings of the organs of a government, whose place a list may tell once. */
const governs = /(?:局|委|办|厅|部|政府办|办公室)(?:[([〔【].*)?$/u;
const hasPlace = (words: string): boolean => /^(?:[市省县区州]|各|国家|[㐀-鿿〇]{2,4}[市省县区州])/u.test(words);

/** Not a leader but the post of the next one, of a place whose name reads like a leader's: `永兴县委常委、副县长曹晓波`. */
const postBefore = (words: string, person: Person, next: string): boolean =>
  person.at === 0 && /^[^()]{2,3}[市县区州旗](?:委|政府|人大|政协)/u.test(words) && (readPerson(next)?.at ?? 0) > 0;

/** A leader in a list; `from` is where the words begin that say so. */
const toLeader = (name: Stretch, from: number, titles: string[], role: Role, list: number): Named => ({
  from: name.from,
  to: name.to,
  kind: 'official',
  role,
  titles,
  likeness: 'sure',
  evidence: { from, to: name.to },
  open: false,
  list,
  elided: false,
});

const helped = /[([〔](?<who>[^()[\]〔〕]{3,80}?(?:牵头|配合|参与|协助|协办|协同))[)\]〕]$/u;

/** Who stands in brackets behind an organ with a role of their own, `商务厅(省外事办、成都海关配合)`; the piece ends before them. */
function readHelpers(text: string, piece: Stretch, list: number): Named[] {
  const words = text.slice(piece.from, piece.to);
  const who = helped.exec(words)?.groups?.who;
  if (who === undefined) return [];
  const from = piece.to - 1 - who.length;
  const read = readVerbs(text, from, piece.to - 1, list + 1);
  if (!read?.whole || likeOrgan(text.slice(piece.from, from - 1)) !== 'sure') return [];
  piece.to = from - 1;
  return read.named;
}

/** A convention in brackets behind the first name, which is none of it: `市工信局(列首位的为牵头单位,下同)`. */
const conventionBehind = /[([〔][^()[\]〔〕]{2,24}(?:为|是)牵头(?:责任)?(?:单位|部门)[^()[\]〔〕]{0,12}[)\]〕]$/u;

/**
 * A name that tells no organ by itself may be one where a label says that the list is of them and the others are:
 * `协办单位:区国资委、怀柔科学城产业基金、区财政局`.
 */
const mayStandAmid = (words: string, written: readonly string[]): boolean =>
  /^[㐀-鿿〇]{4,14}$/u.test(words) &&
  !/[的要将及]|[年月日前后]$|^(?:其他|长期|持续|根据|按照|完成|推进|加强|负责|配合|落实|会同|每|到|以)|(?:配合|负责|落实|推进|参与|主体|任务|工作|项目|工程|等)$/u.test(
    words,
  ) &&
  written.length > 2 &&
  written.filter((each) => likeOrgan(each) !== 'no').length >= written.length - 1;

/**
 * Names under one role: organs as they are, leaders by name with their posts; posts without a name are nobody.
 *
 * @param list number of the list within its note
 * @param head where the role word before the list begins, -1 without one
 */
export function readNames(
  text: string,
  value: Stretch,
  label: Label,
  open: boolean,
  list: number,
  head: number,
): Named[] {
  const named: Named[] = [];
  const titles: string[] = [];
  // posts of the leader before, where they stand behind the name: `张亮区委副书记、区长`
  let before: string[] | undefined;
  const pieces = splitList(text, value.from, value.to);
  for (const piece of pieces) piece.to -= conventionBehind.exec(text.slice(piece.from, piece.to))?.[0].length ?? 0;
  const helpers = pieces.map((piece) => readHelpers(text, piece, list));
  const first = text.slice(pieces[0]?.from ?? 0, pieces[0]?.to ?? 0);
  const written = pieces.map(({ from, to }) => text.slice(from, to));
  const full = written.every((words) => likeOrgan(words) === 'sure') ? [] : shareEndings(written);
  const closed = /^等(?:有关|相关)?(?:部门|单位)/u.test(text.slice(pieces.at(-1)?.to ?? 0, value.to + 8));
  for (const [i, piece] of pieces.entries()) {
    const beside = helpers[i] ?? [];
    let words = text.slice(piece.from, piece.to);
    const behind = likeOrgan(words) === 'sure' || label.people ? undefined : splitOrganAndPerson(words);
    const pieceEnd = piece.to;
    if (behind) {
      words = behind.organ;
      piece.to -= behind.name.length;
    }
    const expanded = full[i];
    const alone = likeOrgan(words);
    const short = expanded !== undefined || (closed && /^[㐀-鿿〇]{2,8}$/u.test(words));
    const amid = alone === 'no' && head >= 0 && !label.people && mayStandAmid(words, written);
    const likeness = amid || (alone === 'no' && short) ? 'likely' : alone;
    // 常委 ends like an organ: `程宝宁区委常委`
    const human = label.people && (likeness !== 'sure' || words.endsWith('常委'));
    const posted = human ? readPeople(words) : [];
    const person = human && posted.length === 0 ? (readPerson(words) ?? readServing(words)) : undefined;
    const people = human && !person && posted.length === 0 ? splitPeople(words) : [];
    const from = named.length === 0 && head >= 0 ? head : piece.from;
    if (posted.length > 0) {
      for (const { name, at, titles: told } of posted)
        named.push(
          toLeader(
            { from: piece.from + at, to: piece.from + at + name.length },
            piece.from + at,
            told,
            label.role,
            list,
          ),
        );
    } else if (person && postBefore(words, person, text.slice(pieces[i + 1]?.from ?? 0, pieces[i + 1]?.to ?? 0))) {
      titles.push(words);
    } else if (person) {
      const at = piece.from + person.at;
      const posts = [...titles.splice(0), ...person.titles];
      named.push(toLeader({ from: at, to: at + person.name.length }, Math.min(from, at), posts, label.role, list));
      before = person.at === 0 && person.titles.length > 0 && !/[)〕】\]]$/u.test(words) ? posts : undefined;
    } else if (people.length > 0) {
      let at = piece.from;
      for (const [nth, name] of people.entries()) {
        named.push(
          toLeader({ from: at, to: at + name.length }, nth === 0 ? from : at, titles.splice(0), label.role, list),
        );
        at += name.length;
      }
    } else if (label.people && isPost(words)) (before ?? titles).push(words);
    else if (!label.people || likeness === 'sure') {
      const organ: Named = {
        from: piece.from,
        to: piece.to,
        kind: 'organ',
        role: label.people && label.role === 'lead' ? 'responsible' : label.role,
        titles: [],
        likeness,
        evidence: { from, to: piece.to },
        open,
        list,
        elided: hasPlace(first) && !hasPlace(words) && governs.test(words),
      };
      if (expanded !== undefined) organ.expanded = expanded;
      if (label.member) organ.member = true;
      const told = roleBehind.exec(text.slice(piece.to, piece.to + 8));
      const said = told?.groups?.role === undefined ? undefined : toLabel(told.groups.role);
      if (told && said && piece.to + told[0].length <= value.to) {
        organ.role = said.role;
        organ.open = false;
        organ.evidence = { from: organ.evidence.from, to: piece.to + told[0].length };
        // 均 speaks of those before it as well: `市卫健委、市工信局(均为牵头单位)`
        if (told[0].includes('均'))
          for (let k = named.length - 1; k >= 0 && text.charAt(named[k]?.to ?? 0) === '、'; k -= 1)
            Object.assign(named[k] ?? {}, { role: said.role, open: false });
      }
      const star = [text.charAt(piece.from - 1), text.charAt(piece.to)].find(
        (unit) => unit !== '' && stars.includes(unit),
      );
      if (star !== undefined) organ.star = star;
      named.push(organ);
      if (behind) named.push(toLeader({ from: piece.to, to: pieceEnd }, piece.to, [], 'lead', list));
    }
    named.push(...beside);
  }
  if (label.people && label.member) for (const each of named) each.member = true;
  return named;
}

/** What joins the organ that leads to those that work with it. */
export const together = /会同|(?<=[局厅委办部])(?:联合|商|会)(?=[市省县区])/u;

/** What may stand between the last name of a list and the verb that tells its role. */
const besideVerb = /^(?:等(?:有关|相关)?(?:部门|单位)?)?(?:按照?(?:各自)?职责(?:分工)?)?$/u;

/** Role of a verb's list: `牵头`, `配合`, or else `负责`. */
const roleOf = (groups: Record<string, string | undefined>): Role =>
  groups.lead ? 'lead' : groups.support ? 'support' : 'responsible';

/** Leaders and nobody else, where no label says that they are: by their surnames, and by no name of an organ. */
export function readLeaders(text: string, span: Stretch, list: number, head: number): Named[] | undefined {
  const named = readNames(text, span, { role: 'lead', people: true }, false, list, head);
  const told = named.every(({ kind, titles, from, to }) => {
    const name = text.slice(from, to);
    return (
      kind === 'official' && likeFullName(name) && likeOrgan(name) === 'no' && (titles.length > 0 || name.length > 2)
    );
  });
  return named.length > 0 && told ? named : undefined;
}

export interface VerbReading {
  named: Named[];
  /** True where every list is closed by a verb and holds nothing but names. */
  whole: boolean;
  /** The same for the lists that a verb closes, whatever stands behind the last verb. */
  closed: boolean;
}

/**
 * Reads lists that verbs close: `省工业和信息化厅牵头,省发展改革委、科技厅按职责分工负责`, `市经信局会同市财政局负责`.
 *
 * Undefined where no verb stands behind a list of organs.
 */
export function readVerbs(text: string, from: number, to: number, firstList = 0): VerbReading | undefined {
  const named: Named[] = [];
  let start = from;
  let list = firstList;
  let whole = true;
  for (const found of findAll(text.slice(from, to), verbPattern)) {
    const at = from + found.index;
    const end = at + found[0].length;
    if (at <= start || !isOutside(text, start, at)) continue;
    if (found.groups?.other) {
      if (splitList(text, start, at).every(({ from: a, to: b }) => likeOrgan(text.slice(a, b)) !== 'no')) start = end;
      continue;
    }
    const role = roleOf(found.groups ?? {});
    const joint = together.exec(text.slice(start, at));
    const verb = { from: at, to: end };
    const meet = joint && { from: start + joint.index, to: start + joint.index + joint[0].length };
    const lists: { from: number; to: number; role: Role; verb?: Stretch }[] = meet
      ? [
          { from: start, to: meet.from, role: role === 'support' ? role : 'lead', verb: meet },
          { from: meet.to, to: at, role: 'support' },
        ]
      : [{ from: start, to: at, role, verb }];
    for (const each of lists) {
      const label = { role: each.role, people: false };
      const leaders = each.role === 'lead' ? readLeaders(text, each, list, -1) : undefined;
      for (const name of leaders ?? readNames(text, each, label, each.role === 'responsible', list, -1)) {
        const beside = each.verb && besideVerb.test(text.slice(name.to, each.verb.from));
        named.push(beside && each.verb ? { ...name, evidence: { from: name.from, to: each.verb.to } } : name);
        if (name.likeness === 'no') whole = false;
      }
      list += 1;
    }
    start = end;
  }
  if (named.length === 0) return undefined;
  const closed = whole;
  const rest = text.slice(start, to).replace(/[,;。、]/gu, '');
  if (rest !== '') {
    const tail = readNames(text, { from: start, to }, { role: 'responsible', people: false }, true, list, -1);
    if (tail.length === 0 || tail.some(({ likeness }) => likeness === 'no')) whole = false;
    else named.push(...tail);
  }
  return { named, whole, closed };
}
