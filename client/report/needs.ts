/** Which characters an export shows in which face. */
import type { Need } from './font/faces.ts';
import { textsOf, type Figure } from './figure.ts';

export const heiFamily = 'Noto Sans SC';
export const songFamily = 'Noto Serif SC';

/** One need for each face, its characters in order and once each. */
export function mergeNeeds(needs: readonly Need[]): Need[] {
  const merged = new Map<string, Need>();
  for (const need of needs) {
    const key = `${need.family} ${need.weight}`;
    const characters = (merged.get(key)?.characters ?? '') + need.characters;
    merged.set(key, { ...need, characters: [...new Set(characters)].sort().join('') });
  }
  return [...merged.values()].filter(({ characters }) => characters.trim() !== '');
}

/** What a figure needs: each of its words in its family and weight. */
export const needsOf = (figure: Figure): Need[] =>
  mergeNeeds(
    textsOf(figure).map(({ words, family, bold }) => ({
      family: family === 'song' ? songFamily : heiFamily,
      weight: bold ? 700 : 400,
      characters: words,
    })),
  );
