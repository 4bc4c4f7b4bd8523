/** Nodes as SVG: the same outlines and paints as on the canvas. */
import type { Colours } from '../../picture/colours.ts';
import { groupBorder, nodePaints } from '../../picture/kinds.ts';
import type { NodeKind, PlacedNode, PlacedText } from '../../picture/scene.ts';
import { measure } from '../../picture/labels.ts';
import { toOutline } from '../../picture/shapes.ts';
import { element, escaped, rounded } from './markup.ts';

type Place = Pick<PlacedNode, 'at' | 'width' | 'height'>;

const barWidth = 5;

/** The bare shape of a kind; legends draw their samples with it. */
export function toShape(
  kind: NodeKind,
  { at, width, height }: Place,
  colours: Colours,
  manner?: 'dashed' | 'double',
): string {
  const { fill, border, borderWidth, bar } = nodePaints[kind];
  const outline = toOutline(kind, width, height);
  const [left, top] = [at.x - width / 2, at.y - height / 2];
  const paint = {
    fill: colours[fill],
    stroke: colours[border],
    'stroke-width': manner === 'double' ? groupBorder : borderWidth,
    'stroke-dasharray': manner === 'dashed' ? '3 3' : undefined,
  };
  const drawn = (style: Record<string, string | number | undefined>): string =>
    'corners' in outline
      ? element('path', {
          d: `M${outline.corners.map(([x, y]) => `${rounded(at.x + x)} ${rounded(at.y + y)}`).join('L')}Z`,
          ...style,
        })
      : element('rect', { x: left, y: top, width, height, rx: outline.radius || undefined, ...style });
  // The ground between the two lines around a group.
  const between = { fill: 'none', stroke: colours.map, 'stroke-width': groupBorder / 3 };
  const shape = drawn(paint) + (manner === 'double' ? drawn(between) : '');
  if (!bar) return shape;
  const size = bar === 'left' ? { width: barWidth, height } : { width, height: Math.min(barWidth - 1, height / 3) };
  return shape + element('rect', { x: left, y: top, ...size, fill: colours[border] });
}

/** The ground behind words that lines run by: a pixel more than they are wide, on either side. */
function toGround({ words, at, anchor, size, bold }: PlacedText, colours: Colours): string {
  const width = measure(words, size, bold);
  const left = at.x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  return element('rect', {
    x: left - 1,
    y: at.y - size / 2 - 1,
    width: width + 2,
    height: size + 2,
    fill: colours.map,
  });
}

/** Placed words; `at` is the middle of the line, so the base stands a third of an em below it. */
export function toText(text: PlacedText, colours: Colours): string {
  const { words, at, anchor, size, bold, tone, family } = text;
  const ground = text.grounded ? toGround(text, colours) : '';
  return (
    ground +
    element(
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
    )
  );
}

/** A node of the scene: its whole name as title, its mark where it is chosen, its shape, its words. */
export function toNode(node: PlacedNode, colours: Colours, chosen: boolean): string {
  const { at, width, height } = node;
  const around = (gap: number, stroke: string, thick: number): string =>
    element('rect', {
      x: at.x - width / 2 - gap,
      y: at.y - height / 2 - gap,
      width: width + 2 * gap,
      height: height + 2 * gap,
      fill: 'none',
      stroke,
      'stroke-width': thick,
    });
  // Words right below the shape (an official's name) leave the mark less room; it must not run through them.
  const foot = at.y + height / 2;
  const tight = node.texts.some((text) => text.at.y > foot && text.at.y - text.size / 2 < foot + 9);
  const mark = tight ? { gap: 1, thick: 3.4, ink: 2.6 } : { gap: 3.5, thick: 6, ink: 7 };
  const halo = chosen ? around(mark.gap, colours.mark, mark.thick) + around(mark.ink, colours.ink, 1.6) : '';
  const manner = node.group ? 'double' : node.dashed ? 'dashed' : undefined;
  return element(
    'g',
    { 'data-id': node.id },
    `<title>${escaped(node.name)}</title>${halo}${toShape(node.kind, node, colours, manner)}${node.texts
      .map((text) => toText(text, colours))
      .join('')}`,
  );
}
