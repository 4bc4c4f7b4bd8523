import { terms } from '../../../server/model/terms.ts';
import { count, type Both } from '../../words.ts';

export interface OutlineWords {
  title: string;
  hint: string;
  columns: { officials: string; departments: string; tasks: string; aims: string };
  all: (n: number) => string;
  comma: string;
  aim: string;
  pair: (n: number) => string;
  counts: (leads: number, others: number) => string;
  byTasks: (n: number) => string;
  /** Who answers for a task, as a sentence's end. */
  ofTask: (leads: string[], responsible: string[], supports: number) => string;
  role: (type: string, order: number) => string;
  source: string;
  named: (type: string, direction: 'out' | 'in') => string;
  table: {
    title: string;
    who: string;
    relation: string;
    what: string;
    words: string;
    plan: string;
    shown: (n: number, m: number) => string;
    more: string;
  };
}

const termOf = (type: string) => (type in terms ? terms[type as keyof typeof terms] : { zh: type, en: type });

/** At most three names are said; the rest are counted. */
const named = (names: string[], more: (n: number) => string, comma: string): string =>
  names.length <= 3 ? names.join(comma) : `${names.slice(0, 3).join(comma)}${more(names.length - 3)}`;

export const outlineWords: Both<OutlineWords> = {
  zh: {
    title: '大纲',
    hint: '↑ ↓ 移动，→ 展开、← 收起，Enter 看依据，Space 选中',
    columns: { officials: '领导', departments: '部门', tasks: '任务', aims: '集群与产业' },
    all: (n) => `共 ${count(n)}`,
    comma: '，',
    aim: '任务朝向它',
    pair: (n) => `同括号 ${count(n)} 处`,
    counts: (leads, others) =>
      [leads > 0 ? `牵头 ${count(leads)} 项` : '', others > 0 ? `配合等 ${count(others)} 项` : '']
        .filter(Boolean)
        .join('，'),
    byTasks: (n) => `由 ${count(n)} 项任务推进`,
    ofTask: (leads, responsible, supports) => {
      const more = (n: number) => `等 ${count(n + 3)} 个`;
      const parts = [
        leads.length > 0 ? `${named(leads, more, '、')}牵头` : '',
        responsible.length > 0 ? `${named(responsible, more, '、')}负责` : '',
        supports > 0 ? `${count(supports)} 个单位配合` : '',
      ].filter(Boolean);
      return parts.length > 0 ? parts.join('，') : '未写明由谁牵头';
    },
    role: (type, order) => {
      const name = { LEADS: '牵头', SUPPORTS: '配合', RESPONSIBLE_FOR: '负责' }[type] ?? type;
      return type === 'SUPPORTS' && order > 0 ? `${name}，第 ${count(order)} 位` : name;
    },
    source: '依据',
    named: (type, direction) => (direction === 'in' ? `← ${termOf(type).zh}` : termOf(type).zh),
    table: {
      title: '表格',
      who: '谁',
      relation: '关系',
      what: '对什么',
      words: '原文',
      plan: '文件',
      shown: (n, m) => `列出 ${count(n)} / ${count(m)} 条`,
      more: '再列 200 条',
    },
  },
  en: {
    title: 'Outline',
    hint: '↑ ↓ move, → open, ← close, Enter source, Space select',
    columns: { officials: 'Officials', departments: 'Departments', tasks: 'Tasks', aims: 'Clusters and industries' },
    all: (n) => `${count(n)} in all`,
    comma: ', ',
    aim: 'the task is toward it',
    pair: (n) => `same parenthesis, ${count(n)} times`,
    counts: (leads, others) =>
      [leads > 0 ? `leads ${count(leads)}` : '', others > 0 ? `others ${count(others)}` : '']
        .filter(Boolean)
        .join(', '),
    byTasks: (n) => `advanced by ${count(n)} tasks`,
    ofTask: (leads, responsible, supports) => {
      const more = (n: number) => ` and ${count(n)} more`;
      const parts = [
        leads.length > 0 ? `led by ${named(leads, more, ', ')}` : '',
        responsible.length > 0 ? `${named(responsible, more, ', ')} responsible` : '',
        supports > 0 ? `${count(supports)} in support` : '',
      ].filter(Boolean);
      return parts.length > 0 ? parts.join(', ') : 'nobody is said to lead';
    },
    role: (type, order) => {
      const name = { LEADS: 'leads', SUPPORTS: 'supports', RESPONSIBLE_FOR: 'responsible' }[type] ?? type;
      return type === 'SUPPORTS' && order > 0 ? `${name}, named ${count(order)}.` : name;
    },
    source: 'source',
    named: (type, direction) => (direction === 'in' ? `← ${termOf(type).en}` : termOf(type).en),
    table: {
      title: 'Table',
      who: 'Who',
      relation: 'Relation',
      what: 'What',
      words: 'Words',
      plan: 'Plan',
      shown: (n, m) => `${count(n)} of ${count(m)} listed`,
      more: 'List 200 more',
    },
  },
};
