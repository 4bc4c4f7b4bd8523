/** Words of the page that says what Qiantou is and how far it can be trusted. */
import { count, type Both } from '../../words.ts';

interface AboutWords {
  title: string;
  what: string[];
  sections: Record<
    'fact' | 'quality' | 'badly' | 'limits' | 'versions' | 'data' | 'cite' | 'privacy' | 'licences',
    string
  >;
  steps: [name: string, about: string][];
  measured: (day: string) => string;
  annotated: string;
  annotatedAbout: string;
  unseen: string;
  unseenAbout: string;
  kind: string;
  recall: string;
  precision: string;
  first: string;
  mended: string;
  nothing: string;
  check: string;
  limitsAbout: string;
  limits: (seconds: number, rows: number, megabytes: number) => [name: string, value: string][];
  version: string;
  engine: string;
  engines: { embedded: string; neo4j: string };
  updated: string;
  never: string;
  data: string[];
  cite: string;
  citation: (version: string, day: string) => string;
  citeFact: string;
  privacy: string[];
}

export const aboutWords: Both<AboutWords> = {
  zh: {
    title: '说明',
    what: [
      '牵头把制造业政策文件（实施方案、规划、行动计划）读成一张图：哪位领导、哪个部门，牵头、配合或负责哪项任务，任务朝向哪个集群、产业链或产业。',
      '读法是写明的规则，不是语言模型：同样的文件，每次读出同样的图。图上每一条线都连着原文里的那几个字；读不准的，也写明。',
    ],
    sections: {
      fact: '一条事实怎样来',
      quality: '读得准不准',
      badly: '哪些读不好',
      limits: '查询的限度',
      versions: '版本',
      data: '数据在哪里',
      cite: '怎样引用',
      privacy: '隐私',
      licences: '许可与来源',
    },
    steps: [
      [
        '文件',
        '原文逐字保存；分出标题、条目、段落、表格的行，每一处都记着在原文里的位置。网页自带的导航、打印、关闭等字样不算。',
      ],
      [
        '原句',
        '规则在段落里找到写明它的最短一句，如“牵头单位:市经信局”。简称、全称、旧称按写明的规则认作同一个部门，从不凭相似。',
      ],
      [
        '关系',
        '一句话成为一条关系，记着出自哪份文件、哪一段、哪几个字、用了哪条规则。两处写法不同，两处都留，并作为“发现”写明。',
      ],
    ],
    measured: (day) => `${day} 测得：把读出的与人工标注逐条比对。`,
    annotated: '五份文件中的两份，有人工标注',
    annotatedAbout:
      '查全：标注列出的，读出了多少。查准：读出的，有多少是对的。写规则时看过这两份文件，所以这是规则能做到的，不是别处可期的。',
    unseen: '别处文风的文件',
    unseenAbout:
      '规则没有见过的文件：先人工标注，再读一次，然后才补规则。表中是 F1（查全与查准的调和平均），各组文件合计。已发布的多是部委和上海的科技、产业政策，许多任务只提技术，不提产业；仿写的出自没有见过规则的人。版面完好的新文件可期的，是最后两组的“第一次读”；拷贝时版面乱了的更难读。',
    kind: '种类',
    recall: '查全',
    precision: '查准',
    first: '第一次读',
    mended: '补规则之后',
    nothing: '没有写到',
    check: '一份文件读出了什么、哪些段落没有读出，可运行 npx qiantou explain 文件 查看。',
    limitsAbout: '自己写的查询有限度，到限度就停，并说明；页面上的图和表，凡没有列全的，都写“几 / 几”。',
    limits: (seconds, rows, megabytes) => [
      ['时间', `${count(seconds)} 秒`],
      ['行数', `${count(rows)} 行`],
      ['内存（内置引擎）', `${count(megabytes)} MB`],
    ],
    version: '牵头',
    engine: '图的引擎',
    engines: { embedded: '内置引擎', neo4j: 'Neo4j' },
    updated: '数据更新于',
    never: '还没有载入文件',
    data: [
      '图存在运行牵头的这台机器上：内置引擎存在 data/ 文件夹（可用 QIANTOU_DATA 改），设了 NEO4J_URI 则存在那台 Neo4j 里。',
      '文件和名录在 seeds/；改了名录，文件会重新读。存下的视图也在数据文件夹里。',
    ],
    cite: '引用这个工具：',
    citation: (version, day) => `牵头 Qiantou（${version} 版）[CP]. 数据更新于 ${day}.`,
    citeFact: '引用一条事实，请引原文件：选中一条线，“复制引文”带标题、文号、位置和原句。',
    privacy: [
      '一切都在这台机器上：页面、字体、查询都不向别处发送任何东西，也没有统计和跟踪。',
      '默认只有本机能打开。语言、明暗等选择记在浏览器里。',
    ],
  },
  en: {
    title: 'About',
    what: [
      'Qiantou reads Chinese manufacturing policy (implementation schemes, plans, action programmes) into a graph: which official and which department leads, supports or is responsible for which task, and toward which cluster, chain or industry.',
      'It reads by stated rules, not by a language model: the same documents give the same graph each time. Every line leads to the words of the document that state it, and what is read badly is said.',
    ],
    sections: {
      fact: 'How a fact is made',
      quality: 'How well documents are read',
      badly: 'What is read badly',
      limits: 'Limits of statements',
      versions: 'Versions',
      data: 'Where the data are',
      cite: 'How to cite',
      privacy: 'Privacy',
      licences: 'Licences and sources',
    },
    steps: [
      [
        'Document',
        'The text is kept as it is; headings, items, paragraphs and table rows are told apart, each with its place in the original. Navigation and buttons of the web page around it do not count.',
      ],
      [
        'Words',
        'A rule finds the shortest stretch that says it, such as 牵头单位:市经信局. Short, full and former names are one department by stated rules, never by likeness.',
      ],
      [
        'Edge',
        'The words become a relationship that keeps its document, its passage, its exact words and its rule. Where two places differ both stay, and a finding says so.',
      ],
    ],
    measured: (day) => `Measured on ${day} by comparing what was read with annotation by hand, fact by fact.`,
    annotated: 'Two of the five documents, annotated by hand',
    annotatedAbout:
      'Recall: of what the annotation lists, how much was found. Precision: of what was found, how much is right. The rules were written with these two in sight: this is what the rules can do, not what to expect elsewhere.',
    unseen: 'Documents in other styles',
    unseenAbout:
      'Documents that no rule had seen: annotated by hand, then read once, and only then were rules mended. The table has F1 (harmonic mean of recall and precision) over each set. The published ones are mostly policies for technology of ministries and 上海, many tasks of which name technologies and no industry; the written ones are by people who had not seen the rules. Of a new document whose layout is whole expect the first reading of the last two sets; copies that have lost theirs are harder.',
    kind: 'Kind',
    recall: 'recall',
    precision: 'precision',
    first: 'first reading',
    mended: 'after mending',
    nothing: 'none named',
    check: 'For any document, npx qiantou explain FILE shows what was read and which passages gave nothing.',
    limitsAbout:
      'Statements that you write are bounded; they stop there and say so. Whatever a page does not list in full says "n of m".',
    limits: (seconds, rows, megabytes) => [
      ['Time', `${count(seconds)} s`],
      ['Rows', count(rows)],
      ['Memory (built-in engine)', `${count(megabytes)} MB`],
    ],
    version: 'Qiantou',
    engine: 'Engine of the graph',
    engines: { embedded: 'built in', neo4j: 'Neo4j' },
    updated: 'Data of',
    never: 'no document loaded yet',
    data: [
      'The graph is on the machine that runs Qiantou: in the folder data/ with the built-in engine (QIANTOU_DATA moves it), or in your Neo4j where NEO4J_URI is set.',
      'Documents and lists of names are in seeds/; after a change of a list the documents are read again. Saved views are in the data folder too.',
    ],
    cite: 'To cite the tool:',
    citation: (version, day) => `Qiantou 牵头 (version ${version}) [Computer program]. Data of ${day}.`,
    citeFact:
      'To cite a fact, cite its document: choose a line, and "Copy citation" takes title, number, place and exact words along.',
    privacy: [
      'Everything stays on this machine: page, fonts and queries send nothing elsewhere, and nothing is counted or tracked.',
      'By default only this machine can open it. Language and theme are remembered by your browser.',
    ],
  },
};
