import { describe, expect, test } from '@jest/globals';
import { nextParam, toAskedState } from '../../../client/panels/search/asking.ts';
import {
  findCommands,
  findQuestions,
  toFound,
  toHeadAndTail,
  toOffers,
  toValues,
  type Command,
  type Found,
} from '../../../client/panels/search/found.ts';
import type { PassageHit, SearchHit, SearchView } from '../../../server/model/views.ts';
import { loadQuestions } from '../../../server/graph/index.ts';

const questions = loadQuestions();
const command = (name: string, group = '页面'): Command => ({ name, group, run: () => undefined });
const commands = [command('矩阵'), command('用于报告', '图谱'), command('看全图', '缩放')];
const hit = (name: string): SearchHit => ({ id: `Chain/${name}`, label: 'Chain', name, how: 'literal', context: '' });
const passage = (text: string, start: number): PassageHit => ({
  id: `Passage/${text}`,
  plan: 'Plan/1',
  planTitle: '方案',
  text,
  path: [],
  matches: [{ start, end: start + 2 }],
});
const view = (hits: SearchHit[], passages: PassageHit[] = []): SearchView => ({
  query: '',
  hits,
  total: hits.length,
  passages,
  totalPassages: passages.length,
});
const kinds = (found: Found[]): string[] => found.map(({ kind }) => kind);

describe('what the box finds', () => {
  test('offers every question and every command before anything is typed', () => {
    expect(toOffers(questions, commands)).toHaveLength(questions.length + commands.length);
  });

  test('shows names before questions and commands, and passages last', () => {
    const found = toFound({
      ...{ words: '牵头', language: 'zh', questions, commands: [command('牵头图例')], all: false },
      view: view([hit('牵头链')], [passage('由市经信局牵头落实', 5)]),
    });
    expect(kinds(found)[0]).toBe('name');
    expect(kinds(found).at(-1)).toBe('text');
    expect(kinds(found)).toContain('question');
    expect(kinds(found).indexOf('command')).toBeGreaterThan(kinds(found).lastIndexOf('question'));
  });

  test('shows five passages at first, and all that came when more are asked for', () => {
    const passages = Array.from({ length: 9 }, (_, i) => passage(`第${String(i)}条 机器人`, 4));
    const typed = { words: '机器人', language: 'zh', questions: [], commands: [], view: view([], passages) } as const;
    expect(toFound({ ...typed, all: false })).toHaveLength(5);
    expect(toFound({ ...typed, all: true })).toHaveLength(9);
  });

  test('cuts a long passage around the words that match, and says so with an ellipsis', () => {
    const [found] = toFound({
      ...{ words: '链长', language: 'zh', questions: [], commands: [], all: false },
      view: view([], [passage(`${'前'.repeat(40)}链长${'后'.repeat(40)}`, 40)]),
    });
    expect(found).toMatchObject({ before: `…${'前'.repeat(18)}`, lit: '链长', after: `${'后'.repeat(18)}…` });
  });
});

describe('a question typed in part', () => {
  test('is found by words of its title in either language, titles before descriptions', () => {
    expect(findQuestions(questions, '谁牵头', 'zh')[0]?.name).toBe('who-leads-toward');
    expect(findQuestions(questions, 'WHO LEADS', 'zh')[0]?.name).toBe('who-leads-toward');
    expect(findQuestions(questions, '火星', 'zh')).toEqual([]);
  });

  test('may bring its first value with it: names that hold it are offered, then the words as they are', () => {
    const found = toFound({
      ...{ words: '谁牵头 集成', language: 'zh', questions, commands: [], all: false },
      tail: view([hit('集成电路')]),
    });
    expect(found.flatMap((one) => (one.kind === 'question' ? [one.value] : []))).toEqual(['集成电路', '集成']);
  });

  test('needs no space before its value where its title begins with what stands before', () => {
    const parted = (words: string) => toHeadAndTail(words, questions, 'zh');
    expect(parted('谁牵头人工智能')).toEqual({ head: '谁牵头', tail: '人工智能' });
    expect(toHeadAndTail('who leads the tasks AI', questions, 'en')).toEqual({
      head: 'who leads the tasks',
      tail: 'AI',
    });
    expect(parted('谁牵头')).toEqual({ head: '', tail: '' });
    expect(parted('人工智能谁牵头')).toEqual({ head: '谁牵头', tail: '人工智能' });
    expect(parted('人工智能 谁牵头')).toEqual({ head: '谁牵头', tail: '人工智能' });
    expect(parted('  谁牵头　集成 电路 ')).toEqual({ head: '谁牵头', tail: '集成 电路' });
  });

  test('asks for its parameters one after another, and opens with all of them filled in', () => {
    const question = questions.find(({ name }) => name === 'leaders-other-than');
    if (!question) throw new Error('the question is gone');
    expect(nextParam({ question, values: [] })?.name).toBe('except');
    expect(nextParam({ question, values: ['经信'] })?.name).toBe('name');
    expect(nextParam({ question, values: ['经信', '数字'] })).toBeUndefined();
    expect(toAskedState({ question, values: ['经信', '数字'] })).toMatchObject({
      section: 'query',
      own: { question: 'leaders-other-than', $except: '经信', $name: '数字' },
    });
  });
});

describe('values for a parameter', () => {
  test('are the example before anything is typed, and nothing where there is none', () => {
    expect(toValues('', '毛丕显')).toMatchObject([{ kind: 'value', value: '毛丕显' }]);
    expect(toValues(' ', undefined)).toEqual([]);
  });

  test('are the names found, and the words as typed unless a name is just these', () => {
    const names = (found: Found[]) => found.flatMap((one) => (one.kind === 'value' ? [one.value] : []));
    expect(names(toValues('集成', undefined, view([hit('集成电路')])))).toEqual(['集成电路', '集成']);
    expect(names(toValues('集成电路', undefined, view([hit('集成电路')])))).toEqual(['集成电路']);
  });
});

test('names that several nodes bear are offered once, without a place', () => {
  const found = toValues('经信', undefined, view([hit('市经信局'), { ...hit('市经信局'), id: 'Department/2' }]));
  expect(found).toEqual([
    { kind: 'value', key: 'value 市经信局', value: '市经信局' },
    { kind: 'value', key: 'typed', value: '经信' },
  ]);
});

test('a command is found by its own name or its group’s', () => {
  expect(findCommands(commands, '全图').map(({ name }) => name)).toEqual(['看全图']);
  expect(findCommands(commands, '图谱').map(({ name }) => name)).toEqual(['用于报告']);
});
