/** What the embedded engine says about a statement that it cannot run. */
import { ownFault, unreadable } from '../said.ts';
import { EngineFailure } from './engine.ts';

/** For the person who wrote it: the engine's words without its codes, at the person's own place. */
export function toPersonsError(error: unknown): unknown {
  if (!(error instanceof EngineFailure)) return error;
  const { message, place } = error;
  const said = /GRAFEO-\w+: [\w ]+: (?:\[Cypher\] )?([^\n]*)/u.exec(message)?.[1] ?? message;
  const hint = /^\s*help: (.*)$/mu.exec(message)?.[1];
  return unreadable(hint === undefined ? said : `${said}; ${hint}`, place);
}

/** For statements of the product. */
export const toOwnFault = (error: unknown): unknown => (error instanceof EngineFailure ? ownFault(error) : error);
