import { describe, expect, test } from '@jest/globals';
import { colours, type Theme, type Tone } from '../../../client/picture/colours.ts';

type Triple = [number, number, number];

/** Machado, Oliveira and Fernandes 2009, severity 1.0; they hold for linear RGB. */
const deficiencies: Record<string, Triple[]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
/** Linear RGB to XYZ, sRGB primaries, D65. */
const toXyz: Triple[] = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const white: Triple = [0.95047, 1, 1.08883];

const times = (matrix: Triple[], [x, y, z]: Triple): Triple =>
  matrix.map(([a, b, c]) => a * x + b * y + c * z) as Triple;

const toLinear = (hex: string): Triple =>
  [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Triple;

function toLab(linear: Triple): Triple {
  const [x, y, z] = times(toXyz, linear).map((value, i) => {
    const share = value / (white[i] ?? 1);
    return share > 216 / 24389 ? Math.cbrt(share) : (share * (24389 / 27) + 16) / 116;
  }) as Triple;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const kinds: Tone[] = ['zhu', 'qing', 'lv', 'zhe', 'zi'];
const pairs = kinds.flatMap((one, i) => kinds.slice(i + 1).map((other) => [one, other] as const));

describe.each(['light', 'dark'] as const)('%s', (theme: Theme) => {
  describe.each(Object.entries(deficiencies))('with %s', (_, matrix) => {
    const seen = (tone: Tone): Triple =>
      toLab(times(matrix, toLinear(colours[theme][tone])).map((share) => Math.min(1, Math.max(0, share))) as Triple);

    test.each(pairs)('%s and %s stay apart (ΔE76 of 13 or more)', (one, other) => {
      const [a, b] = [seen(one), seen(other)];
      expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])).toBeGreaterThanOrEqual(13);
    });
  });
});
