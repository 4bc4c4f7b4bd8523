import { groupHeads, roleActs, roleKinds, roleScopes } from '../../text/index.ts';
import type { Duty } from '../facts.ts';

export type Role = Duty['role'];

/** What a label such as `牵头单位` or a column's header says of the names below it. */
export interface Label {
  role: Role;
  /** True where it announces people (`牵头领导`), false for organs. */
  people: boolean;
  /** True for 成员单位 and 组长, which say something of the work only where an organ leads it. */
  member?: true;
}

/**
 * A label with its colon or in a box, wherever it stands: `牵头单位:`, `市级责任部门:`, `责任单位(部门):`, `市领导:`, `【牵头单位】`.
 * Bounded, so that it costs the same on any text.
 */
const words =
  `(?:(?:${roleScopes})?(?:${roleActs})(?:(?:[和与及、/])?(?:${roleActs}))?(?:市|省|县|区)?[级直]?(?:${roleKinds})?` +
  `(?:[和与及、/](?:主要)?(?:(?:${roleActs})?(?:${roleKinds})|${roleActs}))?|[市省县区]级?领导|(?:[市省县区]级?)?(?:总|副总|常务副|执行|第一|双|群|招商)?副?链长(?:单位)?|链办(?:公室)?|(?:链长制?|专班)办公室|${groupHeads})(?:[([][^()[\\]]{1,8}[)\\]])?`;
export const labelPattern = new RegExp(
  `(?:(?<label>${words})(?::|(?<=单位|部门|主体|领导|责任人)[为是](?=[㐀-鿿〇]))|[【〔[](?<boxed>${words})[】〕\\]]:?)`,
  'gu',
);

/** Labels of what is no responsibility, which end the list before them. */
export const otherLabel =
  /(?:完成|办结|起止|工作|推进|实施)?(?:时限|时间节点|时间要求|时间安排|时间|进度|进度安排|期限|节点|年限|备注|资金来源|目标要求|完成情况|完成标准|联系人|联系电话|考核指标|绩效目标|(?:督导|督办|督查|监督|指导|支撑|依托|业主|建设|申报|验收|考核|监管|联络|服务)(?:单位|部门|领导|机构)):/gu;

const heads = new RegExp(`${groupHeads}$`, 'u');

/** The role that a label's or a header's words give; undefined where they give none. */
export function toLabel(words: string): Label | undefined {
  if (/^(?:督导|督办|督查|监督)/u.test(words)) return undefined;
  if (heads.test(words)) return { role: 'lead', people: true, member: true };
  // the company or association that chairs a chain's alliance works for it beside the chain leader
  if (/^(?:产业)?联?盟?会长(?:单位|企业)$/u.test(words)) return { role: 'responsible', people: false };
  // the office of a chain is the organ that runs it
  if (/^(?:链办(?:公室)?|(?:链长制?|专班)办公室)$/u.test(words)) return { role: 'lead', people: false };
  if (/成员|组成/u.test(words))
    return /单位|部门/u.test(words) ? { role: 'support', people: false, member: true } : undefined;
  // 牵头单位及负责人 tells the organ first, and who stands for it in brackets
  const people =
    /领导(?!小组)|责任人|负责人|同志|牵头人|链长(?!(?:责任|牵头)?单位|度)|包联人|[市县区省州]长$/u.test(words) &&
    !/(?:单位|部门)[和与及、(].*(?:负责人|责任人)/u.test(words);
  if (
    /牵头|主办|主责|(?:首要|第一|主要)责任|^(?:[市省县区]级?)?总?链长(?!责任)/u.test(words) &&
    !/牵头.{0,2}(?:配合|参与)/u.test(words)
  )
    return { role: 'lead', people };
  if (
    /配合|参与|参加|协办|协同|协助|协作|支持|会办|联动|副链长/u.test(words) &&
    (!/责任|牵头/u.test(words) || /^(?:配合|参与|协同|协助|协作)(?:责任)?(?:单位|部门)/u.test(words))
  )
    return { role: 'support', people };
  if (people) return { role: 'lead', people };
  if (/责任|负责|实施|落实|承办|承担|执行|主管|分管|挂|联系|包|帮扶|领办|推进|统筹|归口|主抓|带队/u.test(words))
    return { role: 'responsible', people };
  return undefined;
}

export const labelExamples: Record<string, Label | undefined> = {
  牵头领导: { role: 'lead', people: true },
  牵头单位: { role: 'lead', people: false },
  配合部门: { role: 'support', people: false },
  责任单位: { role: 'responsible', people: false },
  分管领导: { role: 'lead', people: true },
  市领导: { role: 'lead', people: true },
  协办单位: { role: 'support', people: false },
  主办单位: { role: 'lead', people: false },
  主责单位: { role: 'lead', people: false },
  牵头单位及主要负责人: { role: 'lead', people: false },
  其他责任单位: { role: 'responsible', people: false },
  包保领导: { role: 'lead', people: true },
  包抓单位: { role: 'responsible', people: false },
  配合责任单位: { role: 'support', people: false },
  分管负责同志: { role: 'lead', people: true },
  副总链长: { role: 'lead', people: true },
  领办领导: { role: 'lead', people: true },
  帮扶单位: { role: 'responsible', people: false },
  归口单位: { role: 'responsible', people: false },
  成员单位: { role: 'support', people: false, member: true },
  成员: undefined,
  副组长: { role: 'lead', people: true, member: true },
  副专班长: { role: 'lead', people: true, member: true },
  组成部门: { role: 'support', people: false, member: true },
  产业链长度: undefined,
  产业链牵头单位: { role: 'lead', people: false },
  专班成员单位: { role: 'support', people: false, member: true },
  链长责任单位: { role: 'responsible', people: false },
  市直责任单位: { role: 'responsible', people: false },
  攻坚责任单位: { role: 'responsible', people: false },
  联动单位: { role: 'support', people: false },
  盟会长单位: { role: 'responsible', people: false },
  链办: { role: 'lead', people: false },
  链长制办公室: { role: 'lead', people: false },
  督导领导: undefined,
  完成时限: undefined,
  指标名称: undefined,
};

/**
 * A verb that closes a list of organs in running words: `…牵头`, `…按职责分工负责`, `…配合`; `other` is no duty (`…指导`).
 */
export const verbPattern =
  /(?:共同|分别|具体|各自)?(?:(?<lead>牵头(?<!各(?!有关|相关)[㐀-鿿〇]{2,6}牵头(?=单位))(?:负责|抓总|协调|单位)?(?:组织)?(?:落实|推进|实施|负责)?|主办|为主(?:负责)?)|(?<respond>(?:依据|依照|按照?|根据)?(?:各自|部门)?(?:职责|职能)(?:分工|范围)?(?:内)?(?:分别|共同|协同)?(?:负责|落实|实施|推进|承担|做好)?|按照?(?:各自)?(?:行业|领域|条线|属地|层级|区域|权限)(?:管理)?(?:分工|原则)?(?:分别|共同|认真)?(?:抓好|做好)?(?:负责|落实|实施|推进)(?:落实|实施|推进)?|(?:按照?|根据)?(?:各自|责任|任务)?分工(?:负责|落实|实施|推进|协作)|负责(?:落实|实施|推进)?|(?:落实|压实|履行|承担)(?:属地|主体)(?:管理)?责任|承办|结合(?:本地)?实际(?:抓好|推进)?(?:落实|实施)|(?:组织|协同|统筹)?推进|组织实施|落实|实施)|(?<other>参照执行|(?:督促|业务|统筹)?指导|督导|督促(?:落实|检查)?|(?:提供)?(?:技术)?支撑)|(?<support>(?:予以|给予|积极|做好|协同|密切|全力|主动|共同)?(?:配合|参与|参加|协助|协办|协同|支持)(?:单位|实施|落实|推进)?))(?=[,;。、)]|$|[市省县区各国])/gu;
