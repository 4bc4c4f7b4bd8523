/** Words of the home page. */
import { count, type Both } from '../../words.ts';

const zh = {
  title: '谁来牵头，推向何处',
  lead: (plans: number, tasks: number) => `${plans} 份文件、${count(tasks)} 项任务。图上每一根线都是一句原文。`,
  ask: '可以这样问',
  gaps: '哪些任务没有写明由谁牵头，还有哪些空缺',
  compare: '省、市、县的文件各写到哪些集群，谁承接谁',
  rows: (n: number, more: boolean) => `${count(n)}${more ? '+' : ''} 行`,
  above: '上：牵头部门（按职能）',
  middle: '中：任务，一格一项，按文中次序',
  below: '下：朝向的集群与产业',
  cover: { led: '写明牵头', responsible: '只写负责', nobody: '未写责任单位' },
  other: '其他',
  loom: (plans: number, tasks: number, threads: number) =>
    `总览图：${plans} 份文件、${count(tasks)} 项任务、${count(threads)} 根线。下面的表格列出全部内容。`,
  aimsMore: (n: number, m: number) => `朝向只画最常写到的 ${n} 个，共 ${m} 个`,
  plansMore: (n: number, m: number) => `只画 ${n} / ${m} 份文件`,
  tasks: (n: number) => `${count(n)} 项`,
  ofTasks: (n: number, m: number) => (n < m ? `已画 ${count(n)} / ${count(m)} 项` : `${count(n)} 项`),
  organTitle: (system: string, n: number, names: string) => `${system}：${n} 项。${names}`,
  taskTitle: (ref: string, name: string, cover: string) => `${ref} ${name}（${cover}）`,
  aimTitle: (name: string, n: number) => `${name}：${n} 项任务`,
  noDuties: '文件未写责任单位',
  noAims: '还没有读出朝向的集群或产业。',
  table: '表格：部门、文件、朝向',
  columns: { organ: '职能', departments: '部门', tasks: '任务', plan: '文件', aim: '朝向' },
  documents: '载入的文件',
  unnumbered: '文号未载',
  undated: '期限未载',
  reading: '正在读取各文件的任务',
  failed: '读不到任务，总览图没有画出。',
};

export type HomeWords = typeof zh;

const en: HomeWords = {
  title: 'Who leads, and toward what',
  lead: (plans, tasks) =>
    `${plans} documents, ${count(tasks)} tasks. Each thread in the picture is a sentence of a document.`,
  ask: 'Ask, for example',
  gaps: 'Which tasks have no stated lead, and what else is left open',
  compare: 'Which clusters the plans of province, prefecture and county name, and who follows whom',
  rows: (n, more) => `${count(n)}${more ? '+' : ''} rows`,
  above: 'Above: leading departments by function',
  middle: 'Middle: tasks, one cell each, in document order',
  below: 'Below: the clusters and industries they are toward',
  cover: { led: 'a lead is named', responsible: 'only responsible', nobody: 'nobody is named' },
  other: 'others',
  loom: (plans, tasks, threads) =>
    `Overview: ${plans} documents, ${count(tasks)} tasks, ${count(threads)} threads. The table below holds all of it.`,
  aimsMore: (n, m) => `Aims: the ${n} named most, of ${m}`,
  plansMore: (n, m) => `${n} of ${m} documents drawn`,
  tasks: (n) => `${count(n)} tasks`,
  ofTasks: (n, m) => (n < m ? `${count(n)} of ${count(m)} drawn` : `${count(n)} tasks`),
  organTitle: (system, n, names) => `${system}: ${n} tasks. ${names}`,
  taskTitle: (ref, name, cover) => `${ref} ${name} (${cover})`,
  aimTitle: (name, n) => `${name}: ${n} tasks`,
  noDuties: 'the document names no organ',
  noAims: 'No clusters or industries have been read yet.',
  table: 'Table: departments, documents, aims',
  columns: { organ: 'Function', departments: 'Departments', tasks: 'Tasks', plan: 'Document', aim: 'Toward' },
  documents: 'Documents loaded',
  unnumbered: 'no document number',
  undated: 'no period stated',
  reading: 'Reading the tasks of the documents',
  failed: 'The tasks cannot be read, so the overview is not drawn.',
};

export const homeWords: Both<HomeWords> = { zh, en };
