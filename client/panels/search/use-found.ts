import { readQuestions } from '../../api.ts';
import { usePreferences } from '../../app/preferences.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import { nextParam, type Asking } from './asking.ts';
import { findQuestions, toFound, toHeadAndTail, toOffers, toValues, type Command, type Found } from './found.ts';
import { useSearch } from './use-search.ts';

interface Wanted {
  words: string;
  /** Names asked for; all the passages too where it is more than at first. */
  limit: number;
  /** What can be done on the page; read when the box opens. */
  commands: readonly Command[];
  asking: Asking | undefined;
  open: boolean;
}

interface Offered {
  found: Found[];
  /** Names and passages shown, and all that there are. */
  shown: number;
  total: number;
  error: boolean;
  /** True while the answer to these words is not there yet. */
  pending: boolean;
}

/** Names of a first answer. */
export const firstNames = 10;

/** What the box shows for the words that stand in it. */
export function useFound({ words, limit, commands, asking, open }: Wanted): Offered {
  const { language } = usePreferences();
  const asked = useLoaded(open ? 'questions' : undefined, readQuestions);
  const questions = asked.value?.questions ?? [];
  const param = asking ? nextParam(asking) : undefined;
  const { head, tail } = toHeadAndTail(words, questions, language);
  const [tailed] = asking || head === '' ? [] : findQuestions(questions, head, language);
  const main = useSearch(words, { limit, labels: param?.suggest ?? [] });
  const ofTail = useSearch(tailed ? tail : '', { limit: 3, labels: tailed?.params[0]?.suggest ?? [] });
  const { view, error } = main;
  const pending = main.pending || ofTail.pending || asked.pending;
  if (param) {
    const found = toValues(words, param.example, view);
    return { found, shown: view?.hits.length ?? 0, total: view?.total ?? 0, error, pending };
  }
  if (words.trim() === '') return { found: toOffers(questions, commands), shown: 0, total: 0, error: false, pending };
  const found = toFound({
    ...{ words, language, questions, commands, all: limit > firstNames },
    ...(view ? { view } : {}),
    ...(ofTail.view ? { tail: ofTail.view } : {}),
  });
  const shown = found.filter(({ kind }) => kind === 'name' || kind === 'text').length;
  return { found, shown, total: (view?.total ?? 0) + (view?.totalPassages ?? 0), error, pending };
}
