/** The box of a group: the colour and shape of its kind within a double line, how many of what, and under which name. */
import { wordOf, type Graph, type Label } from '../../server/model/graph.ts';
import type { PlanSummary } from '../../server/model/views.ts';
import type { Language } from '../words.ts';
import { inkOn, type Box } from './boxes.ts';
import type { Grouping } from './groups.ts';
import { toCounted, toGroupName, type GroupName } from './group-words.ts';
import { cut, measure } from './labels.ts';
import type { PlacedNode, PlacedText, Scene } from './scene.ts';
import { nowhere, type NodeSet } from './sets.ts';
import type { Size } from './sizes.ts';

const mostWidth = 210;
const sides = 34;
const [large, small] = [13, 12];
const lineHeight = 17;

/** What plans and their places are called, by their ids: members of groups hang from them. */
export const toPlanNames = (
  plans: readonly Pick<PlanSummary, 'id' | 'title' | 'jurisdiction'>[],
): Map<string, string> =>
  new Map([
    ...plans.flatMap(({ jurisdiction }) => (jurisdiction ? [[jurisdiction.id, jurisdiction.name] as const] : [])),
    ...plans.map(({ id, title }) => [id, title] as const),
  ]);

/**
 * What the members of each group hang from, in the documents' words.
 *
 * @param names of plans and places that the graph need not hold
 */
export function toGroupNames(
  sets: readonly NodeSet[],
  { nodes }: Pick<Graph, 'nodes'>,
  names: ReadonlyMap<string, string>,
): Map<string, GroupName> {
  const known = new Map(nodes.map((node) => [node.id, wordOf(node, 'name')]));
  const headings = new Map(
    nodes.map((node) => [`${wordOf(node, 'plan')} ${wordOf(node, 'ref')}`, wordOf(node, 'name')]),
  );
  return new Map(
    sets.map(({ id, kind, place, part: at, piece, members }) => {
      const part = at === nowhere ? '' : at;
      const where = known.get(place) ?? names.get(place) ?? '';
      const heading = kind === 'Task' && part !== '' ? (headings.get(`${place} ${part}`) ?? '') : '';
      const parts = [
        kind === 'Task' ? `${part} ${heading}`.trim() : part,
        where,
        piece === undefined ? '' : `(${String(piece)})`,
      ];
      const said = parts.filter(Boolean).join(' · ');
      // What has no name of its own is known by its first member, as a section without a heading is.
      const under = said || place === '' ? said : `${known.get(members[0] ?? '') ?? ''} 等`;
      return [id, { kind, count: members.length, under }];
    }),
  );
}

/** Words of a group's box around its own middle; as wide in either language, so that a change of it moves nothing. */
function toTexts(name: GroupName, width: number, language: Language): PlacedText[] {
  const { kind, under } = name;
  const onColour = inkOn(kind);
  const x = -width / 2 + sides / 2;
  const line = (words: string, y: number): Omit<PlacedText, 'size' | 'tone' | 'family'> => ({
    words,
    at: { x, y },
    anchor: 'start',
  });
  const y = under ? lineHeight / 2 : 0;
  return [
    { ...line(toCounted(name, language), -y), size: large, bold: true, tone: onColour ?? 'ink', family: 'hei' },
    ...(under
      ? [
          {
            ...line(cut(under, width - sides, small), y),
            ...{ size: small, tone: onColour ?? ('ink2' as const), family: 'hei' as const },
          },
        ]
      : []),
  ];
}

/** As large in either language, and before the names of plans and places are read: a layout must not wait for words. */
export function toGroupSize({ kind, place, part, piece, members }: NodeSet): Size {
  if (place || part || piece !== undefined) return { width: mostWidth, height: 44 };
  const name = { kind, count: members.length, under: '' };
  const counts = (['zh', 'en'] as const).map((each) => measure(toCounted(name, each), large, true));
  return { width: Math.max(96, ...counts) + sides, height: 28 };
}

/**
 * Boxes of the groups of a picture.
 *
 * @param widthOf of the column of a kind; absent where boxes are as wide as they need
 */
export function toGroupBoxes(
  { groups }: Pick<Grouping, 'groups'>,
  graph: Graph,
  names: ReadonlyMap<string, string>,
  language: Language,
  widthOf?: (kind: Label) => number,
): Box[] {
  const called = toGroupNames(groups, graph, names);
  return groups.flatMap((set): Box[] => {
    const group = called.get(set.id);
    if (!group) return [];
    const usual = toGroupSize(set);
    const size = widthOf ? { ...usual, width: widthOf(set.kind) } : usual;
    const name = toGroupName(group, language);
    const texts = toTexts(group, size.width, language);
    return [{ id: set.id, kind: set.kind, name, ...size, texts, holds: set.members, unseen: 0, group }];
  });
}

/** The same scene with its groups called in another language. */
export function inLanguage(scene: Scene, language: Language): Scene {
  const nodes = scene.nodes.map((node): PlacedNode => {
    if (!node.group) return node;
    const texts = toTexts(node.group, node.width, language).map((text) => ({
      ...text,
      at: { x: node.at.x + text.at.x, y: node.at.y + text.at.y },
    }));
    return { ...node, name: toGroupName(node.group, language), texts };
  });
  return { ...scene, nodes };
}
