import { describe, expect, test } from '@jest/globals';
import { aimRules, findAims, toCodes, toOwnWords } from '../../../server/extract/objects/aims/index.ts';
import { findPlanAim, planAimExamples } from '../../../server/extract/objects/aims/title.ts';
import { findTopicAims, findTopics, topicExamples } from '../../../server/extract/objects/aims/topic.ts';
import { framedExamples } from '../../../server/extract/objects/company-frame-examples.ts';
import { enterpriseExamples } from '../../../server/extract/objects/enterprise-examples.ts';
import { findEnterprises } from '../../../server/extract/objects/enterprises.ts';
import { platformExamples } from '../../../server/extract/objects/platform-examples.ts';
import { findPlatforms } from '../../../server/extract/objects/platforms.ts';
import { projectExamples } from '../../../server/extract/objects/project-examples.ts';
import { findProjects, findTitleProject } from '../../../server/extract/objects/projects.ts';
import { toSurroundings } from '../../../server/extract/objects/surroundings.ts';
import { lexicon } from './lexicon.ts';

const surroundings = toSurroundings(lexicon, { id: 'plan/x', title: 'x' });
const known = (text: string) => ({
  industries: surroundings.industries,
  codes: toCodes([text]),
  companies: surroundings.companies,
  placeLength: surroundings.placeLength,
});

describe.each(aimRules)('rule $name', (rule) => {
  test.each(Object.entries(rule.examples))('%s', (sentence, expected) => {
    const aims = rule.find(sentence, known(sentence));
    expect(aims.map(({ label, name }) => `${label} ${name}`)).toEqual(expected);
    expect(aims.map(({ from, to }) => sentence.slice(from, to))).toEqual(aims.map(({ name }) => name));
    expect(aims.every(({ from, to, clause }) => clause.from <= from && to <= clause.to)).toBe(true);
  });
});

// One sentence for each rule, written down here once more: a rule that leaves the list is missed.
test.each([
  ['以“35”千百亿产业集群培育为方向。', 'programme'],
  ['(一)新能源汽车产业链。', 'title'],
  ['打造新材料产业集群。', 'shared-head'],
  ['重点发展工业软件、集成电路。', 'developed'],
  ['突破高端芯片、操作系统、工业软件等“卡脖子”技术。', 'tackled'],
  ['(二)夯实算力底座。加快建设。', 'heading'],
  ['建设全国最大的稀土新材料基地。', 'based'],
  ['完善“铝土矿—氧化铝—电解铝”产业链。', 'linked'],
  ['引进激光雷达、高精度地图、车规级芯片企业。', 'made'],
  ['形成以现代纺织、汽车为主导的产业格局。', 'as-main'],
  ['三、突破生物医药。推动合作。', 'headed'],
  ['聚焦汽车1个五千亿级,装备制造、现代化工2个千亿级产业集群。', 'graded'],
  ['打造三大千亿级产业集群,即电子信息、高端装备、绿色食品。', 'listed-behind'],
  ['聚焦航空航天、智能机器人、海洋工程装备,发挥链主企业引领作用。', 'focused'],
  ['促进工业互联网创新发展。', 'furthered'],
  ['推动钢铁、建材绿色化转型。', 'furthered-together'],
  ['对前沿产业重点项目用地适当降低供地价格。', 'renewed'],
])('%s is told by the rule %s', (sentence, rule) => {
  expect(findAims(toOwnWords(sentence), known(sentence)).map((aim) => aim.rule)).toContain(rule);
});

test.each([
  ['打造汽车1个千亿级,装备制造、现代化工2个百亿级产业链。', 'Chain 汽车'],
  ['打造汽车1个千亿级,装备制造、现代化工2个百亿级产业。', 'Industry 汽车'],
  ['将新材料、高端装备产业打造成10条产业链。', 'Chain 新材料'],
  ['打造新材料等具有国际竞争力的产业集群。', 'Cluster 新材料'],
  ['重点发展酱卤、休闲零食、烘焙食品。', 'Industry 酱卤'],
])('%s is for %s', (sentence, aim) => {
  const aims = findAims(toOwnWords(sentence), known(sentence)).map(({ label, name }) => `${label} ${name}`);
  expect(aims).toContain(aim);
});

test.each(Object.entries(planAimExamples))('what a title is for: %s', (title, expected) => {
  expect(findPlanAim(title, 0, known(title)).map(({ label, name }) => `${label} ${name}`)).toEqual(expected);
});

test.each(Object.entries(topicExamples))('topics of a title: %s', (title, expected) => {
  expect(findTopics(title, known(title)).map(({ from, to }) => title.slice(from, to))).toEqual(expected);
});

test('a work that speaks of the topic of its plan is for it, unless it is only the name of something else', () => {
  const names = (text: string) => findTopicAims(text, ['机器人']).map(({ name }) => name);
  expect(names('建设机器人训练场。')).toEqual(['机器人']);
  expect(names('支持高校设立机器人学院。')).toEqual([]);
  expect(names('设立机器人专业,举办机器人大赛。')).toEqual(['机器人']);
  expect(names('成立机器人产业发展领导小组,参照机器人做法。')).toEqual([]);
});

test.each(Object.entries(platformExamples))('platforms: %s', (sentence, expected) => {
  expect(findPlatforms(sentence, surroundings).map(({ name }) => name)).toEqual(expected);
});

test('platforms: what is found in a list does not depend on the list read before it', () => {
  const before = '建设余姚智能机器人小镇、宁波甬江等科创走廊。';
  const list = '建设宁波小镇、绍兴等科创走廊。';
  const names = (text: string) => findPlatforms(text, surroundings).map(({ name }) => name);
  const alone = names(list);
  names(before);
  expect(names(list)).toEqual(alone);
  expect(names(`${before}${list}`)).toEqual([...names(before), ...alone]);
});

test.each(Object.entries(projectExamples))('projects: %s', (sentence, expected) => {
  expect(findProjects(sentence, surroundings).map(({ name }) => name)).toEqual(expected);
});

test.each([
  ['平湖市先进制造业集群培育工程实施方案', '平湖市先进制造业集群培育工程'],
  ['某市人民政府关于加快推进制造业倍增行动的实施意见', '制造业倍增行动'],
  ['江西省制造业重点产业链现代化建设“1269”行动计划(2023-2026年)', '“1269”行动计划'],
  ['关于印发“1269”行动计划任务分工的通知', undefined],
  ['关于推进《制造强市》行动的实施意见', undefined],
])('the title %s carries out %s', (title, programme) => {
  const found = findTitleProject(title);
  expect(found && title.slice(found.from, found.to)).toBe(programme);
});

test.each(Object.entries({ ...enterpriseExamples, ...framedExamples }))('companies: %s', (sentence, expected) => {
  expect(findEnterprises(sentence, surroundings).map(({ name }) => name)).toEqual(expected);
});

test('what a plan quotes from elsewhere it does not aim at', () => {
  const text = '立足报告提出的“推动集群发展,构建新材料、高端装备等一批产业”,落实《新能源汽车产业发展规划》。';
  expect(findAims(toOwnWords(text), known(text))).toEqual([]);
});

test('a code between quotation marks is a programme only where the document calls it one', () => {
  const text = '围绕“35”产业布局。';
  expect(findAims(text, { ...known(text), codes: new Set() })).toEqual([]);
  expect(findAims(text, { ...known(text), codes: new Set(['35']) }).map(({ code }) => code)).toEqual(['35']);
});
