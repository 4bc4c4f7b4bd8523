import { useEffect, type JSX } from 'react';
import { isTyping } from '../../app/keys.ts';
import { useWords } from '../../app/preferences.tsx';
import type { Picture } from '../../picture/index.ts';

/** Zoom by buttons and keys: `0` fits all, `1` is as drawn. */
export function PictureTools({ picture, scale }: { picture: Picture | undefined; scale: number }): JSX.Element {
  const say = useWords();
  const percent = `${String(Math.round(scale * 100))}%`;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
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
