/** Small graphs for tests of the picture. */
import type { Graph, GraphNode, GraphRelationship } from '../../server/model/graph.ts';

export const plan = 'plan/余政办发(2020)77号';

export const node = (id: string, label: string, properties: GraphNode['properties'] = {}): GraphNode => ({
  id,
  labels: ['Entity', label],
  properties: { name: id.slice(id.lastIndexOf('/') + 1), aliases: [], ...properties },
});

export const relationship = (
  type: string,
  start: string,
  end: string,
  evidence: { passage?: string; quote?: string; start?: number; order?: number; plan?: string } = {},
): GraphRelationship => ({
  type,
  start,
  end,
  properties: {
    plan: evidence.plan ?? plan,
    passages: [evidence.passage ?? 'p1'],
    quotes: [evidence.quote ?? start],
    starts: [evidence.start ?? 0],
    rule: 'note-field',
    order: evidence.order ?? 1,
  },
});

export const task = (ref: string, properties: GraphNode['properties'] = {}): GraphNode =>
  node(`task/${ref}`, 'Task', { name: `任务${ref}`, ref, kind: 'item', plan, ...properties });

/** One official and one department lead two tasks of two sections, toward one cluster and one industry. */
export const small: Graph = {
  nodes: [
    node('official/毛丕显', 'Official'),
    node('department/市经信局', 'Department'),
    node('department/市发改局', 'Department'),
    task('二(一)1'),
    task('二(二)1'),
    node('cluster/“35”千百亿产业', 'Cluster'),
    node('industry/智能家电', 'Industry'),
  ],
  relationships: [
    relationship('LEADS', 'official/毛丕显', 'task/二(一)1', { start: 10 }),
    relationship('LEADS', 'department/市经信局', 'task/二(一)1', { start: 20 }),
    relationship('SUPPORTS', 'department/市发改局', 'task/二(一)1', { start: 30 }),
    relationship('LEADS', 'department/市经信局', 'task/二(二)1', { start: 120 }),
    relationship('ADVANCES', 'task/二(一)1', 'cluster/“35”千百亿产业', { start: 5 }),
    relationship('ADVANCES', 'task/二(二)1', 'industry/智能家电', { start: 105 }),
  ],
};

/** A chain of `sections` sections with `each` tasks, all led by one department. */
export function long(sections: number, each: number): Graph {
  const numerals = '一二三四五六七八九';
  const tasks = Array.from({ length: sections }, (_, s) =>
    Array.from({ length: each }, (__, i) => task(`二(${numerals.charAt(s)})${String(i + 1)}`)),
  ).flat();
  const leads = tasks.map(({ id }, i) => relationship('LEADS', 'department/市经信局', id, { start: i * 10 }));
  return { nodes: [node('department/市经信局', 'Department'), ...tasks], relationships: leads };
}
