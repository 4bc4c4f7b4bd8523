import { useEffect, useState, type JSX } from 'react';
import { isShortcut } from '../../app/keys.ts';
import { useOwnWords } from '../../app/preferences.tsx';
import { evidenceWords } from './words.ts';

/** Three ways to take the source along; `C` copies the citation. */
export function CopyButtons({ citation, quote }: { citation: string; quote: string }): JSX.Element {
  const say = useOwnWords(evidenceWords);
  const [said, setSaid] = useState('');
  const copy = (words: string) => {
    navigator.clipboard.writeText(words).then(
      () => {
        setSaid(say.copied);
      },
      () => {
        setSaid(say.notCopied);
      },
    );
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isShortcut(event)) return;
      if (event.key.toLowerCase() === 'c') copy(citation);
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
    };
  });
  return (
    <>
      {[
        [say.copyCitation, citation],
        [say.copyQuote, quote],
        [say.copyLink, location.href],
      ].map(([name, words]) => (
        <button
          key={name}
          type="button"
          className="button small"
          onClick={() => {
            copy(words ?? '');
          }}
        >
          {name}
        </button>
      ))}
      <span role="status" className="quiet">
        {said}
      </span>
    </>
  );
}
