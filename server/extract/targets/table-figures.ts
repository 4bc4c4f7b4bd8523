import { flatMap, type Block, type Cell } from '../../text/index.ts';
import { growthOf, isDecrease, toKind } from './indicators.ts';
import type { Operator } from './quantities.ts';
import { splitUnit, type TableShape } from './table-shape.ts';
import type { Figure } from './figure.ts';

/** A figure in a cell; its words are the whole cell. */
export interface CellFigure {
  figure: Omit<Figure, 'start' | 'end'>;
  cell: Cell;
  /** The cell that names what is counted: a further passage of the evidence only where it is another row's. */
  named: Cell;
  /** 预期性 or 约束性. */
  nature?: string;
  /** The place of its column or row. */
  place?: string;
  /** True for the place that holds all others (全市). */
  whole?: boolean;
}

const written =
  /^(?:累计|年均)?(?<change>下降|降低|减少|增长|提高|提升)?(?<bound>[≥≤><>]|>=|<=|不低于|不少于|不高于|不超过|达到|达|超过|超|突破|约|力争)?(?<low>-?\d+(?:,\d{3})*(?:\.\d+)?)(?<unit1>%|‰)?(?:[-—–~至](?<high>\d+(?:\.\d+)?))?(?<unit>[^\d\s()]{0,8}?)(?<behind>以上|以下|以内|左右)?$/u;
const bounds: Readonly<Record<string, Operator>> = {
  '≥': '>=',
  '>=': '>=',
  不低于: '>=',
  不少于: '>=',
  以上: '>=',
  '≤': '<=',
  '<=': '<=',
  不高于: '<=',
  不超过: '<=',
  以内: '<=',
  以下: '<=',
  '>': '>',
  超过: '>',
  超: '>',
  突破: '>',
  '<': '<',
  约: '~',
  左右: '~',
};

/** What a cell says, or undefined where it says nothing. `[25]` in a five-year table is a sum over the years. */
function readCell(words: string):
  | {
      operator: Operator;
      value?: number;
      valueMax?: number;
      unit: string;
      valueText?: string;
      sum: boolean;
      change?: string;
    }
  | undefined {
  const sum = /^[[〔【(].*[\]〕】)]$/u.test(words);
  const bare = sum ? words.slice(1, -1) : words;
  const groups = written.exec(bare)?.groups;
  if (!groups?.low) {
    return /[一-龥]{2}/u.test(bare) && bare.length <= 40
      ? { operator: 'qualitative', unit: '', valueText: bare, sum }
      : undefined;
  }
  const operator = bounds[groups.behind ?? ''] ?? bounds[groups.bound ?? ''] ?? '=';
  return {
    operator,
    value: Number(groups.low.replaceAll(',', '')),
    ...(groups.high ? { valueMax: Number(groups.high) } : {}),
    unit: groups.unit1 ?? groups.unit ?? '',
    sum,
    ...(groups.change ? { change: groups.change } : {}),
  };
}

/** The figures of one row of a table whose shape is known. */
export function findRowFigures(row: Block, shape: TableShape, periodEnd: number | undefined): CellFigure[] {
  const cells = row.cells ?? [];
  const cellOf = (role: string): Cell | undefined =>
    flatMap(shape.columns, (column) =>
      column.role === role ? cells.filter((cell) => cell.column === column.index) : [],
    ).findLast((cell) => cell.clean.text !== '');
  const named = cellOf('indicator');
  if (!named) return [];
  const ofRow = splitUnit(named.clean.text);
  const rowUnit = ofRow.unit || (cellOf('unit')?.clean.text ?? '');
  const nature = cellOf('nature')?.clean.text;
  const baselines = new Map<string, string>();
  const figures: CellFigure[] = [];
  for (const column of shape.columns) {
    if (column.role !== 'year' && column.role !== 'place' && column.role !== 'measure') continue;
    const cell = cells.find((each) => each.column === column.index);
    const read = cell && readCell(cell.clean.text);
    if (!cell || !read) continue;
    const indicator = (column.role === 'measure' ? column.indicator : ofRow.name).replace(
      /^(?:[①-⑳\d]+[.、]?|其中[::]?)/u,
      '',
    );
    const yearly = column.role === 'year' && column.yearly && !read.sum;
    // How much more each year is a share, whatever the indicator itself is counted in.
    const unit = read.unit || (yearly ? '%' : column.role === 'measure' ? column.unit : rowUnit);
    if (column.role === 'year' && column.past) {
      baselines.set(indicator, cell.clean.text + (read.unit ? '' : unit));
      continue;
    }
    // One cell merged over all places speaks of them together.
    if (read.valueText && column.role === 'place' && figures.some(({ figure }) => figure.valueText === read.valueText))
      continue;
    const ofColumn = column.role === 'place' ? undefined : column.year;
    const year = ofColumn ?? shape.year ?? periodEnd;
    const together = read.valueText !== undefined && column.role === 'place';
    const place = together
      ? undefined
      : column.role === 'place'
        ? column.place
        : column.role === 'measure'
          ? named.clean.text
          : undefined;
    const grown = yearly && growthOf(indicator) === undefined;
    const counted = read.change && growthOf(indicator) === undefined ? `${indicator}${read.change}` : indicator;
    const baseline = grown ? undefined : baselines.get(indicator);
    figures.push({
      cell,
      named,
      ...(nature ? { nature } : {}),
      ...(place ? { place, whole: column.role === 'place' ? column.whole : /^(?:全|合计|总计)/u.test(place) } : {}),
      figure: {
        indicator: grown ? `${indicator}年均增长` : counted,
        subject: undefined,
        operator: read.operator,
        value: read.value,
        valueMax: read.valueMax,
        unit,
        valueText: read.valueText,
        year,
        kind: read.sum ? 'cumulative' : yearly ? 'annual growth' : toKind(counted, counted, unit, false),
        decrease: isDecrease(counted),
        past: false,
        baseline,
        rule: column.role === 'year' ? 'year-column' : column.role === 'place' ? 'place-column' : 'place-row',
      },
    });
  }
  return figures;
}
