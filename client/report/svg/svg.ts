/** A figure as one SVG text, the same for the file, the web page and the embed. */
import { hei, song } from '../../picture/colours.ts';
import type { Figure, Sample } from '../figure.ts';
import { toLine, toStroke } from './lines.ts';
import { element, escaped } from './markup.ts';
import { toNode, toShape, toText } from './shapes.ts';

export interface SvgOptions {
  /** Alternative text; becomes the description. */
  alt: string;
  /** `@font-face` rules that make the file independent of the machine's fonts. */
  fontCss?: string;
  /** Prefix of the ids inside, where several figures stand on one page. */
  prefix?: string;
  /** Gives lines a wider, unseen way, so that a pointer meets them. */
  interactive?: boolean;
}

function toSample(sample: Sample, { colours }: Figure['content']): string {
  const { x, y } = sample.at;
  if ('line' in sample)
    return toStroke(
      sample.line,
      [
        { x, y },
        { x: x + 28, y },
      ],
      colours,
    );
  const width = sample.shape === 'Official' ? 14 : 26;
  return toShape(sample.shape, { at: { x: x + 28 - width / 2, y }, width, height: 14 }, colours);
}

/**
 * The figure as an SVG document with real text, its title and its description.
 * Lines come before nodes, so that no line crosses a name.
 */
export function toSvg(
  figure: Figure,
  { alt, fontCss = '', prefix = 'figure', interactive = false }: SvgOptions,
): string {
  const { content, width, height, origin, foot } = figure;
  const { scene, colours, chosen, lit, caption, language } = content;
  const inLight = (id: string, drawn: string): string =>
    !lit || lit.has(id) ? drawn : element('g', { opacity: 0.3 }, drawn);
  const style = `${fontCss}.hei{font-family:${hei}}.song{font-family:${song}}`;
  const picture = [
    ...scene.lines.map((line) => inLight(line.id, toLine(line, colours, chosen.has(line.id), interactive))),
    ...scene.nodes.map((node) => inLight(node.id, toNode(node, colours, chosen.has(node.id)))),
    ...scene.notes.map((note) => toText(note, colours)),
  ].join('');
  const rule = (y: number): string => element('rect', { x: 0, y, width, height: 1, fill: colours.rule });
  const parts = [
    `<title id="${escaped(prefix)}-title">${escaped(caption)}</title>`,
    `<desc id="${escaped(prefix)}-text">${escaped(alt)}</desc>`,
    `<style>${style}</style>`,
    element('rect', { width, height, fill: colours.sheet }),
    element('rect', { width, height: foot, fill: colours.map }),
    rule(foot),
    element('g', { transform: `translate(${origin.x} ${origin.y})` }, picture),
    ...figure.samples.map((sample) => toSample(sample, content)),
    ...figure.texts.map((text) => toText(text, colours)),
  ];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${Math.round(width * 10) / 10} ${Math.round(height * 10) / 10}`,
      role: 'img',
      lang: language === 'zh' ? 'zh-Hans' : 'en',
      'aria-labelledby': `${prefix}-title ${prefix}-text`,
      'text-rendering': 'geometricPrecision',
    },
    parts.join(''),
  );
}
