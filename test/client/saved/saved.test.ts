import { describe, expect, test } from '@jest/globals';
import type { Graph, GraphNode, GraphRelationship, PlanSummary, Properties } from '../../../server/model/index.ts';
import {
  noActs,
  toRedo,
  toUndo,
  withAct,
  withRedone,
  withStep,
  withUndone,
  type Act,
} from '../../../client/app/acts.ts';
import { sizeOf, toDifference } from '../../../client/saved/difference.ts';
import { toDraft } from '../../../client/saved/draft.ts';
import { toFingerprint } from '../../../client/saved/fingerprint.ts';
import { inverseOf, moved, noWork, withWork } from '../../../client/saved/work.ts';

const node = (label: string, id: string, name: string, more: Properties = {}): GraphNode => ({
  id,
  labels: ['Entity', label],
  properties: { name, aliases: [name], ...more },
});
const fact = (type: string, start: string, end: string, quote: string, start_ = 5): GraphRelationship => ({
  type,
  start,
  end,
  properties: { plan: 'plan/a', passages: ['passage/a/1'], quotes: [quote], starts: [start_], rule: 'note-field' },
});
const plans: PlanSummary[] = [{ id: 'plan/a', title: '甲方案', standing: 'in force', loaded: true, counts: {} }];
const graph: Graph = {
  nodes: [
    node('Department', 'd/经信局', '市经信局'),
    node('Task', 't/一', '培育集群', { ref: '(一)', start: 10 }),
    node('Task', 't/二', '加强宣传', { ref: '(二)', start: 90 }),
  ],
  relationships: [
    fact('LEADS', 'd/经信局', 't/一', '牵头单位:市经信局'),
    fact('LEADS', 'd/经信局', 't/二', '责任单位:市经信局'),
  ],
};
const seen = toFingerprint(graph, plans);

describe('what has changed since a view was kept', () => {
  test('the same facts are no change, in whatever order and wherever in the text they stand now', () => {
    const nodes = graph.nodes.toReversed().map((each) => ({ ...each, properties: { ...each.properties, start: 700 } }));
    const relationships = graph.relationships
      .toReversed()
      .map((each) => ({ ...each, properties: { ...each.properties, starts: [700] } }));
    const difference = toDifference(seen, toFingerprint({ nodes, relationships }, plans));
    expect(sizeOf(difference)).toBe(0);
  });

  test('it holds no text of the documents, and no id but ours', () => {
    expect(JSON.stringify(seen)).not.toContain('牵头单位');
    expect(seen.nodes.map(([id]) => id)).toEqual(graph.nodes.map(({ id }) => id).sort());
  });

  test('a task that came and one that went are told by name, and their lines not a second time', () => {
    const now: Graph = {
      nodes: [...graph.nodes.slice(0, 2), node('Task', 't/三', '招引企业')],
      relationships: [...graph.relationships.slice(0, 1), fact('LEADS', 'd/经信局', 't/三', '牵头单位:市经信局')],
    };
    const { came, went, changed } = toDifference(seen, toFingerprint(now, plans));
    expect(came).toEqual({ nodes: [{ id: 't/三', label: 'Task', name: '招引企业' }], facts: [] });
    expect(went).toEqual({ nodes: [{ id: 't/二', label: 'Task', name: '加强宣传' }], facts: [] });
    expect(changed).toEqual({ nodes: [], facts: [] });
  });

  test('other words under the same fact are a changed source, with the plan that states it', () => {
    const [first, ...rest] = graph.relationships;
    if (!first) throw new Error('a graph has facts');
    const now = { ...graph, relationships: [fact('LEADS', first.start, first.end, '牵头单位:市经信局等'), ...rest] };
    const { changed, came, went } = toDifference(seen, toFingerprint(now, plans));
    expect(changed.facts).toEqual([
      {
        line: 'LEADS d/经信局 t/一',
        type: 'LEADS',
        from: { id: 'd/经信局', label: 'Department', name: '市经信局' },
        to: { id: 't/一', label: 'Task', name: '培育集群' },
        plan: '甲方案',
      },
    ]);
    expect([came.facts, went.facts]).toEqual([[], []]);
  });

  test('a relation that went between nodes that stayed is told by itself, and so is a node under another name', () => {
    const nodes = graph.nodes.map((each) =>
      each.id === 't/一' ? node('Task', 't/一', '培育大集群', { ref: '(一)' }) : each,
    );
    const { went, changed } = toDifference(
      seen,
      toFingerprint({ nodes, relationships: graph.relationships.slice(1) }, plans),
    );
    expect(went.facts.map(({ line }) => line)).toEqual(['LEADS d/经信局 t/一']);
    expect(changed.nodes).toEqual([{ id: 't/一', label: 'Task', name: '培育大集群', was: '培育集群' }]);
  });

  test('the rows of an answer are compared as a whole', () => {
    const before = toFingerprint(graph, plans, { rows: { count: 12, hash: 'a' } });
    const now = toFingerprint(graph, plans, { rows: { count: 12, hash: 'b' } });
    expect(toDifference(before, now).rows).toEqual({ before: 12, now: 12 });
    expect(toDifference(before, before).rows).toBeUndefined();
  });

  test('a picture that is too large to keep whole says so, and calls nothing new that was only not kept', () => {
    const many = Array.from({ length: 3100 }, (_each, i) => node('Task', `t/${String(i).padStart(5, '0')}`, '任务'));
    const kept = toFingerprint({ nodes: many, relationships: [] }, plans);
    const difference = toDifference(kept, toFingerprint({ nodes: many.slice(0, 2000), relationships: [] }, plans));
    expect([difference.cut, difference.came.nodes.length, difference.went.nodes.length]).toEqual([true, 0, 1000]);
  });
});

describe('notes and stories', () => {
  const note = (target: string, text: string) => ({ target, text, name: target });
  test('a change and its inverse give what was there, and leave alone what came in between', () => {
    const first = withWork(noWork, { notes: { a: note('a', '一') } });
    const change = { notes: { a: null }, steps: [{ title: '', text: '', lit: [] }] };
    const back = inverseOf(first, change);
    const later = withWork(withWork(first, change), { notes: { b: note('b', '二') } });
    expect(withWork(later, back)).toEqual({ notes: [note('b', '二'), note('a', '一')], steps: [] });
  });

  test('a note that is written anew stays at its place', () => {
    const work = withWork(noWork, { notes: { a: note('a', '一'), b: note('b', '二') } });
    expect(withWork(work, { notes: { a: note('a', '改') } }).notes).toEqual([note('a', '改'), note('b', '二')]);
  });

  test.each([
    [0, 1, 'bac'],
    [2, -1, 'acb'],
    [2, 5, 'abc'],
    [0, -1, 'abc'],
  ])('the step at %d moved by %d gives %s', (from, by, expected) => {
    expect(moved(['a', 'b', 'c'], from, by).join('')).toBe(expected);
  });

  test.each([
    [null, undefined],
    ['{half', undefined],
    ['{"work":{"notes":[{"target":"a"}],"steps":"x"}}', { work: noWork }],
    [
      '{"base":3,"work":{"notes":[{"target":"a","text":"b","name":"c"}]}}',
      { base: 3, work: withWork(noWork, { notes: { a: { target: 'a', text: 'b', name: 'c' } } }) },
    ],
  ])('of a stored draft %s what is one is taken', (text, expected) => {
    expect(toDraft(text)).toEqual(expected);
  });
});

describe('undo of what the address does not hold', () => {
  const act = (): Act => ({ undo: () => undefined, redo: () => undefined });

  test('acts are undone at the step at which they were done, the last first, and redone in order', () => {
    const [one, two] = [act(), act()];
    let acts = withAct(withAct(noActs, 3, one), 3, two);
    expect(toUndo(acts, 3)).toBe(two);
    expect(toUndo(acts, 4)).toBeUndefined();
    acts = withUndone(withUndone(acts, two), one);
    expect([toUndo(acts, 3), toRedo(acts, 3)]).toEqual([undefined, one]);
    acts = withRedone(acts, one);
    expect([toUndo(acts, 3), toRedo(acts, 3)]).toEqual([one, two]);
  });

  test('going on drops what was undone, and what belongs to a way not taken', () => {
    const [here, ahead] = [act(), act()];
    const acts = withStep(withAct(withAct(noActs, 3, here), 5, ahead), 4);
    expect([toUndo(acts, 3), toUndo(acts, 5), toRedo(acts, 3)]).toEqual([here, undefined, undefined]);
  });

  test('a new act ends what could be redone', () => {
    const [one, two] = [act(), act()];
    const acts = withAct(withUndone(withAct(noActs, 1, one), one), 1, two);
    expect([toUndo(acts, 1), toRedo(acts, 1)]).toEqual([two, undefined]);
  });
});
