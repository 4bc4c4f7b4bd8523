/** Outlines of boxes, as corners from the box's middle in pixels; the canvas and the SVG writer share them. */
import type { NodeKind } from './scene.ts';

/** How a kind is drawn: its own corners, or a rectangle with rounded corners of this radius. */
export type Outline = { corners: [number, number][] } | { radius: number };

/** Corners of a box of this size; pills round themselves fully, plaques and sheets not at all. */
export function toOutline(kind: NodeKind, width: number, height: number): Outline {
  const [x, y] = [width / 2, height / 2];
  switch (kind) {
    case 'Task':
      return {
        corners: [
          [-x, -y],
          [x - 9, -y],
          [x, -y + 9],
          [x, y],
          [-x, y],
        ],
      };
    case 'Project':
      return {
        corners: [
          [-x, -y],
          [x - 9, -y],
          [x, 0],
          [x - 9, y],
          [-x, y],
        ],
      };
    case 'Cluster':
      return {
        corners: [
          [-x + 9, -y],
          [x - 9, -y],
          [x, 0],
          [x - 9, y],
          [-x + 9, y],
          [-x, 0],
        ],
      };
    case 'Chain':
      return {
        corners: [
          [-x, -y],
          [x - 8, -y],
          [x, 0],
          [x - 8, y],
          [-x, y],
          [-x + 8, 0],
        ],
      };
    case 'Platform':
      return {
        corners: [
          [-x, -y + 6],
          [-x + 12, -y],
          [x - 12, -y],
          [x, -y + 6],
          [x, y],
          [-x, y],
        ],
      };
    case 'Enterprise':
      return {
        corners: [
          [-x + 8, -y],
          [x - 8, -y],
          [x, 0],
          [x - 8, y],
          [-x + 8, y],
          [-x, 0],
        ],
      };
    case 'Target':
      return {
        corners: [
          [-x, -y],
          [x, -y],
          [x - 8, 0],
          [x, y],
          [-x, y],
        ],
      };
    case 'Finding':
      return {
        corners: [
          [-x + 8, -y],
          [x - 8, -y],
          [x, y],
          [-x, y],
        ],
      };
    case 'Industry':
      return { radius: Math.min(y, 12) };
    case 'Official':
      return { radius: 3 };
    case 'Department':
    case 'Plan':
    case 'Passage':
    case 'Jurisdiction':
    case 'Stub':
      return { radius: 0 };
  }
}
