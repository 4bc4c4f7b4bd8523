/** Choosing on the canvas: a plain click picks one thing, with Shift or Ctrl it adds, a frame drawn with them adds all inside. */
import type { Core, EventObject } from 'cytoscape';

export interface Choices {
  /** A plain click on a node or a line, by its id; nothing for a click beside them. */
  onPick?: (id: string | undefined) => void;
  /** Nodes to choose together: one that was clicked changes sides, what a frame holds is added. */
  onChoose?: (ids: string[], how: 'toggle' | 'add') => void;
}

/** Whether a click adds to what is chosen, rather than picking one thing. */
export const isAdding = (event: Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>): boolean =>
  event.shiftKey || event.ctrlKey || event.metaKey;

const isAddingTap = ({ originalEvent }: EventObject): boolean => {
  const event = originalEvent as MouseEvent | undefined;
  return event !== undefined && isAdding(event);
};

/** Listens for as long as the picture lives. */
export function listenToChoice(cy: Core, { onPick, onChoose }: Choices): void {
  cy.on('tap', (event) => {
    const target = event.target as { id?: () => string; hasClass?: (name: string) => boolean };
    if (!isAddingTap(event)) onPick?.(event.target === cy ? undefined : target.id?.());
    else if (target.hasClass?.('box')) onChoose?.([target.id?.() ?? ''], 'toggle');
  });
  let framed: string[] = [];
  cy.on('box', 'node.box', (event) => {
    // Each node inside the frame is told by itself, all in one go: they are passed on together.
    if (framed.length === 0)
      queueMicrotask(() => {
        const ids = framed;
        framed = [];
        if (!cy.destroyed()) onChoose?.(ids, 'add');
      });
    framed.push((event.target as { id: () => string }).id());
  });
}
