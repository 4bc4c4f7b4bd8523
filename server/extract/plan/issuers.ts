import { findPageIssuer, flatMap, type Block, type Outline } from '../../text/index.ts';
import type { Quote } from '../facts.ts';
import { toQuote } from '../quote.ts';
import { byline, stamped } from './title.ts';
import { toFront, toTitleBlocks } from './front.ts';

/** Who issues the plan, as written in one place. */
export interface IssuerWords {
  form: string;
  quote: Quote;
  rule: 'signature' | 'letterhead' | 'title-names-issuer' | 'byline' | 'page-names-issuer';
}

/** 工业和信息化部等八部门: the first is named, the others sign. */
const several = /等[一二三四五六七八九十\d]{0,3}个?(?:部门|单位|部委|厅局|委办局)$/u;
const organ =
  /(?:国务院|中共中央|政府|办公[室厅]|(?<=[局部委])综合司|委员会|党委|局|厅|部|委|办|院|署|总局|管委会|领导小组|指挥部|中心|税务局|人民银行|支行|分行|协会|联合会)$/u;
/** What may stand before the issuer in a title: a page's label. */
const longestLabel = 16;
const letterhead = /^(?<who>\p{Script=Han}{3,30}?)文件$/u;

/** Organs under the notice or the plan, on the letterhead and at the head of the title, in the document's order. */
export function readIssuers(outline: Outline, titleIssuer: string): IssuerWords[] {
  const issuers: IssuerWords[] = [];
  for (const block of toTitleBlocks(outline, 'notice').concat(toTitleBlocks(outline, 'plan'))) {
    const at = titleIssuer === '' ? -1 : block.clean.text.indexOf(titleIssuer);
    if (at < 0 || at > longestLabel) continue;
    issuers.push(...split(block, at, at + titleIssuer.length, 'title-names-issuer'));
    break;
  }
  for (const block of toFront(outline)) {
    const who =
      block.part === 'site' || block.kind === 'title' ? undefined : letterhead.exec(block.clean.text)?.groups?.who;
    if (who !== undefined && organ.test(who)) issuers.push(...split(block, 0, who.length, 'letterhead'));
    const below = ((block.part === 'plan' ? byline.exec(block.clean.text) : null) ?? stamped.exec(block.clean.text))
      ?.groups?.who;
    if (below !== undefined) {
      const from = block.clean.text.indexOf(below);
      issuers.push(...split(block, from, from + below.length, 'byline'));
    }
  }
  for (const [at, block] of outline.blocks.entries()) {
    if (block.part === 'site' || !isSignature(block, outline.blocks.slice(at + 1, at + 12))) continue;
    issuers.push(...split(block, 0, block.clean.text.length, 'signature'));
  }
  const onPage = issuers.every(({ form }) => /^(?:省|市|县|区|州|旗)(?:人民)?政府/u.test(form))
    ? flatMap([...new Set([...toFront(outline), ...outline.blocks.slice(-12)])], ofPage)
    : [];
  // the page says which 市人民政府办公室 it is
  const fuller = onPage.filter(({ form }) => issuers.length === 0 || issuers.some((one) => form.endsWith(one.form)));
  return [...fuller, ...issuers];
}

/** Who issues by the page's own list of facts, where nothing else says it. */
function ofPage(block: Block): IssuerWords[] {
  const found = block.part === 'notice' && block.kind === 'meta' ? findPageIssuer(block.clean.text) : undefined;
  return found ? split(block, found.from, found.to, 'page-names-issuer') : [];
}

/** A line of organs alone, above a date with nothing but such lines between. */
function isSignature(block: Block, below: readonly Block[]): boolean {
  if (block.kind === 'signature') return true;
  if (block.kind !== 'paragraph' || !isOrganLine(block)) return false;
  const date = below.findIndex(({ kind }) => kind === 'date');
  return date >= 0 && below.slice(0, date).every(isOrganLine);
}

const isOrganLine = ({ clean }: Block): boolean =>
  clean.text.length <= 30 && /^(?:\p{Script=Han}|[、,()-])+$/u.test(clean.text) && organ.test(clean.text);

/** What goes on with a name that a space has come into: `某市委 办公厅`, `某开发区管理委 员会`. */
const restOfName = /^(?:办?公[厅室]|办(?![公事])|员?会|[厅室局委部门])/u;

/** Several organs stand beside one another with spaces between them, which only the document's own text still has. */
function split(block: Block, from: number, to: number, rule: IssuerWords['rule']): IssuerWords[] {
  const gaps = new Set<number>();
  for (let i = from + 1; i < to; i += 1) {
    const before = block.clean.at[i - 1] ?? 0;
    const gap = (block.clean.at[i] ?? 0) > before + 1 || /[、,]/u.test(block.clean.text.charAt(i));
    if (gap && organ.test(block.clean.text.slice(from, i)) && !restOfName.test(block.clean.text.slice(i))) gaps.add(i);
  }
  const edges = [from, ...gaps, to];
  return flatMap(edges.slice(1), (end, at) => {
    const skipped = /^[、,]/u.exec(block.clean.text.slice(edges[at] ?? from, end))?.[0].length ?? 0;
    const start = (edges[at] ?? from) + skipped;
    const form = block.clean.text
      .slice(start, end)
      .replace(/[((](?:盖章|印章|章)[))]$/u, '')
      .replace(several, '');
    return organ.test(form) ? [{ form, quote: toQuote(block, start, start + form.length), rule }] : [];
  });
}
