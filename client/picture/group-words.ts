/** What a group is called, in both languages: the words on its box and those that are spoken. */
import type { Label } from '../../server/model/graph.ts';
import { terms } from '../../server/model/terms.ts';
import { count, type Both, type Language } from '../words.ts';

/** What is said of a group: how many of what, and under which name they stand together. */
export interface GroupName {
  kind: Label;
  count: number;
  /** The documents' words for what they hang from; empty where they hang from nothing. */
  under: string;
}

/** Chinese counts each kind of thing by a word of its own. */
const measures: Partial<Record<Label, string>> = {
  Plan: '份',
  Passage: '段',
  Task: '项',
  Project: '项',
  Chain: '条',
  Enterprise: '家',
  Official: '位',
  Finding: '条',
};

const counted: Both<(kind: Label, n: number) => string> = {
  zh: (kind, n) => `${terms[kind].zh} ${count(n)} ${measures[kind] ?? '个'}`,
  en: (kind, n) => `${count(n)} ${terms[kind].en.replace(/y$/u, 'ie')}s`,
};

export const toCounted = ({ kind, count: n }: GroupName, language: Language): string => counted[language](kind, n);

/** `任务 212 项 · 余姚市推进制造业高质量发展实施方案` */
export const toGroupName = (group: GroupName, language: Language): string =>
  [toCounted(group, language), group.under].filter(Boolean).join(' · ');
