/** What the embedded engine says about a statement that it cannot run. */
import { unreadable } from '../said.ts';
import { EngineFailure } from './engine.ts';

/** For the person who wrote it: the engine's words without its codes, at the person's own place. */
export function toPersonsError(error: unknown): unknown {
  if (!(error instanceof EngineFailure)) return error;
  const { message, place } = error;
  const said = /GRAFEO-\w+: [\w ]+: (?:\[Cypher\] )?([^\n]*)/u.exec(message)?.[1] ?? message;
  const hint = /^\s*help: (.*)$/mu.exec(message)?.[1];
  return unreadable(hint === undefined ? said : `${said}; ${hint}`, place);
}

/** A statement of the product that the engine does not take is a fault of the product. */
export function toOwnFault(error: unknown): unknown {
  if (!(error instanceof EngineFailure)) return error;
  return new Error(`the engine refused a statement of the product: ${error.message}`, { cause: error });
}
