import { count, type Both } from '../../words.ts';

interface InspectorWords {
  relations: string;
  drawnOfAll: string;
  all: string;
  expand: string;
  expandOf: (name: string) => string;
  limit: string;
  willDraw: (n: number, rest: number) => string;
  draw: (n: number) => string;
  collapse: string;
  fold: string;
  unfold: string;
  asRoot: string;
  neighbours: string;
  findings: string;
  findingsShown: (n: number, m: number) => string;
  plans: string;
  readPlan: string;
  onlyPlan: string;
  statedIn: string;
  source: string;
  list: string;
  listShown: (n: number, m: number) => string;
  facts: Record<string, string>;
  values: Record<string, string>;
  cutAt: (n: number) => string;
}

export const inspectorWords: Both<InspectorWords> = {
  zh: {
    relations: '关系',
    drawnOfAll: '已画 / 全部',
    all: '已全',
    expand: '展开',
    expandOf: (name) => `展开“${name}”`,
    limit: '上限',
    willDraw: (n, rest) => `将画 ${count(n)} / 余 ${count(rest)}`,
    draw: (n) => `展开 ${count(n)}`,
    collapse: '从图上收起',
    fold: '折起本节',
    unfold: '展开本节',
    asRoot: '以它为起点',
    neighbours: '看邻域',
    findings: '值得一看',
    findingsShown: (n, m) => `显示 ${count(n)} / ${count(m)}`,
    plans: '写到它的文件',
    readPlan: '看原文',
    onlyPlan: '只看这份',
    statedIn: '原文',
    source: '依据',
    list: '图上的',
    listShown: (n, m) => `列出 ${count(n)} / ${count(m)}`,
    facts: {
      ref: '编号',
      titles: '职务',
      fullName: '全称',
      system: '职能',
      documentNumber: '文号',
      issuedOn: '发文',
      period: '期限',
      level: '层级',
      code: '代码',
      indicator: '指标',
      value: '数值',
      year: '年份',
      subject: '对象',
      baseline: '基数',
      kind: '类别',
      content: '内容',
      place: '地点',
      aliases: '也写作',
      plan: '文件',
    },
    values: {
      national: '国家',
      province: '省',
      prefecture: '市',
      county: '县',
      town: '镇',
      zone: '开发区',
      item: '条目',
      part: '条目的一段',
      row: '表格的一行',
      heading: '标题',
    },
    cutAt: (n) => `共 ${count(n)} 字，原文可看全`,
  },
  en: {
    relations: 'Relations',
    drawnOfAll: 'drawn / all',
    all: 'all',
    expand: 'Expand',
    expandOf: (name) => `Expand "${name}"`,
    limit: 'At most',
    willDraw: (n, rest) => `${count(n)} of ${count(rest)} left`,
    draw: (n) => `Expand ${count(n)}`,
    collapse: 'Take off the picture',
    fold: 'Fold its section',
    unfold: 'Unfold the section',
    asRoot: 'Start from here',
    neighbours: 'Neighbours',
    findings: 'Worth a look',
    findingsShown: (n, m) => `${count(n)} of ${count(m)} shown`,
    plans: 'Plans that name it',
    readPlan: 'Read the text',
    onlyPlan: 'Only this plan',
    statedIn: 'Text',
    source: 'Source',
    list: 'On the picture',
    listShown: (n, m) => `${count(n)} of ${count(m)} listed`,
    facts: {
      ref: 'Number',
      titles: 'Posts',
      fullName: 'Full name',
      system: 'Function',
      documentNumber: 'Document no.',
      issuedOn: 'Issued',
      period: 'Period',
      level: 'Level',
      code: 'Code',
      indicator: 'Indicator',
      value: 'Figure',
      year: 'Year',
      subject: 'Of',
      baseline: 'Baseline',
      kind: 'Kind',
      content: 'Content',
      place: 'Place',
      aliases: 'Also written',
      plan: 'Plan',
    },
    values: {
      national: 'national',
      province: 'province',
      prefecture: 'prefecture',
      county: 'county',
      town: 'town',
      zone: 'development zone',
      item: 'item',
      part: 'part of an item',
      row: 'row of a table',
      heading: 'heading',
    },
    cutAt: (n) => `${count(n)} characters in all; the text has the whole`,
  },
};
