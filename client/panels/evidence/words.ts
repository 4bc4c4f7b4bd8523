import { count, type Both } from '../../words.ts';

interface EvidenceWords {
  title: string;
  place: string;
  plan: string;
  number: string;
  rule: string;
  numberMissing: string;
  read: string;
  copyCitation: string;
  copyQuote: string;
  copyLink: string;
  copied: string;
  notCopied: string;
  next: string;
  previous: string;
  of: (n: number, m: number) => string;
  none: string;
  curated: string;
  loading: string;
  orderOf: (n: number) => string;
  pair: (official: string, department: string, n: number) => string;
}

export const evidenceWords: Both<EvidenceWords> = {
  zh: {
    title: '依据',
    place: '位置',
    plan: '文件',
    number: '文号',
    rule: '读法',
    numberMissing: '文号未载',
    read: '看原文',
    copyCitation: '复制引文',
    copyQuote: '复制原句',
    copyLink: '复制链接',
    copied: '已复制',
    notCopied: '没有复制成：浏览器不许此页写剪贴板',
    next: '下一条',
    previous: '上一条',
    of: (n, m) => `${count(n)} / ${count(m)}`,
    none: '这条关系没有原文依据。',
    curated: '由人录入',
    loading: '正在读取原文',
    orderOf: (n) => `第 ${count(n)} 位`,
    pair: (official, department, n) =>
      `${official}与${department}在 ${count(n)} 个括号里同被写为牵头。这不是一条关系，只是同处一个括号。`,
  },
  en: {
    title: 'Source',
    place: 'Place',
    plan: 'Plan',
    number: 'Number',
    rule: 'Read by',
    numberMissing: 'no document number given',
    read: 'Read in the text',
    copyCitation: 'Copy citation',
    copyQuote: 'Copy quote',
    copyLink: 'Copy link',
    copied: 'Copied',
    notCopied: 'Not copied: the browser does not let this page write to the clipboard',
    next: 'Next',
    previous: 'Previous',
    of: (n, m) => `${count(n)} of ${count(m)}`,
    none: 'This relationship has no words of a document.',
    curated: 'entered by a person',
    loading: 'Reading the text',
    orderOf: (n) => `no. ${count(n)} of those named`,
    pair: (official, department, n) =>
      `${official} and ${department} are both said to lead in ${count(n)} parentheses. This is not a relationship: they stand in the same words.`,
  },
};
