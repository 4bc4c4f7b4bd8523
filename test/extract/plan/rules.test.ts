import { describe, expect, test } from '@jest/globals';
import { collective, isCollective } from '../../../server/extract/actors/collective.ts';
import { findTitles } from '../../../server/extract/plan/citations.ts';
import { toDate } from '../../../server/extract/plan/dates.ts';
import { toDocumentNumber } from '../../../server/extract/plan/document-number.ts';
import { letterTitles, readLetter } from '../../../server/extract/plan/title.ts';

describe('rule letter-title', () => {
  test.each(Object.entries(letterTitles.examples))('%s', (title, plan) => {
    expect(readLetter(title)?.plan ?? '').toBe(plan);
  });
});

describe('rule collective', () => {
  test.each(collective.patterns.map((pattern) => [pattern]))(
    '%s finds an example that no other pattern does',
    (own) => {
      const others = collective.patterns.filter((pattern) => pattern !== own);
      const ofItsOwn = Object.keys(collective.examples).filter(
        (name) => own.test(name) && !others.some((pattern) => pattern.test(name)),
      );
      expect(ofItsOwn).not.toEqual([]);
    },
  );

  test.each(Object.entries(collective.examples))('%s: %s', (name, expected) => {
    expect(isCollective(name)).toBe(expected);
  });
});

test.each([
  ['2020年10月26日', '2020-10-26'],
  ['二〇二一年七月二日', '2021-07-02'],
  ['二○二一年十二月二十一日', '2021-12-21'],
  ['2020-03-09', '2020-03-09'],
  ['2021年8月', '2021-08'],
  ['2021年13月1日', undefined],
  ['三年行动', undefined],
])('the date in %s is %s', (text, date) => {
  expect(toDate(text)).toBe(date);
});

test.each([
  ['余政办发〔2020〕77号', '余政办发〔2020〕77号'],
  ['渝府办发【2022】12号', '渝府办发〔2022〕12号'],
  ['(甬政发[2020]3号)', '甬政发〔2020〕3号'],
  ['002972698/2020-47914', undefined],
])('the document number in %s is %s', (text, number) => {
  expect(toDocumentNumber(text)).toBe(number);
});

test('a title in brackets may hold another', () => {
  expect(findTitles('根据<<某省规划>>(某政规[2022]2号)').map(({ title }) => title)).toEqual(['某省规划']);
  expect(findTitles('根据《关于印发《某规划》的通知》和《某办法》').map(({ title }) => title)).toEqual([
    '关于印发《某规划》的通知',
    '某办法',
  ]);
});
