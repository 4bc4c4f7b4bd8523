import { expect, test } from '@jest/globals';
import { readPlace, toDivisions, toFinder } from '../../../server/extract/actors/index.ts';
import { toLexicon } from '../../../server/extract/lexicon.ts';
import { readLexicon } from '../../../server/lexicon.ts';

const divisions = toDivisions(readLexicon());

test.each([
  ['余姚市推进制造业', '330281', 3],
  ['浙江省宁波市余姚市人民政府', '330281', 9],
  ['余姚推进制造业', '330281', 2],
  ['延边州制造业', '222400', 3],
  ['江干区人民政府', '330104', 3],
])('%s begins with the place %s', (words, code, length) => {
  expect(readPlace(words, divisions)).toMatchObject({ place: { code }, length });
});

test.each([
  ['某省工信厅', '某省', 'province'],
  ['某某自治区工信厅', '某某自治区', 'province'],
  ['青山市工信局', '青山市', 'prefecture'],
  ['青山州工信局', undefined, undefined],
  ['青山自治州工信局', '青山自治州', 'prefecture'],
  ['青山盟工信局', '青山盟', 'prefecture'],
  ['青山县工信局', '青山县', 'county'],
  ['全市工信局', undefined, undefined],
])('without a list of places %s begins with %s, a %s', (words, name, level) => {
  const place = readPlace(words, toDivisions(toLexicon({})))?.place;
  expect([place?.name, place?.level]).toEqual([name, level]);
});

test('a name that several places have is nobody’s without a place near by', () => {
  expect(readPlace('朝阳区人民政府', divisions)).toBeUndefined();
  const near = divisions.byCode('220100');
  expect(readPlace('朝阳区人民政府', divisions, near)?.place.code).toBe('220104');
});

test('a place and those above it lead to its province', () => {
  expect(divisions.chain('330281').map(({ name }) => name)).toEqual(['余姚市', '宁波市', '浙江省']);
});

test('a code that was used again is one place under both names', () => {
  for (const name of ['桥东区', '襄都区']) {
    expect(divisions.named(name).map(({ code }) => code)).toContain('130502');
  }
  expect(divisions.byCode('130502')?.name).toBe('襄都区');
});

test('the finder takes the longest of its words and never overlaps', () => {
  const find = toFinder(['余姚', '余姚市', '宁波']);
  expect(find('宁波余姚市和余姚')).toEqual([
    { word: '宁波', at: 0 },
    { word: '余姚市', at: 2 },
    { word: '余姚', at: 6 },
  ]);
});

test('where the longest word does not fit, a shorter one may', () => {
  const find = toFinder(['余姚', '余姚市'], (text, { word, at }) => text.charAt(at + word.length) !== '场');
  expect(find('余姚市场、余姚市')).toEqual([
    { word: '余姚', at: 0 },
    { word: '余姚市', at: 5 },
  ]);
});

test('the lengths of names that words begin with, the longest first', () => {
  const lengths = divisions.lengthsOf('去余姚', 1);
  expect(lengths).toContain(3);
  expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
  expect(divisions.lengthsOf('甲乙', 0)).toEqual([]);
});
