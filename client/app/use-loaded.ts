import { useEffect, useState } from 'react';

/** What is being read, what was read, and what went wrong. What was there stays until something better comes. */
export interface Loaded<T> {
  value?: T;
  error?: unknown;
  /** True while `value` belongs to an earlier key or is not there yet. */
  pending: boolean;
  retry: () => void;
}

interface Held<T> {
  key: string;
  round: number;
  value?: T;
  error?: unknown;
}

/**
 * Reads a value whenever `key` changes (no key: reads nothing). The last value stays while the next one is read
 * or cannot be read, so that a picture never goes blank for a moment.
 */
export function useLoaded<T>(key: string | undefined, read: () => Promise<T>): Loaded<T> {
  const [round, setRound] = useState(0);
  const [held, setHeld] = useState<Held<T>>({ key: '', round: 0 });
  useEffect(() => {
    if (key === undefined) return;
    let wanted = true;
    read().then(
      (value) => {
        if (wanted) setHeld({ key, round, value });
      },
      (error: unknown) => {
        if (wanted) setHeld((before) => ({ ...before, key, round, error }));
      },
    );
    return () => {
      wanted = false;
    };
    // `read` is a function of `key`: a new one with the same key would read the same.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, round]);
  return {
    ...(held.value === undefined ? {} : { value: held.value }),
    ...(held.error === undefined || held.round !== round ? {} : { error: held.error }),
    pending: key !== undefined && (held.key !== key || held.round !== round),
    retry: () => {
      setRound((n) => n + 1);
    },
  };
}
