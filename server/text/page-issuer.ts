import type { Block } from './outline.ts';

/** Who published it, as the page's own list of facts says: `发布机构:某市人民政府`, `| 发文机关: | 某市经信局 |`. */
export const pageIssuer =
  /(?:发布机构|发布机关|发文机关|发文机构|制发机关|制发机构|印发机关|发文单位|发布单位)[:|]{1,3}(?<who>[㐀-鿿〇]{3,24})(?=[|,;]|$)/u;

/** A title that names who issues it: `某市人民政府关于…`. One by its rank alone, `市人民政府办公室关于…`, leaves open which. */
const named = /^(?!(?:省|市|县|区|州|旗)(?:人民)?政府).*(?:政府|办公[厅室]|[委厅局部会]|国务院)(?:关于|印发)/u;

/**
 * Where neither a signature nor a title says who issues a document, the line of the page that does is part of it, so that
 * it can be evidence. Everywhere else the page stays outside: who runs a site often publishes what others issue.
 */
export function takeIssuerIn(blocks: readonly Block[]): void {
  const end = blocks.findIndex(({ part, level }) => part === 'plan' && level > 0);
  const front = end < 0 ? blocks : blocks.slice(0, end);
  const told = front.find(({ part, clean }) => part === 'site' && pageIssuer.test(clean.text));
  if (!told) return;
  const issued = blocks.some(
    ({ part, kind, clean }) =>
      part !== 'site' && (kind === 'signature' || (kind === 'title' && named.test(clean.text))),
  );
  if (!issued) Object.assign(told, { part: 'notice', kind: 'meta' });
}
