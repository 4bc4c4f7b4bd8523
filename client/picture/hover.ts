/** What the pointer rests on is marked. */
import type { Core, EventObject, SingularElementReturnValue } from 'cytoscape';

/**
 * Milliseconds of rest before the mark. Each mark has the canvas paint the layer of its element again: a pointer on its
 * way across the picture, or one that drags it, must not.
 */
const rest = 60;

/**
 * Elements up to which there is a mark: beyond, painting them all again takes longer than a pointer rests, and the
 * pointer's shape tells enough.
 */
const mostMarked = 400;

/** Listens for as long as the picture lives. */
export function listenToHover(cy: Core): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let marked: SingularElementReturnValue | undefined;
  const leave = () => {
    clearTimeout(timer);
    marked?.removeClass('hovered');
    marked = undefined;
  };
  const point = (cursor: string) => {
    const container = cy.container();
    if (container) container.style.cursor = cursor;
  };
  cy.on('mouseover', 'node.box, edge.line', (event: EventObject) => {
    leave();
    point('pointer');
    const target = event.target as SingularElementReturnValue;
    if (cy.elements().length > mostMarked) return;
    timer = setTimeout(() => {
      marked = target;
      target.addClass('hovered');
    }, rest);
  });
  cy.on('mouseout', 'node.box, edge.line', () => {
    leave();
    point('');
  });
  cy.on('viewport destroy', () => {
    clearTimeout(timer);
  });
}
