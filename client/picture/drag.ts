/** Boxes moved by hand on the canvas: their words and lines go with them, and where one is let go is told. */
import type { Core, EventObject, NodeSingular } from 'cytoscape';
import { onTheWay, toPlaced, within, type Placed } from './by-hand.ts';
import { toLineElement, toNodeElements } from './elements.ts';
import type { Point, Scene } from './scene.ts';

interface Hands {
  /** Moves a box as a drag does, without letting it go. */
  moveBy: (id: string, by: Point) => void;
  /** Lets go of what `moveBy` moved. */
  drop: () => void;
  stop: () => void;
}

/** Draws one box and its lines where it is now; nothing else is touched. */
function follow(cy: Core, scene: Scene, box: NodeSingular): void {
  const before = scene.nodes.find(({ id }) => id === box.id());
  if (!before) return;
  const at = within(scene, before, box.position());
  const { nodes, lines } = onTheWay(scene, before.id, at);
  const node = nodes.get(before.id);
  cy.batch(() => {
    for (const { data, position } of node ? toNodeElements(node) : [])
      if (position) cy.getElementById(String(data.id)).position(position);
    for (const line of lines) {
      const { data } = toLineElement(line, nodes);
      const edge = cy.getElementById(line.id);
      edge.data(data);
      edge.toggleClass('bent', 'weights' in data).toggleClass('straight', !('weights' in data));
    }
  });
}

/** A finger moves a box only once it has been chosen: else every touch of a full picture would disorder it. */
function listenToPointer(cy: Core, host: HTMLElement): () => void {
  const onDown = ({ pointerType, clientX, clientY }: PointerEvent) => {
    const frame = host.getBoundingClientRect();
    const x = (clientX - frame.left - cy.pan().x) / cy.zoom();
    const y = (clientY - frame.top - cy.pan().y) / cy.zoom();
    const isOn = (box: { x1: number; x2: number; y1: number; y2: number }) =>
      x >= box.x1 && x <= box.x2 && y >= box.y1 && y <= box.y2;
    const chosen = cy.nodes('.box.picked, .box.selected');
    cy.autoungrabify(pointerType === 'touch' && !chosen.some((node) => isOn(node.boundingBox())));
  };
  host.addEventListener('pointerdown', onDown, { capture: true });
  return () => {
    host.removeEventListener('pointerdown', onDown, { capture: true });
  };
}

/**
 * Listens until it is stopped.
 *
 * @param host absent where nothing is painted
 * @param scene what is drawn now
 */
export function listenToDrag(
  cy: Core,
  host: HTMLElement | undefined,
  scene: () => Scene | undefined,
  onPlace: (placed: Placed) => void,
): Hands {
  cy.autoungrabify(false);
  const stop = host ? listenToPointer(cy, host) : undefined;
  const placeOf = (box: NodeSingular) => {
    host?.classList.remove('dragging');
    const drawn = scene();
    const placed = drawn && toPlaced(drawn, box.id(), box.position());
    if (placed) onPlace(placed);
  };
  cy.on('drag', 'node.box', ({ target }: EventObject) => {
    host?.classList.add('dragging');
    const drawn = scene();
    if (drawn) follow(cy, drawn, target as NodeSingular);
  });
  cy.on('dragfree', 'node.box', ({ target }: EventObject) => {
    placeOf(target as NodeSingular);
  });
  let held: string | undefined;
  const drop = () => {
    const box = held === undefined ? undefined : cy.getElementById(held);
    held = undefined;
    if (box?.nonempty()) placeOf(box);
  };
  return {
    moveBy: (id, by) => {
      if (held !== id) drop();
      const [drawn, box] = [scene(), cy.getElementById(id)];
      if (!drawn || box.empty()) return;
      held = id;
      box.stop(true);
      box.position({ x: box.position('x') + by.x, y: box.position('y') + by.y });
      follow(cy, drawn, box);
    },
    drop,
    stop: () => {
      stop?.();
    },
  };
}
