/** The outline of a neighbourhood: from its middle along every drawn relationship, never back the way it came. */
import type { GraphNode } from '../../../server/model/graph.ts';
import type { PlacedLine, Scene } from '../../picture/scene.ts';
import type { View } from '../../view.ts';
import { nameOf } from '../evidence/claims.ts';
import type { Item } from './tree.ts';
import type { OutlineWords } from './words.ts';

const labelOf = (node: GraphNode): string => node.labels.find((label) => label !== 'Entity') ?? '';

/** What stands around the middle first, then what was expanded from it, as far as lines lead. */
export function toWalk(view: View, scene: Scene, say: OutlineWords): Item[] {
  const nodes = new Map(view.graph.nodes.map((node) => [node.id, node]));
  const linesOf = new Map<string, PlacedLine[]>();
  for (const line of scene.lines)
    for (const end of [line.from, line.to]) linesOf.set(end, [...(linesOf.get(end) ?? []), line]);

  const toItem = (id: string, line: PlacedLine | undefined, above: readonly string[]): Item[] => {
    const node = nodes.get(id);
    if (!node) return [];
    const path = [...above, id];
    const onward = (linesOf.get(id) ?? []).filter(({ from, to }) => !above.includes(from === id ? to : from));
    return [
      {
        key: path.join('/') + (line ? ` ${line.type}` : ''),
        node: id,
        ...(line ? { line: line.id } : {}),
        label: labelOf(node),
        name: nameOf(node),
        says: line ? say.named(line.type, line.to === id ? 'out' : 'in') : say.all(onward.length),
        children: () => onward.flatMap((next) => toItem(next.from === id ? next.to : next.from, next, path)),
      },
    ];
  };
  return toItem(view.root.id, undefined, []);
}
