/** What the embedded engine says about a person's statement. */
import type { QiantouError } from '../../errors.ts';
import { unreadable } from '../said.ts';
import type { EngineFailure } from './engine.ts';

/** The engine's own words without its codes, at the person's own place. */
export function toPersonsError({ message, place }: EngineFailure): QiantouError {
  const said = /(?:GRAFEO-\w+: [\w ]+: )(?:\[Cypher\] )?([^\n]*)/u.exec(message)?.[1] ?? message;
  const hint = /^\s*help: (.*)$/mu.exec(message)?.[1];
  return unreadable(hint === undefined ? said : `${said}; ${hint}`, place);
}
