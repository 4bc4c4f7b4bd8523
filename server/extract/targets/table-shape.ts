import type { Table } from '../../text/index.ts';

/** What a column of a table of figures holds. */
export type Column =
  | { role: 'indicator' | 'unit' | 'nature' | 'other'; index: number }
  /** Figures for a year, the plan's last one where the head names none (`past`: reached, not set); `yearly`: how much more each year. */
  | { role: 'year'; index: number; year?: number; past: boolean; yearly: boolean }
  /** Figures of one place or park. */
  | { role: 'place'; index: number; place: string; whole: boolean }
  /** Where rows are places: figures of one indicator. */
  | { role: 'measure'; index: number; indicator: string; unit: string; year?: number };

export interface TableShape {
  columns: Column[];
  /** The year that the title or the headers give to the whole table. */
  year?: number;
  /** True where columns of words stand beside those of figures. */
  mixed?: true;
}

const indicatorHead = /指标|目标名称|^目标$|主要目标|考核内容|^名称$/u;
const duty = /责任|负责|牵头|配合|部门|单位$|领导|备注|依据|来源|序号|编号|时限|进度|类别|属性|性质|单位/u;
const year = /(20\d{2})年?/u;
/** A year that is not one end of a span. */
const oneYear = /(?<![\d—–~至-])(20\d{2})年?(?![\d—–~至-])/u;
const past = /实际|现状|基期|基准|完成|现有|基数|年初|上年/u;
/** Heads the only column of figures, or that beside what there was before: `指标|现状值|目标值`. */
const valueHead = /^(?:预期|目标|指标|规划|计划|发展)(?:目标)?值$|^(?:预期|规划|发展)目标$/u;
const pastHead = /^(?:基期|基准|现状|基数|现有)值?$/u;
const placeHead = /(?:镇|街道|乡|区|县|市|州|盟|旗|新城|园|港|全市|全省|全县|全区|合计|总计)$/u;
const wholeHead = /^(?:全市|全省|全县|全区|全州|合计|总计|共计|全域|总数)$/u;
/** The unit in the brackets that close an indicator's name. */
const bracketed = /^(?<name>.+?)[((](?<unit>[^()]{1,14})[))]$/u;

/** An indicator's name without the unit in its brackets. */
export function splitUnit(words: string): { name: string; unit: string } {
  const groups = bracketed.exec(words)?.groups;
  // 企业技术中心(家,累计): what stands behind the unit says how it is counted.
  const unit = groups?.unit?.replace(/[,、](?:累计|合计|总量|存量|当年)$/u, '');
  return groups?.name && unit && isUnit(unit) ? { name: groups.name, unit } : { name: words, unit: '' };
}

const isUnit = (words: string): boolean =>
  /^(?:[十百千万亿]*(?:[家个项件台条名人次户所座艘辆架套场只种款处支位元亩吨米倍分度%‰]|美元|公里|公顷|平方米|平方公里|立方米|千瓦时?|兆瓦|标准煤|百分点|天|小时|人次|标箱)|[万亿]?(?:[EP]F[Ll][Oo][Pp][Ss]|[EPT]B|[GMk]Wh?|[TGM]bps|TEU)$)/u.test(
    words,
  );

function columnOf(header: string, index: number, firstYear: number | undefined): Column {
  if (/^(?:计量)?单位$/u.test(header)) return { role: 'unit', index };
  if (/属性|性质|指标类型/u.test(header)) return { role: 'nature', index };
  const named = year.exec(header)?.[1];
  const plan = /“?(十[二三四五六]五)”?(?:期?末|目标)?/u.exec(header)?.[1];
  const inYear = named
    ? Number(named)
    : plan
      ? { 十二五: 2015, 十三五: 2020, 十四五: 2025, 十五五: 2030, 十六五: 2035 }[plan]
      : undefined;
  if (inYear !== undefined && !/任务|措施|内容|名称|重点/u.test(header)) {
    const before = firstYear !== undefined && inYear < firstYear;
    return { role: 'year', index, year: inYear, past: before || past.test(header), yearly: /年均|累计/u.test(header) };
  }
  if (valueHead.test(header) || pastHead.test(header))
    return { role: 'year', index, past: pastHead.test(header), yearly: false };
  if (indicatorHead.test(header) && !duty.test(header)) return { role: 'indicator', index };
  if (placeHead.test(header) && !duty.test(header))
    return { role: 'place', index, place: header, whole: wholeHead.test(header) };
  return { role: 'other', index };
}

/**
 * How to read a table of figures, or undefined for a table of words (duties, projects).
 *
 * Its columns are years, or places; or its rows are places and its columns indicators with their units.
 */
export function toTableShape(table: Table, firstYear?: number): TableShape | undefined {
  const dated = table.headers.map((header, index) => columnOf(header, index, firstYear));
  const last = Math.max(...dated.map((column) => (column.role === 'year' ? (column.year ?? 0) : 0)));
  const columns = dated.map((column, index): Column => {
    const yearly = column.role === 'other' && last > 0 && /年均|累计/u.test(table.headers[index] ?? '');
    return yearly ? { role: 'year', index, year: last, past: false, yearly } : column;
  });
  const inTitle = oneYear.exec(table.title.replace(/[((【][^))】]*[))】]/gu, ''))?.[1];
  const ofTable = inTitle ? { year: Number(inTitle) } : {};
  const count = (role: Column['role']): number => columns.filter((column) => column.role === role).length;
  if (count('indicator') === 0 && count('year') >= 2) nameByTasks(columns, table);
  if (count('indicator') > 0 && (count('year') > 0 || count('place') >= 2)) return { columns, ...ofTable };
  const measures = table.headers.map((header, index): Column => {
    const split = splitUnit(header);
    const name = split.name;
    const unit = split.unit || (/20\d{2}年.*目标/u.test(header) ? unitOfCells(table, index) : '');
    return unit ? { role: 'measure', index, indicator: name, unit } : { role: 'other', index };
  });
  const placeColumn = table.headers.findIndex((header) =>
    /^(?:地区|区域|县|市|区|镇|乡镇|街道|镇街|镇\(街道\)|乡镇\(街道\)|属地|单位|园区|县市区|县\(市、区\)|盟市|旗县|地市|设区市|[街乡]镇)/u.test(
      header,
    ),
  );
  const aims = table.headers.some((header) => header.includes('目标'));
  if (placeColumn >= 0 && measures.filter(({ role }) => role === 'measure').length >= (aims ? 1 : 2)) {
    const ofPlaces = measures.map((column) => toDated(column, firstYear));
    ofPlaces[placeColumn] = { role: 'indicator', index: placeColumn };
    return { columns: ofPlaces, ...ofTable };
  }
  const ofGoals =
    /目标|任务|计划/u.test(table.title) &&
    !/完成|现状|情况/u.test(table.title) &&
    !table.headers.some((header) => /20\d{2}年|目标/u.test(header));
  const shape = toObjectShape(table.headers, measures, firstYear, ofGoals);
  return shape && { ...shape, ...ofTable };
}

/** The unit that the figures of a column have themselves, 1.2万亿元 below 2024年营业收入目标; empty where one has none. */
function unitOfCells({ rows }: Table, index: number): string {
  const units = rows.map(
    ({ cells = [] }) =>
      /^[\d.]+(?<unit>[^\d.]{1,8})$/u.exec(cells.find(({ column }) => column === index)?.clean.text ?? '')?.groups
        ?.unit,
  );
  return units.every((unit) => unit !== undefined && isUnit(unit)) ? (units[0] ?? '') : '';
}

const taskHead = /任务|事项|内容|项目|工作/u;
const figure = /^[≥≤><约]?\d+(?:\.\d+)?(?:以上|左右)?%?$/u;

/** 工作任务|2023年|2024年|责任单位: where most rows give a figure for each year, what they are for is an indicator. */
function nameByTasks(columns: Column[], { headers, rows }: Table): void {
  const at = headers.findIndex((header, index) => taskHead.test(header) && columns[index]?.role === 'other');
  const years = new Set(columns.filter(({ role }) => role === 'year').map(({ index }) => index));
  const figures = rows.filter(({ cells = [] }) =>
    cells.filter(({ column }) => years.has(column)).every(({ clean }) => figure.test(clean.text)),
  );
  if (at >= 0 && figures.length > 0 && figures.length * 3 >= rows.length * 2)
    columns[at] = { role: 'indicator', index: at };
}

/** A column that says what its row is about: 产业链|2026年营收目标(亿元). */
export const objectHead = /^(?:重点|标志性|特色|主导|优势)*(?:产业链|产业集群|集群|产业|行业)(?:名称)?$/u;

/** What a column's head says is measured, without its year. */
const measureOf = ({ indicator }: Extract<Column, { role: 'measure' }>): string =>
  indicator.replace(/^.*?20\d{2}年(?:度|[底末])?/u, '').replace(/^(?:实际|完成)|(?:目标|计划)值?$/gu, '');

/** A column whose head names a year is of that year, 2025年产值目标(亿元); what was reached by then sets nothing. */
function toDated(column: Column, firstYear: number | undefined): Column {
  const named = column.role === 'measure' ? year.exec(column.indicator)?.[1] : undefined;
  if (column.role !== 'measure' || named === undefined) return column;
  const before = past.test(column.indicator) || (firstYear !== undefined && Number(named) < firstYear);
  if (before) return { role: 'other', index: column.index };
  return { ...column, indicator: measureOf(column) || column.indicator, year: Number(named) };
}

/** Rows of chains, clusters or industries with columns of figures that a year, 目标 or the title (`ofGoals`) says are set. */
function toObjectShape(
  headers: readonly string[],
  measures: Column[],
  firstYear: number | undefined,
  ofGoals: boolean,
): TableShape | undefined {
  const object = headers.findIndex((header) => objectHead.test(header));
  if (object < 0) return undefined;
  // 2022年产值(亿元)|2025年目标(亿元): the second is of the same measure
  const shared = new Map<string, string>();
  for (const column of measures)
    if (column.role === 'measure' && measureOf(column) !== '' && !shared.has(column.unit))
      shared.set(column.unit, measureOf(column));
  const last = Math.max(...headers.map((header) => Number(year.exec(header)?.[1] ?? 0)));
  const aimed = headers.some((header) => header.includes('目标'));
  const columns = measures.map((column): Column => {
    if (column.index === object) return { role: 'indicator', index: object };
    // 2022年营业收入(亿元)|2026年目标(亿元)|年均增速(%): growth until the last of the years
    if (column.role === 'measure' && last > 0 && /^年均(?:增速|增长率?|增幅|复合增长率)$/u.test(column.indicator)) {
      const [grown = ''] = [...shared].flatMap(([unit, name]) => (unit === '%' ? [] : [name]));
      return { ...column, indicator: grown + column.indicator, year: last };
    }
    if (column.role !== 'measure' || !(ofGoals || /20\d{2}年|目标/u.test(column.indicator)))
      return { role: 'other', index: column.index };
    const named = year.exec(column.indicator)?.[1];
    // 2022年营业收入|2025年目标: beside a column of goals an earlier year is where it starts from
    const start = named !== undefined && Number(named) < last && !column.indicator.includes('目标') && aimed;
    const before =
      start ||
      past.test(column.indicator) ||
      (named !== undefined && firstYear !== undefined && Number(named) < firstYear);
    const own = measureOf(column);
    const indicator = own === '' ? shared.get(column.unit) : own;
    if (before || indicator === undefined) return { role: 'other', index: column.index };
    return { ...column, indicator, ...(named === undefined ? {} : { year: Number(named) }) };
  });
  return columns.some(({ role }) => role === 'measure') ? { columns, mixed: true } : undefined;
}
