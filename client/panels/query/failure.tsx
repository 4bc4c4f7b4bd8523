import type { JSX } from 'react';
import type { ApiError } from '../../api.ts';
import { useOwnWords } from '../../app/preferences.tsx';
import { queryWords } from './words.ts';

/** Why a statement did not give an answer: what, where, and what to do, in the server's words. */
export function Failure({ error }: { error: ApiError }): JSX.Element {
  const say = useOwnWords(queryWords);
  const { line, column } = error.body;
  return (
    <div className="failure" role="alert">
      <b>
        {say.codes[error.code] ?? say.failed}
        {line !== undefined && column !== undefined ? ` · ${say.place(line, column)}` : ''}
      </b>
      <p>{error.code === 'unreachable' ? say.unreachable : error.message}</p>
      {error.body.details ? <pre>{error.body.details}</pre> : null}
    </div>
  );
}
