import type { Block, Outline } from '../../text/index.ts';
import { toFront } from './front.ts';

/** A 文号 in cleaned text: `余政办发〔2020〕77号`. An index number (索引号) never has its shape. */
export const documentNumber =
  /(?<agency>[\p{Script=Han}()]{2,14}?)[〔[【(](?<year>(?:19|20)\d{2})[〕\]】)]第?(?<number>\d{1,4})号/u;

const labelled = new RegExp(
  `(?:文件编号|发文字号|发文文号|文件字号|文件号|公文文号|文号|字号)[:】\\]|]*(${documentNumber.source})`,
  'u',
);
const alone = new RegExp(`^[(]?(${documentNumber.source})[)]?$`, 'u');

/** A number in its usual writing, with the brackets 〔〕. */
export function toDocumentNumber(written: string): string | undefined {
  const groups = documentNumber.exec(written)?.groups;
  if (!groups) return undefined;
  const { agency = '', year = '', number = '' } = groups;
  return `${agency.replace(/^\(/u, '')}〔${year}〕${number}号`;
}

/**
 * The plan's own 文号: from a line of the site that is labelled so, else from a line of its own in the front matter
 * (letterhead), else at the end of a title line. Numbers of cited plans stand behind a 》 and are never taken.
 */
export function readDocumentNumber(outline: Outline): string | undefined {
  const front = toFront(outline);
  return (
    pick(front, ({ clean }) => labelled.exec(clean.text)?.[1]) ??
    pick(front, ({ clean }) => alone.exec(clean.text)?.[1]) ??
    pick(front, ({ kind, clean }) => (kind === 'title' || kind === 'meta' ? tail(clean.text) : undefined))
  );
}

function pick(blocks: readonly Block[], read: (block: Block) => string | undefined): string | undefined {
  for (const block of blocks) {
    const written = read(block);
    if (written !== undefined) return toDocumentNumber(written);
  }
  return undefined;
}

function tail(text: string): string | undefined {
  const found = new RegExp(
    `(?<![》(])(?<=通知|公告|文件|方案|意见|计划|规划)[(]?(${documentNumber.source})[)]?$`,
    'u',
  ).exec(text);
  return found?.[1];
}
