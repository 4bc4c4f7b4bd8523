import { expect, test } from '@jest/globals';
import { resolveCitations, toCitedId, toCitedPlan, toPlanId, type KnownPlan } from '../../server/model/index.ts';

const title = '浙江省“415X”先进制造业集群建设行动方案(2023—2027年)';
const loaded: KnownPlan = { id: 'plan/浙政发(2023)4号', titles: [title], documentNumber: '浙政发〔2023〕4号' };

test('a citation by number leads to the loaded plan of this number, whatever its title', () => {
  expect(resolveCitations([{ title: '上级方案', documentNumber: '浙政发[2023]4号' }], [loaded])).toEqual([loaded.id]);
});

test('a citation by title leads to the loaded plan, with or without its period', () => {
  const citations = [{ title }, { title: '浙江省“415X”先进制造业集群建设行动方案' }];
  expect(resolveCitations(citations, [loaded])).toEqual([loaded.id, loaded.id]);
});

test('a citation of another period is another plan', () => {
  const citation = { title: '浙江省“415X”先进制造业集群建设行动方案(2018—2022年)' };
  expect(resolveCitations([citation], [loaded])).toEqual([toCitedId(citation)]);
});

test('a citation of another number is another plan, though the titles are the same', () => {
  const citation = { title, documentNumber: '浙政发〔2018〕9号' };
  expect(resolveCitations([citation], [loaded])).toEqual([toCitedId(citation)]);
});

test('a title that two loaded plans have leads to neither', () => {
  const twins: KnownPlan[] = [
    { id: 'plan/a', titles: ['推进制造业高质量发展实施方案'] },
    { id: 'plan/b', titles: ['推进制造业高质量发展实施方案'] },
  ];
  const citation = { title: '推进制造业高质量发展实施方案' };
  expect(resolveCitations([citation], twins)).toEqual([toCitedId(citation)]);
});

test('while a plan is not loaded, a citation by title goes with the one that tells its number', () => {
  const numbered = { title, documentNumber: '浙政发〔2023〕4号' };
  expect(resolveCitations([{ title }, numbered], [])).toEqual([loaded.id, loaded.id]);
});

test('a citation by title alone has the id of the plan that has no number', () => {
  expect(toCitedId({ title, place: '330000' })).toBe(toPlanId({ title, place: '330000' }));
});

test('a cited plan is what all its citations say, in any order', () => {
  const citations = [
    { title: '某方案' },
    { title: '某方案(2023年)', documentNumber: '某发〔2023〕1号', level: 'province' },
  ];
  const plan = { title: '某方案(2023年)', documentNumber: '某发〔2023〕1号', level: 'province', loaded: false };
  expect(toCitedPlan(citations)).toEqual(plan);
  expect(toCitedPlan([...citations].reverse())).toEqual(plan);
});
