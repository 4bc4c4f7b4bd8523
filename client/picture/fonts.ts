import type { PlacedText, Scene } from './scene.ts';

const faceOf = ({ bold, family }: PlacedText): string =>
  `${bold ? '700' : '400'} 16px '${family === 'song' ? 'Noto Serif SC' : 'Noto Sans SC'}'`;

/**
 * Loads the subsets that a scene's words need: a canvas, unlike a page, does not ask for them.
 * Gives true where something had to be fetched, so that words painted before are to be painted again.
 */
export async function loadFonts(scene: Scene): Promise<boolean> {
  if (typeof document === 'undefined' || !('fonts' in document)) return false;
  const wordsOf = new Map<string, Set<string>>();
  for (const text of [...scene.nodes.flatMap(({ texts }) => texts), ...scene.notes]) {
    const face = faceOf(text);
    const known = wordsOf.get(face) ?? new Set<string>();
    for (const character of text.words) known.add(character);
    wordsOf.set(face, known);
  }
  const missing = [...wordsOf].filter(([face, characters]) => !document.fonts.check(face, [...characters].join('')));
  // A font that cannot be fetched is no reason to stop: the next family of the list paints the words.
  await Promise.allSettled(missing.map(([face, characters]) => document.fonts.load(face, [...characters].join(''))));
  return missing.length > 0;
}
