import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Properties } from '../../../server/model/index.ts';
import type { PlanContext } from '../../../server/extract/facts.ts';
import { toGraph, toReading } from '../../../server/extract/index.ts';
import { toLexicon } from '../../../server/extract/lexicon.ts';
import { toTargetFacts } from '../../../server/extract/targets/index.ts';
import { readLexicon } from '../../../server/lexicon.ts';
import { toOutline } from '../../../server/text/index.ts';

interface Case {
  place: string;
  level: 'province' | 'prefecture' | 'county';
  periodStart?: number;
  periodEnd?: number;
}

const lexicon = readLexicon();
const folder = 'test/fixtures/targets';
const places = JSON.parse(readFileSync(`${folder}/places.json`, 'utf8')) as Record<string, Case>;

/** A target in one line: indicator, operator and value with unit, year, kind, subject, and what else it has. */
function toLine(properties: Properties, passages: number): string {
  const { indicator, operator, value, valueMax, unit, valueText, year, kind, subject, direction, baseline, nature } =
    properties;
  const amount =
    valueText ??
    `${String(operator)}${String(value)}${valueMax === undefined ? '' : `-${String(valueMax)}`}${String(unit ?? '')}`;
  return [
    ...[indicator, amount, year ?? '', kind, subject].map(String),
    ...(direction ? ['decrease'] : []),
    ...(baseline ? [`baseline ${String(baseline)}`] : []),
    ...(nature ? [String(nature)] : []),
    ...(passages > 1 ? [`x${String(passages)}`] : []),
  ].join(' ');
}

const read = (name: string): { facts: ReturnType<typeof toTargetFacts>; text: string } => {
  const text = readFileSync(`${folder}/${name}/source.txt`, 'utf8');
  const { place, level, ...period } = places[name] ?? { place: '', level: 'county' as const };
  const plan: PlanContext = {
    id: `plan/${name}`,
    title: name,
    place: { id: 'jurisdiction/1', code: '1', name: place, level },
    ...period,
  };
  const nothing = { nodes: [], edges: [], unresolved: [] };
  return {
    facts: toTargetFacts(
      toOutline({ name, text, sha256: '' }),
      { works: [], duties: [], unresolved: [] },
      plan,
      nothing,
    ),
    text,
  };
};

const cases = readdirSync(folder).filter((name) => existsSync(`${folder}/${name}/source.txt`));

test.each(cases)('the targets of %s are these and no others', (name) => {
  const { facts } = read(name);
  expect(facts.nodes.map(({ properties, stated }) => toLine(properties, stated.length))).toEqual(
    JSON.parse(readFileSync(`${folder}/${name}/facts.json`, 'utf8')),
  );
});

test.each(cases)('every target of %s is held by something and quotes the words of its passage', (name) => {
  const { facts, text } = read(name);
  const held = new Set(facts.edges.map(({ end }) => end));
  expect(facts.nodes.filter(({ id }) => !held.has(id))).toEqual([]);
  const strayed = facts.edges
    .flatMap(({ evidence }) => evidence)
    .filter(({ block, start, end }) => !block.text.includes(text.slice(start, end)));
  expect(strayed).toEqual([]);
});

test('the year that opens a section of goals governs the paragraphs below it, before the end of the period does', () => {
  const text = [
    '青山市行动计划(2023-2026年)',
    '一、发展目标',
    '到2024年,实力明显增强。',
    '——建成平台5个。',
    '二、重点任务',
    '(一)育企业。培育企业9家。',
  ].join('\n');
  const plan: PlanContext = { id: 'plan/x', title: 'x', periodStart: 2023, periodEnd: 2026 };
  const nothing = { nodes: [], edges: [], unresolved: [] };
  const { nodes } = toTargetFacts(
    toOutline({ name: 'x', text, sha256: '' }),
    { works: [], duties: [], unresolved: [] },
    plan,
    nothing,
  );
  expect(nodes.map(({ properties }) => [properties.value, properties.year, properties.yearFrom])).toEqual([
    [5, 2024, 'text'],
    [9, 2026, 'period'],
  ]);
});

/** Subject, indicator and value of each target of a plan that is read by the lexicon as it is. */
const subjectsOf = (lines: string[]): unknown[] => {
  const text = lines.join('\n');
  const { nodes } = toGraph([toReading({ name: 'source.txt', text, sha256: '0' }, lexicon)]);
  return nodes
    .filter(({ labels }) => labels.includes('Target'))
    .map(({ properties }) => [properties.subject, properties.indicator, properties.value])
    .toSorted();
};

test('what the name of a cluster opens is all set for it', () => {
  expect(
    subjectsOf([
      '青山市行动计划(2023-2026年)',
      '一、发展目标',
      '到2026年,工业总产值突破4500亿元。其中:',
      '——不锈钢新材料产业集群。产值达1500亿元以上,粗钢产能达400万吨。',
      '二、重点任务',
      '(一)育企业。培育企业9家。',
    ]),
  ).toEqual([
    ['不锈钢新材料产业集群', '产值', 1500],
    ['不锈钢新材料产业集群', '粗钢产能', 400],
    ['全域', '企业', 9],
    ['全域', '工业总产值', 4500],
  ]);
});

test('a bare measure behind a company that is backed is that company’s; behind several it is nobody’s', () => {
  expect(
    subjectsOf([
      '青山市行动计划(2023-2026年)',
      '一、重点任务',
      '(一)育企业。支持五粮液集团打造世界500强企业,到2026年主营业务收入达到1500亿元;支持中小企业加快发展,到2026年营业收入达到300亿元。',
    ]),
  ).toEqual([
    ['五粮液集团', '主营业务收入', 1500],
    ['全域', '营业收入', 300],
  ]);
});

test('what a national plan sets without a subject is of 全国', () => {
  const plan = ['工业和信息化部关于印发轻工业方案的通知', '工业和信息化部', '2023年7月19日', '轻工业方案'];
  expect(subjectsOf([...plan, '一、发展目标', '到2024年,营业收入突破25万亿元。'])).toEqual([['全国', '营业收入', 25]]);
});

test('a table’s years before that of issue are baselines where it has later ones', () => {
  expect(
    subjectsOf([
      '青山市白酒产业振兴方案',
      '发布时间:2018-10-31',
      '一、发展目标',
      '推动产业发展。',
      '|指标|2017年|2020年|2022年|',
      '|主营业务收入(亿元)|2250|3000|3800|',
      '|酿酒专用粮基地(万亩)|90|150|200|',
    ]).map((row) => (row as unknown[])[2]),
  ).toEqual([3000, 3800, 150, 200]);
});

test('a figure in the second part of an item is that part’s', () => {
  const text = [
    '青山市行动计划',
    '一、任务',
    '(一)加强队伍建设。引进人才10名。(牵头单位:市人社局)培训技工20名。(牵头单位:市教育局)',
  ].join('\n');
  const { outline, works, plan } = toReading({ name: 'source.txt', text, sha256: '0' }, toLexicon({}));
  const none = { nodes: [], edges: [], unresolved: [] };
  const holders = toTargetFacts(outline, works, plan, none).edges.map(
    ({ start }) => works.works.find(({ id }) => id === start)?.kind,
  );
  expect(holders).toEqual(['part', 'part']);
});
