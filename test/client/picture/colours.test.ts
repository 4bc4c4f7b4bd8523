import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { colours, type Theme, type Tone } from '../../../client/picture/colours.ts';

const css = readFileSync(new URL('../../../client/styles/tokens.css', import.meta.url), 'utf8');
const toName = (tone: string) => tone.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

/** WCAG 2.2 relative luminance and contrast. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('%s', (theme: Theme) => {
  const tones = colours[theme];
  const block = theme === 'light' ? css.slice(0, css.indexOf('[data-theme')) : css.slice(css.indexOf('[data-theme'));

  test.each(Object.entries(tones))('the canvas and the page have the same %s', (tone, value) => {
    expect(block).toContain(`--${toName(tone)}: ${value};`);
  });

  test.each(['ink', 'ink2', 'ink3', 'zhu', 'qing', 'lv', 'zhe', 'zi'] as Tone[])(
    '%s can be read on panels and on the map',
    (tone) => {
      expect(contrast(tones[tone], tones.sheet)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(tones[tone], tones.map)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each([
    ['zhu', 'zhuTint'],
    ['qing', 'qingTint'],
    ['lv', 'lvTint'],
    ['zhe', 'zheTint'],
    ['zi', 'ziTint'],
    ['ink', 'mark'],
    ['onInv', 'inv'],
    ['onSeal', 'seal'],
    ['sheet', 'lv'],
  ] as [Tone, Tone][])('%s can be read on %s', (front, back) => {
    expect(contrast(tones[front], tones[back])).toBeGreaterThanOrEqual(4.5);
  });

  test('borders and the focus ring stand out from what they lie on', () => {
    for (const tone of ['ctl', 'focus'] as const) expect(contrast(tones[tone], tones.sheet)).toBeGreaterThanOrEqual(3);
  });
});
