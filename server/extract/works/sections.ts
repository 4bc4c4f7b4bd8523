import { remember, type Block } from '../../text/index.ts';

/** Titles of the parts of a plan in which nobody is given anything to do. */
const generalPiece =
  /^(?:总体|基本|指导|(?:提升|攻坚|培育|倍增|振兴|突破|升级)(?=目标$)|发展|主要|工作|战略|预期|总|具体|建设|规划|目标|任务|行动|阶段|阶段性|定性|定量|近期|远期|中长期|编制|现实|现有|产业|面临的?|存在的?|当前|重大|核心|关键)*(?:要求|思路|思想|原则|目标|理念|方针|基础|现状|形势|背景|意义|成效|成就|问题|挑战|机遇|优势|短板|定位|愿景|依据|范围|总则|附则|基本情况|目标任务|指标|指标体系|概况|内涵|特征|条件|环境|期限|情况|其他|其他事项|有关事项)$/u;
/** The same with what they are about: `“十三五”发展成效`, `产业发展现状`; a verb before them makes a task of them. */
const generalOf =
  /^(?!明确|完善|加强|落实|强化|夯实|优化|提升|营造|打造|改善|推进|推动|解决|健全|抢抓|构建|筑牢|巩固|厚植|凝聚|统一|树立|聚焦|围绕|应对|攻克|破解|激发|深化|对标|锚定|实现|完成|分解|紧扣|增强|建设|培育|加快|培植|引导|支持)[㐀-鿿〇○\d]{2,10}(?:现状|形势|成效|成就|目标|原则|指导思想|思路|背景|意义|定位|愿景|发展基础|发展环境|存在问题|挑战|机遇)$/u;
/** Titles that announce tasks and are none: what they hold stands by itself. */
const groupPiece =
  /^(?:主要|重点|工作|具体|核心|攻坚|目标|实施|推进|行动|建设|发展|政策|组织|保障|配套|支持|总体|任务|规划|工作任务|各项|有关|相关|强化|加强|完善|健全)*(?:任务|举措|措施|工作|内容|安排|分工|清单|行动|步骤|要求|保障|实施|政策|领域|方向|路径|重点|机制|职责|责任|体系|工程|专项|任务分工表|分工表)$/u;

const pieces = (title: string): string[] =>
  title
    .replace(/[“”"]/gu, '')
    .split(/[和与及、,暨]|以及/u)
    .filter((piece) => piece !== '');

/** 总体要求, 指导思想, 发展目标, 基本原则 and their like: the general part, which holds no tasks. */
export const isGeneral = remember(
  (title) =>
    title !== '' &&
    title.length <= 24 &&
    pieces(title).every((piece) => generalPiece.test(piece) || generalOf.test(piece)),
);

/** 主要任务, 保障措施 and their like: they only announce what follows. */
export const isGroup = remember(
  (title) => title !== '' && title.length <= 24 && pieces(title).every((piece) => groupPiece.test(piece)),
);

export const sectionExamples: Record<string, 'general' | 'group' | 'task'> = {
  总体思路和发展目标: 'general',
  指导思想: 'general',
  发展基础: 'general',
  主要目标: 'general',
  提升目标: 'general',
  提升产业能级: 'task',
  总体要求: 'general',
  工作要求: 'general',
  面临形势: 'general',
  '“十三五”发展成效': 'general',
  产业发展现状与存在问题: 'general',
  明确发展目标: 'task',
  夯实产业基础: 'task',
  主要任务: 'group',
  保障措施: 'group',
  重点任务和举措: 'group',
  发展重点与空间布局: 'task',
  加强组织领导: 'task',
  '完善创新体系,增强制造业发展新动能': 'task',
};

/** Articles and closing words that give nobody a task: purpose, scope, entry into force. */
const purpose = /^(?:为了?|根据|依据)/u;
const formal =
  /^(?:本(?:办法|规定|条例|意见|方案|政策|措施|细则|规划|计划|文件|行动)(?:所称|自|适用|由|中|的解释|有效)|[^。]{0,20}自[^。]{0,14}(?:起施行|起实施|起执行|之日起))/u;

/** @param titled whether a title stands before the body: `完善配套政策。根据各地需要…` is a task, `第一条 为了…` is none */
export const isFormal = (body: string, titled: boolean): boolean =>
  formal.test(body) || (!titled && purpose.test(body));

/** Attachments that hold no tasks whatever they number. */
export const isAppendix = (title: string): boolean =>
  /名单|名录|术语|名词|解释|申报|申请|格式|样表|流程|评价|评分|考核细则|指标|编制说明|起草说明|目录|图$/u.test(title) &&
  !/任务|分工|举措/u.test(title);

/** Boxes beside the text (专栏): they describe projects, and hand out nothing. */
export const isBox = (title: string): boolean => title.startsWith('专栏');

/** At the end of a plan it is an appeal to everybody; what it numbers are safeguards like those of 保障措施. */
const closing = /^(?:工作|有关|相关|几点)要求$/u;

/** True for an item inside the general part: it or a heading above it is general, and no nearer heading is a task's. */
export function standsInGeneral(block: Block): boolean {
  for (let above: Block | undefined = block; above; above = above.parent) {
    if (isGeneral(above.title) && (above === block || !closing.test(above.title))) return true;
    if (isGroup(above.title)) return false;
  }
  return false;
}
