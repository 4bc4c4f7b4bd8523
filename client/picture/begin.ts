/** How a canvas begins: some elements a frame, since to draw hundreds for the first time would hold up the page. */
import type { Core, ElementDefinition } from 'cytoscape';
import { showScene } from './motion.ts';

/** Fewest elements that are drawn for the first time in one frame: some 50 ms of work where there is no graphics card. */
const fewest = 60;
/** Each frame paints again what stood before it: a large picture takes larger steps. */
const mostFrames = 12;

interface Steps {
  /** False as soon as something else is to be drawn. */
  isWanted: () => boolean;
  /** Some more elements are there. */
  onMore: () => void;
  /** All are on the screen. */
  onDone: () => void;
}

/** @param elements nodes before the lines between them */
export function beginScene(cy: Core, elements: ElementDefinition[], { isWanted, onMore, onDone }: Steps): void {
  const atOnce = Math.max(fewest, Math.ceil(elements.length / mostFrames));
  const step = (count: number) => {
    showScene(cy, elements.slice(0, count), { move: false });
    onMore();
    cy.one('render', () => {
      // Not in the frame itself: what the hand does meanwhile comes first.
      setTimeout(() => {
        if (!isWanted()) return;
        if (count < elements.length) step(count + atOnce);
        else onDone();
      });
    });
  };
  step(atOnce);
}
