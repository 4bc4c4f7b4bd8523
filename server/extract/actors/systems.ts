import { fromLexicon, toWords, type Lexicon } from '../lexicon.ts';

/** What an official name stands for: `经济和信息化`, `经信` and `经济信息化` are one. */
export interface System {
  /** The function that the counterparts of all places share. */
  system: string;
  /** The short form that keys are made of. */
  short: string;
}

/** `organs.csv` of the lexicon: each writing of a function, without `和`, to what it stands for. */
export const toSystems: (lexicon: Lexicon) => ReadonlyMap<string, System> = fromLexicon((lexicon) => {
  const systems = new Map<string, System>();
  for (const row of lexicon.rows('organs')) {
    const { system = '', name = '', short = '' } = row;
    if (system === '' || short === '') continue;
    for (const form of [name, short, ...toWords(row.forms), ...toWords(row.former)]) {
      systems.set(withoutAnd(form), { system, short });
    }
  }
  return systems;
});

/** 自然资源和规划 is 自然资源规划: official short names drop the conjunction. */
export function withoutAnd(words: string): string {
  return words.replace(/(?<=\p{Script=Han}{2})[和与及](?=\p{Script=Han}{2})/gu, '');
}
