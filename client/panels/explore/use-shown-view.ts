import { useMemo } from 'react';
import type { Point, Scene } from '../../picture/scene.ts';
import { useShown, type Shown } from '../../saved/workbook.tsx';
import type { View } from '../../view.ts';

/** Nothing is there any more: all that was kept is gone, and is told as such. */
const nothing: Shown = { name: '', graph: { nodes: [], relationships: [] }, plans: [] };

/** Where the layout has each node, from the origin; what a person moved is in the address, over these places. */
const toPositions = ({ nodes, origin = { x: 0, y: 0 } }: Scene): Record<string, Point> =>
  Object.fromEntries(
    nodes.map(({ id, at, home = at }) => [id, { x: home.x - origin.x, y: home.y - origin.y }] as const),
  );

/** What the explorer shows, as it is kept and compared. Places are those of a free picture: columns are laid anew. */
export function useShownView(
  view: View | null | undefined,
  scene: Scene | undefined,
  name: string,
  isLost: boolean,
): Shown | undefined {
  const shown = useMemo((): Shown | undefined => {
    if (isLost) return nothing;
    if (!view || !scene) return undefined;
    const isFree = scene.columns.length === 0;
    return {
      ...{ name, graph: view.graph, plans: view.plans },
      ...(isFree ? { positions: toPositions(scene) } : {}),
    };
  }, [view, scene, name, isLost]);
  useShown(shown);
  return shown;
}
