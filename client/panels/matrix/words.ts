/** Words of the matrix. */
import { count, type Both } from '../../words.ts';

const zh = {
  title: '部门 × 任务',
  plan: '文件',
  task: '任务',
  department: '部门',
  marks: { LEADS: '牵', SUPPORTS: '配', RESPONSIBLE_FOR: '负' },
  names: { LEADS: '牵头', SUPPORTS: '配合', RESPONSIBLE_FOR: '负责' },
  also: (more: string) => `另有：${more}`,
  size: (rows: number, columns: number) => `${count(rows)} 个部门 × ${count(columns)} 项任务`,
  unassigned: (n: number) => `其中 ${count(n)} 项未写责任单位`,
  nobody: '未写责任单位',
  none: '这份文件没有写明责任单位。',
  pick: '选一格，看写明它的原文。方向键在格间移动。',
  quotes: '原文',
  open: '在图谱中打开',
  reading: '正在读取',
  failed: '读不到这份文件的任务。',
};

export type MatrixWords = typeof zh;

const en: MatrixWords = {
  title: 'Departments × tasks',
  plan: 'Document',
  task: 'Task',
  department: 'Department',
  marks: { LEADS: 'L', SUPPORTS: 's', RESPONSIBLE_FOR: 'R' },
  names: { LEADS: 'leads', SUPPORTS: 'supports', RESPONSIBLE_FOR: 'is responsible for' },
  also: (more) => `also: ${more}`,
  size: (rows, columns) => `${count(rows)} departments × ${count(columns)} tasks`,
  unassigned: (n) => `${count(n)} of them name no organ`,
  nobody: 'no organ named',
  none: 'This document names no organ for its tasks.',
  pick: 'Choose a cell to read the words behind it. Arrow keys move between cells.',
  quotes: 'Words of the document',
  open: 'Open in the explorer',
  reading: 'Reading',
  failed: 'The tasks of this document cannot be read.',
};

export const matrixWords: Both<MatrixWords> = { zh, en };
