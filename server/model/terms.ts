/** The glossary: one name in each language for every label and relationship type; legends and labels use it. */
export interface Term {
  zh: string;
  en: string;
  about: { zh: string; en: string };
}

const term = (zh: string, en: string, aboutZh: string, aboutEn: string): Term => ({
  zh,
  en,
  about: { zh: aboutZh, en: aboutEn },
});

export const terms = {
  Plan: term('文件', 'plan', '实施方案、规划、行动计划等政策文件', 'a policy document'),
  Passage: term(
    '原文',
    'passage',
    '文件的一段或表格的一行',
    'one paragraph or table row of a document, in its own words',
  ),
  Task: term('任务', 'task', '文件要求有人去做的一件事', 'one piece of work that a plan orders'),
  Project: term(
    '工程',
    'project',
    '有名称的工程、行动、专项，或项目表的一行',
    'a named programme, or a row of a project table',
  ),
  Cluster: term('集群', 'cluster', '产业集群，归建设它的地方', 'an industrial cluster, of the place that builds it'),
  Chain: term('产业链', 'chain', '产业链，归建设它的地方', 'an industrial chain, of the place that builds it'),
  Industry: term('产业', 'industry', '行业或领域，各文件共用', 'an industry or sector, shared by all plans'),
  Enterprise: term('企业', 'enterprise', '有名称的企业', 'a named company'),
  Platform: term(
    '平台',
    'platform',
    '园区、小镇、开发区、研究院、创新中心等',
    'a park, town, zone, institute or centre',
  ),
  Department: term(
    '部门',
    'department',
    '牵头、配合、负责、发文的机构',
    'an organ that leads, supports, is responsible or issues',
  ),
  Official: term('领导', 'official', '文件写明姓名的领导', 'a leader whom a document names'),
  Jurisdiction: term('地区', 'jurisdiction', '省、市、县、镇', 'a province, prefecture, county or town'),
  Target: term('目标', 'target', '文件为某一年定的一个数', 'one figure that a plan sets for a year'),
  Finding: term('发现', 'finding', '读者应当知道的不一致或缺漏', 'a disagreement or gap that a reader should know of'),
  LEADS: term('牵头', 'leads', '对任务牵头负责', 'answers for the task'),
  SUPPORTS: term('配合', 'supports', '配合牵头者，不单独负责', 'supports whoever leads'),
  RESPONSIBLE_FOR: term(
    '负责',
    'is responsible for',
    '写明负责，未说谁牵头',
    'named as responsible where nobody is said to lead',
  ),
  ADVANCES: term(
    '推进',
    'advances',
    '任务朝向的集群、产业链或产业',
    'the cluster, chain or industry that the task is toward',
  ),
  PART_OF: term('属于', 'is part of', '结构上的部分', 'structure'),
  HAS_TASK: term('列出任务', 'has task', '文件列出的任务', 'the plan lists the task'),
  HAS_PROJECT: term('列出工程', 'has project', '文件列出的工程', 'the plan lists the project'),
  HAS_PASSAGE: term('含原文', 'has passage', '文件的段落', 'a passage of the document'),
  PROMOTES: term('发展', 'promotes', '文件列为发展对象', 'the plan names it as an object of development'),
  ISSUED_BY: term('发文机关', 'issued by', '文件由其印发', 'the organ that issued the plan'),
  APPLIES_TO: term('适用于', 'applies to', '文件所属的地方', 'the place that the plan is of'),
  CITES: term('引用', 'cites', '文件提到另一份文件', 'the plan names another plan'),
  BELONGS_TO: term(
    '归入',
    'belongs to',
    '企业或平台所在的集群、产业',
    'the cluster or industry of an enterprise or platform',
  ),
  LOCATED_IN: term('位于', 'located in', '所在地区', 'where it is'),
  INVOLVES: term('涉及', 'involves', '任务写到的企业或平台', 'the task names it'),
  OF: term('所属地区', 'of', '部门所属的地方', 'the place that the department serves'),
  SERVES_IN: term('任职于', 'serves in', '领导任职的地方', 'the place that the official serves'),
  WITHIN: term('隶属', 'within', '上级地区', 'the larger place'),
  HAS_TARGET: term('定目标', 'has target', '为其定的数', 'a figure set for it'),
  STATED_IN: term('写到', 'stated in', '写到它的原文', 'where it is named'),
  ABOUT: term('关于', 'about', '发现所涉及的对象', 'what the finding is about'),
} as const satisfies Record<string, Term>;
