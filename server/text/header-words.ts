import { isFurniture } from './furniture.ts';

const headed =
  /序号|编号|任务|事项|措施|举措|项目|工程|名称|内容|要求|要点|成果|责任|牵头|配合|协同|协办|主办|承办|参与|参加|领导|单位|部门|科室|处室|主体|机构|属地|镇街|时限|时间|期限|进度|节点|类别|领域|方向|环节|分工|职责|目标|指标|备注|说明|投资|地点|产业链|链长|链主|职务|专班|组长|联系人|电话/u;

/** What else heads a column, where it is all that the head says: such words end names too. */
const headedWhole =
  /^(?:重点|主导|特色|优势|标志性|龙头|骨干|代表)*(?:产业|集群|产业集群|链条|链群|企业|园区|板块|区县|县区|市县|县市|地区)(?:名称)?$|^(?:总|副)*召集人$/u;

/** Words that head a column or a field: short, with a word that such heads have, and no sentence. */
export const likeHeading = (words: string): boolean =>
  words.length >= 2 &&
  words.length <= 14 &&
  (headed.test(words) || headedWhole.test(words)) &&
  !/[。;,:、!?%]|\d{2}/u.test(words);

/** Heads a column of figures: a year (2025年目标), or a measure with its unit (产值(亿元)). */
export const likeFigures = (words: string): boolean =>
  /^20\d{2}年?(?:度|底|末)?(?:目标值?|实际|实绩|现状|基期|计划|完成值?)?$|^[^。;,:]{2,16}\((?:[万亿]?(?:元|吨|美元|千瓦时)|[家个项件户台人亩%])\)$/u.test(
    words,
  );

/** May a cell head a column among others that surely do: a few words, and no sentence. */
export const mayHead = (words: string): boolean =>
  likeFigures(words) || (words.length >= 2 && words.length <= 14 && !/[。;,:、!?%]|\d{2}/u.test(words));

/** Do cells head the columns of a table: half of them or more read so. */
export const headColumns = (cells: readonly string[]): boolean =>
  cells.length >= 3 &&
  cells.filter((words) => likeHeading(words) || likeFigures(words)).length >= Math.max(2, cells.length / 2);

/** A label of responsibility, without its colon: `牵头单位`. */
export const isRoleLabel = (words: string): boolean =>
  isFurniture('duty', `${words}:`) || /^[市省县区]级?领导$/u.test(words);

export const headingExamples: Record<string, boolean> = {
  工作事项: true,
  攻坚单位: true,
  '责任办(所)': true,
  延链补链: false,
  市工信局: false,
  推进重点项目建设并尽快投产达效扩产: false,
};

export const headExamples: readonly { cells: string[]; heads: boolean }[] = [
  { cells: ['指标', '2024年', '2025年'], heads: true },
  { cells: ['镇街', '规上工业总产值(亿元)', '新增规上企业(家)'], heads: true },
  { cells: ['到2024年', '建成工厂20家', '产值100亿元'], heads: false },
];
