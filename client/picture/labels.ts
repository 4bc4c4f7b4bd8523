/** Widths and line breaks of labels, in our own code: the same on every machine, before any font has loaded. */

/** Advance widths of U+0020 to U+007E in thousandths of an em, of Noto Sans SC 400 and 700. */
const regular = [
  224, 323, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392, 555, 555, 555, 555, 555, 555, 555,
  555, 555, 555, 278, 278, 555, 555, 555, 474, 946, 608, 657, 638, 688, 589, 552, 689, 728, 293, 535, 646, 543, 812,
  723, 742, 633, 742, 635, 596, 599, 721, 575, 878, 573, 531, 603, 338, 392, 338, 555, 559, 606, 563, 618, 510, 620,
  554, 325, 564, 607, 275, 275, 552, 284, 926, 610, 606, 620, 620, 388, 468, 377, 607, 521, 802, 498, 521, 475, 338,
  270, 338, 555,
];
const bold = [
  227, 370, 574, 590, 590, 963, 740, 325, 378, 378, 507, 590, 325, 370, 325, 387, 590, 590, 590, 590, 590, 590, 590,
  590, 590, 590, 325, 325, 590, 590, 590, 514, 1007, 641, 681, 656, 714, 615, 585, 717, 757, 330, 568, 686, 578, 853,
  749, 770, 667, 770, 682, 624, 625, 748, 619, 915, 627, 580, 613, 378, 387, 378, 590, 567, 626, 591, 644, 527, 644,
  581, 372, 597, 640, 304, 306, 604, 315, 964, 641, 626, 644, 644, 437, 495, 421, 637, 576, 863, 562, 574, 511, 378,
  296, 378, 590,
];

/** Width of one line of words in pixels; whatever is not ASCII is as wide as it is high. */
export function measure(words: string, size: number, isBold = false): number {
  const table = isBold ? bold : regular;
  let em = 0;
  for (const character of words) em += table[(character.codePointAt(0) ?? 0) - 32] ?? (character === '·' ? 270 : 1000);
  return (em * size) / 1000;
}

/** The character that a seal shows: a surname, even where it takes two UTF-16 units. */
export const firstCharacter = (name: string): string => Array.from(name)[0] ?? '';

/** No line begins with these, and none ends with those. */
const notFirst = /^[,.;:!?、。，；：！？)）」』》〉】〕”’…·%％]/u;
const notLast = /[(（「『《〈【〔“‘]$/u;

/** The smallest pieces that may be parted: a number with its unit, a Latin word, else one character. */
const pieces = (words: string): string[] => words.match(/[0-9][0-9.,]*[%％]?|[A-Za-z][A-Za-z0-9+.-]*\s?|./gu) ?? [];

/** Shortens to the width; a cut line ends in … */
export function cut(words: string, width: number, size: number, isBold = false): string {
  if (measure(words, size, isBold) <= width) return words;
  let kept = '';
  for (const piece of pieces(words)) {
    if (measure(`${kept}${piece}…`, size, isBold) > width) break;
    kept += piece;
  }
  return `${kept.trimEnd()}…`;
}

/** Where a reader would pause: after an organ's or a place's last character, before a joining word. */
const pauseAfter = /[局市县区省会委办厅院部、，：；）)”》]$/u;
const pauseBefore = /^[和与及等的(（]/u;

/** Words of two characters that names of tasks and industries are mostly made of: a break within one is stumbled over. */
const together: ReadonlySet<string> = new Set(
  (
    '产业 制造 企业 智能 集群 创新 发展 建设 材料 培育 服务 推进 实施 技术 工业 强化 先进 体系 汽车 绿色 加快 能源 装备 提升 ' +
    '加强 项目 基础 人才 现代 信息 行动 打造 深入 数字 电子 聚焦 融合 重点 改造 支持 平台 市场 工程 建立 质量 环境 资源 金融 改革 ' +
    '水平 保障 光电 规划 开发 经济 高效 政策 健全 大力 机制 生物 通信 关键 科技 投资 核心 布局 推动 重大 机器 纺织 医药 领导 中心 ' +
    '监管 工作 促进 利用 完善 升级 品牌 标准 深化 设施 产品 软件 部门 组织 安全 空间 管理 能力 要素 网络 环保 电机 电池 功能 优势 ' +
    '小组 商务 合作 生态 财政 园区 设备 器件 国家 引领 机床 家居 集成 电路 军民 金属 航天 化工 部件 服装 石化 宣传 自然 街道'
  ).split(' '),
);
const numeral = /[一二三四五六七八九十百千万亿]/u;

/** Whether a break falls within a word or a number. */
function partsWord(line: string, rest: string): boolean {
  const [before = '', after = ''] = [Array.from(line).at(-1), Array.from(rest)[0]];
  return together.has(before + after) || (numeral.test(before) && numeral.test(after));
}

/** How bad it is to part words here, in characters of unevenness. */
function costOf(line: string, rest: string, size: number): number {
  if (notFirst.test(rest) || notLast.test(line)) return 1000;
  const uneven = Math.abs(measure(line, size) - measure(rest, size)) / size;
  const atPause = pauseAfter.test(line) || pauseBefore.test(rest) ? 0 : 5;
  return uneven + atPause + (partsWord(line, rest) ? 6 : 0);
}

/**
 * Breaks a name into at most two lines of at most `width` pixels, of about the same length and where a reader pauses.
 * What does not fit ends in … on the last line.
 */
export function breakLines(words: string, width: number, size: number, most = 2, isBold = false): string[] {
  if (measure(words, size, isBold) <= width || most < 2) return [cut(words, width, size, isBold)];
  const parts = pieces(words);
  let best: { line: string; rest: string; cost: number } | undefined;
  for (let i = 1; i < parts.length; i += 1) {
    const line = parts.slice(0, i).join('').trimEnd();
    const rest = parts.slice(i).join('');
    if (measure(line, size, isBold) > width) break;
    // What is cut away weighs more than any unevenness.
    const lost = Math.max(0, measure(rest, size, isBold) - width);
    const cost = costOf(line, rest, size) + lost;
    if (!best || cost < best.cost) best = { line, rest, cost };
  }
  return best ? [best.line, cut(best.rest, width, size, isBold)] : [cut(words, width, size, isBold)];
}
