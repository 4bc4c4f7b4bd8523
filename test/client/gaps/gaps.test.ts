import { describe, expect, test } from '@jest/globals';
import { toClaimState, toGapState, toLines, toPasteText, toReadingState } from '../../../client/panels/gaps/gaps.ts';
import { fromAddress, toAddress } from '../../../client/state.ts';
import type { GapListView, GapRow } from '../../../server/model/index.ts';
import { plan, planId } from '../report/small-picture.ts';

const row: GapRow = {
  plan: planId,
  node: { id: 'task/1', name: '加强宣传', label: 'Task', ref: '二(一)1' },
  words: { quote: '(四)加强宣传', start: 40 },
  named: [{ id: 'department/1', name: '市财政局', label: 'Department', type: 'RESPONSIBLE_FOR', at: 'task/2' }],
  namedTotal: 1,
  numbers: {},
};
const view: GapListView = { list: 'tasks', rows: [row], offset: 0, shown: 1, total: 3, plans: [plan] };

describe('the page of gaps', () => {
  test('list and plan are in the address, what is as usual is not', () => {
    expect(toAddress(toGapState('tasks', undefined))).toBe('/gaps');
    const address = toAddress(toGapState('clusters', 'plan/1'));
    const [path = '', search = ''] = address.split('?');
    expect(fromAddress(path, search)).toMatchObject({ section: 'gaps', plan: 'plan/1', own: { list: 'clusters' } });
  });

  test('who is named beside a gap leads to the line of that claim, a department’s task to the line between the two', () => {
    const [named] = row.named;
    expect(named && toClaimState(row, named)).toMatchObject({
      root: 'task/2',
      picked: 'RESPONSIBLE_FOR department/1 task/2',
    });
    const led: GapRow = { ...row, node: { id: 'department/1', name: '市财政局', label: 'Department' } };
    const task = { id: 'task/9', name: '任务', label: 'Task', type: 'LEADS', at: 'task/9' } as const;
    expect(toClaimState(led, task)).toMatchObject({ root: 'task/9', picked: 'LEADS department/1 task/9' });
  });

  test('the words of a row open the document at them', () => {
    expect(toReadingState('plan/1', { quote: '加强宣传', start: 40 }).reading).toEqual({
      plan: 'plan/1',
      start: 40,
      end: 44,
    });
  });

  test('a list to take along names plan and standing in every row,', () => {
    const lines = toLines(view, 'zh');
    expect(lines[0]).toEqual(['文件', '状态', '编号', '任务', '旁边写到的', '原文']);
    expect(lines[1]).toEqual([
      plan.title,
      expect.any(String),
      '二(一)1',
      '加强宣传',
      '市财政局（负责）',
      '(四)加强宣传',
    ]);
    expect(lines).toHaveLength(2);
  });

  test('a list over all plans counts in numbers', () => {
    const load: GapRow = {
      node: { id: 'official/1', name: '张三', label: 'Official' },
      place: '乙市',
      named: [{ id: 'task/1', name: '任务', label: 'Task', ref: '一', type: 'LEADS', at: 'task/1' }],
      namedTotal: 1,
      numbers: { leads: 1, speaking: 1 },
    };
    expect(toLines({ ...view, list: 'officials-load', rows: [load], total: 1 }, 'en')).toEqual([
      ['Place', 'Official', 'Leads', 'Tasks led'],
      ['乙市', '张三', 1, '一 任务'],
    ]);
  });

  test('pasted rows keep their cells apart', () => {
    const lines = [
      ['a\tb\nc', 1],
      ['d', 2],
    ];
    expect(toPasteText(lines)).toBe('a b c\t1\nd\t2');
  });
});
