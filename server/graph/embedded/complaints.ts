/** What the embedded engine says about a person's statement, in the person's own lines and columns. */
import type { QiantouError } from '../../errors.ts';
import { unreadable } from '../said.ts';
import type { Statement } from '../statements/index.ts';
import type { EngineFailure } from './engine.ts';

export function toPersonsError(failure: EngineFailure, _statement: Statement): QiantouError {
  const place = /--> query:(\d+):(\d+)/u.exec(failure.message);
  const said = /error: (?:\[Cypher\] )?(.*)/u.exec(failure.message)?.[1] ?? failure.message;
  return unreadable(said, ...(place ? [Number(place[1]), Number(place[2])] : []));
}
