/** Words of the page of gaps. */
import type { GapList } from '../../../server/model/index.ts';
import { count, type Both } from '../../words.ts';

/** What a list is called, what stands on it, and what it does not say. */
interface ListWords {
  title: string;
  means: string;
  not: string;
  /** n of m in words. */
  of: (n: number, m: number) => string;
  /** Where it is empty. */
  none: string;
}

const zh = {
  title: '空缺',
  lists: {
    tasks: {
      title: '没有写明牵头的任务',
      means: '任务本身、它的分项或表格行、它所属的条目，都没有写明由谁牵头。标题不算任务。',
      not: '没有写明，不等于没有人牵头：可能写在另一份文件、分工表或没有收到的附件里。只写“负责”或“配合”的不算牵头，列在旁边。',
      of: (n, m) => `${count(m)} 项任务中 ${count(n)} 项`,
      none: '每一项任务都写明了牵头。',
    },
    departments: {
      title: '牵头而旁边没有具名领导的部门',
      means: '部门牵头的任务（及其所属条目）旁，文件没有写出一位有姓名的领导牵头。',
      not: '只写职务（链长、市领导）而没有姓名的，不算具名。领导分工可能另有文件。',
      of: (n, m) => `${count(m)} 个牵头部门中 ${count(n)} 个`,
      none: '每个牵头部门旁都有具名的领导，或者没有写明牵头的部门。',
    },
    clusters: {
      title: '没有任务朝向的集群、产业链和产业',
      means: '文件列为发展对象，而同一份文件没有一项任务写明朝向它。',
      not: '朝向其组成部分或所属产业的任务、朝向它的工程、其他文件的任务，另列在旁。换了说法而没有读出的朝向，也会落在这里。',
      of: (n, m) => `${count(m)} 个发展对象中 ${count(n)} 个`,
      none: '列为发展对象的，都有任务朝向；或者文件没有列发展对象。',
    },
    'two-leads': {
      title: '不止一家牵头的任务',
      means: '同一项任务写明两个以上部门牵头，或两位以上领导牵头。一位领导和一个部门同列是常例，不算。',
      not: '多头牵头不一定是问题。同一条目的几个分项各有牵头的，不算在内。',
      of: (n, m) => `${count(m)} 项自有牵头的任务中 ${count(n)} 项`,
      none: '没有一项任务写明不止一家牵头。',
    },
    'officials-load': {
      title: '任务最多的领导',
      means: '按写明由其牵头的任务数排列。',
      not: '只数所载文件写到的任务，条目与它的分项各有括注时分别计数；不是工作量。',
      of: (_n, m) => `${count(m)} 位领导`,
      none: '没有写出姓名的领导。',
    },
    'departments-load': {
      title: '任务最多的部门',
      means: '按写明由其牵头的任务数排列，负责和配合列在旁边。',
      not: '只数所载文件写到的任务；“各镇（街道）”之类的统称也按写法列出；不是工作量。',
      of: (_n, m) => `${count(m)} 个部门`,
      none: '没有写出部门。',
    },
    findings: {
      title: '不一致与缺漏',
      means: '正文与附表、分项与合计说法不同，年份存疑，缺图缺附件。两处都列出，不判断哪一处对。',
      not: '只列读法认得的几类。没有写明责任单位的任务在第一张清单里。',
      of: (n) => `${count(n)} 处`,
      none: '没有发现这类问题。',
    },
  } as Record<GapList, ListWords>,
  plan: '文件',
  allPlans: (n: number) => `全部 ${count(n)} 份文件`,
  byPlan: '按文件',
  plansShown: (n: number, m: number) => `列出 ${count(n)} / ${count(m)} 份文件`,
  notOf: '不说明什么：',
  shown: (n: number, m: number) => `列出 ${count(n)} / ${count(m)}`,
  more: (n: number) => `再列 ${count(n)}`,
  csv: '下载 CSV',
  copy: '复制表格',
  copied: '已复制',
  notRead: '没有读到全部行，请再试一次。',
  notCopied: '没有复制成：浏览器不许此页写剪贴板，可改用下载。',
  cut: (n: number, m: number) => `只含前 ${n} 行，共 ${m} 行`,
  columns: {
    plan: '文件',
    task: '任务',
    department: '部门',
    official: '领导',
    object: '集群、产业链、产业',
    named: '旁边写到的',
    words: '原文',
    leads: '牵头',
    responsible: '负责',
    supports: '配合',
    tasks: '牵头的任务',
    leaders: '牵头领导',
    departments: '牵头部门',
    near: '朝向其部分或所属产业的任务',
    projects: '朝向它的工程',
    elsewhere: '其他文件的任务',
    speaking: '文件数',
    finding: '说法',
    kind: '类别',
    standing: '状态',
    number: '编号',
    place: '地区',
  },
  nobody: '没有写任何单位',
  others: (n: number) => `等 ${count(n)} 项`,
  roles: { LEADS: '牵头', SUPPORTS: '配合', RESPONSIBLE_FOR: '负责', ABOUT: '涉及' } as Record<string, string>,
  kinds: {
    'text-against-table': '正文与附表',
    'strength-differs': '力度不同',
    'wording-differs': '措辞不同',
    'organs-differ': '单位不同',
    'sum-differs': '合计不符',
    'part-exceeds-whole': '部分大于整体',
    'year-doubtful': '年份存疑',
    'picture-lost': '图片缺失',
    'attachment-absent': '附件缺失',
    'numbering-jumps': '编号跳跃',
  } as Record<string, string>,
  evidence: '看依据',
  read: '看原文',
};

export type GapWords = typeof zh;

const en: GapWords = {
  title: 'Gaps',
  lists: {
    tasks: {
      title: 'Tasks without a stated lead',
      means:
        'Neither the task, nor a part or row of it, nor the item that it is part of says who leads. Headings are no tasks.',
      not: 'Not stated is not the same as nobody: another document, a table of duties or an attachment that is not here may say so. Who is only responsible or supporting does not lead, and is listed beside it.',
      of: (n, m) => `${count(n)} of ${count(m)} tasks`,
      none: 'A lead is stated for every task.',
    },
    departments: {
      title: 'Leading departments without a named official',
      means:
        'The document names no official, by name, who leads any of the tasks that the department leads, or the item that they are part of.',
      not: 'A post without a name (chain chief, city leader) is no named official. Another document may divide the work among the leaders.',
      of: (n, m) => `${count(n)} of ${count(m)} leading departments`,
      none: 'A named official stands beside every leading department, or no department is said to lead.',
    },
    clusters: {
      title: 'Clusters, chains, industries that no task names',
      means: 'The document names it as an object of development, and none of its own tasks is said to be toward it.',
      not: 'Tasks toward a part of it or its industry, projects toward it and tasks of other documents are counted beside it. An aim in other words, which was not read, would also show here.',
      of: (n, m) => `${count(n)} of ${count(m)} objects of development`,
      none: 'Every object of development has a task toward it, or the document names none.',
    },
    'two-leads': {
      title: 'Tasks with more than one lead',
      means:
        'Two or more departments, or two or more officials, are said to lead the same task. An official and a department together are the usual form and do not count.',
      not: 'Several leads need not be a fault. An item whose parts have a lead each does not count.',
      of: (n, m) => `${count(n)} of ${count(m)} tasks with a lead of their own`,
      none: 'No task is said to have more than one lead.',
    },
    'officials-load': {
      title: 'Officials with most tasks',
      means: 'In the order of the tasks that they are said to lead.',
      not: 'Only tasks of the documents loaded here; an item and its parts count each where each has its own note. It is no measure of work.',
      of: (_n, m) => `${count(m)} officials`,
      none: 'No official is named.',
    },
    'departments-load': {
      title: 'Departments with most tasks',
      means: 'In the order of the tasks that they are said to lead; responsible and supporting beside it.',
      not: 'Only tasks of the documents loaded here; collective names (all towns) are listed as they are written. It is no measure of work.',
      of: (_n, m) => `${count(m)} departments`,
      none: 'No department is named.',
    },
    findings: {
      title: 'Disagreements and losses',
      means:
        'Text and table, or parts and sum, say different things; a year is doubtful; a picture or an attachment is missing. Both places are shown, and no side is taken.',
      not: 'Only the kinds that the rules know. Tasks that name nobody are in the first list.',
      of: (n) => `${count(n)} places`,
      none: 'Nothing of this kind was found.',
    },
  },
  plan: 'Document',
  allPlans: (n) => `All ${count(n)} documents`,
  byPlan: 'By document',
  plansShown: (n, m) => `${count(n)} of ${count(m)} documents listed`,
  notOf: 'What it does not say: ',
  shown: (n, m) => `${count(n)} of ${count(m)} listed`,
  more: (n) => `List ${count(n)} more`,
  csv: 'Download CSV',
  copy: 'Copy table',
  copied: 'Copied',
  notRead: 'The rows could not all be read. Please try again.',
  notCopied: 'Not copied: the browser does not let this page write to the clipboard. Download it instead.',
  cut: (n, m) => `the first ${n} rows of ${m} only`,
  columns: {
    plan: 'Document',
    task: 'Task',
    department: 'Department',
    official: 'Official',
    object: 'Cluster, chain, industry',
    named: 'Named beside it',
    words: 'Words of the document',
    leads: 'Leads',
    responsible: 'Responsible',
    supports: 'Supports',
    tasks: 'Tasks led',
    leaders: 'Leading officials',
    departments: 'Leading departments',
    near: 'Tasks toward a part or its industry',
    projects: 'Projects toward it',
    elsewhere: 'Tasks of other documents',
    speaking: 'Documents',
    finding: 'What it says',
    kind: 'Kind',
    standing: 'Standing',
    number: 'Number',
    place: 'Place',
  },
  nobody: 'no organ named',
  others: (n) => `${count(n)} in all`,
  roles: { LEADS: 'leads', SUPPORTS: 'supports', RESPONSIBLE_FOR: 'responsible', ABOUT: 'about' },
  kinds: {
    'text-against-table': 'text and table',
    'strength-differs': 'strength',
    'wording-differs': 'wording',
    'organs-differ': 'organs',
    'sum-differs': 'sum',
    'part-exceeds-whole': 'part above whole',
    'year-doubtful': 'year',
    'picture-lost': 'picture lost',
    'attachment-absent': 'attachment absent',
    'numbering-jumps': 'numbering',
  },
  evidence: 'Source',
  read: 'Read in the text',
};

export const gapWords: Both<GapWords> = { zh, en };
