import { count, type Both } from '../../words.ts';

interface SearchWords {
  label: string;
  hint: string;
  longHint: string;
  results: string;
  text: string;
  question: string;
  command: string;
  value: string;
  /** A parameter that was left empty. */
  any: string;
  tour: string;
  looking: string;
  failed: string;
  none: (words: string) => string;
  shown: (n: number, m: number) => string;
  more: string;
  /** How a name is chosen together with others. */
  add: string;
}

export const searchWords: Both<SearchWords> = {
  zh: {
    label: '搜索人名、部门、任务、原文、问题、命令',
    hint: '人名、部门、任务、原文…',
    longHint: '人名、部门、任务、集群，或原文里的几个字；拼音、首字母也可',
    results: '找到的',
    text: '原文',
    question: '提问',
    command: '命令',
    value: '填入',
    any: '不限',
    tour: '三步看懂',
    looking: '正在找',
    failed: '读不到数据，稍后再试。',
    none: (words) => `没有找到“${words.trim()}”。可以试简称、拼音，或原文里的几个字。`,
    shown: (n, m) => `名称与原文 ${count(n)} / ${count(m)}`,
    more: '多显示一些',
    add: '；Shift Enter 加入所选',
  },
  en: {
    label: 'Search officials, departments, tasks, words of the documents, questions and commands',
    hint: 'Name, department, task, words…',
    longHint: 'An official, department, task or cluster, or words of a document; pinyin and initials too',
    results: 'Found',
    text: 'text',
    question: 'question',
    command: 'command',
    value: 'fill in',
    any: 'any',
    tour: 'Three steps',
    looking: 'Looking',
    failed: 'Cannot read the data; try again in a moment.',
    none: (words) => `Nothing found for "${words.trim()}". Try a short form, pinyin, or words of the text.`,
    shown: (n, m) => `${count(n)} of ${count(m)} names and passages`,
    more: 'Show more',
    add: '; Shift Enter selects with others',
  },
};
