import type { KeyboardEvent } from 'react';
import { useOwnWords } from '../../app/preferences.tsx';
import type { Picture, Placed, Point, Scene } from '../../picture/index.ts';
import { handWords } from './hand-words.ts';

/** Pixels of the scene that one press of a key moves a node by. */
const step = 16;

const ways: Record<string, Point> = {
  ArrowLeft: { x: -step, y: 0 },
  ArrowRight: { x: step, y: 0 },
  ArrowUp: { x: 0, y: -step },
  ArrowDown: { x: 0, y: step },
};

export interface Hands {
  onPlace: (placed: Placed) => void;
  /** Gives a node back to the layout, or all of them. */
  onLetGo: (node?: string) => void;
}

interface HandKeys {
  /** True where the key was for a hand. */
  onKeyDown: (event: KeyboardEvent) => boolean;
  onKeyUp: (event: KeyboardEvent) => void;
  onBlur: () => void;
}

/**
 * Shift with an arrow key moves the node that the walk stands at, as a drag does: where Shift is let go, it is put.
 * Shift and Home give it back to the layout.
 *
 * @param tell says a sentence where the walk says its own
 */
export function useHands(
  picture: Picture | undefined,
  scene: Scene | undefined,
  focused: string | undefined,
  hands: Hands | undefined,
  tell: ((sentence: string) => void) | undefined,
): HandKeys {
  const say = useOwnWords(handWords);
  const drop = () => picture?.drop();
  return {
    onKeyDown: (event) => {
      const node = scene?.nodes.find(({ id }) => id === focused);
      if (!hands || !node || !event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return false;
      if (event.target !== event.currentTarget) return false;
      const by = ways[event.key];
      if (by) {
        picture?.moveBy(node.id, by);
        picture?.reveal(node.id);
        tell?.(say.moved(node.name, event.key));
      } else if (event.key === 'Home') {
        drop();
        tell?.(node.home ? say.back(node.name) : say.atHome(node.name));
        hands.onLetGo(node.id);
      } else return false;
      event.preventDefault();
      event.stopPropagation();
      return true;
    },
    onKeyUp: ({ key }) => {
      if (key === 'Shift') drop();
    },
    onBlur: drop,
  };
}
