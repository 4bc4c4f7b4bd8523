/** Relations as SVG: line and head say the kind, as on the canvas, so that it is legible without colour. */
import type { Colours } from '../../picture/colours.ts';
import { paintOf, type LinePaint } from '../../picture/kinds.ts';
import { measure } from '../../picture/labels.ts';
import { toCountText } from '../../picture/line-count.ts';
import type { PlacedLine, Point } from '../../picture/scene.ts';
import { element, escaped, rounded } from './markup.ts';
import { toText } from './shapes.ts';

const cornerRadius = 6;
/** Pixels across which a pointer still meets a line. */
const reachWidth = 10;
/** The ground between the two thin lines of a bundle. */
const doubleGap = 1.6;

const towards = (from: Point, to: Point, length: number): Point => {
  const whole = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) * length) / whole, y: from.y + ((to.y - from.y) * length) / whole };
};
const at = ({ x, y }: Point): string => `${rounded(x)} ${rounded(y)}`;

/** The way through the points with rounded corners. */
export function toPath(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const before = points[index - 1];
      const after = points[index + 1];
      if (!before) return `M${at(point)}`;
      if (!after) return `L${at(point)}`;
      const reach = (other: Point): number =>
        Math.min(cornerRadius, Math.hypot(other.x - point.x, other.y - point.y) / 2);
      return `L${at(towards(point, before, reach(before)))}Q${at(point)} ${at(towards(point, after, reach(after)))}`;
    })
    .join('');
}

/** The head at the end of a way that comes from `from`. */
function toHead(head: LinePaint['head'], from: Point, end: Point, colour: string, ground: string): string {
  const angle = rounded((Math.atan2(end.y - from.y, end.x - from.x) * 180) / Math.PI);
  const transform = `translate(${at(end)}) rotate(${angle})`;
  switch (head) {
    case 'filled triangle':
      return element('path', { transform, d: 'M0 0L-9 -4.5L-9 4.5Z', fill: colour });
    case 'small triangle':
      return element('path', { transform, d: 'M0 0L-6 -3L-6 3Z', fill: colour });
    case 'hollow triangle':
      return element('path', { transform, d: 'M-1 0L-8 -4L-8 4Z', fill: ground, stroke: colour, 'stroke-width': 1.3 });
    case 'open vee':
      return element('path', { transform, d: 'M-6 -4L0 0L-6 4', fill: 'none', stroke: colour, 'stroke-width': 1.4 });
    case 'dot':
      return element('circle', { transform, cx: -3.5, r: 3.5, fill: colour });
    case 'none':
      return '';
  }
}

/** A way in the manner of a kind of relation, with its head; legends draw their samples with it too. */
export function toStroke(type: string, points: readonly Point[], colours: Colours): string {
  const { tone, width, dash, head, double, opacity } = paintOf(type);
  const [before, end] = [points.at(-2), points.at(-1)];
  if (!before || !end) return '';
  const way = { d: toPath(points), fill: 'none' };
  const colour = colours[tone];
  const line = element('path', {
    ...way,
    stroke: colour,
    'stroke-width': double ? 2 * width + doubleGap : width,
    'stroke-dasharray': dash?.join(' '),
    'stroke-opacity': opacity === 1 ? undefined : opacity,
  });
  const core = double ? element('path', { ...way, stroke: colours.map, 'stroke-width': doubleGap }) : '';
  return line + core + toHead(head, before, end, colour, colours.map);
}

/** How many relations a line to a group stands for, over its middle. */
function toCount(line: PlacedLine, colours: Colours): string {
  const text = toCountText(line);
  if (!text) return '';
  const [width, height] = [measure(text.words, text.size) + 4, text.size + 4];
  const ground = { x: text.at.x - width / 2, y: text.at.y - height / 2, width, height, fill: colours.map };
  return element('rect', ground) + toText(text, colours);
}

/** A relation of the scene, under its words; yellow below it where it is chosen. */
export function toLine(line: PlacedLine, colours: Colours, chosen: boolean, interactive: boolean): string {
  const mark = { fill: 'none', stroke: colours.mark, 'stroke-width': paintOf(line.type).width + 6 };
  const halo = chosen ? element('path', { d: toPath(line.points), ...mark }) : '';
  const reach = interactive
    ? element('path', { d: toPath(line.points), fill: 'none', stroke: 'transparent', 'stroke-width': reachWidth })
    : '';
  const title = line.words ? `<title>${escaped(line.words)}</title>` : '';
  const stroke = toStroke(line.type, line.points, colours);
  return element('g', { 'data-id': line.id }, title + halo + stroke + toCount(line, colours) + reach);
}
