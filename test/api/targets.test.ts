import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toBaseline } from '../../server/api/to-figure.ts';
import type { GraphNode, GraphRelationship, TargetsView } from '../../server/model/index.ts';
import { serveGraphs, type Loaded } from './loaded.ts';
import type { Served } from './serve.ts';
import * as small from './small-graph.ts';

const { plan } = small;
const passage = small.passages[1] ?? '';
const target = (id: string, name: string, properties: GraphNode['properties']): GraphNode => ({
  id: `target/${id}`,
  labels: ['Entity', 'Target'],
  properties: {
    id: `target/${id}`,
    name,
    aliases: [name],
    plan,
    operator: '=',
    kind: 'level',
    subject: '全市',
    ...properties,
  },
});
const sets = (start: string, id: string, quote: string, order: number): GraphRelationship => ({
  type: 'HAS_TARGET',
  start,
  end: `target/${id}`,
  properties: { plan, passages: [passage], quotes: [quote], starts: [20], rule: 'reaches-figure', order },
});
const finding: GraphNode = {
  id: 'finding/1',
  labels: ['Entity', 'Finding'],
  properties: {
    ...{ id: 'finding/1', name: '数字不一致', aliases: ['数字不一致'], plan },
    ...{ kind: 'text-against-table', severity: 'major', message: '两处不一致', messageEn: 'They differ.' },
  },
};
const graph = {
  nodes: [
    ...small.smallGraph.nodes,
    target('税收', '亩均税收50万元', {
      ...{ indicator: '亩均税收', subject: '规上企业', value: 50, unit: '万元', year: 2022, yearFrom: 'text' },
      baseline: '40万元(2020年)',
    }),
    target('投资', '甲镇制造业投资3亿元', {
      ...{ indicator: '制造业投资', subject: '甲镇', value: 3, unit: '亿元', year: 2022, yearFrom: 'period' },
    }),
    finding,
  ],
  relationships: [
    ...small.smallGraph.relationships,
    sets(plan, '税收', '规上企业亩均税收达到50万元', 1),
    sets(small.task, '税收', '规上企业亩均税收达到50万元', 1),
    sets(plan, '投资', '3', 2),
    { type: 'ABOUT', start: 'finding/1', end: 'target/税收', properties: { plan } },
  ],
};

let loaded: Loaded;
let server: Served;
beforeAll(async () => {
  loaded = await serveGraphs([[plan, graph]], { rows: 3 });
  ({ server } = loaded);
});
afterAll(() => loaded.close());

const read = async (query = ''): Promise<TargetsView> => (await server.get(`/targets${query}`)) as TargetsView;

describe('the targets', () => {
  test('come with whom they are about, their words once, for whom they are set and what contradicts them', async () => {
    const { targets, shown, total, plans } = await read();
    expect([shown, total, plans.map(({ id }) => id)]).toEqual([2, 2, [plan]]);
    expect(targets.find(({ id }) => id === 'target/税收')).toEqual({
      ...{ id: 'target/税收', plan, name: '亩均税收50万元', indicator: '规上企业亩均税收', ofPlace: false },
      ...{
        key: '规上企业亩均税收 level  元',
        scale: 10_000,
        subject: '规上企业',
        operator: '=',
        value: 50,
        unit: '万元',
      },
      ...{ year: 2022, dated: true, kind: 'level', rule: 'reaches-figure' },
      baseline: { text: '40万元(2020年)', value: 40, year: 2020 },
      evidence: [{ passage, quote: '规上企业亩均税收达到50万元', start: 20 }],
      holders: [
        { id: plan, label: 'Plan', name: '某市制造业实施方案' },
        { id: small.task, label: 'Task', name: '培育集群' },
      ],
      findings: [
        {
          id: 'finding/1',
          kind: 'text-against-table',
          severity: 'major',
          message: '两处不一致',
          messageEn: 'They differ.',
        },
      ],
    });
  });

  test('a figure of one place among several is told as such, and a year that only the period gives', async () => {
    const [figure] = (await read(`?words=${encodeURIComponent('甲镇')}`)).targets;
    expect(figure).toMatchObject({ indicator: '制造业投资', subject: '甲镇', ofPlace: true, dated: false });
  });

  test('are bounded and say of how many', async () => {
    expect(await read('?limit=1')).toMatchObject({ shown: 1, total: 2 });
  });

  test('of plans that are not asked for are left out', async () => {
    expect(await read('?plans=plan/x')).toMatchObject({ shown: 0, total: 0, targets: [] });
    expect(await read(`?plans=plan/x%20${encodeURIComponent(plan)}`)).toMatchObject({ shown: 2, total: 2 });
  });

  test('a limit that is no number is refused', async () => {
    expect((await server.ask('/api/v1/targets?limit=many')).status).toBe(400);
  });
});

describe('a baseline', () => {
  test('is a figure where it has the unit of its target and a year', () => {
    expect(toBaseline('1.6%(2020年)', '%')).toEqual({ text: '1.6%(2020年)', value: 1.6, year: 2020 });
  });
  test.each(['40亿元(2020年)', '40万元', '去年水平'])('stays words otherwise: %s', (text) => {
    expect(toBaseline(text, '万元')).toEqual({ text });
  });
});
