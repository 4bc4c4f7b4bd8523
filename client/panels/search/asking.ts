/** A canned question whose parameters are asked for one after another. */
import type { Question } from '../../../server/model/views.ts';
import { withChange, emptyState, type PageState } from '../../state.ts';
import { toOwn } from '../query/address.ts';

export interface Asking {
  question: Question;
  /** Values given so far, in the order of the parameters. */
  values: string[];
}

/** The parameter that is asked for now; undefined when all have been given. */
export const nextParam = ({ question, values }: Asking): Question['params'][number] | undefined =>
  question.params[values.length];

/** The question as it is asked: the query page with all values filled in. */
export const toAskedState = ({ question, values }: Asking): PageState =>
  withChange(emptyState, {
    section: 'query',
    own: toOwn({
      question: question.name,
      fields: Object.fromEntries(question.params.map(({ name }, i) => [name, values[i] ?? ''])),
      show: 'both',
    }),
  });
