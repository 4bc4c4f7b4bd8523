import { count, type Both } from '../../words.ts';

interface ReaderWords {
  title: string;
  marks: string;
  contents: string;
  coverage: (facts: number, all: number) => string;
  back: string;
  /** Back to the words that the reader was opened at. */
  toLit: string;
  cites: string;
  empty: string;
  toGraph: string;
}

export const readerWords: Both<ReaderWords> = {
  zh: {
    title: '原文',
    marks: '标出',
    contents: '目录与覆盖',
    coverage: (facts, all) => `${count(all)} 段中 ${count(facts)} 段有事实`,
    back: '回到全图',
    toLit: '到点亮处',
    cites: '提到的文件',
    empty: '这份文件没有可读的段落。',
    toGraph: '在图上看这一条',
  },
  en: {
    title: 'Text',
    marks: 'Mark',
    contents: 'Contents and coverage',
    coverage: (facts, all) => `${count(facts)} of ${count(all)} passages hold facts`,
    back: 'Back to the picture',
    toLit: 'To the lit words',
    cites: 'Plans it names',
    empty: 'This document has no passages to read.',
    toGraph: 'Show it on the picture',
  },
};
