import { describe, expect, test } from '@jest/globals';
import { toNodeElements } from '../../../client/picture/elements.ts';
import type { PlacedNode, PlacedText } from '../../../client/picture/scene.ts';

const word = (words: string, x: number, y: number, style: Partial<PlacedText> = {}): PlacedText => ({
  words,
  at: { x, y },
  anchor: 'start',
  size: 12.5,
  tone: 'ink',
  family: 'hei',
  ...style,
});
const box = (texts: PlacedText[]): PlacedNode => ({
  id: 'department/市经信局',
  kind: 'Department',
  name: '市经济和信息化局',
  at: { x: 200, y: 100 },
  width: 160,
  height: 40,
  texts,
  holds: ['department/市经信局'],
  column: 0,
  unseen: 0,
});

describe('words of a box', () => {
  test('lines that look alike are the box’s own, placed from its edge', () => {
    const elements = toNodeElements(box([word('市经济和', 134, 91.5), word('信息化局', 134, 108.5)]));
    expect(elements).toHaveLength(1);
    expect(elements[0]?.data).toMatchObject({ words: '市经济和\n信息化局', size: 12.5, dx: 14, dy: 0, pitch: 1.36 });
  });

  test('words of another look or below the box stay elements of their own', () => {
    const texts = [
      word('市', 200, 100, { anchor: 'middle' }),
      word('牵头 3', 270, 100, { anchor: 'end', tone: 'ink3' }),
      word('毛丕显', 120, 133),
    ];
    const [own, ...others] = toNodeElements(box(texts));
    expect(own?.data).toMatchObject({ words: '市', dx: 0, pitch: 1 });
    expect(others.map(({ data }) => data.words as string)).toEqual(['牵头 3', '毛丕显']);
    expect(others.map(({ data }) => data.owner as string)).toEqual(['department/市经信局', 'department/市经信局']);
  });

  test('like words below the box do not become its own', () => {
    const elements = toNodeElements(box([word('甲', 134, 100), word('乙', 134, 140)]));
    expect(elements.map(({ data }) => data.words as string)).toEqual(['甲', '乙']);
  });

  test('a box that moved is the same element at another place', () => {
    const at = (x: number, y: number) => {
      const [own] = toNodeElements({
        ...box([word('甲', x - 80 + 14, y - 8.5), word('乙', x - 66, y + 8.5)]),
        at: { x, y },
      });
      return own?.data;
    };
    expect(at(200.1, 100.7)).toEqual(at(31.3, 0.4));
  });

  test('a box without words has none', () => {
    const [own, ...others] = toNodeElements(box([]));
    expect(others).toEqual([]);
    expect(own?.data).not.toHaveProperty('words');
    expect(own?.classes).toBe('box Department');
  });
});
