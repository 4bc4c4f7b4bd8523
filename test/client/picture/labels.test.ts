import { expect, test } from '@jest/globals';
import { breakLines, cut, measure } from '../../../client/picture/labels.ts';

test('a Chinese character is as wide as it is high, a Latin one as wide as the font has it', () => {
  expect(measure('市经信局', 12)).toBe(48);
  expect(measure('5G', 1000)).toBe(555 + 689);
});

test.each([
  ['宁波市生态环境局余姚分局', 100, ['宁波市生态环境局', '余姚分局']],
  ['培育高水平创新研发机构和创新服务平台', 160, ['培育高水平创新研发机构', '和创新服务平台']],
  ['市经信局(市减负办)', 80, ['市经信局', '(市减负办)']],
  ['智能家电', 90, ['智能家电']],
  ['绿色石化先进制造业集群', 84, ['绿色石化先进', '制造业集群']],
  ['“35”千百亿产业集群', 84, ['“35”', '千百亿产业集群']],
])('%s breaks where a reader pauses', (name, width, expected) => {
  expect(breakLines(name, width, 12)).toEqual(expected);
});

test('no line begins with a closing mark, and no number is parted from its unit', () => {
  for (let width = 60; width < 200; width += 4) {
    const lines = breakLines('推进“万亩千亿”平台、15%的增长2020个', width, 12);
    expect(lines.slice(1).join('')).not.toMatch(/^[、”]/u);
    expect(lines.join('|')).not.toMatch(/1\|5|15\|%|20\|20/u);
  }
});

test('every line fits its width, and what does not fit ends in …', () => {
  for (const width of [40, 70, 110]) {
    const lines = breakLines('健全制造业高质量发展统计监测和考核评价体系', width, 12);
    for (const line of lines) expect(measure(line, 12)).toBeLessThanOrEqual(width);
    expect(lines.at(-1)).toMatch(/…$/u);
  }
});

test('a name that fits is not cut', () => {
  expect(cut('市经信局', 48, 12)).toBe('市经信局');
});
