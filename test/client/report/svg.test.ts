import { describe, expect, test } from '@jest/globals';
import { colours } from '../../../client/picture/colours.ts';
import { toFigure } from '../../../client/report/figure.ts';
import { toReportHtml } from '../../../client/report/html.ts';
import { needsOf } from '../../../client/report/needs.ts';
import { toStatements } from '../../../client/report/statements.ts';
import { toPath } from '../../../client/report/svg/lines.ts';
import { escaped, toLines } from '../../../client/report/svg/markup.ts';
import { toNode } from '../../../client/report/svg/shapes.ts';
import { toSvg } from '../../../client/report/svg/svg.ts';
import { graph, plan, scene } from './small-picture.ts';

const content = {
  scene,
  colours: colours.light,
  language: 'zh' as const,
  caption: '图 1 王某 & 集群',
  sources: ['《甲市制造业实施方案》，期限已过'],
  chosen: new Set<string>(),
};
const figure = toFigure(content);

describe('the drawing of a picture', () => {
  test('holds every name of the picture as real text', () => {
    const svg = toSvg(figure, { alt: '一张图' });
    for (const name of ['王某', '市经信局', '“35”产业集群', '领导', '图 1']) expect(svg).toContain(name);
  });

  test('escapes the document’s words and the author’s', () => {
    const svg = toSvg(figure, { alt: '"<script>"' });
    expect(svg).toContain('培育&lt;先进&gt;集群');
    expect(svg).not.toContain('<script>');
    expect(svg).toContain('王某 &amp; 集群');
  });

  test('has a title and a description that it is labelled by', () => {
    const svg = toSvg(figure, { alt: '一张图', prefix: 'a' });
    expect(svg).toMatch(/role="img".*aria-labelledby="a-title a-text"/u);
    expect(svg).toContain('<desc id="a-text">一张图</desc>');
  });

  test('says n of m where not everything is drawn', () => {
    expect(figure.texts.map(({ words }) => words)).toContain('1 / 7');
  });

  test('explains each kind of line and shape that it shows, and no other', () => {
    const legend = figure.texts.map(({ words }) => words);
    expect(legend).toEqual(
      expect.arrayContaining(['领导', '部门', '任务', '集群', '牵头', '推进', '同括号（不是关系）']),
    );
    expect(legend).not.toContain('配合');
  });

  test('marks what was chosen and nothing else', () => {
    const { mark } = colours.light;
    expect(toSvg(figure, { alt: '' })).not.toContain(mark);
    const chosen = toFigure({ ...content, chosen: new Set(['task/1']) });
    expect(toSvg(chosen, { alt: '' }).split(mark)).toHaveLength(2);
  });

  test('marks an official without running through the name below the seal', () => {
    const [seal] = scene.nodes;
    if (!seal) throw new Error('no node');
    const [name] = seal.texts;
    if (!name) throw new Error('no name');
    const below = { ...name, at: { x: name.at.x, y: seal.at.y + seal.height / 2 + 11 } };
    const drawn = toNode({ ...seal, texts: [below] }, colours.light, true);
    const feet = [
      ...drawn.matchAll(
        /<rect[^>]* y="([\d.]+)"[^>]* height="([\d.]+)"[^>]* fill="none"[^>]*stroke-width="([\d.]+)"/gu,
      ),
    ];
    expect(feet).toHaveLength(2);
    for (const [, y, height, thick] of feet)
      expect(Number(y) + Number(height) + Number(thick) / 2).toBeLessThan(below.at.y - below.size / 2);
  });

  test('keeps lines from running through the number of unseen neighbours beside a box', () => {
    const [node] = scene.nodes;
    if (!node) throw new Error('no node');
    const number = { words: '＋7', anchor: 'end', size: 11, tone: 'ink3', family: 'hei' } as const;
    const at = { x: 120, y: 20 };
    const bare = toNode({ ...node, texts: [{ ...number, at }] }, colours.light, false);
    const grounded = toNode({ ...node, texts: [{ ...number, at, grounded: true }] }, colours.light, false);
    const words = bare.slice(bare.indexOf('<text'));
    const ground = grounded.slice(bare.indexOf('<text'), -words.length);
    const [, x, width] =
      /<rect x="([\d.]+)" y="13.5" width="([\d.]+)" height="13" fill="(?:#\w+)"\/>/u.exec(ground) ?? [];
    expect(Number(x) + Number(width)).toBeCloseTo(121, 1);
    expect(Number(width)).toBeGreaterThan(18);
  });

  test('is the same every time', () => {
    expect(toSvg(toFigure(content), { alt: 'x' })).toBe(toSvg(figure, { alt: 'x' }));
  });

  test('asks the fonts for exactly the characters of each face', () => {
    const needs = needsOf(figure);
    expect(needs.find(({ weight }) => weight === 700)?.characters).toContain('图');
    expect(needs.find(({ weight }) => weight === 400)?.characters).toContain('推');
    expect(needs.find(({ weight }) => weight === 400)?.characters).not.toContain('&');
  });

  test('rounds the corners of a way and keeps its ends', () => {
    expect(
      toPath([
        { x: 0, y: 0 },
        { x: 20, y: 0 },
        { x: 20, y: 40 },
      ]),
    ).toBe('M0 0L14 0Q20 0 20 6L20 40');
  });
});

describe('the web page of a picture', () => {
  const html = toReportHtml({
    svg: toSvg(figure, { alt: '一张图' }),
    caption: content.caption,
    statements: toStatements(scene, graph, [plan]),
    notes: [],
    steps: [],
    language: 'zh',
    colours: colours.light,
    fontCss: '',
    day: '2026-11-20',
  });

  test('needs nothing from anywhere: no script, no address to load', () => {
    expect(html).not.toMatch(/<script|<link|<img|src=/u);
    expect(html).toContain("default-src 'none'");
  });

  test('gives each relation with the exact words, and each plan with its standing', () => {
    expect(html).toContain('<q lang="zh-Hans">牵头单位:市经信局</q>');
    expect(html).toContain('甲政发〔2020〕1号');
    expect(html).toContain('期限已过');
    expect(html).toContain('数据截至 2026-11-20');
  });
});

describe('text in an export', () => {
  test('is broken before the width is passed, and no line opens with a closing sign', () => {
    expect(toLines('一二三四五，六七八九十', 60, 12)).toEqual(['一二三四五，', '六七八九十']);
  });
  test('loses the control characters that would break the file', () => {
    expect(escaped('a\u0000b<')).toBe('ab&lt;');
  });
});
