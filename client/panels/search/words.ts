import { count, type Both } from '../../words.ts';

interface SearchWords {
  label: string;
  hint: string;
  longHint: string;
  results: string;
  text: string;
  failed: string;
  none: (words: string) => string;
  shown: (n: number, m: number) => string;
}

export const searchWords: Both<SearchWords> = {
  zh: {
    label: '搜索人名、部门、任务、原文',
    hint: '人名、部门、任务、原文…',
    longHint: '人名、部门、任务、集群，或原文里的几个字；拼音、首字母也可',
    results: '找到的',
    text: '原文',
    failed: '读不到数据，稍后再试。',
    none: (words) => `没有找到“${words}”。可以试简称、拼音，或原文里的几个字。`,
    shown: (n, m) => `显示 ${count(n)} / ${count(m)}`,
  },
  en: {
    label: 'Search officials, departments, tasks and words of the documents',
    hint: 'Name, department, task, words…',
    longHint: 'An official, department, task or cluster, or words of a document; pinyin and initials too',
    results: 'Found',
    text: 'text',
    failed: 'Cannot read the data; try again in a moment.',
    none: (words) => `Nothing found for “${words}”. Try a short form, pinyin, or words of the text.`,
    shown: (n, m) => `${count(n)} of ${count(m)} shown`,
  },
};
