/** One shape for each kind of node: the kind is told by form as well as by colour. */
import type { Colours, Tone } from '../../picture/colours.ts';
import type { NodeKind, PlacedNode, PlacedText } from '../../picture/scene.ts';
import { element, escaped, rounded } from './markup.ts';

/** The corners of a box. */
interface Frame {
  left: number;
  top: number;
  right: number;
  bottom: number;
  width: number;
  height: number;
}
type Shape = (frame: Frame, colours: Colours) => string;

const polygon = (points: [number, number][]): string =>
  `M${points.map(([x, y]) => `${rounded(x)} ${rounded(y)}`).join('L')}Z`;
const area = (d: string, fill: string, stroke: string, width = 1.2): string =>
  element('path', { d, fill, stroke, 'stroke-width': width });
const rectangle = ({ left, top, width, height }: Frame, fill: string, stroke: string, rx = 0): string =>
  element('rect', { x: left, y: top, width, height, rx, fill, stroke, 'stroke-width': 1.2 });
const bar = (x: number, y: number, width: number, height: number, fill: string): string =>
  element('rect', { x, y, width, height, fill });

/** A rectangle with a bar at its left, in the colour of its kind. */
const plaque =
  (tone: Tone): Shape =>
  (frame, colours) =>
    rectangle(frame, colours.sheet, colours[tone]) + bar(frame.left, frame.top, 5, frame.height, colours[tone]);

const cut = 8;
/** A slip of paper whose upper right corner is cut. */
const slip: Shape = ({ left, top, right, bottom }, { sheet, ctl }) =>
  area(
    polygon([
      [left, top],
      [right - cut, top],
      [right, top + cut],
      [right, bottom],
      [left, bottom],
    ]),
    sheet,
    ctl,
  );

const point = 10;
const chevron =
  (fill: Tone, stroke: Tone): Shape =>
  ({ left, top, right, bottom }, colours) =>
    area(
      polygon([
        [left, top],
        [right - point, top],
        [right, (top + bottom) / 2],
        [right - point, bottom],
        [left, bottom],
        [left + point / 2, (top + bottom) / 2],
      ]),
      colours[fill],
      colours[stroke],
    );

const shapes: Record<NodeKind, Shape> = {
  Official: (frame, { seal }) => rectangle(frame, seal, seal, 3),
  Department: plaque('qing'),
  Task: slip,
  Project: ({ left, top, right, bottom }, { sheet, ctl }) =>
    area(
      polygon([
        [left, top],
        [right - cut, top],
        [right, (top + bottom) / 2],
        [right - cut, bottom],
        [left, bottom],
      ]),
      sheet,
      ctl,
    ),
  Cluster: ({ left, top, right, bottom }, { lv }) => {
    const middle = (top + bottom) / 2;
    const corners: [number, number][] = [
      [left, middle],
      [left + point, top],
      [right - point, top],
      [right, middle],
      [right - point, bottom],
      [left + point, bottom],
    ];
    return area(polygon(corners), lv, lv);
  },
  Chain: chevron('sheet', 'lv'),
  Industry: (frame, { sheet, lv }) => rectangle(frame, sheet, lv, frame.height / 2),
  Plan: (frame, { sheet, zhe }) => rectangle(frame, sheet, zhe) + bar(frame.left, frame.top, frame.width, 4, zhe),
  Target: ({ left, top, right, bottom }, { sheet, zhe }) =>
    area(
      polygon([
        [left, top],
        [right, top],
        [right - cut, (top + bottom) / 2],
        [right, bottom],
        [left, bottom],
      ]),
      sheet,
      zhe,
    ) + bar(left, top, 3, bottom - top, zhe),
  Platform: ({ left, top, right, bottom, width }, { sheet, zi }) =>
    area(
      polygon([
        [left, top + cut],
        [left + width / 2, top],
        [right, top + cut],
        [right, bottom],
        [left, bottom],
      ]),
      sheet,
      zi,
    ),
  Enterprise: ({ left, top, right, bottom }, { sheet, zi }) => {
    const middle = (top + bottom) / 2;
    const corners: [number, number][] = [
      [left, middle],
      [left + cut, top],
      [right - cut, top],
      [right, middle],
      [right - cut, bottom],
      [left + cut, bottom],
    ];
    return area(polygon(corners), sheet, zi);
  },
  Jurisdiction: (frame, { sheet2, ink3 }) => rectangle(frame, sheet2, ink3, 2),
  Passage: ({ left, top, bottom, height }, { sheet2, rule2 }) =>
    bar(left, top, 3, height, rule2) + area(`M${rounded(left)} ${rounded(top)}V${rounded(bottom)}`, sheet2, rule2),
  Finding: (frame, { zheTint, zhe }) => rectangle(frame, zheTint, zhe, 2),
  Stub: (frame, { sheet2, ctl }) =>
    rectangle(frame, sheet2, ctl) + bar(frame.left + 3, frame.bottom + 2, frame.width - 6, 1.2, ctl),
};

const toFrame = ({ at, width, height }: Pick<PlacedNode, 'at' | 'width' | 'height'>): Frame => ({
  left: at.x - width / 2,
  top: at.y - height / 2,
  right: at.x + width / 2,
  bottom: at.y + height / 2,
  width,
  height,
});

/** The bare shape of a kind; legends draw their samples with it. */
export const toShape = (kind: NodeKind, place: Pick<PlacedNode, 'at' | 'width' | 'height'>, colours: Colours): string =>
  shapes[kind](toFrame(place), colours);

/** Placed words; `at` is the middle of the line, so the base stands a third of an em below it. */
export function toText({ words, at, anchor, size, bold, tone, family }: PlacedText, colours: Colours): string {
  return element(
    'text',
    {
      x: at.x,
      y: at.y + size * 0.36,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      'font-size': size,
      'font-weight': bold ? 700 : undefined,
      class: family,
      fill: colours[tone],
    },
    escaped(words),
  );
}

/** A node of the scene: its whole name as title, its mark where it is chosen, its shape, its words. */
export function toNode(node: PlacedNode, colours: Colours, chosen: boolean): string {
  const { left, top, width, height } = toFrame(node);
  const mark = { fill: 'none', stroke: colours.mark, 'stroke-width': 6 };
  const ring = { fill: 'none', stroke: colours.ink, 'stroke-width': 1.6 };
  const halo = chosen
    ? element('rect', { x: left - 4, y: top - 4, width: width + 8, height: height + 8, ...mark }) +
      element('rect', { x: left - 7, y: top - 7, width: width + 14, height: height + 14, ...ring })
    : '';
  const shape = toShape(node.kind, node, colours);
  return element(
    'g',
    { 'data-id': node.id },
    `<title>${escaped(node.name)}</title>${halo}${node.dashed ? `<g stroke-dasharray="3 3">${shape}</g>` : shape}` +
      node.texts.map((text) => toText(text, colours)).join(''),
  );
}
