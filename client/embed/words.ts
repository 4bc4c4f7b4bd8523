/** Words of the embed. */
import type { Both } from '../words.ts';

const zh = {
  loading: '正在读取',
  unreachable: '读不到数据。请确认能打开服务所在的地址，再刷新。',
  lost: '这张图的内容已不在库中：它所在的文件可能已被移除或改过。',
  empty: '库里还没有文件。',
  table: '表格',
  sources: (n: number) => `来源 ${n}`,
  open: '打开全图',
  take: '点按后可拖移、缩放',
  taken: '拖移、滚轮缩放；Esc 放开',
  fit: '看全图',
  more: (n: number) => `另有 ${n} 条，见表格。`,
  changed: (then: string, now: string) => `嵌入时的数据为 ${then}，现在是 ${now}；图已随数据更新。`,
  dataOf: (day: string) => `数据截至 ${day}`,
  partial: (n: number, m: number) => `任务 ${n} / ${m}，其余未画`,
  grouped: (n: number, m: number, groups: number) => `${m} 个节点中 ${n} 个合并在 ${groups} 组里`,
  made: '牵头 Qiantou 实时嵌入',
};

export type EmbedWords = typeof zh;

const en: EmbedWords = {
  loading: 'Reading',
  unreachable: "Cannot read the data. See that the server's address can be opened, then reload.",
  lost: 'What this picture showed is no longer in the store: its document may have been removed or changed.',
  empty: 'No document has been loaded yet.',
  table: 'Table',
  sources: (n) => `Sources ${n}`,
  open: 'Open in full',
  take: 'Click to drag and zoom',
  taken: 'Drag; wheel zooms; Esc lets go',
  fit: 'Fit all',
  more: (n) => `${n} more in the table.`,
  changed: (then, now) => `Embedded with data of ${then}, now ${now}; the picture follows the data.`,
  dataOf: (day) => `data of ${day}`,
  partial: (n, m) => `${n} of ${m} tasks drawn`,
  grouped: (n, m, groups) => `${n} of ${m} nodes stand in ${groups} groups`,
  made: 'Qiantou 牵头, live embed',
};

export const embedWords: Both<EmbedWords> = { zh, en };
