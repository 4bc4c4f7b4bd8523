import { describe, expect, test } from '@jest/globals';
import { toCompareState, toGroups, toStep, weightOf } from '../../../client/panels/compare/compare.ts';
import { fromAddress, toAddress } from '../../../client/state.ts';
import type { ComparedObject, ComparedPlan, Label } from '../../../server/model/index.ts';
import { plan } from '../report/small-picture.ts';

const task = { id: 'task/1', name: '任务' };
const object = (label: Label, name: string, more: Partial<ComparedObject> = {}): ComparedObject => ({
  ...{ id: `${label}/${name}`, name, label, forms: [name], tasks: [], tasksTotal: 0, wholes: [] },
  ...more,
});
const industry = (name: string) => ({ id: `Industry/${name}`, name });
const compared = (id: string, objects: ComparedObject[]): ComparedPlan => ({
  ...{ plan: { ...plan, id }, objects, shown: objects.length, total: objects.length, cites: [] },
});
const promotes = { quote: '发展', start: 1 };

const upper = compared('plan/1', [
  object('Cluster', '绿色石化集群', { promotes, wholes: [industry('绿色石化')] }),
  object('Industry', '汽车', { tasks: [task], tasksTotal: 1 }),
  object('Industry', '量子信息'),
]);
const lower = compared('plan/2', [
  object('Industry', '绿色石化', { tasks: [task], tasksTotal: 1 }),
  object('Industry', '新能源汽车', { tasks: [task], tasksTotal: 1, wholes: [industry('汽车')] }),
  object('Cluster', '“35”产业集群', { promotes }),
]);
const plans = [upper, lower];

describe('plans beside each other', () => {
  test('a cluster and an industry that it is part of stand in one row', () => {
    const [first] = toGroups(plans, 'aims');
    expect(first?.columns).toEqual([0, 1]);
    expect(first?.rows.map(({ name, cells }) => [name, cells.map(weightOf)])).toEqual([
      ['绿色石化', ['promoted', 'aims']],
    ]);
  });

  test('rows are grouped by the plans that name them; what no other plan could share comes last', () => {
    const groups = toGroups(plans, 'all').map(({ columns, rows }) => [columns, rows.map(({ name }) => name)]);
    expect(groups).toEqual([
      [[0, 1], ['绿色石化']],
      [[0], ['汽车', '量子信息']],
      [[1], ['新能源汽车']],
      [[1], ['“35”产业集群']],
    ]);
  });

  test('where a plan names a part of an industry, or its whole, that is near and not the same', () => {
    const rows = toGroups(plans, 'aims').flatMap((group) => group.rows);
    const nearOf = (name: string) =>
      rows.find((row) => row.name === name)?.cells.map(({ near }) => near.map((each) => each.name));
    expect(nearOf('汽车')).toEqual([[], ['新能源汽车']]);
    expect(nearOf('新能源汽车')).toEqual([['汽车'], []]);
  });

  test('objects of development, aims and mentions are three depths', () => {
    const namesAt = (depth: 'promoted' | 'aims' | 'all') =>
      toGroups(plans, depth).flatMap(({ rows }) => rows.map(({ name }) => name));
    expect(namesAt('promoted')).toEqual(['绿色石化', '“35”产业集群']);
    expect(namesAt('aims')).not.toContain('量子信息');
    expect(namesAt('all')).toContain('量子信息');
  });

  test('a step tells what is kept of the plan on the left, what is not named, what is new', () => {
    expect(toStep(toGroups(plans, 'all'), 1)).toEqual({ kept: 1, left: 2, added: 2 });
  });

  test('plans and depth are in the address', () => {
    expect(toAddress(toCompareState([], 'aims'))).toBe('/compare');
    const [path = '', search = ''] = toAddress(toCompareState(['plan/1', 'plan/2'], 'all')).split('?');
    expect(fromAddress(path, search)).toMatchObject({
      section: 'compare',
      own: { plans: 'plan/1 plan/2', show: 'all' },
    });
  });
});
