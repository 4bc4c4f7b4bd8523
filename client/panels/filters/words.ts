import { count, type Both } from '../../words.ts';
import type { Part } from './removing.ts';

interface FilterWords {
  title: string;
  about: string;
  open: (n: number) => string;
  facets: Record<Part, string>;
  values: Record<string, string>;
  active: string;
  takeAway: (name: string) => string;
  remove: (n: number) => string;
  removed: string;
  bringBack: string;
  clear: string;
  collapsed: (n: number) => string;
  putBack: string;
  none: string;
  emptied: (names: string[]) => string;
  undo: (name: string) => string;
  faded: string;
}

export const filterWords: Both<FilterWords> = {
  zh: {
    title: '筛选',
    about: '只留选中的，其余先淡化；同组的相加，各组互相收窄。',
    open: (n) => (n > 0 ? `筛选 ${count(n)}` : '筛选'),
    facets: {
      plan: '文件',
      place: '地区',
      level: '层级',
      period: '期限',
      role: '角色',
      standing: '效力',
      stated: '依据',
      kind: '图例',
    },
    values: {
      national: '国家',
      province: '省',
      prefecture: '市',
      county: '县',
      LEADS: '牵头',
      SUPPORTS: '配合',
      RESPONSIBLE_FOR: '负责',
      once: '写明一处',
      again: '一份文件里多处',
      several: '多份文件都写',
    },
    active: '正在用的筛选',
    takeAway: (name) => `去掉“${name}”`,
    remove: (n) => `移去已淡化的 ${count(n)}`,
    removed: '已移去',
    bringBack: '放回来，只淡化',
    clear: '全部去掉',
    collapsed: (n) => `收起了 ${count(n)} 个`,
    putBack: '放回收起的',
    none: '图上的内容在各项上都只有一种，没有可筛的。',
    emptied: (names) => `筛选${names.map((name) => `“${name}”`).join('、')}后没有剩下的。`,
    undo: (name) => `去掉“${name}”`,
    faded: '（已淡化）',
  },
  en: {
    title: 'Filter',
    about: 'What is chosen stays, the rest fades. Values of one row add up, rows narrow one another.',
    open: (n) => (n > 0 ? `Filter ${count(n)}` : 'Filter'),
    facets: {
      plan: 'Plan',
      place: 'Place',
      level: 'Level',
      period: 'Period',
      role: 'Role',
      standing: 'In force',
      stated: 'Evidence',
      kind: 'Legend',
    },
    values: {
      national: 'national',
      province: 'province',
      prefecture: 'prefecture',
      county: 'county',
      LEADS: 'leads',
      SUPPORTS: 'supports',
      RESPONSIBLE_FOR: 'is responsible',
      once: 'stated once',
      again: 'several times in one plan',
      several: 'in several plans',
    },
    active: 'Filters in use',
    takeAway: (name) => `Remove "${name}"`,
    remove: (n) => `Take ${count(n)} faded off`,
    removed: 'taken off',
    bringBack: 'Put back, faded',
    clear: 'Remove all',
    collapsed: (n) => `${count(n)} taken off by hand`,
    putBack: 'Put them back',
    none: 'What is on the picture has one value in every respect: there is nothing to filter.',
    emptied: (names) =>
      `The ${names.length > 1 ? 'filters' : 'filter'} ${names.map((name) => `"${name}"`).join(', ')} ${names.length > 1 ? 'leave' : 'leaves'} nothing.`,
    undo: (name) => `Remove "${name}"`,
    faded: '(faded)',
  },
};
