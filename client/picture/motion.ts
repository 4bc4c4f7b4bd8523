/** How the canvas moves: from one scene to the next, with the wheel, and never away from the picture. */
import type { Core, ElementDefinition } from 'cytoscape';
import type { Scene } from './scene.ts';
import { restAt } from './start-view.ts';

/** Milliseconds for nodes on their way to a new place. */
const moving = 320;

export const reducedMotion = (): boolean =>
  typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;

const signature = ({ data, classes }: ElementDefinition): string => JSON.stringify([data, classes]);

/**
 * Replaces what is drawn: unchanged elements stay as they are, changed lines are drawn anew, nodes move.
 * What is new stands there at once.
 */
export function showScene(cy: Core, elements: ElementDefinition[], { move }: { move: boolean }): void {
  const wanted = new Map(
    elements.map((element) => [String(element.data.id), { ...element, scratch: { signature: signature(element) } }]),
  );
  cy.batch(() => {
    cy.elements()
      .filter((element) => element.scratch('signature') !== wanted.get(element.id())?.scratch.signature)
      .remove();
    cy.add([...wanted.values()].filter(({ data }) => cy.getElementById(String(data.id)).empty()));
  });
  cy.nodes().forEach((node) => {
    const position = wanted.get(node.id())?.position;
    if (!position || (node.position('x') === position.x && node.position('y') === position.y)) return;
    if (move) node.animate({ position }, { duration: moving, easing: 'ease-out' });
    else node.position(position);
  });
}

/** Milliseconds after a change before Cytoscape draws into the layers that it moves by (it waits for 250). */
const settling = 300;

/**
 * Draws once more when the picture has come to rest. Cytoscape pans and zooms by layers, but makes them only in a frame
 * that comes some time after the last change; without such a frame the first ones of a pan draw every element anew.
 */
export function drawAtRest(cy: Core): void {
  setTimeout(() => {
    if (!cy.destroyed()) cy.forceRender();
  }, settling);
}

/**
 * Moves the picture back where a pan would leave only blank canvas; a picture that fits stays at its top.
 *
 * @param foot pixels at the lower edge that a card covers: the end of the picture may be moved out from below it
 */
export function keepInside(cy: Core, { width, height, columns }: Scene, foot: number): void {
  // A free picture has no top: it may be dragged anywhere.
  if (columns.length === 0) return;
  const zoom = cy.zoom();
  const { x, y } = cy.pan();
  const rest = restAt(zoom);
  const [spareX, spareY] = [cy.width() - width * zoom, cy.height() - foot - height * zoom];
  const kept = {
    x: spareX >= 0 ? spareX / 2 : Math.min(0, Math.max(spareX, x)),
    y: spareY >= rest ? rest : Math.min(rest, Math.max(spareY, y)),
  };
  if (Math.abs(kept.x - x) > 0.5 || Math.abs(kept.y - y) > 0.5) cy.pan(kept);
}

/** The wheel scrolls, as on any page; with Ctrl (or a pinch) it zooms. Gives what stops it. */
export function listenToWheel(cy: Core, host: HTMLElement): () => void {
  const onWheel = (event: WheelEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 24 : 1;
    cy.panBy({ x: -event.deltaX * unit, y: -event.deltaY * unit });
  };
  host.addEventListener('wheel', onWheel, { capture: true, passive: false });
  return () => {
    host.removeEventListener('wheel', onWheel, { capture: true });
  };
}

/**
 * A free picture that grew to the left or upward has new coordinates: the canvas takes them over and moves its view
 * by as much, so that what was there stays where it was on the screen.
 */
export function holdStill(cy: Core, before: Scene, after: Scene): void {
  const [old, fresh] = [before.origin, after.origin];
  if (!old || !fresh) return;
  const moved = { x: fresh.x - old.x, y: fresh.y - old.y };
  if (moved.x === 0 && moved.y === 0) return;
  cy.nodes().positions((node) => ({ x: node.position('x') + moved.x, y: node.position('y') + moved.y }));
  cy.panBy({ x: -moved.x * cy.zoom(), y: -moved.y * cy.zoom() });
}
