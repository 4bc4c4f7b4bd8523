import { describe, expect, test } from '@jest/globals';
import { toAltText, toCitation, toSourceLine, toText } from '../../../client/report/citation.ts';
import { toStatements } from '../../../client/report/statements.ts';
import { graph, plan, scene } from './small-picture.ts';

const statements = toStatements(scene, graph, [plan]);

describe('what a picture states', () => {
  test('is each drawn relation once, in the order of the text, with its words', () => {
    expect(statements.map(({ from, type, to, evidence }) => [from.name, type, to.name, evidence[0]?.quote])).toEqual([
      ['培育<先进>集群', 'ADVANCES', '“35”产业集群', '壮大“35”产业集群'],
      ['王某', 'LEADS', '培育<先进>集群', '牵头领导:王某'],
      ['市经信局', 'LEADS', '培育<先进>集群', '牵头单位:市经信局'],
    ]);
  });

  test('leaves out what is not drawn, and gives a bundle as the claims that it bundles', () => {
    const bundled = { ...scene, lines: scene.lines.filter(({ type }) => type === 'PAIR') };
    expect(toStatements(bundled, graph, [plan]).map(({ type, from }) => [type, from.name])).toEqual([
      ['LEADS', '市经信局'],
    ]);
  });
});

describe('a citation', () => {
  test('names issuer, title, document number and date', () => {
    expect(toCitation(plan)).toBe(
      '甲市人民政府办公室. 甲市制造业实施方案(2020-2022年): 甲政发〔2020〕1号[Z]. 2020-10-26.',
    );
  });

  test('leaves out what the document does not say', () => {
    expect(toCitation({ id: 'p', title: '规划', standing: 'in force', loaded: true, counts: {} })).toBe('规划[Z].');
  });

  test('under a picture says how the plan stands, in the reader’s language', () => {
    expect(toSourceLine(plan, 'zh')).toBe(
      '《甲市制造业实施方案(2020-2022年)》，甲政发〔2020〕1号，2020-10-26，期限已过',
    );
    expect(toSourceLine(plan, 'en')).toContain('period over');
  });
});

describe('the text for a report', () => {
  test('is one sentence for each subject and relation, then the numbered sources', () => {
    expect(toText(statements, 'zh')).toBe(
      [
        '“培育<先进>集群”（二(一)1）推进：“35”产业集群[1]。',
        '王某牵头：“培育<先进>集群”（二(一)1）[1]。',
        '市经信局牵头：“培育<先进>集群”（二(一)1）[1]。',
        '',
        `[1] ${toCitation(plan)}`,
      ].join('\n'),
    );
  });

  test('drafts an alternative text that counts what is shown and names the plans', () => {
    const alt = toAltText('图 1', statements, 'zh');
    expect(alt).toContain('领导 1 个');
    expect(alt).toContain('“牵头” 2 条');
    expect(alt).toContain('甲政发〔2020〕1号');
  });
});
