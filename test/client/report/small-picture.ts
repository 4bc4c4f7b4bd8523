/** One official, one department, one task, one cluster, as a scene and as a graph with its evidence. */
import type { Graph, PlanSummary } from '../../../server/model/index.ts';
import type { PlacedNode, Scene } from '../../../client/picture/scene.ts';

export const planId = 'plan/甲政发〔2020〕1号';

export const plan: PlanSummary = {
  id: planId,
  title: '甲市制造业实施方案(2020-2022年)',
  documentNumber: '甲政发〔2020〕1号',
  issuedOn: '2020-10-26',
  issuer: '甲市人民政府办公室',
  standing: 'period over',
  loaded: true,
  counts: {},
};

const node = (id: string, label: string, name: string, more = {}) => ({
  id,
  labels: ['Entity', label],
  properties: { name, aliases: [name], ...more },
});
const edge = (type: string, start: string, end: string, quote: string, at: number, order = 1) => ({
  type,
  start,
  end,
  properties: { plan: planId, passages: ['passage/1'], quotes: [quote], starts: [at], rule: 'role-note', order },
});

export const graph: Graph = {
  nodes: [
    node('official/甲/王某', 'Official', '王某'),
    node('department/甲/经信局', 'Department', '市经信局'),
    node('task/1', 'Task', '培育<先进>集群', { ref: '二(一)1' }),
    node('cluster/甲/35', 'Cluster', '“35”产业集群'),
  ],
  relationships: [
    edge('ADVANCES', 'task/1', 'cluster/甲/35', '壮大“35”产业集群', 10),
    edge('LEADS', 'department/甲/经信局', 'task/1', '牵头单位:市经信局', 60, 2),
    edge('LEADS', 'official/甲/王某', 'task/1', '牵头领导:王某', 50),
  ],
};

const placedNode = (id: string, kind: PlacedNode['kind'], name: string, x: number): PlacedNode => ({
  id,
  kind,
  name,
  at: { x, y: 40 },
  width: 120,
  height: 24,
  texts: [
    { words: name, at: { x: x - 50, y: 40 }, anchor: 'start', size: 13, tone: 'ink', family: 'hei', bold: false },
  ],
  holds: [id],
  column: 0,
  unseen: 0,
});
const line = (type: string, from: string, to: string, holds: string[]) => ({
  id: `${type} ${from} ${to}`,
  type,
  from,
  to,
  points: [
    { x: 120, y: 40 },
    { x: 140, y: 40 },
    { x: 140, y: 60 },
    { x: 160, y: 60 },
  ],
  holds,
  words: `${type}!`,
});

const holds = (type: string, from: string, to: string) => [`${type} ${from} ${to} ${planId}`];

export const scene: Scene = {
  width: 800,
  height: 120,
  columns: [
    { kind: 'officials', x: 0, width: 120, drawn: 1, all: 1 },
    { kind: 'tasks', x: 300, width: 120, drawn: 1, all: 7 },
  ],
  nodes: [
    placedNode('official/甲/王某', 'Official', '王某', 60),
    placedNode('department/甲/经信局', 'Department', '市经信局', 240),
    placedNode('task/1', 'Task', '培育<先进>集群', 460),
    placedNode('cluster/甲/35', 'Cluster', '“35”产业集群', 700),
  ],
  lines: [
    line('LEADS', 'official/甲/王某', 'task/1', holds('LEADS', 'official/甲/王某', 'task/1')),
    line('LEADS', 'department/甲/经信局', 'task/1', holds('LEADS', 'department/甲/经信局', 'task/1')),
    line('ADVANCES', 'task/1', 'cluster/甲/35', holds('ADVANCES', 'task/1', 'cluster/甲/35')),
    line('PAIR', 'official/甲/王某', 'department/甲/经信局', holds('LEADS', 'department/甲/经信局', 'task/1')),
  ],
  notes: [],
  drawn: { nodes: 4, relationships: 3, tasks: 1, allTasks: 7 },
};
