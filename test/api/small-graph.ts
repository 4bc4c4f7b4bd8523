import type { Graph, GraphNode, GraphRelationship, Properties } from '../../server/model/index.ts';

/** One plan of one county, written out by hand: an item with a lead, a support and an aim, and one that names nobody. */
export const plan = 'plan/某政发〔2020〕1号';
export const official = 'official/330281/毛丕显';
export const department = 'department/330281/经信局';
export const supporter = 'department/330281/科技局';
export const industry = 'industry/集成电路';
export const task = 'task/某政发〔2020〕1号/培育集群';
export const lonely = 'task/某政发〔2020〕1号/无人负责';
export const place = 'jurisdiction/330281';

const texts = [
  '某市制造业实施方案',
  '(一)培育集群。发展集成电路产业。(牵头领导:毛丕显;牵头单位:市经信局;配合单位:市科技局)',
  '(二)加强宣传。',
];
const starts = texts.map((_text, i) => texts.slice(0, i).join('\n').length + (i > 0 ? 1 : 0));
export const passages = texts.map((_text, i) => `passage/某政发〔2020〕1号/${String(i)}`);

const node = (label: string, id: string, name: string, properties: Properties = {}): GraphNode => ({
  id,
  labels: ['Entity', label],
  properties: { id, name, aliases: [name], ...properties },
});
const inPlan = (label: string, id: string, name: string, properties: Properties): GraphNode =>
  node(label, id, name, { plan, ...properties });

/** A fact with the words that state it, found in passage `at`. */
function fact(
  type: string,
  start: string,
  end: string,
  at: number,
  quote: string,
  more: Properties = {},
): GraphRelationship {
  const offset = (starts[at] ?? 0) + (texts[at] ?? '').indexOf(quote);
  const evidence = { passages: [passages[at] ?? ''], quotes: [quote], starts: [offset], rule: 'by-hand' };
  return { type, start, end, properties: { plan, ...evidence, ...more } };
}
function stated(id: string, at: number, form: string): GraphRelationship {
  const offset = (starts[at] ?? 0) + (texts[at] ?? '').indexOf(form);
  return {
    type: 'STATED_IN',
    start: id,
    end: passages[at] ?? '',
    properties: { plan, forms: [form], starts: [offset] },
  };
}

export const smallGraph: Graph = {
  nodes: [
    node('Plan', plan, '某市制造业实施方案', {
      ...{ title: '某市制造业实施方案', documentNumber: '某政发〔2020〕1号', issuedOn: '2020-10-26', level: 'county' },
      ...{ periodStart: 2020, periodEnd: 2022, status: 'in force', loaded: true, sha256: 'a'.repeat(64), readBy: 'r' },
    }),
    ...texts.map((text, i) =>
      inPlan('Passage', passages[i] ?? '', text.slice(0, 20), {
        ...{ ordinal: i, path: [], text, start: starts[i] ?? 0, end: (starts[i] ?? 0) + text.length },
      }),
    ),
    inPlan('Task', task, '培育集群', { ref: '(一)', text: texts[1] ?? '', kind: 'item' }),
    inPlan('Task', lonely, '加强宣传', { ref: '(二)', text: texts[2] ?? '', kind: 'item' }),
    node('Official', official, '毛丕显', { titles: [] }),
    node('Department', department, '市经信局'),
    node('Department', supporter, '市科技局'),
    node('Industry', industry, '集成电路产业'),
    node('Jurisdiction', place, '某市', { code: '330281', level: 'county' }),
  ],
  relationships: [
    ...passages.map((passage) => ({ type: 'HAS_PASSAGE', start: plan, end: passage, properties: { plan } })),
    fact('HAS_TASK', plan, task, 1, '培育集群', { order: 1 }),
    fact('HAS_TASK', plan, lonely, 2, '加强宣传', { order: 2 }),
    fact('APPLIES_TO', plan, place, 0, '某市', { order: 1 }),
    fact('LEADS', official, task, 1, '牵头领导:毛丕显', { order: 1 }),
    fact('LEADS', department, task, 1, '牵头单位:市经信局', { order: 1 }),
    fact('SUPPORTS', supporter, task, 1, '配合单位:市科技局', { order: 1 }),
    fact('ADVANCES', task, industry, 1, '发展集成电路产业', { order: 1 }),
    fact('OF', department, place, 0, '某市'),
    stated(task, 1, '培育集群'),
    stated(lonely, 2, '加强宣传'),
    stated(official, 1, '毛丕显'),
    stated(department, 1, '市经信局'),
    stated(supporter, 1, '市科技局'),
    stated(industry, 1, '集成电路产业'),
    stated(place, 0, '某市'),
  ],
};
