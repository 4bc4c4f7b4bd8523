import { flatMap } from '../../../text/index.ts';
import type { Aim, Known, Stretch } from './aim.ts';
import { clauseAround } from './clauses.ts';
import { isClass } from './judge.ts';
import { modes } from './words.ts';

/** What a plan is for without being an industry that others are measured by, though one above it is. */
const broad = /^(?:节能|绿色|标准|高端装备)$/u;

/** Longer than the longest name of the lexicon that a title may hold. */
const longest = 14;

/**
 * The industries that a plan's title names, the longest at each place: 脑机接口 of 脑机接口创新发展行动方案.
 *
 * @param title as `toOwnWords` gives it
 */
export function findTopics(title: string, known: Known): Stretch[] {
  const found: Stretch[] = [];
  for (let from = 0; from < title.length - 1; from += 1) {
    for (let size = Math.min(longest, title.length - from); size >= 2; size -= 1) {
      const words = title.slice(from, from + size);
      const row = known.industries.find(words);
      if (!row || words.endsWith('业')) continue;
      // Of a whole branch of the statistics every task of the plan speaks, whatever it is for.
      const branch = isClass(words, known) || row.parent === '' || row.code !== '';
      if (!branch && !broad.test(words) && !modes.test(words)) found.push({ from, to: from + size });
      from += size - 1;
      break;
    }
  }
  return found;
}

/** What is named after a topic without being for it: 机器人学院, 卫星通信专业, 羊绒产业发展领导小组. */
const other =
  /^[^,。;:、的]{0,12}?(?:专业|学院|大学|学会|协会|商会|专家|概念股|学科|课程|杂志|领导小组|联席会议|专班|工作组|质量监督检验|检验中心|做法|经验)/u;
/** What stands before a topic that is held up to others. */
const heldUp = /(?:参照|借鉴|比照)$/u;

/** Where a text of the plan speaks of what its title is for. */
export function findTopicAims(text: string, topics: readonly string[]): Aim[] {
  return flatMap(topics, (name): Aim[] => {
    let from = text.indexOf(name);
    const isOther = (at: number): boolean =>
      other.test(text.slice(at + name.length, at + name.length + 20)) ||
      heldUp.test(text.slice(Math.max(0, at - 2), at));
    while (from >= 0 && isOther(from)) from = text.indexOf(name, from + 1);
    if (from < 0) return [];
    const to = from + name.length;
    return [{ label: 'Industry', name, from, to, clause: clauseAround(text, from, to), rule: 'topic' }];
  });
}

/** Titles with the topics that each has. */
export const topicExamples: Record<string, string[]> = {
  脑机接口创新发展行动方案: ['脑机接口'],
  '人形机器人和具身智能产业发展三年行动计划(2025—2027年)': ['人形机器人', '具身智能'],
  推进制造业高质量发展实施方案: [],
  突破性发展生物医药产业三年行动方案: [],
  '数字经济发展“十四五”规划': [],
  智能制造三年行动计划: [],
};
