/** Why a person's statement is not run, in plain values that go from process to process. */
export type RefusalReason =
  | 'writes'
  | 'reads-files'
  | 'calls-procedure'
  | 'not-a-read'
  | 'several-statements'
  | 'prefix'
  | 'too-long'
  | 'label-expression'
  | 'quantified-path'
  | 'path-selector'
  | 'element-as-value'
  | 'not-understood';

export interface Refusal {
  /** A stable word for the reason. */
  reason: RefusalReason;
  /** The procedure, step or words that it was found at; may be empty. */
  detail: string;
  /** In the person's own text, from 1. */
  line?: number;
  column?: number;
}

/** A place in a text, from 1. */
export interface Place {
  line: number;
  column: number;
}

export function toPlace(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

export function toOffset(text: string, { line, column }: Place): number {
  let at = 0;
  for (let passed = 1; passed < line; passed += 1) at = text.indexOf('\n', at) + 1;
  return at + column - 1;
}
