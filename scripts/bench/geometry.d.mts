export interface Rectangle {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}
export interface Way {
  from: string;
  to: string;
  points: { x: number; y: number }[];
}
export function countOverlapped(boxes: readonly Rectangle[]): number;
export function countCrossings(lines: readonly Way[]): { pairs: number; points: number };
export function atShare(values: readonly number[], share: number): number;
