import { toDepartmentId, type Properties } from '../../model/index.ts';
import type { Place, Zone } from '../facts.ts';
import type { Lexicon } from '../lexicon.ts';
import { isCollective } from './collective.ts';
import { nation, toDivisions, type Divisions } from './divisions.ts';
import { toOrganKey } from './organ-key.ts';
import { choose, isWithin, readPlace, toScope, type PlacePrefix } from './places.ts';
import { rankPattern, toRank, toRankPlace } from './ranks.ts';
import { withoutAnd } from './systems.ts';

/** An organ as identity: whatever the writing, the same organ of the same place has the same id. */
export interface Organ {
  id: string;
  /** The place that it serves; undefined where the plan's place is unknown and the name tells none. */
  place?: Place;
  /** Properties that follow from the name alone: `system`, `collective`. */
  carried: Properties;
  /** As written: the name, and the whole with its bracket where it has one. */
  forms: string[];
  /** The organ above a local branch (宁波市生态环境局 of its 余姚分局), or around an office inside it (市经信局 of its 产业处). */
  above?: Organ;
  /** An office that it hosts, where the bracket names one in full: 市减负办 of 市经信局(市减负办). */
  hosted?: Organ;
  /** Which rule told its place. */
  rule: 'short-name-means-own-place' | 'name-tells-its-place' | 'rank-tells-its-place' | 'branch-serves-its-place';
}

/** What names are read against: the place of the plan, or where it has none, a scope of its own. */
export interface OrganContext {
  place?: Place;
  /** The zone or town inside that place whose own plan it is: short names are its organs. */
  zone?: Zone;
  /** Scope of ids while the plan's place is unknown. */
  scope: string;
  /** The document's own short names (以下简称) to the names that they stand for. */
  definitions: ReadonlyMap<string, string>;
  lexicon: Lexicon;
}

const bracket = /^(?<outer>.+?)[(〔[【](?<inner>[^()〔〕[\]【】]+)[)〕\]】]$/u;
const branch =
  /(?<unit>分局|支局|分公司|供电公司|中心支行|支行|分行|监管组|监管支局|支队|大队|分中心|分院|管理部|办事处)$/u;
const officeInBracket = /(?:办|办公室|局|委|中心|专班|领导小组|联席会议)$/u;

/** What each document's names were read as: it names the same organs over and over. */
const read = new WeakMap<OrganContext, Map<string, Organ | undefined>>();

/** Reads an organ's name as a document writes it (cleaned). Empty words are no organ. */
export function toOrgan(written: string, context: OrganContext): Organ | undefined {
  const known = read.get(context) ?? new Map<string, Organ | undefined>();
  read.set(context, known);
  if (!known.has(written)) known.set(written, readOrgan(written, context));
  return known.get(written);
}

/** An office inside an organ that is named before it: `市经信局产业处`, `工业和信息化部财务司`. */
const office =
  /^(?<host>.{2,}?(?:局|厅|委员会|管委会|委(?![员组宣统政办书])|办公室|(?<=信息化|财政|教育|科技|商务|农村|交通运输|水利)部))(?!驻)\p{Script=Han}{2,10}(?<!办事|管理|联络|公)[处科司]$/u;

function readOrgan(written: string, context: OrganContext): Organ | undefined {
  const name = context.definitions.get(written) ?? written;
  if (name === '') return undefined;
  if (isCollective(name)) return toCollective(name, context);
  const groups = bracket.exec(name)?.groups;
  const inner = groups?.inner;
  if (groups?.outer === undefined || inner === undefined || !officeInBracket.test(inner)) {
    const host = office.exec(name)?.groups?.host;
    const above = host === undefined ? {} : { above: { ...toPlain(host, context), forms: [host] } };
    return { ...toPlain(name, context), forms: [...new Set([written, name])], ...above };
  }
  const host = { ...toPlain(groups.outer, context), forms: [...new Set([groups.outer, written])] };
  if (!rankPattern.test(inner)) return host;
  return { ...host, hosted: { ...toPlain(inner, context), forms: [inner] } };
}

function toCollective(name: string, context: OrganContext): Organ {
  const rank = /^(?<rank>[省市县区州])(?:级|直|属|有关|相关|各|政府)/u.exec(name)?.groups?.rank;
  const place = toOwn(rank, context);
  const key = withoutAnd(name.replaceAll('人民政府', '政府'));
  return {
    id: toDepartmentId(place ? toScope(place) : context.scope, key),
    ...(place ? { place } : {}),
    carried: { collective: true },
    forms: [name],
    rule: rank ? 'rank-tells-its-place' : 'short-name-means-own-place',
  };
}

/** The place that a rank means here; the plan's own where there is no rank, or no such place is known. */
function toOwn(rank: string | undefined, { place, zone, lexicon }: OrganContext): Place | undefined {
  if (zone && (rank === undefined || isRankOf(rank, zone, place))) return zone;
  return place && rank ? (toRankPlace(rank, place, toDivisions(lexicon)) ?? place) : place;
}

const national = /^(?:国务院|国家|中央(?!企业)|全国|中国(?!移动|联通|电信|石化|石油|铁塔|银行|工商|农业|建设))/u;
const partyOffice = /^(?:组织|宣传|统战|统一战线工作)部$/u;
const ministry = /^(?!市|省|县|区)\p{Script=Han}{2,9}(?:部|总局)$/u;

function toPlain(name: string, context: OrganContext): Organ {
  const divisions = toDivisions(context.lexicon);
  const plain = name
    .replace(/^中共/u, '')
    .replace(/(?<=街道)办事处$/u, '')
    .replace(/(?<=[镇乡])(?:人民)?政府$/u, '')
    .replace(/^国家税务总局(?=.+税务局$)/u, '')
    .replace(/^(?:中国)?人民银行(?=.)/u, '人行');
  const local = toBranch(plain, context, divisions);
  if (local) return local;
  const zoned = toZoned(plain, context);
  if (zoned) return zoned;
  const head = readOwnPlace(plain, context, divisions);
  // A place that is charged itself is its government: 崂山区、城阳区.
  if (head)
    return make(plain.slice(head.length) || '政府', head.place, context, 'name-tells-its-place', {
      name,
      headed: head.full,
    });
  if (national.test(plain) || (context.place?.level === 'national' && rankPattern.exec(plain) === null)) {
    const rest = plain.replace(/^国家(?=.{2,}(?:局|委|委员会)$)/u, '');
    return make(rest, nation, context, 'name-tells-its-place', { name, headed: false });
  }
  const rank = rankPattern.exec(plain)?.[0];
  if (rank !== undefined && plain.length > rank.length) {
    const place = toOwn(rank, context);
    const rule = place === (context.zone ?? context.place) ? 'short-name-means-own-place' : 'rank-tells-its-place';
    return make(plain.slice(rank.length), place, context, rule, { name, headed: true });
  }
  if (
    ministry.test(plain) &&
    !partyOffice.test(plain) &&
    !/(?:指挥|武装|人武|政治|项目|事业|俱乐|总)部$/u.test(plain)
  ) {
    return make(plain, nation, context, 'name-tells-its-place', { name, headed: false });
  }
  const rest = partyOffice.test(plain) ? `委${plain}` : plain;
  return make(rest, context.zone ?? context.place, context, 'short-name-means-own-place', {
    name,
    headed: rest !== plain,
  });
}

/** 区 in a zone's plan is the zone, unless a district lies around it; 镇 in a town's the town. */
const isRankOf = (rank: string, zone: Zone, around: Place | undefined): boolean =>
  toRank(zone).endsWith(rank) && (around === undefined || !toRank(around).endsWith(rank));

/** The zone's name at the head of its own organ's, in full or for short (经开区税务局), or at the end of a city's branch there. */
function toZoned(name: string, context: OrganContext): Organ | undefined {
  const { zone, place } = context;
  if (!zone) return undefined;
  // 诸暨市店口镇人民政府 is 店口镇人民政府: the place around it may go before.
  const around = readPlace(name, toDivisions(context.lexicon), place);
  const behind = around !== undefined && around.place.id === place?.id ? around.length : 0;
  const at = zone.forms.some((form) => name.startsWith(form)) ? 0 : behind;
  const head = zone.forms.find((form) => name.startsWith(form, at));
  if (head !== undefined) {
    const rest = name.slice(at + head.length) || (zone.level === 'zone' ? '管委会' : '政府');
    // 经开区发展集团 is a company's name
    return /公司$|集团$/u.test(rest)
      ? undefined
      : make(rest, zone, context, 'name-tells-its-place', { name, headed: true });
  }
  const unit = branch.exec(name)?.groups?.unit ?? '';
  const stem = name.slice(0, name.length - unit.length);
  const tail = unit === '' ? undefined : zone.forms.find((form) => stem.endsWith(form));
  const upper = tail === undefined ? '' : stem.slice(0, -tail.length);
  if (upper.length < 3 || upper.endsWith('驻')) return undefined;
  const length =
    readPlace(upper, toDivisions(context.lexicon), place)?.length ?? rankPattern.exec(upper)?.[0].length ?? 0;
  const above = length > 0 && length < upper.length ? toPlain(upper, context) : undefined;
  return makeBranch({ name, unit, upper: upper.slice(length), place: zone, above }, context);
}

/** A place's name at the head of an organ's: a full one always, a short one where it is of the plan's own surroundings. */
function readOwnPlace(name: string, { place }: OrganContext, divisions: Divisions): PlacePrefix | undefined {
  const head = readPlace(name, divisions, place);
  if (head === undefined) return undefined;
  if (head.full) return head;
  if (head.length === name.length) return undefined;
  const near = place && (isWithin(head.place, place, divisions) || isWithin(place, head.place, divisions));
  // 长白山管委会 is not 长白's.
  const rest = name.slice(head.length);
  return near && governs.test(rest) && !/^[山湖河江岛湾]/u.test(rest) ? head : undefined;
}

const governs =
  /(?:局|厅|委|委员会|办|办公室|管委会|政府|支行|海关|总工会|工商联|指挥部|集团|公司|开发区|园区|高新区|保税区|经开区)$/u;

/** 宁波市生态环境局余姚分局: a place inside the name, and a word for a branch at its end. */
function toBranch(name: string, context: OrganContext, divisions: Divisions): Organ | undefined {
  const unit = branch.exec(name)?.groups?.unit;
  if (unit === undefined) return undefined;
  const stem = name.slice(0, -unit.length);
  for (let at = Math.max(2, stem.length - 12); at < stem.length - 1; at += 1) {
    const there = choose(divisions.named(stem.slice(at)), divisions, context.place);
    if (there === undefined) continue;
    const upper = stem.slice(0, at);
    // 规划和自然资源分局: 资源 is a county elsewhere
    if (upper.endsWith('自然')) continue;
    const head = readPlace(upper, divisions, context.place);
    const length = head?.length ?? rankPattern.exec(upper)?.[0].length ?? 0;
    const above =
      head && head.length < upper.length && head.place.id !== there.id && !upper.endsWith('驻')
        ? toPlain(upper, context)
        : undefined;
    return makeBranch({ name, unit, upper: upper.slice(length), place: there, above }, context);
  }
  return undefined;
}

/**
 * @param rest   the name without its place or rank
 * @param headed whether a rank or a full place's name stood before it
 */
/** The branch of an organ in a place that it serves; `upper` is the organ's name without its own place, `above` itself. */
function makeBranch(
  written: { name: string; unit: string; upper: string; place: Place; above: Organ | undefined },
  { lexicon }: OrganContext,
): Organ {
  const { name, unit, upper, place, above } = written;
  return {
    id: toDepartmentId(toScope(place), toOrganKey(upper, lexicon).key + unit),
    place,
    carried: { collective: false },
    forms: [name],
    rule: 'branch-serves-its-place',
    ...(above ? { above } : {}),
  };
}

function make(
  rest: string,
  place: Place | undefined,
  context: OrganContext,
  rule: Organ['rule'],
  written: { name: string; headed: boolean },
): Organ {
  const { key, system, governmental } = toOrganKey(rest, context.lexicon);
  const rank = place && place !== context.zone && (written.headed || governmental) ? toRank(place) : '';
  return {
    id: toDepartmentId(place ? toScope(place) : context.scope, rank + key),
    ...(place ? { place } : {}),
    carried: { ...(system === undefined ? {} : { system }), collective: false },
    forms: [written.name],
    rule,
  };
}
