import type { Block } from './outline.ts';

/** What a page calls who published it. */
const label = '(?:发布机构|发布机关|发文机关|发文机构|制发机关|制发机构|印发机关|发文单位|发布单位)';
/** Who published it, as the page's own list of facts says: `发布机构:某市人民政府`, `| 发文机关: | 某市经信局 |`. */
const stated = new RegExp(`${label}[:|]{1,3}(?<who>[㐀-鿿〇]{3,24})(?=[|,;]|$)`, 'u');
/** The same among other facts of the page, with brackets or nothing between: `[发布机构]某市委办公室、某市人民政府办公室[成文日期]`. */
const among = new RegExp(
  `${label}[:|\\]】]{0,3}(?<who>[㐀-鿿〇]{3,24}?(?:、[㐀-鿿〇]{3,24}?){0,3})(?<=[局委办厅部会室府院署组])` +
    '(?=[|,;[【]|成文|发文|发布|生成|印发|标题|名称|公开|有效|主题|文号|文件|日期|信息|索引|$)',
  'u',
);

const findStated = (text: string): RegExpExecArray | null => stated.exec(text) ?? among.exec(text);

/** Whose site it is, in the foot of a page of a bureau: `主办单位:某省经济和信息化厅 某ICP备…`. A government's own site has the plans of all its organs. */
const host =
  /^(?:本站)?主办(?:单位)?:(?<who>[㐀-鿿〇]{2,9}[省市县区州盟旗](?![^:]{0,9}政府)[㐀-鿿〇]{2,12}?(?:厅|局|委员会|委))(?=[㐀-鿿〇]?ICP|承办|版权|地址|联系|技术|网站|[^㐀-鿿〇]|$)/u;

/** A newspaper's line above the text: `8月8日,某市人民政府办公厅印发《某方案》,全文如下:`. */
const reported =
  /(?:^|[,:])(?<who>[㐀-鿿〇]{2,9}[省市县区州盟旗](?:人民政府|委|[㐀-鿿〇]{1,14}[局委厅])(?:办公[厅室])?)(?:近日|日前|正式|联合){0,2}(?:印发|出台|发布)了?《(?<title>[^《》]{6,60})》[^。]{0,12}(?:全文|原文|内容|印发如下|如下)/u;

/** The title of its letter among a page's facts: `某市人民政府办公室关于印发某市行动方案的通知 信息分类:政策`. */
const letterOnPage =
  /^(?:(?<twice>[㐀-鿿〇]{5,20})(?=\k<twice>关于))?(?<who>[㐀-鿿〇]{2,9}[省市县区州盟旗](?:人民政府|委|[㐀-鿿〇]{1,14}[局委厅])(?:办公[厅室])?)关于印发《?[^《》。;:]{6,60}》?的通知(?=[㐀-鿿〇]{2,4}:)/u;

/** Any of them. */
export const findPageIssuer = (text: string): { from: number; to: number } | undefined => {
  const found = findStated(text) ?? host.exec(text) ?? reported.exec(text) ?? letterOnPage.exec(text);
  const who = found?.groups?.who ?? '';
  const from = found ? found.index + found[0].lastIndexOf(who) : 0;
  return found ? { from, to: from + who.length } : undefined;
};

/** A title that names who issues it: `某市人民政府关于…`. One by its rank alone, `市人民政府办公室关于…`, leaves open which. */
const named = /^(?!(?:省|市|县|区|州|旗)(?:人民)?政府).*(?:政府|办公[厅室]|[委厅局部会]|国务院)(?:关于|印发)/u;

/**
 * Where neither a signature nor a title says who issues a document, the line of the page that does is part of it, so that
 * it can be evidence. Everywhere else the page stays outside: who runs a site often publishes what others issue.
 */
export function takeIssuerIn(blocks: readonly Block[]): void {
  const end = blocks.findIndex(({ part, level }) => part === 'plan' && level > 0);
  const front = end < 0 ? blocks : blocks.slice(0, end);
  const told =
    front.find(({ part, clean }) => part === 'site' && findStated(clean.text) !== null) ??
    front.find(({ part, clean }) => part === 'site' && (reported.test(clean.text) || letterOnPage.test(clean.text))) ??
    blocks.findLast(({ part, clean }) => part === 'site' && host.test(clean.text));
  if (!told) return;
  const issued = blocks.some(
    ({ part, kind, clean }) =>
      part !== 'site' && (kind === 'signature' || (kind === 'title' && named.test(clean.text))),
  );
  if (!issued) Object.assign(told, { part: 'notice', kind: 'meta' });
}
