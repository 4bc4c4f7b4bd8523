import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findFigures } from '../../../server/extract/targets/index.ts';
import { toClean } from '../../../server/text/index.ts';

const sentences = [
  '到2025年,规上企业全员劳动生产率达到23万元/人·年,主营业务收入利润率达到7%以上;新增省级平台1-2家。',
  '培育产值20亿元以上的企业10家,其中民营企业5家(每年不少于2家),实施100项以上改造项目。',
  '引进和培育省、市级服务商分别达到20家、50家以上,单位增加值能耗比2020年下降14%。',
];
const factsOf = (text: string): unknown[] =>
  findFigures(toClean(text).text).figures.map(({ start: _start, end: _end, ...said }) => said);
const toFullWidth = (text: string): string =>
  text.replace(/[0-9%,;()]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

describe('how a sentence is set changes none of its figures', () => {
  test.each(sentences)('%s', (sentence) => {
    const places = fc.array(fc.tuple(fc.nat(sentence.length), fc.constantFrom(' ', '\n', '\u3000', '\t')), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(places, fc.boolean(), (gaps, wide) => {
        const spaced = [...gaps]
          .sort(([a], [b]) => b - a)
          .reduce((text, [at, gap]) => text.slice(0, at) + gap + text.slice(at), sentence);
        expect(factsOf(wide ? toFullWidth(spaced) : spaced)).toEqual(factsOf(sentence));
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  test('any text of this alphabet is read, and every figure lies within it', () => {
    const words = fc.constantFrom(
      '到',
      '2025年',
      '10',
      '3-5',
      '亿元',
      '家',
      '%',
      '企业',
      '以上',
      ',',
      ';',
      '。',
      '、',
      '(',
      ')',
      '“',
      '”',
      '分别',
      '其中',
      '达到',
      '增长',
      '由',
      '提高到',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        for (const { start, end, indicator } of findFigures(text).figures) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(end).toBeGreaterThan(start);
          expect(indicator.length).toBeGreaterThan(1);
        }
      }),
      { seed: 11, numRuns: 500 },
    );
  });
});
