/** What the graph holds, for completion and checking: labels, relations with their ends, properties with their meaning. */
import { labels, relationshipTypes, type Label } from '../../../server/model/index.ts';

export interface PropertyMeaning {
  name: string;
  type: string;
  zh: string;
  en: string;
}

const meaning = (name: string, type: string, zh: string, en: string): PropertyMeaning => ({ name, type, zh, en });

const everywhere = [
  meaning('id', 'string', '公开而稳定的标识', 'public, stable id'),
  meaning('name', 'string', '名称', 'name'),
  meaning('aliases', 'list', '文中的各种写法', 'every form as written'),
];

const own: Partial<Record<Label, PropertyMeaning[]>> = {
  Plan: [
    meaning('title', 'string', '标题', 'title'),
    meaning('documentNumber', 'string', '文号', 'document number'),
    meaning('issuedOn', 'string', '印发日期', 'date of issue'),
    meaning('periodStart', 'integer', '期限起（年）', 'first year'),
    meaning('periodEnd', 'integer', '期限止（年）', 'last year'),
    meaning('status', 'string', '现行或征求意见', 'in force, draft for comment'),
    meaning('level', 'string', '层级', 'national, province, prefecture, county'),
    meaning('loaded', 'boolean', '已载入（否则仅被引用）', 'false where only cited'),
    meaning('source', 'string', '文件名', 'file name'),
  ],
  Passage: [
    meaning('text', 'string', '原文', 'words of the document'),
    meaning('path', 'list', '上级标题', 'headings above'),
    meaning('ordinal', 'integer', '文中次序', 'place in the document'),
    meaning('plan', 'string', '所在文件', 'id of its plan'),
  ],
  Task: [
    meaning('ref', 'string', '文中编号，如 二(一)1', 'its own numbering'),
    meaning('text', 'string', '原文全段', 'its words'),
    meaning('kind', 'string', '标题、条目、部分、表行', 'heading, item, part, row'),
    meaning('plan', 'string', '所在文件', 'id of its plan'),
  ],
  Project: [
    meaning('content', 'string', '建设内容', 'content'),
    meaning('period', 'string', '起止', 'period'),
    meaning('place', 'string', '地点', 'place'),
    meaning('plan', 'string', '所在文件', 'id of its plan'),
  ],
  Industry: [meaning('code', 'string', '国民经济行业代码', 'GB/T 4754 code')],
  Platform: [meaning('kind', 'string', '平台类别', 'kind of platform')],
  Department: [
    meaning('fullName', 'string', '全称', 'full name'),
    meaning('system', 'string', '职能系统，如 经济和信息化', 'function shared with counterparts'),
    meaning('collective', 'boolean', '统称，如 各镇(街道)', 'true for collective addressees'),
  ],
  Official: [meaning('titles', 'list', '职务', 'titles')],
  Jurisdiction: [
    meaning('code', 'string', '行政区划代码', 'GB/T 2260 code'),
    meaning('level', 'string', '层级', 'level'),
  ],
  Target: [
    meaning('indicator', 'string', '指标', 'indicator'),
    meaning('operator', 'string', '比较', 'operator'),
    meaning('value', 'number', '数值', 'value as written'),
    meaning('valueMax', 'number', '区间上限', 'upper end of a range'),
    meaning('unit', 'string', '单位', 'unit as written'),
    meaning('year', 'integer', '年份', 'year'),
    meaning('subject', 'string', '所指对象', 'whom it is about'),
    meaning('kind', 'string', '水平、增速、累计、每年', 'level, annual growth, cumulative, per year'),
    meaning('text', 'string', '原文', 'its words'),
  ],
  Finding: [
    meaning('kind', 'string', '类别', 'kind'),
    meaning('message', 'string', '说明', 'message'),
    meaning('severity', 'string', '轻重', 'severity'),
  ],
};

const onRelations = [
  meaning('plan', 'string', '出自哪份文件', 'id of the plan that says so'),
  meaning('quotes', 'list', '原文词句', 'the exact words'),
  meaning('passages', 'list', '原文段落', 'ids of the passages'),
  meaning('starts', 'list', '词句在文中的位置', 'offsets of the words'),
  meaning('rule', 'string', '由哪条规则读出', 'rule that read it'),
  meaning('order', 'integer', '文中列出的次序', 'place where several are listed'),
  meaning('role', 'string', '引用方式', 'implements, repeals, cites'),
];

/** Properties of nodes with these labels; of every kind, relations too, where none is known. */
export function propertiesOf(known: readonly string[]): PropertyMeaning[] {
  const chosen = labels.filter((label) => known.includes(label));
  const found =
    chosen.length > 0
      ? [...everywhere, ...chosen.flatMap((label) => own[label] ?? [])]
      : known.some((type) => (relationshipTypes as readonly string[]).includes(type))
        ? onRelations
        : [...everywhere, ...Object.values(own).flat(), ...onRelations];
  return [...new Map(found.map((property) => [property.name, property])).values()];
}

const duties: Label[] = ['Task', 'Project'];
const aims: Label[] = ['Cluster', 'Chain', 'Industry'];
const ends: Record<(typeof relationshipTypes)[number], [from: readonly Label[], to: readonly Label[]]> = {
  LEADS: [['Official', 'Department'], duties],
  SUPPORTS: [['Department'], duties],
  RESPONSIBLE_FOR: [['Department'], duties],
  ADVANCES: [duties, aims],
  PART_OF: [
    [...aims, 'Task', 'Department'],
    [...aims, 'Task', 'Department'],
  ],
  HAS_TASK: [['Plan'], ['Task']],
  HAS_PROJECT: [['Plan'], ['Project']],
  HAS_PASSAGE: [['Plan'], ['Passage']],
  PROMOTES: [['Plan'], aims],
  ISSUED_BY: [['Plan'], ['Department']],
  APPLIES_TO: [['Plan'], ['Jurisdiction']],
  CITES: [['Plan'], ['Plan']],
  BELONGS_TO: [['Enterprise', 'Platform'], aims],
  LOCATED_IN: [['Cluster', 'Enterprise', 'Platform', 'Project'], ['Jurisdiction']],
  INVOLVES: [['Task'], ['Enterprise', 'Platform']],
  OF: [['Department'], ['Jurisdiction']],
  SERVES_IN: [['Official'], ['Jurisdiction']],
  WITHIN: [['Jurisdiction'], ['Jurisdiction']],
  HAS_TARGET: [['Plan', ...duties, ...aims, 'Platform', 'Enterprise', 'Department', 'Jurisdiction'], ['Target']],
  STATED_IN: [labels, ['Passage']],
  ABOUT: [['Finding'], labels],
};

/** Which label stands at which end of which relation: what a wrong direction is told by. */
export const graphSchema = relationshipTypes.flatMap((relType) =>
  ends[relType][0].flatMap((from) => ends[relType][1].map((to) => ({ from, relType, to }))),
);
