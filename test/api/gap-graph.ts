import * as small from './small-graph.ts';
import type { Graph, GraphNode, GraphRelationship, Properties } from '../../server/model/index.ts';

/** A plan that leaves things open, written by hand: each gap once, beside what is none. */
export const plan = 'plan/乙政发〔2021〕2号';
const words: Record<string, string> = {
  item: '(一)培育集群。(牵头领导:张三;牵头单位:市经信局)',
  part: '建设绿色石化集群。',
  both: '(二)扩大投资。(牵头单位:市发改局、市商务局)',
  answered: '(三)加强监管。(责任单位:市财政局)',
  nobody: '(四)加强宣传。',
  aims: '乙市重点发展绿色石化、模具两大集群。',
};
const keys = Object.keys(words);
const textBefore = (key: string): string =>
  keys
    .slice(0, keys.indexOf(key))
    .map((each) => `${words[each] ?? ''}\n`)
    .join('');
const startOf = (key: string, quote: string): number => textBefore(key).length + (words[key] ?? '').indexOf(quote);
const passageOf = (key: string): string => `passage/乙政发〔2021〕2号/${key}`;
export const taskOf = (key: string): string => `task/乙政发〔2021〕2号/${key}`;
/** 市经信局 is that of the other small plan as well. */
export const department = (name: string): string =>
  name === '市经信局' ? small.department : `department/330281/${name}`;
export const official = 'official/330281/张三';
export const cluster = (name: string): string => `cluster/330281/${name}`;
const place = 'jurisdiction/330282';

const node = (label: string, id: string, name: string, properties: Properties = {}): GraphNode => ({
  id,
  labels: ['Entity', label],
  properties: { id, name, aliases: [name], ...properties },
});

function fact(
  type: string,
  start: string,
  end: string,
  [key, quote]: [key: string, quote: string],
  order = 1,
): GraphRelationship {
  const evidence = { passages: [passageOf(key)], quotes: [quote], starts: [startOf(key, quote)], rule: 'by-hand' };
  return { type, start, end, properties: { plan, ...evidence, order } };
}
const stated = (id: string, key: string, form: string): GraphRelationship => ({
  type: 'STATED_IN',
  start: id,
  end: passageOf(key),
  properties: { plan, forms: [form], starts: [startOf(key, form)] },
});
const task = (key: string, name: string, ref: string, kind: string): GraphNode =>
  node('Task', taskOf(key), name, { plan, ref, kind, text: words[key] ?? name });
const led = ['市经信局', '市发改局', '市商务局'] as const;

export const gapGraph: Graph = {
  nodes: [
    node('Plan', plan, '乙市方案', {
      ...{ title: '乙市方案', level: 'county', status: 'in force', loaded: true, sha256: 'b'.repeat(64), readBy: 'r' },
    }),
    ...keys.map((key, i) =>
      node('Passage', passageOf(key), key, {
        ...{ plan, ordinal: i, path: [], text: words[key] ?? '' },
        ...{ start: textBefore(key).length, end: textBefore(key).length + (words[key] ?? '').length },
      }),
    ),
    task('heading', '主要任务', '一', 'heading'),
    task('item', '培育集群', '(一)', 'item'),
    task('part', '建设绿色石化集群', '(一)/1', 'part'),
    task('both', '扩大投资', '(二)', 'item'),
    task('answered', '加强监管', '(三)', 'item'),
    task('nobody', '加强宣传', '(四)', 'item'),
    node('Official', official, '张三', { titles: [] }),
    ...[...led, '市财政局'].map((name) => node('Department', department(name), name)),
    node('Cluster', cluster('绿色石化'), '绿色石化'),
    node('Cluster', cluster('模具'), '模具'),
    node('Jurisdiction', place, '乙市', { code: '330282', level: 'county' }),
    node('Finding', 'finding/乙政发〔2021〕2号/sum', '合计不符', {
      ...{ plan, kind: 'sum-differs', severity: 'major', message: '合计不符。', messageEn: 'The sum differs.' },
    }),
    node('Finding', 'finding/乙政发〔2021〕2号/nobody', '未写明', {
      ...{ plan, kind: 'names-nobody', severity: 'minor', message: '没有写明。', messageEn: 'Names nobody.' },
    }),
  ],
  relationships: [
    ...keys.map((key) => ({ type: 'HAS_PASSAGE', start: plan, end: passageOf(key), properties: { plan } })),
    fact('HAS_TASK', plan, taskOf('heading'), ['item', '(一)'], 1),
    fact('HAS_TASK', plan, taskOf('item'), ['item', '(一)培育集群'], 2),
    fact('HAS_TASK', plan, taskOf('part'), ['part', '建设绿色石化集群'], 3),
    fact('HAS_TASK', plan, taskOf('both'), ['both', '(二)扩大投资'], 4),
    fact('HAS_TASK', plan, taskOf('answered'), ['answered', '(三)加强监管'], 5),
    fact('HAS_TASK', plan, taskOf('nobody'), ['nobody', '(四)加强宣传'], 6),
    fact('PART_OF', taskOf('part'), taskOf('item'), ['part', '建设绿色石化集群']),
    fact('LEADS', official, taskOf('item'), ['item', '牵头领导:张三']),
    fact('LEADS', department('市经信局'), taskOf('item'), ['item', '牵头单位:市经信局']),
    fact('LEADS', department('市发改局'), taskOf('both'), ['both', '牵头单位:市发改局'], 1),
    fact('LEADS', department('市商务局'), taskOf('both'), ['both', '市商务局'], 2),
    fact('RESPONSIBLE_FOR', department('市财政局'), taskOf('answered'), ['answered', '责任单位:市财政局']),
    fact('PROMOTES', plan, cluster('绿色石化'), ['aims', '绿色石化'], 1),
    fact('PROMOTES', plan, cluster('模具'), ['aims', '模具'], 2),
    fact('ADVANCES', taskOf('part'), cluster('绿色石化'), ['part', '建设绿色石化集群']),
    fact('APPLIES_TO', plan, place, ['aims', '乙市']),
    ...[...led, '市财政局'].map((name) => fact('OF', department(name), place, ['aims', '乙市'])),
    stated(official, 'item', '张三'),
    ...led.map((name) => stated(department(name), name === '市经信局' ? 'item' : 'both', name)),
    stated(department('市财政局'), 'answered', '市财政局'),
    stated(cluster('绿色石化'), 'aims', '绿色石化'),
    stated(cluster('模具'), 'aims', '模具'),
    stated(place, 'aims', '乙市'),
    ...['item', 'part', 'both', 'answered', 'nobody'].map((key) =>
      stated(taskOf(key), key, (words[key] ?? '').slice(0, 4)),
    ),
    stated(taskOf('heading'), 'item', '(一)'),
    {
      type: 'ABOUT',
      start: 'finding/乙政发〔2021〕2号/sum',
      end: passageOf('aims'),
      properties: { plan, quotes: ['两大集群'], starts: [startOf('aims', '两大集群')] },
    },
  ],
};
