/** A scene in Cytoscape's words; kinds and types become the classes that the style sheet speaks of. */
import type { ElementDefinition } from 'cytoscape';
import { count } from '../words.ts';
import { toOutline } from './shapes.ts';
import type { PlacedLine, PlacedNode, PlacedText, Point, Scene } from './scene.ts';

/** A polygon's corners as Cytoscape wants them: from -1 to 1 in both directions. */
function toPolygon({ kind, width, height }: PlacedNode): string | undefined {
  const outline = toOutline(kind, width, height);
  if (!('corners' in outline)) return undefined;
  return outline.corners.map(([x, y]) => `${String((2 * x) / width)} ${String((2 * y) / height)}`).join(' ');
}

/** Bends as weights along the line between its ends and signed distances from it. */
export function toSegments(points: readonly Point[]): { weights: string; distances: string } | undefined {
  const [start, end] = [points[0], points.at(-1)];
  if (!start || !end || points.length < 3) return undefined;
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy);
  const bends = points.slice(1, -1).map(({ x, y }) => {
    const [px, py] = [x - start.x, y - start.y];
    return { weight: (px * dx + py * dy) / (length * length), distance: (px * dy - py * dx) / length };
  });
  return {
    weights: bends.map(({ weight }) => weight.toFixed(5)).join(' '),
    distances: bends.map(({ distance }) => (-distance).toFixed(2)).join(' '),
  };
}

const fromMiddle = (point: Point | undefined, node: PlacedNode | undefined): string =>
  point && node ? `${(point.x - node.at.x).toFixed(1)}px ${(point.y - node.at.y).toFixed(1)}px` : 'outside-to-node';

export function toTextElement(id: string, text: PlacedText, kind: string): ElementDefinition {
  return {
    data: { id, owner: id.slice(0, id.lastIndexOf('#')), words: text.words, size: text.size, tone: text.tone },
    position: { ...text.at },
    classes: ['text', text.anchor, text.family, text.bold ? 'bold' : 'light', text.grounded ? 'grounded' : '', kind]
      .filter(Boolean)
      .join(' '),
  };
}

/** A box that moved must come out as the same element, not another one by the last binary digit. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000 || 0;

const styleOf = ({ anchor, family, size, tone, bold, at }: PlacedText): string =>
  JSON.stringify([anchor, family, size, tone, bold === true, rounded(at.x)]);

/** The first words inside the box that look alike: how many they are. */
function countOwn({ texts, at, height }: PlacedNode): number {
  const [first] = texts;
  const other = texts.findIndex(
    (text) => !first || styleOf(text) !== styleOf(first) || Math.abs(text.at.y - at.y) > height / 2,
  );
  return other === -1 ? texts.length : other;
}

/** A box carries its own words where it can: every element more is to be sorted, painted and kept as a texture. */
function toOwnWords({ at, width }: PlacedNode, own: readonly PlacedText[]) {
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return undefined;
  const edge = { start: at.x - width / 2, middle: at.x, end: at.x + width / 2 }[first.anchor];
  return {
    data: {
      words: own.map(({ words }) => words).join('\n'),
      size: first.size,
      tone: first.tone,
      dx: rounded(first.at.x - edge),
      dy: rounded((first.at.y + last.at.y) / 2 - at.y),
      pitch: own.length > 1 ? rounded((last.at.y - first.at.y) / (own.length - 1) / first.size) : 1,
    },
    classes: ['named', first.anchor, first.family, first.bold ? 'bold' : 'light'],
  };
}

export function toNodeElements(node: PlacedNode): ElementDefinition[] {
  const { id, kind, width, height, texts } = node;
  const polygon = toPolygon(node);
  const held = countOwn(node);
  const own = toOwnWords(node, texts.slice(0, held));
  return [
    {
      data: { id, name: node.name, width, height, ...(polygon ? { polygon } : {}), ...own?.data },
      position: { ...node.at },
      classes: [
        'box',
        kind,
        node.dashed ? 'dashed' : '',
        node.group ? 'group' : '',
        node.home ? 'placed' : '',
        polygon ? 'polygon' : '',
        ...(own?.classes ?? []),
      ]
        .filter(Boolean)
        .join(' '),
    },
    ...texts
      .slice(held)
      .map((text, i) => toTextElement(`${id}#${String(i)}`, text, `of${kind}${node.home ? ' placed' : ''}`)),
  ];
}

export function toLineElement(line: PlacedLine, nodes: ReadonlyMap<string, PlacedNode>): ElementDefinition {
  const segments = toSegments(line.points);
  return {
    data: {
      id: line.id,
      source: line.from,
      target: line.to,
      from: fromMiddle(line.points[0], nodes.get(line.from)),
      to: fromMiddle(line.points.at(-1), nodes.get(line.to)),
      ...segments,
      ...(line.count?.at ? { count: count(line.count.n) } : {}),
    },
    classes: [
      'line',
      line.type,
      segments ? 'bent' : 'straight',
      line.thin ? 'thin' : '',
      line.count?.at ? `counted ${line.count.at}` : '',
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/** Everything that the scene draws: boxes, their words, lines, notes. */
export function toElements(scene: Scene): ElementDefinition[] {
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  return [
    ...scene.nodes.flatMap(toNodeElements),
    ...scene.notes.map((text, i) => toTextElement(`note#${String(i)}`, text, 'note')),
    ...scene.lines.map((line) => toLineElement(line, nodes)),
  ];
}
