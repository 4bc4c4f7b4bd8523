import { expect, test } from '@jest/globals';
import { keysOfLine, toLit, toPairsOf } from '../../../client/panels/selection/asked.ts';
import { mostSelected, toChoice } from '../../../client/panels/selection/choice.ts';
import type { Scene } from '../../../client/picture/scene.ts';
import { emptyState, withChange } from '../../../client/state.ts';

const anywhere = () => true;

test('a second node is chosen with the one that was clicked before, and the answers open', () => {
  const state = withChange(emptyState, { picked: 'a' });
  expect(toChoice(state, ['b'], 'toggle', anywhere)).toEqual({
    selected: ['a', 'b'],
    picked: undefined,
    side: 'selection',
  });
  expect(toChoice(state, ['b'], 'toggle', (id) => id !== 'a').selected).toEqual(['b']);
});

test('who works in the outline stays in the outline', () => {
  const state = withChange(emptyState, { selected: ['a'], side: 'outline' });
  expect(toChoice(state, ['b'], 'toggle', anywhere)).toEqual({ selected: ['a', 'b'], picked: undefined });
});

test('a chosen node chosen again is let go of; a frame only adds; a folded section is no node', () => {
  const state = withChange(emptyState, { selected: ['a', 'b'] });
  expect(toChoice(state, ['a'], 'toggle', anywhere).selected).toEqual(['b']);
  expect(toChoice(state, ['a', 'c', 'fold x'], 'add', anywhere).selected).toEqual(['a', 'b', 'c']);
});

test('no more are chosen than can be asked about', () => {
  const many = Array.from({ length: 90 }, (_, i) => `n${String(i)}`);
  expect(toChoice(emptyState, many, 'add', anywhere).selected).toHaveLength(mostSelected);
});

test('each two of the chosen nodes are a pair, once', () => {
  expect(toPairsOf(['a', 'b', 'c'])).toEqual([
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
  ]);
});

const relationship = (type: string, start: string, end: string) => ({ type, start, end, properties: { plan: 'p' } });

test('all paths are lit on the picture with their lines, and nothing beside them', () => {
  const node = (id: string) => ({ id, holds: [id] });
  const line = (type: string, from: string, to: string) => ({
    ...{ id: `${type} ${from} ${to}`, from, to, holds: [`${type} ${from} ${to} p`] },
  });
  const scene = {
    nodes: ['a', 'b', 't', 'u', 'x'].map(node),
    lines: [
      line('LEADS', 'a', 't'),
      line('SUPPORTS', 'b', 't'),
      line('LEADS', 'a', 'u'),
      line('LEADS', 'b', 'u'),
      line('LEADS', 'x', 'u'),
    ],
  } as unknown as Scene;
  const relationships = [
    relationship('LEADS', 'a', 't'),
    relationship('SUPPORTS', 'b', 't'),
    relationship('LEADS', 'a', 'u'),
    relationship('LEADS', 'b', 'u'),
  ];
  const paths = ['t', 'u'].map((task) => ['a', task, 'b']);
  const found = { nodes: [], relationships, paths, length: 2, longest: 6, shown: 2, total: 2, complete: true };
  const lit = toLit(scene, ['a', 'b'], [{ from: 'a', to: 'b', found }]);
  expect([...lit].sort()).toEqual(
    ['LEADS a t', 'LEADS a u', 'LEADS b u', 'SUPPORTS b t', 'a', 'b', 't', 'u'].toSorted(),
  );
});

test('a line that is not on the picture is known by its type and its ends, in every plan that states it', () => {
  const twice = [relationship('CITES', 'a', 'b'), { ...relationship('CITES', 'a', 'b'), properties: { plan: 'q' } }];
  expect(keysOfLine({ nodes: [], relationships: [...twice, relationship('CITES', 'b', 'a')] }, 'CITES a b')).toEqual([
    'CITES a b p',
    'CITES a b q',
  ]);
});
