/** The page's words in both languages, in one place; a panel may keep its own file of the same form beside it. */
export type Language = 'zh' | 'en';

/** Numbers from 10,000 get separators. */
export const count = (n: number): string => (n >= 10_000 ? n.toLocaleString('en-US') : String(n));

const zh = {
  product: '牵头',
  tagline: '谁来牵头，推向何处',
  skip: '跳到图',
  sections: {
    explore: '图谱',
    overview: '总览',
    matrix: '矩阵',
    gaps: '空缺',
    compare: '对照',
    query: '查询',
    about: '说明',
  },
  views: { chain: '责任链', neighbours: '邻域' },
  sides: { details: '详情', outline: '大纲', table: '表格', text: '原文' },
  columns: { officials: '领导', departments: '部门', tasks: '任务', aims: '集群与产业' },
  none: { officials: '文件未写明', departments: '文件未写明', tasks: '没有', aims: '文件未写明' },
  pair: '同括号',
  pairAbout: '两处“牵头”写在同一个括号里；这不是一条关系',
  standing: {
    'in force': '现行',
    'draft for comment': '征求意见稿',
    'period over': '期限已过',
    'cited only': '仅被引用',
  },
  language: '语言',
  theme: { name: '明暗', light: '浅色', dark: '深色', toLight: '改为浅色', toDark: '改为深色' },
  help: '按键',
  close: '关闭',
  back: '返回',
  undo: '撤销',
  redo: '重做',
  retry: '重试',
  loading: '正在读取',
  report: '用于报告',
  zoom: '缩放',
  fit: '看全图',
  zoomIn: '放大',
  zoomOut: '缩小',
  actual: '原大',
  moreBelow: (n: number) => `下面还有 ${count(n)} 项`,
  drawn: (nodes: number, lines: number) => `已画 ${count(nodes)} 个节点、${count(lines)} 条关系，每条都有原文`,
  ofTasks: (n: number, m: number) => `任务 ${count(n)} / ${count(m)}`,
  updated: (day: string) => `数据 ${day}`,
  foldAbout: (n: number) => `${count(n)} 项，已折起`,
  leading: (lead: number, rest: number) => `${count(lead)} 牵头 · ${count(rest)} 其他`,
  chainOf: (name: string) => `${name} 的责任链`,
  neighboursOf: (name: string) => `${name} 的邻域`,
  summary: (what: string, tasks: number, nodes: number, lines: number) =>
    `${what}：${count(tasks)} 项任务，共 ${count(nodes)} 个节点、${count(lines)} 条线。旁边的大纲列出全部内容。`,
  empty: {
    title: '还没有载入文件',
    text: '把政策文件（.txt）放进 seeds/ 后重新启动，或在项目文件夹里运行：',
    command: 'npx qiantou ingest 文件或文件夹',
  },
  nothing: {
    title: '这里没有责任链',
    text: (name: string) => `没有任务与“${name}”相连。可以看它的邻域。`,
    act: '看邻域',
  },
  errors: {
    unreachable: '读不到数据，图停在刚才。',
    lost: '没有这个节点：它所在的文件可能已被移除或改过。',
    toFirst: '回到首图',
  },
};

/** Every text of the shell; a missing one in either language does not compile. */
export type Words = typeof zh;

const en: Words = {
  product: 'Qiantou',
  tagline: 'Who leads, and toward what',
  skip: 'Skip to the picture',
  sections: {
    explore: 'Explore',
    overview: 'Home',
    matrix: 'Matrix',
    gaps: 'Gaps',
    compare: 'Compare',
    query: 'Query',
    about: 'About',
  },
  views: { chain: 'Chain', neighbours: 'Neighbours' },
  sides: { details: 'Details', outline: 'Outline', table: 'Table', text: 'Text' },
  columns: { officials: 'Officials', departments: 'Departments', tasks: 'Tasks', aims: 'Clusters and industries' },
  none: { officials: 'not stated', departments: 'not stated', tasks: 'none', aims: 'not stated' },
  pair: 'same parenthesis',
  pairAbout: 'both are said to lead in one parenthesis; this is not a relationship',
  standing: {
    'in force': 'in force',
    'draft for comment': 'draft for comment',
    'period over': 'period over',
    'cited only': 'cited only',
  },
  language: 'Language',
  theme: { name: 'Theme', light: 'light', dark: 'dark', toLight: 'Change to light', toDark: 'Change to dark' },
  help: 'Keys',
  close: 'Close',
  back: 'Back',
  undo: 'Undo',
  redo: 'Redo',
  retry: 'Retry',
  loading: 'Reading',
  report: 'Use in a report',
  zoom: 'Zoom',
  fit: 'Fit all',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  actual: 'Actual size',
  moreBelow: (n) => `${count(n)} more below`,
  drawn: (nodes, lines) => `${count(nodes)} nodes and ${count(lines)} relationships drawn, each with its source`,
  ofTasks: (n, m) => `tasks ${count(n)} / ${count(m)}`,
  updated: (day) => `data of ${day}`,
  foldAbout: (n) => `${count(n)} tasks, folded`,
  leading: (lead, rest) => `${count(lead)} lead · ${count(rest)} others`,
  chainOf: (name) => `Responsibility chain of ${name}`,
  neighboursOf: (name) => `Neighbours of ${name}`,
  summary: (what, tasks, nodes, lines) =>
    `${what}: ${count(tasks)} tasks, ${count(nodes)} nodes and ${count(lines)} lines in all. The outline beside it holds the same content.`,
  empty: {
    title: 'No document has been loaded yet',
    text: 'Put policy documents (.txt) into seeds/ and start again, or run in the project’s folder:',
    command: 'npx qiantou ingest FILE|FOLDER',
  },
  nothing: {
    title: 'There is no responsibility chain here',
    text: (name) => `No task is connected with “${name}”. Its neighbours can be seen.`,
    act: 'Show neighbours',
  },
  errors: {
    unreachable: 'Cannot read the data; the picture is as it was.',
    lost: 'There is no such node: its document may have been removed or changed.',
    toFirst: 'Back to the first picture',
  },
};

/** A panel's texts in both languages. */
export interface Both<T> {
  zh: T;
  en: T;
}
export const words: Both<Words> = { zh, en };
