/** What the graph says when it cannot answer: each message says what happened and what to do. */
import { QiantouError, type Message } from '../errors.ts';
import type { Place, Refusal, RefusalReason } from './refusal.ts';

/** Whether a failure says that the engine or the server is not there, and no more. */
export const isUnreachable = (cause: unknown): cause is QiantouError =>
  cause instanceof QiantouError && cause.code === 'graph-unreachable';

/** The engine's process is not there. */
export function engineGone(cause?: unknown): QiantouError {
  return new QiantouError(
    'graph-unreachable',
    {
      zh: '图数据库没有应答。请稍后再试；若一直如此，请重新启动服务。',
      en: 'The graph engine does not answer. Try again shortly; if it stays so, start the server again.',
    },
    { cause },
  );
}

/** Neo4j is not there or lets nobody in: it is a server of its own, and comes back without us. */
export function serverGone(cause?: unknown): QiantouError {
  return new QiantouError(
    'graph-unreachable',
    {
      zh: 'Neo4j 没有应答。请看它是否在运行，NEO4J_URI、用户和密码是否正确，然后再试。',
      en: 'Neo4j does not answer. See that it runs and that NEO4J_URI, user and password are right; then try again.',
    },
    { cause },
  );
}

/** A statement of the product that the engine does not take is a fault of the product, for its log. */
export function ownFault(cause: Error): Error {
  return new Error(`the engine refused a statement of the product: ${cause.message}`, { cause });
}

/** A graph file could not be opened. */
export function readerError(cause: string, locked: boolean): QiantouError {
  if (locked) {
    return new QiantouError(
      'store-busy',
      {
        zh: '另一个进程正在写入这个数据文件夹。请等它结束，或通过正在运行的服务写入。',
        en: 'Another process is writing to this data folder. Wait until it is done, or write through the running server.',
      },
      { cause },
    );
  }
  return new QiantouError(
    'graph-unreachable',
    {
      zh: `无法打开图文件（${cause}）。删除数据文件夹中的 graph 文件夹后重新导入，可以重建全部内容。`,
      en: `The graph file cannot be opened (${cause}). Remove the folder "graph" in the data folder and ingest again to rebuild everything.`,
    },
    { cause },
  );
}

/** A statement was ended. @param limit milliseconds, or bytes for `memory`, 0 where the limit is the server's own */
export function stopped(why: 'deadline' | 'memory' | 'failed' | 'cancelled', limit: number): QiantouError {
  const narrow = {
    zh: '请加上条件或 LIMIT，缩小范围后再试。',
    en: 'Narrow it by a condition or a LIMIT and try again.',
  };
  const said = {
    deadline: {
      zh: `查询超过 ${limit / 1000} 秒，已停止。${narrow.zh}`,
      en: `The query was stopped after ${limit / 1000} s. ${narrow.en}`,
    },
    memory: {
      zh: `查询占用的内存超过${limit > 0 ? ` ${Math.round(limit / 1048576)} MB` : '服务器的限额'}，已停止。${narrow.zh}`,
      en: `The query was stopped because it took more memory than ${limit > 0 ? `${Math.round(limit / 1048576)} MB` : 'the server allows'}. ${narrow.en}`,
    },
    failed: {
      zh: `查询使图数据库中断，已停止。${narrow.zh}`,
      en: `The query was stopped because the engine ended while running it. ${narrow.en}`,
    },
    cancelled: {
      zh: '查询已按要求停止。',
      en: 'The query was stopped as asked.',
    },
  }[why];
  return new QiantouError('query-stopped', said, { reason: why });
}

const refusals = {
  writes: {
    zh: '这里只能读取，不能改动图（CREATE、MERGE、SET、REMOVE、DELETE 等）。请只用 MATCH … RETURN …。',
    en: 'Statements here only read; the graph cannot be changed (CREATE, MERGE, SET, REMOVE, DELETE …). Use MATCH … RETURN …',
  },
  'reads-files': {
    zh: '不能用 LOAD CSV 读取文件或网址。请把值作为参数传入。',
    en: 'LOAD CSV is not allowed: files and addresses cannot be read. Pass the values as parameters.',
  },
  'calls-procedure': {
    zh: '不能调用这个过程。可以用 db.labels()、db.relationshipTypes()、db.propertyKeys()。',
    en: 'This procedure cannot be called. db.labels(), db.relationshipTypes() and db.propertyKeys() can.',
  },
  'not-a-read': {
    zh: '这不是读取图的语句。请用 MATCH … RETURN …。',
    en: 'This is not a statement that reads the graph. Use MATCH … RETURN …',
  },
  'several-statements': {
    zh: '一次只能运行一条语句。请分开运行。',
    en: 'One statement at a time: run them one after the other.',
  },
  prefix: {
    zh: '语句不能以 EXPLAIN、PROFILE 或 CYPHER 开头。请去掉这个前缀。',
    en: 'A statement cannot begin with EXPLAIN, PROFILE or CYPHER. Take the prefix away.',
  },
  'too-long': {
    zh: '语句太长（最多 20000 字）。请把长列表作为参数传入。',
    en: 'The statement is too long (at most 20,000 characters). Pass long lists as parameters.',
  },
  'label-expression': {
    zh: '标签不能写成 (n:A|B)、(n:!A)、(n:A&B)。请写成 (n) WHERE n:A OR n:B，(n) WHERE NOT n:A，(n:A:B)。',
    en: 'Label expressions like (n:A|B), (n:!A), (n:A&B) are not understood. Write (n) WHERE n:A OR n:B, (n) WHERE NOT n:A, (n:A:B).',
  },
  'quantified-path': {
    zh: '不支持 ->{1,2}、-[:R]-+ 或带括号的路径量词。请写成 -[:R*1..2]->。',
    en: 'Quantified paths like ->{1,2} or -[:R]-+ are not understood. Write -[:R*1..2]->.',
  },
  'path-selector': {
    zh: '不支持 SHORTEST、ANY、ALL 路径选择。请写成 shortestPath((a)-[*..4]-(b))。',
    en: 'Path selectors such as SHORTEST 1 are not understood. Write shortestPath((a)-[*..4]-(b)).',
  },
  'element-as-value': {
    zh: 'CASE、coalesce、min、max、reduce 和列表推导不能给出整个节点或关系，结果会是错的。请返回变量本身，或取它的属性，如 n.id、[x IN nodes(p) | x.id]。',
    en: 'CASE, coalesce, min, max, reduce and list comprehensions cannot give whole nodes or relationships: the answer would be wrong. Return the variable itself, or a property such as n.id or [x IN nodes(p) | x.id].',
  },
  'not-understood': {
    zh: '内置图数据库不支持语句中的一种写法。',
    en: 'The embedded engine does not understand a part of this statement.',
  },
} satisfies Record<RefusalReason, Message>;

/** A statement that is not run, with what to write instead. */
export function refused({ reason, detail, line, column }: Refusal): QiantouError {
  const { zh, en } = refusals[reason];
  const at = detail === '' ? { zh: '', en: '' } : { zh: `（${detail}）`, en: ` (${detail})` };
  const place = line === undefined || column === undefined ? {} : { line, column };
  return new QiantouError('query-refused', { zh: zh + at.zh, en: en + at.en }, { reason, ...place });
}

/** A statement that the engine cannot read. @param place in the person's own text */
export function unreadable(said: string, place?: Place): QiantouError {
  const at =
    place === undefined
      ? { zh: '', en: '' }
      : { zh: `第 ${place.line} 行第 ${place.column} 列：`, en: `Line ${place.line}, column ${place.column}: ` };
  const message = {
    zh: `${at.zh}语句有误（${said}）。请改正后再运行。`,
    en: `${at.en}${said}. Correct it and run it again.`,
  };
  return new QiantouError('query-syntax', message, place ?? {});
}
