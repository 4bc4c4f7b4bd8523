import { count, type Both } from '../../words.ts';

interface GroupWords {
  title: string;
  /** Why there are groups, and what to do with them. */
  about: (elements: number, most: number, groups: number) => string;
  open: string;
  list: (n: number) => string;
  close: (name: string) => string;
  closeAll: string;
  /** For the status bar: nodes that stand in groups, of all. */
  grouped: (hidden: number, all: number, groups: number) => string;
  /** Relationships whose ends stand in one group. */
  inside: (n: number) => string;
  /** On a row of the table that stands for many. */
  rows: (n: number) => string;
}

export const groupWords: Both<GroupWords> = {
  zh: {
    title: '分组',
    about: (elements, most, groups) =>
      `共 ${count(elements)} 个节点和线，超过 ${count(most)}，先合并为 ${count(groups)} 组；点一组即展开。`,
    open: '已展开',
    list: (n) => `列出 ${count(n)} 组`,
    close: (name) => `合上“${name}”`,
    closeAll: '全部合上',
    grouped: (hidden, all, groups) => `${count(all)} 个节点中 ${count(hidden)} 个合并在 ${count(groups)} 组里`,
    inside: (n) => `组内 ${count(n)} 条关系未画`,
    rows: (n) => `共 ${count(n)} 条`,
  },
  en: {
    title: 'Groups',
    about: (elements, most, groups) =>
      `${count(elements)} nodes and lines in all, more than ${count(most)}: they stand in ${count(groups)} ${groups === 1 ? 'group' : 'groups'}. Click a group to open it.`,
    open: 'open',
    list: (n) => (n === 1 ? 'List the group' : `List ${count(n)} groups`),
    close: (name) => `Close “${name}”`,
    closeAll: 'Close all',
    grouped: (hidden, all, groups) =>
      `${count(hidden)} of ${count(all)} nodes in ${count(groups)} ${groups === 1 ? 'group' : 'groups'}`,
    inside: (n) => `${count(n)} relationships within groups not drawn`,
    rows: (n) => `${count(n)} in all`,
  },
};
