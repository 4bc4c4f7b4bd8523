import { everyOf, kindsOfPlaces, likeOrgan, officeOfBoth } from './organs.ts';

/** A stretch of cleaned text. */
export interface Stretch {
  from: number;
  to: number;
}

const opening = '([{【〔<';
const closing = ')]}】〕>';
const placeHead = /^(?:[市省县区州](?!域|级|场|内|外)|各|国家|国网|团[市省县区]委|人行)/u;
/** How a name begins without such a word: the government of a place by its name, an organ by its field. */
const namedHead =
  /^(?:[㐀-鿿〇]{2,3}[市县区旗](?:人民)?政府|(?:自然资源|生态环境|工业和信息化|经济发展|科技|财政|商务|应急管理|农业农村|教育|公安|民政|司法|审计|统计|税务|市场监管)(?:局|厅|委))(?![㐀-鿿〇]{0,2}(?:分局|支队))/u;
const roleIn = '[([〔【](?:均为|均|为)?(?<role>牵头|主责|主办|负责|责任|配合|协办|参与|协助)(?:单位|部门)?[)\\]〕】]';
/** A role in brackets right behind a name: `市工信局(牵头)`. */
export const roleBehind = new RegExp(`^${roleIn}`, 'u');
const roleEnd = new RegExp(`${roleIn}$`, 'u');

/** Does an organ's name end at `at`, and another begin: two names that only a space kept apart. */
function namesMeet(text: string, from: number, at: number, to: number): boolean {
  if (!/[局厅委办部会院司心府处]/u.test(text.charAt(at - 1)) || at - from < 3 || to - at < 3) return false;
  const rest = text.slice(at, to);
  const left = text.slice(from, at);
  // 部 of 部门 ends no name: `财政局等市有关部门和各区人民政府`
  if (rest.startsWith('门')) return false;
  if (/^各.*(?:人民政府|管委会|办事处)$/u.test(left) && rest.startsWith('各')) return true;
  if (left.startsWith('各') || !(placeHead.test(rest) || namedHead.test(rest))) return false;
  if (/[府处]$/u.test(left)) return false;
  return (
    likeOrgan(left) === 'sure' &&
    likeOrgan(rest.replace(/[、,;].*$/u, '')) === 'sure' &&
    !/^(?:[㐀-鿿〇]{0,4}[市省县区])(?:委|人民政府|政府)$/u.test(left)
  );
}

/** Where `和`, `及`, `与` or `/` joins two names rather than standing inside one (`发展和改革局`). */
function joins(text: string, from: number, at: number, length: number, to: number): boolean {
  // 市发展改革委等有关部门和各县人民政府: who is summed up is one of the two sides
  const left = text.slice(from, at).replace(/(?<=[局委厅办部])等(?:有关|相关|市直|省直)*(?:部门|单位)$/u, '');
  const right = /^(?:[^、,;()]|\([^()]*\))*/u.exec(text.slice(at + length, to))?.[0] ?? '';
  if (/(?:有关|相关|成员|直属|各)部门$/u.test(left) && right.startsWith('单位')) return false;
  if (/党(?:工)?委$/u.test(left) && /^(?:人民政府|政府|管委会)$/u.test(right)) return false;
  return likeOrgan(left) !== 'no' && likeOrgan(right) !== 'no' && (likeOrgan(left) === 'sure' || placeHead.test(right));
}

const startsOffice = new RegExp(`^${officeOfBoth}`, 'u');

const everyKind = new RegExp(`^${everyOf}(?:地级|设区)?[省市县区州乡镇旗盟]{1,2}(?:\\([市县区州旗、]{1,7}\\))?$`, 'u');

/** `各区、县人民政府`, `各县(市)、区人民政府` and `各有关部门、单位` are one name each: a mark between kinds of places or of organs. */
function joinsKinds(text: string, from: number, at: number, to: number): boolean {
  const left = text.slice(from, at);
  const right = text.slice(at + 1, Math.min(to, at + 24));
  if (left === '各省、自治区' && /^直辖市[㐀-鿿〇]{2,14}(?:局|厅|委|部门)(?:[、,;)]|$)/u.test(right)) return true;
  if (everyKind.test(left) || kindsOfPlaces.test(left))
    return /^(?:[市县区州乡镇旗]|县级市|街道|园区|省?直管[市县]|神农架林区|自治[区州县旗]|直辖市)(?:[([]|人民政府|政府|管委会|办事处|[、,;)]|$)/u.test(
      right,
    );
  if (/^(?:各|有关|各有关|相关|各相关)(?:盟行政公署|地区行署|[州盟]人民政府)$/u.test(left))
    return /^(?:各)?(?:[市州盟]|地区)(?:人民政府|政府|行政公署|行署)(?:[、,;)]|$)/u.test(right);
  if (/^[省市县区州旗]委$/u.test(left)) return startsOffice.test(right);
  if (left.endsWith('党委')) return /^(?:人民)?政府(?:[、,;)]|$)/u.test(right);
  return (
    /(?:有关|相关|成员|直属)部门$/u.test(left) && /^(?:各)?单位(?:[、,;)]|$)/u.test(right) && !right.startsWith('各')
  );
}

/**
 * Splits a list of names at its separators, leaving alone those inside brackets and inside names.
 *
 * Any of 、 , ; 和 及 以及 与 / separates; so does nothing at all, where one organ's name ends and another begins.
 */
export function splitList(text: string, from: number, to: number): Stretch[] {
  const pieces: Stretch[] = [];
  let depth = 0;
  let start = from;
  const cut = (at: number, next: number): void => {
    if (at > start) pieces.push({ from: start, to: at });
    start = next;
  };
  for (let i = from; i < to; i += 1) {
    const unit = text.charAt(i);
    if (opening.includes(unit)) depth += 1;
    else if (closing.includes(unit)) {
      depth = Math.max(0, depth - 1);
      // a name that its role in brackets ends needs no mark behind it: `市工信局(牵头)市财政局`
      if (depth === 0 && i - start > 4 && roleEnd.test(text.slice(Math.max(start, i - 8), i + 1))) cut(i + 1, i + 1);
    }
    if (depth > 0) continue;
    if (
      unit === '·'
        ? likeOrgan(text.slice(start, i)) === 'sure'
        : '、,;。|'.includes(unit) && !joinsKinds(text, start, i, to)
    )
      cut(i, i + 1);
    else if ((text.startsWith('以及', i) || text.startsWith('会同', i)) && joins(text, start, i, 2, to)) cut(i, i + 2);
    else if ('和及与/'.includes(unit) && joins(text, start, i, 1, to)) cut(i, i + 1);
    else if (i - start >= 3 && i - start <= 30 && namesMeet(text, start, i, Math.min(to, i + 30))) cut(i, i);
  }
  cut(to, to);
  return pieces.map((piece) => trim(text, piece)).filter(({ from: a, to: b }) => b > a);
}

/** Marks beside a name that single it out, as a convention may state: 标*的为牵头单位. */
export const stars = '*★▲△※☆●';

/** Words around a name in a list that are no part of it: `由`, `等部门`, `按职责分工负责`. */
function trim(text: string, { from, to }: Stretch): Stretch {
  let a = from;
  let b = to;
  const head =
    /^(?:(?:以上|上述|[此本该]项|具体)(?:任务|工作|事项)?由|由|以(?=[市省县区州旗])|及|和(?!平区|县|田|龙市|静县|政县|顺县|硕县|林格尔|[㐀-鿿〇]{1,3}[镇乡](?:人民政府|政府|党委)?$)|与|会同|以及|其中|涉及的?|[*★▲△※☆●]|\d{1,2}[.、](?!\d)|[①-⑳])+/u.exec(
      text.slice(a, b),
    )?.[0] ?? '';
  if (b - a - head.length >= 2) a += head.length;
  const tail =
    /(?:(?<![高中初同平对])等(?:[㐀-鿿〇]{0,6}(?:部门|单位|机构|院校|高校|企业|园区|协会|平台)(?:和单位)?)?)?(?:(?:按照?|根据)?(?:各自)?(?:职责|行业|领域|条线)(?:分工)?)?(?:分别|共同)?(?:负责|落实|实施|配合|参与|牵头)?[*★▲△※☆●]?$/u.exec(
      text.slice(a, b),
    )?.[0] ?? '';
  if (b - a - tail.length >= 2) b -= tail.length;
  const seat =
    /[([](?:(?:设在|以下简称|下称)[^()[\]]{1,30}|(?:党[组委工]+书记|副?(?:局长|主任|书记|部长|厅长|市长|县长|区长)|负责人)[、:]?[^()[\]局委办]{2,12}|(?:均为|均|为)?(?:牵头|主责|主办|负责|责任|配合|协办|参与|协助)(?:单位|部门)?|按照?(?:各自)?职责(?:分工)?)[)\]]$/u.exec(
      text.slice(a, b),
    );
  return { from: a, to: seat ? a + seat.index : b };
}
