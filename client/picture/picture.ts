/** The picture on the page: it owns Cytoscape, and whoever creates it destroys it. */
import cytoscape, { type Core, type EventObject } from 'cytoscape';
import { listenToChoice, type Choices } from './choose.ts';
import type { Placed } from './by-hand.ts';
import { beginScene } from './begin.ts';
import { colours, type Theme } from './colours.ts';
import { listenToDrag } from './drag.ts';
import { toElements } from './elements.ts';
import { loadFonts } from './fonts.ts';
import { listenToHover } from './hover.ts';
import { applyLight, type Light } from './light.ts';
import type { Point, Scene } from './scene.ts';
import { pressSoftly } from './press.ts';
import { toStylesheet } from './stylesheet.ts';
import { drawAtRest, holdStill, keepInside, listenToWheel, reducedMotion, showScene } from './motion.ts';
import { clampZoom, toStartView, toWhole, type Viewport } from './start-view.ts';

export interface PictureEvents extends Choices {
  /** A double click on a node. */
  onOpen?: (id: string) => void;
  /** A person put a node somewhere; without this no node can be moved. */
  onPlace?: (placed: Placed) => void;
  onView?: (view: Viewport) => void;
  /** The first scene is on the canvas. */
  onPainted?: () => void;
}

export interface Picture {
  /**
   * Draws a scene; what was drawn before keeps its element and moves to its new place.
   *
   * @param of what it is a picture of: another one begins anew, while one that changes stays where it was looked at
   */
  show(scene: Scene, of?: string): void;
  light(light: Light): void;
  setTheme(theme: Theme): void;
  /** As wide as the canvas, from the top; never larger than drawn. */
  toStart(): void;
  /** The whole scene in sight. */
  fit(): void;
  zoomBy(factor: number): void;
  /** So many pixels at the lower edge are covered by a card: nothing is brought into sight there. */
  setFoot(height: number): void;
  /** Brings a node or a line into sight, with no more movement than needed. */
  reveal(id: string): void;
  /** Moves a node by hand, in pixels of the scene, without letting it go. */
  moveBy(id: string, by: Point): void;
  /** Lets go of the node that was moved: `onPlace` tells where. */
  drop(): void;
  view(): Viewport;
  /** Brings this point of the scene to the middle of the canvas. */
  lookAt(camera: { x: number; y: number; zoom: number }): void;
  destroy(): void;
}

function listen(cy: Core, events: PictureEvents): void {
  listenToChoice(cy, events);
  cy.on('dbltap', 'node.box', (event: EventObject) => {
    events.onOpen?.((event.target as { id: () => string }).id());
  });
  listenToHover(cy);
}

/**
 * Without a host nothing is painted, and everything else works: that is how it is tested.
 * @param host an element with a size; it gets Cytoscape's canvases
 */
export function createPicture(
  host: HTMLElement | undefined,
  events: PictureEvents = {},
  theme: Theme = 'light',
): Picture {
  const cy = cytoscape({
    ...(host ? { container: host } : { headless: true, styleEnabled: true }),
    style: toStylesheet(colours[theme]),
    layout: { name: 'preset' },
    minZoom: 0.2,
    maxZoom: 3,
    boxSelectionEnabled: true,
    autoungrabify: true,
    autounselectify: true,
  });
  let current: Scene | undefined;
  let shownOf: string | undefined;
  let lit: Light = {};
  let painted = theme;
  /** Zoom at which the scene is as wide as the canvas. */
  let usual = 1;
  /** A free picture that has grown: what stood there before stays where it is, whatever the canvas does. */
  let grown = false;
  /** Pixels at the lower edge that a card covers. */
  let foot = 0;
  /** The first scene is whole on the canvas. */
  let begun = false;
  let gone = false;
  pressSoftly(cy);
  listen(cy, events);
  const hands = events.onPlace && listenToDrag(cy, host, () => current, events.onPlace);
  const stopWheel = host ? listenToWheel(cy, host) : undefined;
  cy.on('viewport', () => {
    if (current) keepInside(cy, current, foot);
    events.onView?.({ zoom: cy.zoom(), pan: { ...cy.pan() } });
  });
  const resized =
    host && typeof ResizeObserver !== 'undefined'
      ? new ResizeObserver(() => {
          cy.resize();
          if (!current) return;
          // A picture at its usual size stays as wide as its canvas; one that has grown or was zoomed by hand is left alone.
          if (!grown && Math.abs(cy.zoom() - usual) < 0.001) toStart(cy.pan().y);
          else keepInside(cy, current, foot);
        })
      : undefined;
  if (host) resized?.observe(host);

  const light = (wanted: Light) => {
    lit = wanted;
    applyLight(cy, wanted);
  };

  const canvas = () => ({ width: cy.width(), height: cy.height() });
  const fit = () => {
    if (current) cy.viewport(toWhole(current, canvas()));
  };

  const toStart = (y?: number) => {
    if (!current) return;
    const start = toStartView(current, canvas());
    usual = start.zoom;
    cy.viewport(current.columns.length === 0 ? start : { ...start, pan: { ...start.pan, y: y ?? start.pan.y } });
  };

  const show = (scene: Scene, of?: string) => {
    const first = current === undefined;
    const begins = first || of !== shownOf;
    shownOf = of;
    const grows = !begins && scene.columns.length === 0;
    if (current && grows) holdStill(cy, current, scene);
    const untouched = begins || Math.abs(cy.zoom() - usual) < 0.001;
    const y = cy.pan().y;
    current = scene;
    if (host && !begun)
      beginScene(cy, toElements(scene), {
        isWanted: () => !gone && current === scene,
        onMore: () => {
          light(lit);
        },
        onDone: () => {
          begun = true;
          drawAtRest(cy);
          events.onPainted?.();
        },
      });
    else {
      showScene(cy, toElements(scene), { move: !first && !reducedMotion() });
      light(lit);
    }
    grown = grows;
    if (untouched && !grows) toStart(begins ? undefined : y);
    else keepInside(cy, scene, foot);
    if (!host) return;
    void loadFonts(scene).then((late) => {
      // Labels painted before their font came are kept as textures: a changed size paints them again, unseen.
      if (!late || gone) return;
      const worded = cy.nodes('.text, .named');
      cy.batch(() => worded.forEach((node) => void node.data('size', Number(node.data('size')) + 0.001)));
    });
  };

  return {
    show,
    light,
    toStart: () => {
      toStart();
    },
    setTheme: (chosen) => {
      if (chosen === painted) return;
      painted = chosen;
      cy.style(toStylesheet(colours[chosen]));
      light(lit);
    },
    fit,
    zoomBy: (factor) => {
      cy.zoom({ level: clampZoom(cy.zoom() * factor), renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    setFoot: (height) => {
      foot = height;
    },
    reveal: (id) => {
      const element = cy.getElementById(id);
      if (element.empty()) return;
      const box = element.renderedBoundingBox();
      const margin = 60;
      const dx = box.x1 < 0 ? margin - box.x1 : box.x2 > cy.width() ? cy.width() - margin - box.x2 : 0;
      const lowest = cy.height() - foot - margin;
      const dy = box.y1 < margin ? margin - box.y1 : box.y2 > lowest ? lowest - box.y2 : 0;
      if (dx !== 0 || dy !== 0) cy.panBy({ x: dx, y: dy });
    },
    lookAt: ({ x, y, zoom: wanted }) => {
      const zoom = clampZoom(wanted);
      cy.viewport({ zoom, pan: { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom } });
    },
    moveBy: (id, by) => {
      hands?.moveBy(id, by);
    },
    drop: () => {
      hands?.drop();
    },
    view: () => ({ zoom: cy.zoom(), pan: { ...cy.pan() } }),
    destroy: () => {
      gone = true;
      stopWheel?.();
      hands?.stop();
      resized?.disconnect();
      cy.destroy();
    },
  };
}
