/** A scene made ready for a page: column heads above it, legend, caption and sources below. Pure geometry. */
import { terms } from '../../server/model/index.ts';
import type { Colours } from '../picture/colours.ts';
import type { PlacedNode, PlacedText, Point, Scene } from '../picture/scene.ts';
import { words as pageWords, type Language } from '../words.ts';
import { nameOf } from './citation.ts';
import { measure } from '../picture/labels.ts';
import { toCountText } from '../picture/line-count.ts';
import { toLines } from './svg/markup.ts';
import { reportWords } from './words.ts';

/** Everything that an export shows. */
export interface FigureContent {
  scene: Scene;
  colours: Colours;
  language: Language;
  caption: string;
  /** Lines under the caption: the plans with 文号, date and standing, the date of the data. */
  sources: readonly string[];
  /** Ids of chosen nodes and lines, which keep their mark. */
  chosen: ReadonlySet<string>;
  /** What is at full strength, where the rest steps back; absent: everything. */
  lit?: ReadonlySet<string>;
  /** Picture and legend alone: the page around it tells caption and sources. */
  bare?: boolean;
}

/** A sample of the legend: a line or a shape, with its word among the figure's texts. */
export type Sample = { line: string; at: Point } | { shape: PlacedNode['kind']; at: Point };

export interface Figure {
  content: FigureContent;
  width: number;
  height: number;
  /** Where the scene's own (0, 0) comes to stand. */
  origin: Point;
  /** All words but those of the scene, in the figure's units. */
  texts: PlacedText[];
  samples: Sample[];
  /** Height at which the picture ends and the legend begins. */
  foot: number;
}

const margin = 20;
const headAt = 24;
const legendStep = 22;
const sampleWidth = 30;
const leastWidth = 640;
const captionSize = 15;
const sourceSize = 12.5;

const placed = (text: string, at: Point, more: Partial<PlacedText> = {}): PlacedText => ({
  words: text,
  at,
  anchor: 'start',
  size: 13,
  tone: 'ink',
  family: 'hei',
  ...more,
});

function toHeads({ scene, language }: FigureContent, origin: Point): PlacedText[] {
  return scene.columns.flatMap(({ kind, x, drawn, all }) => {
    if (all === 0) return [];
    const name = pageWords[language].columns[kind];
    const at = { x: origin.x + x, y: headAt };
    const counted = drawn === all ? String(all) : `${drawn} / ${all}`;
    return [
      placed(name, at, { bold: true }),
      placed(counted, { x: at.x + measure(name, 13, true) + 8, y: at.y }, { size: 12, tone: 'ink3' }),
    ];
  });
}

/** Kinds from who leads to what it is toward, then those of the glossary, so that legends of different pictures agree. */
const reading = ['Official', 'Department', 'Task', 'Project', 'Cluster', 'Chain', 'Industry'];

function toLegend(content: FigureContent, top: number, width: number): { texts: PlacedText[]; samples: Sample[] } {
  const { scene, language } = content;
  const kinds = new Set(scene.nodes.map(({ kind }) => kind));
  const types = new Set(scene.lines.map(({ type }) => type));
  const known = [...new Set([...reading, ...Object.keys(terms)])];
  const entries = [
    ...known.filter((term) => kinds.has(term as PlacedNode['kind'])).map((term) => ({ term, isLine: false })),
    ...known.filter((term) => types.has(term)).map((term) => ({ term, isLine: true })),
    ...(types.has('PAIR') ? [{ term: 'PAIR', isLine: true }] : []),
  ];
  const texts: PlacedText[] = [];
  const samples: Sample[] = [];
  let at = { x: margin, y: top };
  for (const { term, isLine } of entries) {
    const name = term === 'PAIR' ? reportWords[language].derived : nameOf(term, language);
    const wide = sampleWidth + 6 + measure(name, 12) + 18;
    if (at.x + wide > width - margin) at = { x: margin, y: at.y + legendStep };
    samples.push(isLine ? { line: term, at } : { shape: term as PlacedNode['kind'], at });
    texts.push(placed(name, { x: at.x + sampleWidth + 6, y: at.y }, { size: 12, tone: 'ink2' }));
    at = { x: at.x + wide, y: at.y };
  }
  return { texts, samples };
}

/** What is drawn, without the room that a scene keeps for controls and empty columns on the screen. */
function toExtent({ nodes, lines, notes }: Scene): { right: number; bottom: number } {
  const corners = [
    ...nodes.map(({ at, width, height }) => ({ x: at.x + width / 2, y: at.y + height / 2 })),
    ...[...nodes.flatMap(({ texts }) => texts), ...notes].map(({ words, at, anchor, size, bold }) => ({
      x: at.x + (anchor === 'start' ? measure(words, size, bold) : 0),
      y: at.y + size / 2,
    })),
    ...lines.flatMap(({ points }) => points),
  ];
  return { right: Math.max(0, ...corners.map(({ x }) => x)), bottom: Math.max(0, ...corners.map(({ y }) => y)) };
}

/** Places everything around the scene. */
export function toFigure(content: FigureContent): Figure {
  const { scene, caption, sources } = content;
  const extent = toExtent(scene);
  const width = Math.ceil(Math.max(leastWidth, extent.right + 2 * margin));
  // A scene keeps room for the heads of its columns above its first row.
  const origin = { x: margin, y: scene.columns.length > 0 ? 0 : margin };
  const foot = Math.ceil(origin.y + extent.bottom + margin);
  const legend = toLegend(content, foot + 18, width);
  const legendEnd = Math.max(foot, ...legend.samples.map(({ at }) => at.y)) + legendStep;
  const texts = [...toHeads(content, origin), ...legend.texts];
  if (content.bare) return { content, width, height: legendEnd - 4, origin, texts, samples: legend.samples, foot };
  let y = legendEnd + 8;
  for (const line of toLines(caption, width - 2 * margin, captionSize)) {
    texts.push(placed(line, { x: margin, y }, { size: captionSize, bold: true }));
    y += 24;
  }
  for (const line of sources.flatMap((source) => toLines(source, width - 2 * margin, sourceSize))) {
    texts.push(placed(line, { x: margin, y }, { size: sourceSize, tone: 'ink2' }));
    y += 20;
  }
  return { content, width, height: y + margin - 8, origin, texts, samples: legend.samples, foot };
}

/** All words of a figure, its scene's among them: what its fonts must hold. */
export const textsOf = ({ content: { scene }, texts }: Figure): PlacedText[] => [
  ...scene.nodes.flatMap((node) => node.texts),
  ...scene.lines.flatMap((line) => toCountText(line) ?? []),
  ...scene.notes,
  ...texts,
];
