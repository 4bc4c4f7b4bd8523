import type { Message } from '../errors.ts';

/** What the command line says about itself, in both languages. */
export const words = {
  about: {
    zh: '牵头：从制造业政策文件中读出谁牵头、谁配合、朝向哪个产业集群，每条关系附原文。',
    en: 'Qiantou: who leads which task toward which cluster, read from Chinese manufacturing policy, each edge with its exact quote.',
  },
  lang: { zh: '语言：zh 或 en（默认依 LANG）', en: 'language: zh or en (by default as LANG says)' },
  help: { zh: '显示帮助', en: 'show help' },
  version: { zh: '显示版本', en: 'show the version' },
  usage: { zh: '用法：', en: 'Usage:' },
  commands: { zh: '命令：', en: 'Commands:' },
  options: { zh: '选项：', en: 'Options:' },
  arguments: { zh: '参数：', en: 'Arguments:' },
  start: {
    zh: '载入 seeds/ 中新增或有变的文件，并启动网页服务（PORT、HOST、QIANTOU_DATA）',
    en: 'load what is new or changed in seeds/ and serve the explorer (PORT, HOST, QIANTOU_DATA)',
  },
  extract: {
    zh: '把文件的图谱以 JSON 输出到标准输出，不需要服务与数据目录',
    en: 'print the graph of documents as JSON on standard output; needs neither store nor server',
  },
  extractFiles: { zh: '文件或目录（目录取其中所有 .txt）', en: 'files or folders (of a folder every .txt below it)' },
  jsonl: {
    zh: '每行一个节点或关系，逐份文件输出，内存不超过最大一份文件所需；多份文件共有的节点每份各输出一次',
    en: 'one node or relationship a line, document after document, with memory for the largest only; a node that documents share is printed once for each',
  },
  ingest: {
    zh: '把文件载入图谱；若同一数据目录上有服务在运行，则交给它',
    en: 'load documents into the graph; where a server runs on the same data folder, the work is handed to it',
  },
  ingestFiles: { zh: '文件或目录（默认 seeds/）', en: 'files or folders (seeds/ where none is named)' },
  forget: { zh: '从图谱中移除一份文件及其事实', en: 'remove a plan and its facts from the graph' },
  plan: { zh: '文件的编号、标题或文号', en: "the plan's id, title or document number" },
  explain: {
    zh: '显示一份文件是怎样读的：结构、名称、事实及其规则与原文、未识别之处',
    en: 'show how a document is read: outline, names, facts with rule and quote, and what stayed unresolved',
  },
  file: { zh: '文件', en: 'document' },
  diff: {
    zh: '比较两次 extract 的结果：新增、消失、改变的事实',
    en: 'compare two extractions: facts that came, went or changed',
  },
  old: { zh: '先前的 extract 结果（JSON）', en: 'the earlier extraction (JSON)' },
  new: { zh: '其后的 extract 结果（JSON）', en: 'the later extraction (JSON)' },
} as const satisfies Record<string, Message>;
