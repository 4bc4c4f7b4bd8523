/** What the one box finds: names, questions, commands, words of the documents. Pure; nothing is asked here. */
import { groupBy } from '../../../server/model/group-by.ts';
import type { PassageHit, Question, SearchHit, SearchView } from '../../../server/model/views.ts';
import type { Language } from '../../words.ts';

/** Something on the page that can be done now, by the words that stand on it. */
export interface Command {
  name: string;
  /** What it belongs to: the name of its group on the page. */
  group: string;
  run: () => void;
}

export type Found =
  | { kind: 'name'; key: string; hit: SearchHit }
  | {
      kind: 'text';
      key: string;
      hit: PassageHit;
      before: string;
      lit: string;
      after: string;
      /** Where the words stand in the passage. */
      words: { start: number; end: number };
    }
  /** A canned question; `value` where its first parameter has been typed with it. */
  | { kind: 'question'; key: string; question: Question; value?: string }
  /** A value for the parameter that is asked for now. */
  | { kind: 'value'; key: string; value: string; hit?: SearchHit }
  | { kind: 'command'; key: string; command: Command };

/** Characters of a passage shown on either side of the words that matched. */
const around = 18;
/** Questions and commands beside other things: enough to see that there are such. */
const few = 3;
/** Passages of a first answer: names are what most people look for. */
const firstPassages = 5;

function toPassage(hit: PassageHit): Found {
  const first = hit.matches[0] ?? { start: 0, end: 0 };
  const from = Math.max(0, first.start - around);
  return {
    kind: 'text',
    key: `text ${hit.id}`,
    hit,
    before: `${from > 0 ? '…' : ''}${hit.text.slice(from, first.start)}`,
    lit: hit.text.slice(first.start, first.end),
    after: `${hit.text.slice(first.end, first.end + around)}${first.end + around < hit.text.length ? '…' : ''}`,
    words: first,
  };
}

const toName = (hit: SearchHit): Found => ({ kind: 'name', key: `name ${hit.id}`, hit });
const toQuestion = (question: Question, value?: string): Found => ({
  kind: 'question',
  key: `question ${question.name} ${value ?? ''}`,
  question,
  ...(value === undefined ? {} : { value }),
});
const toCommand = (command: Command): Found => ({
  kind: 'command',
  key: `command ${command.group} ${command.name}`,
  command,
});

const plain = (words: string): string => words.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');

/** Questions whose title or description holds the words: titles first, and those that begin with them before the rest. */
export function findQuestions(questions: readonly Question[], words: string, language: Language): Question[] {
  const wanted = plain(words);
  if (wanted === '') return [...questions];
  const other = language === 'zh' ? 'en' : 'zh';
  return questions
    .flatMap((question) => {
      const { title, about } = question;
      const texts = [title[language], title[other], about[language], about[other]].map(plain);
      const text = texts.findIndex((each) => each.includes(wanted));
      return text < 0 ? [] : [{ question, rank: text * 2 + (texts[text]?.startsWith(wanted) ? 0 : 1) }];
    })
    .sort((one, next) => one.rank - next.rank)
    .map(({ question }) => question);
}

/** Fewer characters are the beginning of too many things to be a question's. */
const leastHead = 3;

/**
 * The beginning of a question's title, and the rest, which is its first value: “谁牵头 数字”, or “谁牵头数字” without a space,
 * or the other way round, as people ask: “数字经济谁牵头”.
 * Both are empty where the words are not of this form.
 */
export function toHeadAndTail(
  words: string,
  questions: readonly Question[],
  language: Language,
): { head: string; tail: string } {
  const typed = words.trim();
  const titles = questions.map(({ title }) => plain(title[language]));
  for (let length = typed.length - 1; length >= leastHead; length -= 1) {
    const head = typed.slice(0, length).trim();
    if (titles.some((title) => title.startsWith(plain(head)))) return { head, tail: typed.slice(length).trim() };
  }
  for (let at = 1; at <= typed.length - leastHead; at += 1) {
    const head = typed.slice(at).trim();
    if (titles.some((title) => title.startsWith(plain(head)))) return { head, tail: typed.slice(0, at).trim() };
  }
  const [, head = '', tail = ''] = /^(\S+)\s+(\S.*)$/u.exec(typed) ?? [];
  return { head, tail };
}

export function findCommands(commands: readonly Command[], words: string): Command[] {
  const wanted = plain(words);
  return commands.filter(({ name, group }) => plain(name).includes(wanted) || plain(group).includes(wanted));
}

/** What the box offers before anything is typed. */
export const toOffers = (questions: readonly Question[], commands: readonly Command[]): Found[] => [
  ...questions.map((question) => toQuestion(question)),
  ...commands.map(toCommand),
];

interface Typed {
  words: string;
  language: Language;
  questions: readonly Question[];
  commands: readonly Command[];
  /** Names and passages that hold the words. */
  view?: SearchView;
  /** Names that hold the tail of the words, for the first parameter of the first question. */
  tail?: SearchView;
  /** All passages of the answer rather than the first few. */
  all: boolean;
}

/** Names, then questions and commands, then the documents' words, whose search is the slowest. */
export function toFound({ words, language, questions, commands, view, tail, all }: Typed): Found[] {
  const { head, tail: typedValue } = toHeadAndTail(words, questions, language);
  const whole = findQuestions(questions, words, language).slice(0, few);
  const [asked] = head === '' ? [] : findQuestions(questions, head, language).filter(({ params }) => params.length > 0);
  const values = asked ? [...(tail?.hits ?? []).map(({ name }) => name), typedValue] : [];
  return [
    ...(view?.hits ?? []).map(toName),
    ...whole.map((question) => toQuestion(question)),
    ...(asked ? [...new Set(values)].map((value) => toQuestion(asked, value)) : []),
    ...findCommands(commands, words).slice(0, few).map(toCommand),
    ...(view?.passages ?? []).slice(0, all ? undefined : firstPassages).map(toPassage),
  ];
}

/** Values for a parameter: the names that hold what was typed, and what was typed as it is; before that, the example. */
export function toValues(words: string, example: string | undefined, view?: SearchView): Found[] {
  const typed = words.trim();
  if (typed === '') return example ? [{ kind: 'value', key: 'example', value: example }] : [];
  const byName = groupBy(view?.hits ?? [], ({ name }) => name);
  const hits = [...byName].map(([value, [hit, ...namesakes]]): Found => {
    // The value is the name alone, so it stands for all its bearers: no place is shown for several.
    const one = hit && namesakes.length === 0 ? { hit } : {};
    return { kind: 'value', key: `value ${value}`, value, ...one };
  });
  return byName.has(typed) ? hits : [...hits, { kind: 'value', key: 'typed', value: typed }];
}
