/** One chart as a file that stands by itself: caption, signs of the plans, sources, fonts inside. */
import type { PlanSummary } from '../../../server/model/index.ts';
import { colours, hei, type Theme } from '../../picture/colours.ts';
import { toSourceLine } from '../../report/citation.ts';
import type { Drawing, FontLoader } from '../../report/make.ts';
import { heiFamily } from '../../report/needs.ts';
import { element, escaped, toLines } from '../../report/svg/markup.ts';
import type { Language } from '../../words.ts';
import { toSignPath, type Sign } from './signs.ts';

interface ChartFile {
  /** Markup of the chart as the page shows it, its colours as tokens. */
  svg: string;
  caption: string;
  unit: string;
  plans: readonly PlanSummary[];
  signs: ReadonlyMap<string, Sign>;
  made: string;
  theme: Theme;
  language: Language;
}

const margin = 16;
const lineHeight = 20;

/** `var(--zhe-tint)` as the colour that it stands for in the theme. */
export function withColours(markup: string, theme: Theme): string {
  const known: Record<string, string> = colours[theme];
  return markup.replace(/var\(--([\w-]+)\)/gu, (all, token: string) => {
    const name = token.replace(/-(\w)/gu, (_dash, letter: string) => letter.toUpperCase());
    return known[name] ?? all;
  });
}

/** Links lead nowhere from a file: only what is seen stays. */
const withoutLinks = (markup: string): string => markup.replace(/<a\b[^>]*data-figure[\s\S]*?<\/a>/gu, '');

const sizeOf = (markup: string, name: string): number =>
  Number(new RegExp(`<svg[^>]*\\s${name}="([\\d.]+)"`, 'u').exec(markup)?.[1] ?? 0);

/** Makes the file. Throws where the fonts cannot be read. */
export async function makeChart(file: ChartFile, loadFonts: FontLoader): Promise<Drawing> {
  const { caption, unit, plans, signs, made, theme, language } = file;
  const [chartWidth, chartHeight] = [sizeOf(file.svg, 'width'), sizeOf(file.svg, 'height')];
  const width = chartWidth + 2 * margin;
  const sources = plans.map((plan) => ({ plan, lines: toLines(toSourceLine(plan, language), chartWidth - 20, 12) }));
  const head = 52;
  let y = head + chartHeight + 24;
  const text = (words: string, x: number, at: number, size = 12, weight = 400): string =>
    element('text', { x, y: at, 'font-size': size, 'font-weight': weight, fill: 'var(--ink)' }, escaped(words));
  const legend = sources.flatMap(({ plan, lines }) => {
    const sign = signs.get(plan.id);
    const mark = sign
      ? [element('path', { d: toSignPath(sign, 5.5, margin + 6, y - 4), fill: `var(--${sign.tone})` })]
      : [];
    const written = lines.map((line, i) => text(line, margin + 20, y + i * lineHeight));
    y += lines.length * lineHeight;
    return [...mark, ...written];
  });
  const body = [
    text(caption, margin, 26, 15, 700),
    text(unit, margin, 45),
    `<g transform="translate(${String(margin)} ${String(head)})">${withoutLinks(file.svg)}</g>`,
    ...legend,
    text(made, margin, y + 4, 11),
  ].join('');
  const { css, missing } = await loadFonts(
    [400, 700].map((weight) => ({ family: heiFamily, weight, characters: body.replace(/<[^>]*>/gu, '') })),
  );
  const height = y + 20;
  const size = `width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}"`;
  const svg = withColours(
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" font-family="${escaped(hei)}"><title>${escaped(caption)}</title><style>${css}</style><rect width="${String(width)}" height="${String(height)}" fill="var(--sheet)"/>${body}</svg>`,
    theme,
  );
  return { svg, width, height, missing };
}
