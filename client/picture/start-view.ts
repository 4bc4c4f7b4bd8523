/** Where a picture begins: which part of a scene a canvas of this size shows, before anybody has moved it. */
import { top } from './columns.ts';
import type { Point, Scene } from './scene.ts';

export interface Viewport {
  zoom: number;
  pan: Point;
}

interface Canvas {
  width: number;
  height: number;
}

export const clampZoom = (zoom: number): number => Math.min(3, Math.max(0.2, zoom));

/** Heads of columns keep their height when the picture is made smaller: it begins that much lower. */
export const restAt = (zoom: number): number => Math.max(0, top * (1 - zoom));

/** A free picture is drawn larger on a canvas wider than this: else it were a small corner of a large screen. */
const usualWidth = 1600;
const largest = 1.6;

/** The whole scene in sight, on a usual screen never larger than drawn. */
export function toWhole({ width, height, columns }: Scene, canvas: Canvas): Viewport {
  const most = columns.length === 0 ? Math.min(largest, Math.max(1, canvas.width / usualWidth)) : 1;
  const zoom = clampZoom(Math.min(canvas.width / width, canvas.height / height, most));
  const y = columns.length === 0 ? Math.max(0, (canvas.height - height * zoom) / 2) : restAt(zoom);
  return { zoom, pan: { x: (canvas.width - width * zoom) / 2, y } };
}

/** A picture in columns as wide as the canvas, from its top; a free one as a whole. */
export function toStartView(scene: Scene, canvas: Canvas): Viewport {
  if (scene.columns.length === 0) return toWhole(scene, canvas);
  const zoom = Math.min(1, clampZoom(canvas.width / scene.width));
  return { zoom, pan: { x: Math.max(0, (canvas.width - scene.width * zoom) / 2), y: restAt(zoom) } };
}

/** Boxes whose middle lies beyond the canvas. */
export const countOutside = ({ nodes }: Scene, { zoom, pan }: Viewport, { width, height }: Canvas): number =>
  nodes.filter(({ at }) => {
    const [x, y] = [at.x * zoom + pan.x, at.y * zoom + pan.y];
    return x < 0 || y < 0 || x > width || y > height;
  }).length;
