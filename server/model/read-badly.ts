import { said } from './said.ts';

/** What is read badly, for the page's About and `docs/quality.md`. */
export const badly = [
  said(
    '名字里没有“公司”“集团”或行业字样、名录（约7400家）里也没有的企业：单独出现而旁边没有只用于企业的词（落户、签约、产值…）的，以及清单里没有认得出的企业、也没有标明“重点企业：”的。',
    'Companies without 公司, 集团 or a word of their trade that the lexicon (some 7,400) lacks: single ones beside no word that only a company takes (落户, 签约, 产值), and lists without sure ones or a label (重点企业:).',
  ),
  said(
    '不在清单里的单个项目，除非名字以企业、地名或产能（10万吨…项目）开头，或前面写明投资额（总投资35亿元的…项目）。',
    'Single projects outside lists, unless a company, a place, an output (10万吨…项目) or a sum of money (总投资35亿元的…项目) goes before.',
  ),
  said(
    '不在任何产业名录里的产品清单；“X和Y产业集群”算一个还是两个，看名录里两者是否同属一个产业。',
    'Lists of products that are in no list of industries; whether `X和Y产业集群` is one or two is told by whether the list of industries has both under one.',
  ),
  said(
    '丢了分隔符、又不止两列的表，除非每行用空格隔出同样多的格，或一格一行、并有序号列或职责表头；一格拆成几行又没有序号的读不出。',
    'Tables that lost their separators, beyond two columns, unless spaces part as many cells in every row, or cells stand one to a line below a 序号 or heads of roles; without a 序号 not where cells are broken over lines.',
  ),
  said(
    '只用空格隔开的企业；共用一个机构的两地（“海城市、岫岩县党委和政府”）。',
    'Companies that only a space keeps apart; two places that share one organ (`海城市、岫岩县党委和政府`).',
  ),
  said(
    '文件只在责任单位里提到的园区和企业，也列为平台和企业；标注的人可能不这样看。',
    'Zones and companies that a document names only among those who are to do the work are told as platforms and companies too: an annotator may think otherwise.',
  ),
  said(
    '只提技术、不提产业的任务朝向什么（脑机接口、卫星互联网一类，名录没有的）；自有名号的平台（瞭望站、大零号湾）。',
    'What a task is toward where it names technologies and no industry (those that no list has); platforms under names of their own (瞭望站, 大零号湾).',
  ),
  said(
    '没有写明期限的文件，期限止年取其目标的年份（到2027年…）；标注的人可能不填。',
    'Where a plan states no period, its last year is that of its goals (到2027年…); an annotator may put none.',
  ),
  said('名次（前10位）。', 'Ranks (前10位).'),
  said(
    '报告里没有字词、标题或年份可与目标区分的数字；规划期内已经过去的年份的数字。',
    "Figures of a report that no word, heading or year tells from aims; figures of a year within the plan's period that are past already.",
  ),
  said(
    '各文件的产业名称靠一份人工名录对应，名录出自一人的判断。',
    "Industry names are joined across documents by a curated list (`seeds/lexicon/industries.csv`), one person's judgement.",
  ),
  said(
    '连写的领导姓名，姓氏只能切出一种读法时才分得开。',
    "Leaders' names without a mark between them, unless their surnames allow one reading only.",
  ),
  said(
    '做成图片的表读不出；缺了什么，会作为“发现”写明。',
    'Pictures of tables cannot be read; that they are missing is said as a finding.',
  ),
] as const;
