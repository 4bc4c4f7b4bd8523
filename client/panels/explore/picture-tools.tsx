import { useEffect, type JSX } from 'react';
import { isShortcut } from '../../app/keys.ts';
import { useOwnWords, useWords } from '../../app/preferences.tsx';
import type { Picture } from '../../picture/index.ts';
import { handWords } from './hand-words.ts';

interface PictureToolsProps {
  picture: Picture | undefined;
  scale: number;
  /** How many boxes a free picture has beyond the canvas. */
  outside: number;
  /** How many nodes stand where a person put them. */
  placed: number;
  /** Gives all of them back to the layout. */
  onLetGo: (() => void) | undefined;
}

/** Zoom by buttons and keys: `0` fits all, `1` is as drawn. */
export function PictureTools({ picture, scale, outside, placed, onLetGo }: PictureToolsProps): JSX.Element {
  const say = useWords();
  const hand = useOwnWords(handWords);
  const percent = `${String(Math.round(scale * 100))}%`;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isShortcut(event)) return;
      if (event.key === '0') picture?.fit();
      else if (event.key === '1') picture?.toStart();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
    };
  }, [picture]);
  return (
    <div className="tools" role="group" aria-label={say.zoom} data-commands>
      {outside > 0 ? (
        <button type="button" className="hand" title={`${say.fit} 0`} onClick={() => picture?.fit()}>
          <u>{say.outside(outside)}</u>
        </button>
      ) : null}
      {placed > 0 ? (
        <button type="button" className="hand" onClick={() => onLetGo?.()}>
          {hand.placed(placed)} · <u>{hand.letAllGo}</u>
        </button>
      ) : null}
      <button type="button" aria-label={say.zoomOut} title={say.zoomOut} onClick={() => picture?.zoomBy(1 / 1.25)}>
        −
      </button>
      <button
        type="button"
        title={`${say.actual} 1`}
        aria-label={`${say.actual} ${percent}`}
        onClick={() => picture?.toStart()}
      >
        {percent}
      </button>
      <button type="button" aria-label={say.zoomIn} title={say.zoomIn} onClick={() => picture?.zoomBy(1.25)}>
        ＋
      </button>
      <button type="button" title={`${say.fit} 0`} onClick={() => picture?.fit()}>
        {say.fit}
      </button>
    </div>
  );
}
