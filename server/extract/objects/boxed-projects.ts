import { flatMap, type Block, type Outline } from '../../text/index.ts';
import { hasVerb } from './aims/words.ts';
import { isCommon } from './common-words.ts';

/** A line of a list of projects. */
export interface BoxedProject {
  block: Block;
  name: string;
  from: number;
}

/** What heads a list of projects: 专栏1 重点项目, 重大工程项目清单. */
const head =
  /^(?:专栏[\d一二三四五六七八九十]*[:：]?|附件[\d一二三四五六七八九十]*[:：]?)?\p{Script=Han}{0,14}(?:重点|重大|支撑|标志性|龙头|骨干|牵引性?)(?:建设|工程|产业|工业|制造业|技改|产业化)*项目(?:清单|名单|汇总|表|库)*$/u;
const number = /^(?:\(?[\d一二三四五六七八九十]+[.)、]|[①-⑳]|[-—·●◆■])+/u;
/** What the name of a single project ends in. */
const single =
  /(?:项目|工程|基地|产业园|园区|生产线|产线|工厂|技改|改造|扩建|扩能|搬迁|中心|[一二三四五六七八九十\d]期)(?:\(.{1,8}\))?$/u;

/** The lines below a heading that says that they are projects, each of which is nothing but a name. */
export function toBoxedProjects(outline: Outline): BoxedProject[] {
  return flatMap(outline.blocks, (block): BoxedProject[] => {
    if (block.kind === 'row' || block.kind === 'tableHead' || !head.test(block.path.at(-1) ?? '')) return [];
    const { text } = block.clean;
    const from = number.exec(text)?.[0].length ?? 0;
    const name = text.slice(from).replace(/[。;]$/u, '');
    const fit = /^[^,。;:|《》]{5,40}$/u.test(name) && single.test(name) && !/[的各类等]|^一批/u.test(name);
    return fit && !isCommon(name) && !hasVerb(name.slice(0, 4)) ? [{ block, name, from }] : [];
  });
}
