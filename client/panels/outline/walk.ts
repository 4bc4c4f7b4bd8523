/** The outline of a neighbourhood: from its middle along every drawn relationship, never back the way it came. */
import { labelOf, type GraphRelationship } from '../../../server/model/graph.ts';
import { groupBy } from '../../../server/model/group-by.ts';
import { toCounted } from '../../picture/group-words.ts';
import { toKey } from '../../picture/relationships.ts';
import type { PlacedLine, PlacedNode, Scene } from '../../picture/scene.ts';
import type { View } from '../../view.ts';
import type { Language } from '../../words.ts';
import { nameOf } from '../evidence/claims.ts';
import type { Item } from './tree.ts';
import type { OutlineWords } from './words.ts';

/** What stands around the middle first, then what was expanded from it, as far as lines lead; groups hold their members. */
export function toWalk(view: View, scene: Scene, say: OutlineWords, language: Language): Item[] {
  const nodes = new Map(view.graph.nodes.map((node) => [node.id, node]));
  const boxes = new Map(scene.nodes.map((box) => [box.id, box]));
  const byKey = new Map(view.graph.relationships.map((relationship) => [toKey(relationship), relationship]));
  const linesOf = groupBy(
    scene.lines.flatMap((line) => [line.from, line.to].map((end) => ({ end, line }))),
    ({ end }) => end,
  );

  /** A member of a group, with the fact that joins it to the item above, which need not be a line of its own. */
  const toMember = (id: string, above: string, fact: GraphRelationship | undefined): Item[] => {
    const node = nodes.get(id);
    if (!node) return [];
    return [
      {
        key: `${above}/in ${id}`,
        node: id,
        ...(fact ? { line: [fact.type, fact.start, fact.end].join(' ') } : {}),
        label: labelOf(node),
        name: nameOf(node),
        says: fact ? say.named(fact.type, fact.end === id ? 'out' : 'in') : '',
        children: () => [],
      },
    ];
  };

  const toGroup = (box: PlacedNode, key: string, line: PlacedLine | undefined): Item[] => {
    const facts = (line?.holds ?? []).flatMap((each) => byKey.get(each) ?? []);
    const byMember = new Map(facts.flatMap((fact) => [[fact.start, fact] as const, [fact.end, fact] as const]));
    return box.holds.flatMap((id) => toMember(id, key, byMember.get(id)));
  };

  const toItem = (id: string, line: PlacedLine | undefined, above: readonly string[]): Item[] => {
    const [node, box] = [nodes.get(id), boxes.get(id)];
    if (!box || !(node ?? box.group)) return [];
    const path = [...above, id];
    const key = path.join('/') + (line ? ` ${line.type}` : '');
    const onward = (linesOf.get(id) ?? [])
      .map((each) => each.line)
      .filter(({ from, to }) => !above.includes(from === id ? to : from));
    const relation = line ? say.named(line.type, line.to === id ? 'out' : 'in') : say.all(onward.length);
    const further = () => onward.flatMap((next) => toItem(next.from === id ? next.to : next.from, next, path));
    const { group } = box;
    const counted = group ? toCounted(group, language) : '';
    return [
      {
        key,
        node: id,
        ...(line ? { line: line.id } : {}),
        label: box.kind,
        name: group ? group.under || counted : node ? nameOf(node) : id,
        says: group?.under ? [counted, relation].join(say.comma) : relation,
        children: group ? () => [...toGroup(box, key, line), ...further()] : further,
      },
    ];
  };
  return toItem(view.root.id, undefined, []);
}
