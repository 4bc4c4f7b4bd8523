import { toKey } from '../../model/index.ts';
import { flatMap, type Block, type Outline } from '../../text/index.ts';
import { toQuote } from '../quote.ts';
import { shorten, type FindingRule, type Found } from './finding.ts';

const announced = /^附件[::]?(?<number>(?:\d{1,2}(?!\d))?)[.、::]?(?<title>.*)$/u;
const further = /^(?<number>\d+)[.、](?<title>.+)$/u;
const imageFile = /^[^。;]{0,60}\.(?:jpe?g|png|gif|bmp|webp|tiff?|emf|wmf)$/iu;
const caption =
  /^(?:表|专栏)\d*[^。;]{2,40}$|^[^。;,]{4,40}(?:指标|一览表|示意图|分布图|布局图|目标表|任务表|项目表|清单表)$/u;

/** The attachments that a document says it has: `附件:1.…` and the lines below it. */
function announcements(outline: Outline): { block: Block; title: string }[] {
  let listing = false;
  return flatMap(outline.blocks, (block) => {
    if (block.part === 'attachment' || block.kind !== 'meta') {
      listing &&= block.part === 'site';
      return [];
    }
    const groups =
      announced.exec(block.clean.text)?.groups ?? (listing ? further.exec(block.clean.text)?.groups : undefined);
    listing = groups !== undefined;
    return groups?.title ? [{ block, title: groups.title }] : [];
  });
}

const bare = (title: string): string =>
  toKey(title.replace(/\.(?:docx?|xlsx?|wps|et|pdf|zip|rar)$/iu, '')).replace(/[《》]|\(.*?\)|[。;,.:]/gu, '');

/** An attachment that is announced, and that the text does not hold under its title. */
export const attachmentAbsent: FindingRule = ({ outline, plan }) => {
  const held = outline.blocks
    .filter(({ kind, part }) => kind === 'title' && part !== 'site' && part !== 'notice')
    .map(({ title, clean }) => bare(title || clean.text));
  const joined = held.join('');
  // 附件:重点任务分工表 directly above a table is no announcement but its title.
  const titles = new Set(outline.blocks.filter((_, i) => outline.blocks[i + 1]?.table !== undefined));
  return flatMap(announcements(outline), ({ block, title }): Found[] => {
    const wanted = bare(title);
    const there =
      held.some((each) => each.length > 3 && (each.includes(wanted) || wanted.includes(each))) ||
      joined.includes(wanted);
    if (there || wanted.length < 2 || titles.has(block)) return [];
    return [
      {
        kind: 'attachment-absent',
        severity: 'minor',
        name: `附件未见:${shorten(title)}`,
        message: `文中列有附件“${shorten(title)}”,所收文本中没有这一标题的内容。`,
        messageEn: `The attachment “${shorten(title)}” is announced, but the text holds nothing of that title.`,
        quotes: [toQuote(block)],
        about: [plan.id],
      },
    ];
  });
};

/** A picture or table of which only the file name or the caption is left. */
export const pictureLost: FindingRule = ({ outline, plan }) =>
  flatMap(outline.blocks, (block, i): Found[] => {
    if (!imageFile.test(block.clean.text)) return [];
    const around = [outline.blocks[i + 1], outline.blocks[i - 1]].filter((each) => each !== undefined);
    const named = around.find(
      ({ clean, kind, part }) => part !== 'site' && kind === 'paragraph' && caption.test(clean.text),
    );
    const place = named ?? around.find(({ part }) => part === 'plan' || part === 'attachment');
    if (!place) return [];
    const title = named?.clean.text ?? block.clean.text;
    return [
      {
        kind: 'picture-lost',
        severity: 'major',
        name: `图片缺失:${shorten(title)}`,
        message: `“${shorten(title)}”原为图片(${shorten(block.clean.text)}),所收文本中只剩文件名,其中内容未能读取。`,
        messageEn: `“${shorten(title)}” was a picture (${shorten(block.clean.text)}); only its file name is left, so what it shows is not in the graph.`,
        quotes: flatMap([named, block.part === 'site' ? undefined : block], (each) => (each ? [toQuote(each)] : [])),
        about: [plan.id],
      },
    ];
  });
