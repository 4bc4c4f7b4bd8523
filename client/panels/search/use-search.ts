import { useEffect, useState } from 'react';
import type { Label, SearchView } from '../../../server/model/index.ts';
import { search } from '../../api.ts';

/** Asks after the typing has paused for this many milliseconds. */
const pause = 120;

interface Answer {
  /** What was asked: words, labels and limit. */
  key: string;
  view?: SearchView;
  error: boolean;
}

interface Asked {
  view?: SearchView;
  error: boolean;
  /** True while the answer shown belongs to earlier words. */
  pending: boolean;
}

/**
 * What the words find; the last answer stays until the next one is there, and none is shown for no words.
 *
 * @param labels only names of these kinds, and no passages; all where empty
 */
export function useSearch(
  words: string,
  { limit = 10, labels = [] }: { limit?: number; labels?: Label[] } = {},
): Asked {
  const [answer, setAnswer] = useState<Answer>({ key: '', error: false });
  const asked = words.trim();
  const only = labels.join(',');
  const key = `${asked} ${only} ${String(limit)}`;
  useEffect(() => {
    if (asked === '') return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      search(asked, { limit, labels: only }, stop.signal).then(
        (view) => {
          setAnswer({ key, view, error: false });
        },
        () => {
          if (!stop.signal.aborted) setAnswer({ key, error: true });
        },
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [asked, only, limit, key]);
  if (asked === '') return { error: false, pending: false };
  return { ...(answer.view ? { view: answer.view } : {}), error: answer.error, pending: answer.key !== key };
}
