import { terms } from '../../../server/model/terms.ts';
import { count, type Both } from '../../words.ts';

interface WalkWords {
  label: string;
  hint: string;
  relation: (from: string, type: string, to: string) => string;
  pair: (official: string, department: string, n: number) => string;
  group: (name: string, lines: number) => string;
  /** A line to a group: so many relationships. */
  merged: (from: string, type: string, to: string, n: number) => string;
  opened: (name: string) => string;
  node: (kind: string, name: string, lines: number, unseen: number) => string;
  plans: (n: number) => string;
  end: string;
  noGap: string;
  chosen: (name: string, isChosen: boolean) => string;
}

const termOf = (type: string) => (type in terms ? terms[type as keyof typeof terms] : { zh: '', en: '' });

export const walkWords: Both<WalkWords> = {
  zh: {
    label: '图，方向键沿关系走',
    hint: '← → 沿关系，↑ ↓ 上下，Enter 看依据，空格选中，＋ − 展开收起，G 下一处空缺',
    relation: (from, type, to) => `${from}${termOf(type).zh}“${to}”`,
    pair: (official, department, n) => `${official}与${department}同在一个括号里牵头，${count(n)} 处`,
    group: (name, lines) => `一组：${name}，图上 ${count(lines)} 条线，Enter 展开`,
    merged: (from, type, to, n) => `${from}${termOf(type).zh}“${to}”，${count(n)} 条关系合为一条线`,
    opened: (name) => `已展开：${name}。− 合上`,
    node: (kind, name, lines, unseen) =>
      `${termOf(kind).zh} ${name}，图上 ${count(lines)} 条线${unseen > 0 ? `，${count(unseen)} 个相邻的未画` : ''}`,
    plans: (n) => (n > 1 ? `等 ${count(n)} 处` : ''),
    end: '这边没有了。',
    noGap: '图上的任务都写明了由谁牵头或负责。',
    chosen: (name, isChosen) => `${name}${isChosen ? '已选中' : '已移出所选'}`,
  },
  en: {
    label: 'Picture; arrow keys walk the relations',
    hint: '← → along a relation, ↑ ↓ up and down, Enter source, Space select, + − expand and collapse, G next gap',
    relation: (from, type, to) => `${from} ${termOf(type).en} "${to}"`,
    pair: (official, department, n) => `${official} and ${department} lead in one parenthesis, ${count(n)} times`,
    group: (name, lines) =>
      `Group: ${name}, ${lines === 1 ? '1 line' : `${count(lines)} lines`} on the picture, Enter opens it`,
    merged: (from, type, to, n) => `${from} ${termOf(type).en} "${to}", ${count(n)} relationships in one line`,
    opened: (name) => `Opened: ${name}. − closes it`,
    node: (kind, name, lines, unseen) =>
      `${termOf(kind).en} ${name}, ${count(lines)} lines on the picture${unseen > 0 ? `, ${count(unseen)} neighbours not drawn` : ''}`,
    plans: (n) => (n > 1 ? `1 of ${count(n)} places` : ''),
    end: 'Nothing further on this side.',
    noGap: 'For every task on the picture the documents say who leads or is responsible.',
    chosen: (name, isChosen) => `${name} ${isChosen ? 'selected' : 'taken out'}`,
  },
};
