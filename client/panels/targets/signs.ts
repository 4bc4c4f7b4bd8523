/** One shape and one colour for each plan: told apart without colour, and without shape by most. */

/** Corners on a circle of radius 1, y downward; none for the circle itself. */
const corners = (n: number, turn: number, inner = 1): [number, number][] =>
  Array.from({ length: n }, (_, i) => {
    const angle = turn + (i * 2 * Math.PI) / n;
    const radius = i % 2 === 0 ? 1 : inner;
    return [Math.sin(angle) * radius, -Math.cos(angle) * radius];
  });
const plus: [number, number][] = [
  [-0.38, -1],
  [0.38, -1],
  [0.38, -0.38],
  [1, -0.38],
  [1, 0.38],
  [0.38, 0.38],
  [0.38, 1],
  [-0.38, 1],
  [-0.38, 0.38],
  [-1, 0.38],
  [-1, -0.38],
  [-0.38, -0.38],
];
const shapes: readonly [number, number][][] = [
  [],
  corners(3, 0).map(([x, y]) => [x * 1.15, y * 1.15 + 0.15]),
  corners(4, 0).map(([x, y]) => [x * 1.1, y * 1.1]),
  corners(4, Math.PI / 4).map(([x, y]) => [x * 1.2, y * 1.2]),
  corners(3, Math.PI).map(([x, y]) => [x * 1.15, y * 1.15 - 0.15]),
  plus,
  corners(10, 0, 0.45).map(([x, y]) => [x * 1.2, y * 1.2]),
];
/** Tokens; red is for leading alone. */
const tones = ['qing', 'zhe', 'lv', 'zi', 'ink2'] as const;

export interface Sign {
  /** Name of the colour token. */
  tone: (typeof tones)[number];
  /** Corners on the unit circle; none for a circle. */
  corners: readonly [number, number][];
}

/** Seven shapes and five colours have no common divisor, so that 35 plans differ in one or the other. */
export const toSign = (index: number): Sign => ({
  tone: tones[index % tones.length] ?? 'ink2',
  corners: shapes[index % shapes.length] ?? [],
});

/** The sign as a path around (x, y). */
export function toSignPath({ corners: points }: Sign, radius: number, x = 0, y = 0): string {
  if (points.length === 0) {
    const r = radius * 0.95;
    return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
  }
  const at = ([px, py]: [number, number]): string => `${(x + px * radius).toFixed(2)} ${(y + py * radius).toFixed(2)}`;
  return `M${points.map(at).join('L')}Z`;
}
