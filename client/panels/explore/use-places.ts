import { useMemo } from 'react';
import { inBoxes, regrouped, toBoxGraph } from '../../picture/group-places.ts';
import { toGroupBoxes, toGroupSize } from '../../picture/group-box.ts';
import { toGrouping, type Grouping } from '../../picture/groups.ts';
import { sizesOf, toNeighbourBoxes, toNeighbourScene, toUnseen, type Laid } from '../../picture/neighbour-scene.ts';
import { withGrown, type Growth } from '../../picture/places.ts';
import { toRings } from '../../picture/rings.ts';
import type { Point, Scene } from '../../picture/scene.ts';
import type { Size } from '../../picture/sizes.ts';
import { toYears } from '../../picture/years.ts';
import { useWorkbook } from '../../saved/workbook.tsx';
import { words, type Language } from '../../words.ts';
import type { PlacedView } from './use-view.ts';

const none: Readonly<Record<string, Point>> = {};

/** Sizes of all boxes that a graph may be drawn with. */
function toSizes({ graph }: Pick<PlacedView, 'graph'>, { groups }: Grouping): Map<string, Size> {
  const sizes = sizesOf(toNeighbourBoxes(graph.nodes));
  for (const set of groups) sizes.set(set.id, toGroupSize(set));
  return sizes;
}

interface Standing {
  places: ReadonlyMap<string, Point>;
  grouping: Grouping;
}

/** What no group of a view hides, whatever is chosen on it. */
const heldIn = ({ root, expanded, brought }: PlacedView): string[] => [
  root.id,
  ...brought,
  ...expanded.map(({ expansion }) => expansion.node),
];

/** Where the boxes stand of all that a view holds, by what was asked for, whatever of it is drawn: no group is open. */
function toBegun(view: PlacedView, first: ReadonlyMap<string, Point>, kept: Readonly<Record<string, Point>>): Standing {
  const { graph, root, expanded, brought } = view;
  const grouping = toGrouping(graph, { opened: [], kept: heldIn(view) });
  const grown = expanded.map(({ expansion, nodes }): Growth => ({
    around: expansion.node,
    ...(expansion.at ? { at: expansion.at } : {}),
    nodes,
  }));
  const places = withGrown(
    new Map([...first].filter(([id]) => !grouping.groupOf.has(id))),
    [{ around: root.id, nodes: [...first.keys()] }, ...grown, { around: root.id, nodes: brought }].map((growth) =>
      inBoxes(grouping, growth),
    ),
    toSizes(view, grouping),
    kept,
  );
  return { places, grouping };
}

/** The same after groups were opened one after the other: what an earlier step placed does not move in a later one. */
function toStanding(
  view: PlacedView,
  begun: Standing,
  kept: Readonly<Record<string, Point>>,
  opened: readonly string[],
): Standing {
  const ids = view.graph.nodes.map(({ id }) => id);
  let { places, grouping } = begun;
  for (let n = 1; n <= opened.length && grouping.groups.length > 0; n += 1) {
    const after = toGrouping(view.graph, { opened: opened.slice(0, n), kept: heldIn(view) });
    places = regrouped(places, { before: grouping, after }, ids, toSizes(view, after), kept);
    grouping = after;
  }
  return { places, grouping };
}

function toLaid(
  { graph, root, plans, drawnAs }: PlacedView,
  sizes: ReadonlyMap<string, Size>,
  kept: Readonly<Record<string, Point>>,
  language: Language,
): Laid {
  if (drawnAs === 'rings') return { places: toRings(graph, root.id, sizes, kept) };
  const { places, heads, lanes } = toYears(graph, plans, sizes, kept);
  const head = (year: number | undefined, count: number, at: Point) => ({
    words: `${year === undefined ? words[language].noYear : String(year)} · ${String(count)}`,
    at,
    anchor: 'start' as const,
    size: 14,
    bold: true,
    tone: 'ink2' as const,
    family: 'hei' as const,
  });
  return { places, notes: heads.map(({ year, count, at }) => head(year, count, at)), lanes };
}

/**
 * The scene of a free picture; nothing for a chain.
 *
 * @param view what is drawn of it, with its groups
 * @param whole the same with what was taken off it: that comes back to where it stood, and nothing moves meanwhile
 * @param opened ids of groups that were opened, in their order
 */
export function useNeighbourScene(
  view: PlacedView | undefined,
  whole: PlacedView | undefined,
  grouping: Grouping,
  opened: readonly string[],
  names: ReadonlyMap<string, string>,
  language: Language,
): Scene | undefined {
  // A saved view keeps its places: what came into the data since finds room around them.
  const { view: saved } = useWorkbook();
  const kept = saved?.positions ?? none;
  const begun = useMemo(() => (whole?.first ? toBegun(whole, whole.first, kept) : undefined), [whole, kept]);
  const standing = useMemo(
    () => (whole && begun ? toStanding(whole, begun, kept, opened) : undefined),
    [whole, begun, kept, opened],
  );
  const laid = useMemo((): Laid | undefined => {
    if (view?.kind !== 'neighbours') return undefined;
    if (!standing)
      return toLaid({ ...view, graph: toBoxGraph(view.graph, grouping) }, toSizes(view, grouping), kept, language);
    const { places, grouping: before } = standing;
    if (grouping.groups.length === 0 && before.groups.length === 0) return { places };
    const ids = view.graph.nodes.map(({ id }) => id);
    return { places: regrouped(places, { before, after: grouping }, ids, toSizes(view, grouping), kept) };
  }, [view, grouping, standing, kept, language]);
  return useMemo(() => {
    if (!laid || !view) return undefined;
    const { graph, degrees = {} } = view;
    const single = graph.nodes.filter(({ id }) => !grouping.groupOf.has(id));
    const boxes = toNeighbourBoxes(single, toUnseen(graph, degrees));
    for (const box of toGroupBoxes(grouping, graph, names, language)) boxes.set(box.id, box);
    return toNeighbourScene(graph, boxes, laid);
  }, [view, laid, grouping, names, language]);
}
