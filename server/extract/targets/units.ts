/**
 * Units as documents write them. A counter (家, 个, 项) may stand before the things it counts; a measure (亿元, %, 亩)
 * before a noun is a threshold or an attribute of that noun, not a figure of its own.
 */
export type UnitKind = 'count' | 'measure' | 'time' | 'none';

const scale = '(?:万亿|千万|百万|十万|[百千万亿])?';
/** Longer forms first: the expression takes the first that fits. */
const counters = [
  '人年',
  '人次',
  '户次',
  '家次',
  '台套',
  '台次',
  '架次',
  '场次',
  '批次',
  '班次',
  '人',
  '名',
  '家',
  '个',
  '项',
  '件',
  '台',
  '条',
  '列(?=$|[,。;、)及以])',
  '户',
  '所',
  '座',
  '艘',
  '辆',
  '架',
  '套',
  '场',
  '期(?=$|[,。;、)])',
  '次',
  '只',
  '种',
  '款',
  '处',
  '支',
  '位',
  '颗',
  '宗',
  '间',
  '栋',
  '幢',
  '片',
  '张',
  '枚',
  '枝',
  '例',
  '篇',
  '双',
  '块',
  '粒',
  '头',
  '羽',
  '株',
  '盏',
  '锭',
  '枪(?=$|[,。;、)以])',
];
const measures = [
  '微克',
  '毫克',
  '载重吨',
  '吨标准煤',
  '吨标煤',
  '千克标准煤',
  '平方公里',
  '平方千米',
  '平方米',
  '立方米',
  '美元',
  '港元',
  '欧元',
  '元',
  '吨',
  '公里',
  '千米',
  '公顷',
  '公斤',
  '克拉',
  '千克',
  '亩',
  '米',
  '千伏安',
  '千瓦时',
  '千瓦',
  '兆瓦时',
  '兆瓦',
  '吉瓦时',
  '吉瓦',
  '标准机架',
  '标准箱',
  '标箱',
  'GWh',
  'GW',
  'MWh',
  'MW',
  'kWh',
  'Wh',
  'kW',
  'kVA',
  'km',
  'Nm[3³]',
  'TEU',
  '[EP](?:FLOPS|Flops|FLOPs)',
  'P(?![A-Za-z\\d])',
  'EB',
  'PB',
  'TB',
  '[TGM]bps',
  '倍',
  '度',
  '分',
  '%',
  '‰',
  '个点',
  '个?基点',
  '千升',
];
const times = [
  '个工作日',
  '工作日',
  '个月',
  '小时',
  '分钟',
  '毫秒',
  '微秒',
  '纳秒',
  'ms',
  '秒(?!级)',
  '天',
  '周(?!年|边|期|岁|口|日)',
];
const denominator =
  '(?:/(?:[百千万亿]?(?:标准)?(?:元|人·年|人·日|人|亩|户|家|台|件|吨|平方公里|平方米|立方米|公里|公斤|千克|千瓦时|千瓦|年|月|日|天|套|辆|架|个|小时|秒)|kg|kWh|kW|Nm[3³]|[Lht](?![A-Za-z])))?';

const either = (words: readonly string[]): string => `(?:${words.join('|')})`;
/** 家(个), 台(套): the second counter belongs to the unit. */
const counterForm = `${scale}${either(counters)}(?:[(/]${either(counters)}\\)?)?${denominator}`;
/** Percentage points stand first: 百 is no hundred of 分 there. */
const measureForm = `(?:个?百分点|${scale}${either(measures)})${denominator}`;
const timeForm = either(times);
const scaleAlone = '(?:万亿|千亿|百亿|[万亿])';

const forms: readonly { kind: Exclude<UnitKind, 'none'>; pattern: RegExp }[] = [
  { kind: 'time', pattern: new RegExp(timeForm, 'uy') },
  { kind: 'measure', pattern: new RegExp(measureForm, 'uy') },
  { kind: 'count', pattern: new RegExp(counterForm, 'uy') },
  { kind: 'measure', pattern: new RegExp(scaleAlone, 'uy') },
];

/** The unit that begins exactly at `at`, as written; without one, kind `none` and no words. */
export function unitAt(text: string, at: number): { unit: string; kind: UnitKind } {
  for (const { kind, pattern } of forms) {
    pattern.lastIndex = at;
    const unit = pattern.exec(text)?.[0];
    if (unit) return { unit, kind };
  }
  return { unit: '', kind: 'none' };
}

/** The kind of a unit that stands alone, as in the brackets of an indicator's name or in a column of units. */
export function unitKindOf(words: string): UnitKind {
  const { unit, kind } = unitAt(words, 0);
  return unit.length === words.length ? kind : 'none';
}

const scales: Readonly<Record<string, number>> = { 十: 1e1, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };

/** The same amount without 万 and 亿, so that 1.2万家 and 12000家 can be compared; never stored. */
export function toPlainAmount(value: number, unit: string): { value: number; unit: string } {
  const scaled = /^[十百千万亿]+/u.exec(unit)?.[0] ?? '';
  const factor = Array.from(scaled).reduce((all, sign) => all * (scales[sign] ?? 1), 1);
  return { value: Number((value * factor).toPrecision(12)), unit: unit.slice(scaled.length) };
}
