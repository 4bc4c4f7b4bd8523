/** Goals that a number would not say: what is to become of an indicator, in the document's own words. */
interface Goal {
  name: string;
  /** Groups `what`, the indicator, and `goal`, the words that stand in place of a value. */
  pattern: RegExp;
  /** True where only a year before it makes it a goal rather than a manner of speaking. */
  needsYear: boolean;
  /** Clauses with `indicator|goal`, or empty where the rule must leave them. */
  examples: Readonly<Record<string, string>>;
}

export const goals: readonly Goal[] = [
  {
    name: 'first-of-its-kind',
    pattern: /^(?<what>.{2,40}?)(?:实现|取得)?(?<goal>零的突破)$/u,
    needsYear: false,
    examples: { 力争制造业领域中国质量奖获奖实现零的突破: '力争制造业领域中国质量奖获奖|零的突破', 取得突破: '' },
  },
  {
    name: 'as-assigned',
    pattern: /^(?<what>.{2,40}?)(?<goal>(?:全面)?完成.{1,12}?下达的?.{0,6}(?:任务|指标|目标))$/u,
    needsYear: false,
    examples: {
      单位工业增加值能耗下降完成省下达的目标任务: '单位工业增加值能耗下降|完成省下达的目标任务',
      完成年度任务: '',
    },
  },
  {
    name: 'covers-all',
    pattern: /^(?:.*?实现)(?:对)?(?<what>.{2,40}?)(?<goal>全覆盖)$/u,
    needsYear: true,
    examples: { 实现规上工业企业研发机构全覆盖: '规上工业企业研发机构|全覆盖', 推动研发活动全覆盖: '' },
  },
  {
    name: 'reaches-standing',
    pattern: /^(?<what>.{2,40}?)达到(?<goal>[^\d,]{0,8}(?:先进|领先|平均|一流)水平)$/u,
    needsYear: true,
    examples: { 力争产值增速达到省内先进水平: '力争产值增速|省内先进水平', 水平进一步提升: '' },
  },
  {
    name: 'doubles',
    // 到2027年产值500亿元,到2030年再翻一番: of what went before
    pattern: /^(?<what>.{0,40}?)(?:实现|力争|再)*(?<goal>翻[一两二]?番|倍增)$/u,
    needsYear: true,
    examples: { 规上工业总产值比2020年翻一番: '规上工业总产值比2020年|翻一番', 再翻一番: '|翻一番', 提升效益: '' },
  },
];

/** The goal that a clause states without a number. `hasYear`: a year stands before it. */
export function findGoal(clause: string, hasYear: boolean): { what: string; goal: string; rule: string } | undefined {
  for (const { name, pattern, needsYear } of goals) {
    if (needsYear && !hasYear) continue;
    const groups = pattern.exec(clause)?.groups;
    if (groups?.what !== undefined && groups.goal) return { what: groups.what, goal: groups.goal, rule: name };
  }
  return undefined;
}
