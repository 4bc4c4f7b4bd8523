import { terms } from '../../../server/model/terms.ts';
import { count, type Both } from '../../words.ts';

interface SelectionWords {
  title: string;
  chosen: (n: number) => string;
  none: string;
  how: string;
  oneMore: string;
  clear: string;
  takeOut: (name: string) => string;
  offPicture: string;
  add: string;
  remove: string;
  shared: string;
  sharedShown: (n: number, m: number) => string;
  sharedNone: string;
  ofAll: (n: number, m: number) => string;
  connected: string;
  pathsShown: (n: number, m: number, steps: number) => string;
  notWithin: (longest: number) => string;
  givenUp: string;
  pairsShown: (n: number, m: number) => string;
  longest: (steps: number) => string;
  between: string;
  draw: string;
  drawn: string;
  drawAll: string;
  together: string;
  workShown: (n: number, m: number, tasks: number) => string;
  workNone: string;
  pair: (n: number) => string;
  roles: (a: string, b: string, n: number) => string;
  tasksShown: (n: number, m: number) => string;
  comma: string;
  source: string;
}

const termOf = (type: string) => (type in terms ? terms[type as keyof typeof terms] : { zh: type, en: type });
const zhRole: Record<string, string> = { LEADS: '牵头', SUPPORTS: '配合', RESPONSIBLE_FOR: '负责' };
const enRole: Record<string, string> = { LEADS: 'leads', SUPPORTS: 'supports', RESPONSIBLE_FOR: 'is responsible' };

export const selectionWords: Both<SelectionWords> = {
  zh: {
    title: '所选',
    chosen: (n) => `选了 ${count(n)} 个`,
    none: '还没有选。',
    how: '按住 Shift 或 Ctrl 点图上的节点，或按住 Shift 拖一个框；键盘走到时按空格；搜索时按 Shift Enter。',
    oneMore: '再选一个，就能问它们共有什么、怎样相连。',
    clear: '全部移出',
    takeOut: (name) => `移出 ${name}`,
    offPicture: '不在图上',
    add: '加入所选',
    remove: '移出所选',
    shared: '共有什么',
    sharedShown: (n, m) => `列出 ${count(n)} / ${count(m)}`,
    sharedNone: '没有同时与其中两个相连的节点。',
    ofAll: (n, m) => `${count(n)} / ${count(m)} 个所选`,
    connected: '怎样相连',
    pathsShown: (n, m, steps) => `最短路 ${count(n)} / ${count(m)} 条，各 ${count(steps)} 步`,
    notWithin: (longest) => `${count(longest)} 步以内没有相连。`,
    givenUp: '范围内的节点太多，没有找完。可选相近一些的两个。',
    pairsShown: (n, m) => `两两 ${count(n)} / ${count(m)} 对`,
    longest: (steps) => `最长找 ${count(steps)} 步`,
    between: '与',
    draw: '画到图上',
    drawn: '已在图上点亮',
    drawAll: '全部画到图上',
    together: '谁和谁一起',
    workShown: (n, m, tasks) => `列出 ${count(n)} / ${count(m)} 对，看了 ${count(tasks)} 项任务`,
    workNone: '没有同在一项任务里的部门或领导。',
    pair: (n) => `同在 ${count(n)} 项任务`,
    roles: (a, b, n) => `${a === b ? `同为${zhRole[a] ?? a}` : `${zhRole[a] ?? a}—${zhRole[b] ?? b}`} ${count(n)}`,
    tasksShown: (n, m) => `列出 ${count(n)} / ${count(m)} 项`,
    comma: '，',
    source: '看依据',
  },
  en: {
    title: 'Selected',
    chosen: (n) => `${count(n)} selected`,
    none: 'Nothing is selected yet.',
    how: 'Shift or Ctrl with a click on a node, or Shift and drag a frame; Space on the keyboard walk; Shift Enter in the search.',
    oneMore: 'Select one more to ask what they share and how they are connected.',
    clear: 'Clear',
    takeOut: (name) => `Take out ${name}`,
    offPicture: 'not on the picture',
    add: 'Select',
    remove: 'Deselect',
    shared: 'What they share',
    sharedShown: (n, m) => `${count(n)} of ${count(m)} listed`,
    sharedNone: 'No node is joined with two of them.',
    ofAll: (n, m) => `${count(n)} of ${count(m)} selected`,
    connected: 'How they are connected',
    pathsShown: (n, m, steps) => `${count(n)} of ${count(m)} shortest paths, ${count(steps)} steps each`,
    notWithin: (longest) => `Not connected within ${count(longest)} steps.`,
    givenUp: 'Too many nodes lie within reach; the search was given up. Choose two that are nearer.',
    pairsShown: (n, m) => `${count(n)} of ${count(m)} pairs`,
    longest: (steps) => `looked for up to ${count(steps)} steps`,
    between: 'and',
    draw: 'Draw it',
    drawn: 'lit on the picture',
    drawAll: 'Draw all',
    together: 'Who works with whom',
    workShown: (n, m, tasks) => `${count(n)} of ${count(m)} pairs, in ${count(tasks)} tasks`,
    workNone: 'No department or official stands with another in one task.',
    pair: (n) => `together in ${count(n)} ${n === 1 ? 'task' : 'tasks'}`,
    roles: (a, b, n) => `${a === b ? `both ${enRole[a] ?? a}` : `${enRole[a] ?? a} – ${enRole[b] ?? b}`} ${count(n)}`,
    tasksShown: (n, m) => `${count(n)} of ${count(m)} listed`,
    comma: ', ',
    source: 'source',
  },
};

/** A relationship's name in the language of the page. */
export const relationOf = (type: string, language: 'zh' | 'en'): string => termOf(type)[language];
