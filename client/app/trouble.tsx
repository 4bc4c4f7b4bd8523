import type { JSX } from 'react';
import { ApiError } from '../api.ts';
import { useWords } from './preferences.tsx';

/** What failed, in the server's words where it spoke, and the way to try again. */
export function Trouble({ error, onRetry }: { error: unknown; onRetry: () => void }): JSX.Element {
  const say = useWords();
  const message = error instanceof ApiError && error.message ? error.message : say.errors.unreachable;
  return (
    <div className="trouble" role="alert">
      <span>{message}</span>
      <button type="button" className="button small" onClick={onRetry}>
        {say.retry}
      </button>
    </div>
  );
}
