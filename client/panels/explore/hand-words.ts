/** Words for nodes that a person puts where they stand. */
import { count, type Both } from '../../words.ts';

interface HandWords {
  placed: (n: number) => string;
  letGo: (name: string) => string;
  letAllGo: string;
  /** @param key the arrow key that was pressed */
  moved: (name: string, key: string) => string;
  back: (name: string) => string;
  atHome: (name: string) => string;
}

const waysZh: Record<string, string> = { ArrowLeft: '左', ArrowRight: '右', ArrowUp: '上', ArrowDown: '下' };
const waysEn: Record<string, string> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

export const handWords: Both<HandWords> = {
  zh: {
    placed: (n) => `手放 ${count(n)} 个`,
    letGo: (name) => `${name}：手放在这里；点一下放回原处`,
    letAllGo: '全部放回',
    moved: (name, key) => `${name}向${waysZh[key] ?? ''}移了一步，松开 Shift 就留在那里；Shift Home 放回原处`,
    back: (name) => `${name}放回了原处。`,
    atHome: (name) => `${name}就在原处，没有手放过。`,
  },
  en: {
    placed: (n) => `${count(n)} put by hand`,
    letGo: (name) => `${name}: put here by hand; click to put it back`,
    letAllGo: 'Put all back',
    moved: (name, key) =>
      `${name} moved one step ${waysEn[key] ?? ''}; let go of Shift and it stays there; Shift Home puts it back`,
    back: (name) => `${name} is back in its place.`,
    atHome: (name) => `${name} is in its own place; nobody has moved it.`,
  },
};
