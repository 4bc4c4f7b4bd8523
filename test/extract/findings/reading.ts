import { toFindingFacts } from '../../../server/extract/findings/index.ts';
import type { Facts, Reading } from '../../../server/extract/facts.ts';
import { joinFacts } from '../../../server/extract/join.ts';
import { toLexicon } from '../../../server/extract/lexicon.ts';
import { toPlanContext, toPlanFacts } from '../../../server/extract/plan/index.ts';
import { toTargetFacts } from '../../../server/extract/targets/index.ts';
import { toTaskFacts, toWorks } from '../../../server/extract/works/index.ts';
import { toOutline } from '../../../server/text/index.ts';

export function read(lines: readonly string[]): Reading {
  const lexicon = toLexicon();
  const outline = toOutline({ name: 'plan.txt', text: lines.join('\n'), sha256: '' });
  const plan = toPlanContext(outline, lexicon);
  const works = toWorks(outline, plan);
  const stated = joinFacts([toPlanFacts(outline, plan, lexicon), toTaskFacts(works, plan)]);
  return { outline, plan, works, facts: joinFacts([stated, toTargetFacts(outline, works, plan, stated)]) };
}

/** What is found in a document of these lines. */
export const findingsOf = (lines: readonly string[]): Facts => toFindingFacts(read(lines));
export const kindsOf = (lines: readonly string[]): string[] =>
  findingsOf(lines).nodes.map(({ properties }) => `${String(properties.kind)} ${String(properties.severity)}`);

/** The title of a plan and the heading of its goals; its tasks. */
export const head = ['青山市推动制造业发展行动计划(2023—2025年)', '一、主要目标'];
export const task = ['二、重点任务', '(一)强化创新。加强技术攻关。(责任单位:市科技局)'];
