import { useEffect, useState } from 'react';
import type { PassageHit, SearchHit, SearchView } from '../../../server/model/views.ts';
import { search } from '../../api.ts';

/** A name that matched, or a passage with the words that did. */
export type Found =
  | { kind: 'name'; key: string; hit: SearchHit }
  | {
      kind: 'text';
      key: string;
      hit: PassageHit;
      before: string;
      lit: string;
      after: string;
      /** Where the words stand in the passage. */
      words: { start: number; end: number };
    };

/** Characters of a passage shown on either side of the words that matched. */
const around = 18;

function toPassage(hit: PassageHit): Found {
  const first = hit.matches[0] ?? { start: 0, end: 0 };
  const from = Math.max(0, first.start - around);
  return {
    kind: 'text',
    key: `text ${hit.id}`,
    hit,
    before: `${from > 0 ? '…' : ''}${hit.text.slice(from, first.start)}`,
    lit: hit.text.slice(first.start, first.end),
    after: `${hit.text.slice(first.end, first.end + around)}${first.end + around < hit.text.length ? '…' : ''}`,
    words: first,
  };
}

/** Names first, then the documents' words. */
export function toFound(view: SearchView): Found[] {
  return [
    ...view.hits.map((hit): Found => ({ kind: 'name', key: `name ${hit.id}`, hit })),
    ...view.passages.slice(0, 5).map(toPassage),
  ];
}

/** Asks after the typing has paused for this many milliseconds. */
const pause = 120;

interface Answer {
  words: string;
  found: Found[];
  total: number;
  error: boolean;
}

/** What the words find; the last answer stays until the next one is there, and none is shown for no words. */
export function useSearch(words: string): Omit<Answer, 'words'> {
  const [answer, setAnswer] = useState<Answer>({ words: '', found: [], total: 0, error: false });
  const asked = words.trim();
  useEffect(() => {
    if (asked === '') return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      search(asked, 10, stop.signal).then(
        (view) => {
          setAnswer({ words: asked, found: toFound(view), total: view.total + view.totalPassages, error: false });
        },
        () => {
          if (!stop.signal.aborted) setAnswer({ words: asked, found: [], total: 0, error: true });
        },
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [asked]);
  return asked === '' ? { found: [], total: 0, error: false } : answer;
}
