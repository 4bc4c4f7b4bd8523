import { describe, expect, test } from '@jest/globals';
import { fromFile, toContent, toFile, toNewId, toSavedState } from '../../../client/saved/content.ts';
import { nameOfTarget, toLit, toSigns } from '../../../client/saved/marks.ts';
import { noWork } from '../../../client/saved/work.ts';
import { emptyState, withChange } from '../../../client/state.ts';
import type { PlacedNode, Scene } from '../../../client/picture/scene.ts';

const box = (id: string, x: number, holds = [id]): PlacedNode => ({
  ...{ id, kind: 'Task', name: id, at: { x, y: 50 }, width: 100, height: 20, texts: [], holds },
  ...{ column: 0, unseen: 0 },
});
const scene: Scene = {
  ...{ width: 900, height: 100, columns: [], notes: [] },
  nodes: [box('甲', 100), box('乙', 400), box('fold 二', 700, ['丙', '丁'])],
  lines: [
    {
      ...{ id: 'LEADS 甲 乙', type: 'LEADS', from: '甲', to: '乙', holds: ['LEADS 甲 乙 plan/a'] },
      points: [
        { x: 150, y: 50 },
        { x: 250, y: 50 },
        { x: 250, y: 90 },
        { x: 350, y: 90 },
      ],
    },
    {
      ...{ id: 'LEADS 甲 fold 二', type: 'LEADS', from: '甲', to: 'fold 二', holds: ['LEADS 甲 丙 plan/a'] },
      points: [
        { x: 150, y: 50 },
        { x: 650, y: 50 },
      ],
    },
  ],
  drawn: { nodes: 3, relationships: 2, tasks: 0, allTasks: 0 },
};
const note = (target: string) => ({ target, text: '话', name: target });

describe('signs of notes on a picture', () => {
  test('a node has its sign at the corner, a line at half of its way, what is folded on the box that holds it', () => {
    const signs = toSigns(scene, [note('甲'), note('LEADS 甲 乙'), note('丁'), note('无')]);
    expect(signs.map(({ n, id, at }) => [n, id, at])).toEqual([
      [1, '甲', { x: 150, y: 40 }],
      [2, 'LEADS 甲 乙', { x: 250, y: 70 }],
      [3, 'fold 二', { x: 750, y: 40 }],
    ]);
  });

  test('two notes on one box stand beside each other', () => {
    const signs = toSigns(scene, [note('丙'), note('丁')]);
    expect(signs.map(({ at }) => at.x)).toEqual([750, 730]);
  });
});

describe('the lit part of a step', () => {
  test('several nodes light themselves and the lines between them, not the rest', () => {
    expect([...toLit(scene, ['甲', '乙'])].sort()).toEqual(['LEADS 甲 乙', '乙', '甲']);
  });
  test('a relation whose end is folded lights the line that holds it, with its ends', () => {
    expect([...toLit(scene, ['LEADS 甲 丙', '乙'])].sort()).toEqual(
      ['LEADS 甲 fold 二', 'LEADS 甲 乙', 'fold 二', '乙', '甲'].sort(),
    );
  });
  test('what is not on the picture lights nothing', () => {
    expect(toLit(scene, ['无']).size).toBe(0);
  });
  test('a line is called by the names of its ends', () => {
    const names = new Map([
      ['甲', '市经信局'],
      ['乙', '培育集群'],
    ]);
    expect(nameOfTarget(scene, names, 'LEADS 甲 乙', () => '牵头')).toBe('市经信局 牵头 培育集群');
    expect(nameOfTarget(scene, names, '无', () => '')).toBe('无');
  });
});

describe('what is kept of a page', () => {
  const shown = {
    name: '毛丕显',
    graph: { nodes: [], relationships: [] },
    plans: [],
    positions: { 甲: { x: 1, y: 2 } },
  };
  const state = withChange(emptyState, { root: 'official/a', picked: '甲', saved: 'abcd1234', step: 2 });

  test('opens the same page as this view, without the step that was played', () => {
    const content = toContent('名', state, noWork, { shown, at: '2026-01-01', theme: 'dark' });
    expect(content).toMatchObject({
      positions: { 甲: { x: 1, y: 2 } },
      look: { theme: 'dark' },
      seen: { at: '2026-01-01' },
    });
    expect(toSavedState({ id: 'ffff0000', address: content.address })).toEqual(
      withChange(emptyState, { root: 'official/a', picked: '甲', saved: 'ffff0000' }),
    );
  });

  test('a query is kept with its own words and parameters, so that a reworded question does not change it', () => {
    const query = withChange(emptyState, { section: 'query', own: { question: 'leaders', $name: '毛丕显' } });
    const { address } = toContent('名', query, noWork, {
      shown: { ...shown, statement: 'MATCH (o:Official) RETURN o.name AS a ORDER BY a' },
      at: undefined,
      theme: 'light',
    });
    expect(toSavedState({ id: 'ffff0000', address })).toMatchObject({
      section: 'query',
      own: { question: 'leaders', $name: '毛丕显', cypher: 'MATCH (o:Official) RETURN o.name AS a ORDER BY a' },
    });
  });

  test('a file brings back what it was made from, and another file is not taken for one', () => {
    const content = toContent('名', state, noWork, { shown, at: undefined, theme: 'light' });
    expect(fromFile(toFile(content))).toEqual(content);
    expect([fromFile('{}'), fromFile('{"view":'), fromFile('{"format":"qiantou-view","view":{}}')]).toEqual([
      ...[undefined, undefined, undefined],
    ]);
  });

  test('a new id is one that the server takes', () => {
    expect(toNewId()).toMatch(/^[a-z0-9]{8,40}$/u);
    expect(toNewId()).not.toBe(toNewId());
  });
});
