/** Boxes as far as a layout minds them: how large they are, and whether they touch. */
import type { Point } from './scene.ts';

export interface Size {
  width: number;
  height: number;
}

/** Space kept around a box, in pixels. */
export const air = 14;

export const usualSize: Size = { width: 100, height: 24 };

const usualSpace: Size = { width: air, height: air };

/** Whether two boxes, with the space between them, lie over one another. */
export const touch = (at: Point, size: Size, other: Point, otherSize: Size, space = usualSpace): boolean =>
  Math.abs(at.x - other.x) < (size.width + otherSize.width) / 2 + space.width &&
  Math.abs(at.y - other.y) < (size.height + otherSize.height) / 2 + space.height;
