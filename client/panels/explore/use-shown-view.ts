import { useMemo } from 'react';
import type { Scene } from '../../picture/scene.ts';
import { useShown, type Shown } from '../../saved/workbook.tsx';
import type { View } from '../../view.ts';

/** Nothing is there any more: all that was kept is gone, and is told as such. */
const nothing: Shown = { name: '', graph: { nodes: [], relationships: [] }, plans: [] };

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
      ...(isFree ? { positions: Object.fromEntries(scene.nodes.map(({ id, at }) => [id, at])) } : {}),
    };
  }, [view, scene, name, isLost]);
  useShown(shown);
  return shown;
}
