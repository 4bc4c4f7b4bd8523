/** What a column of a table holds: tells where the cells of a shifted row belong. */
type ColumnKind = 'index' | 'number' | 'marks' | 'organs' | 'people' | 'time' | 'text' | 'remark';

export interface Column {
  header: string;
  kind: ColumnKind;
  /** Usual length of its cells, in characters. */
  length: number;
}

const organ =
  /(?:局|(?<!.{2}[省市县区州旗]委常)委|办|厅|部|府|会|行|司|院|中心|街道|组|队|单位|部门|镇|乡|区|园|公司|集团|市委|室|站|企业|处|所|科|股|机构|妇联|大学|高校|供销社|联社|总社)\)?$/u;
const figure = /^[-—–<>≥≤≦≧~约]?[\d,.]+(?:[-~—][\d.]+)?(?:%|‰|以上|以下|左右|[㐀-鿿〇]{0,4})$|^[-—–/]$/u;
const yearHead = /(?:^|\D)(?:19|20)\d{2}年?|目标值|数值|基期|完成值|现状值/u;
/** `联系产业链`, `负责集群` head what somebody stands for. */
const objectHead = /(?:产业链?|集群|链条|企业|项目)$/u;
const organHead = /责任|牵头|配合|主办|协办|承办|实施单位|参与单位|负责|部门|领导|落实单位/u;

/** May head a column of organs, if its cells are organs: `攻坚单位`, `属地镇街`. */
export const ofOrgans = /单位|部门|主体|属地|科室|处室|机构/u;

/** A cell of a matrix: a mark or a word for the role of the column's organ. */
export const likeMark = (words: string): boolean =>
  /^(?:[√✓✔●○◎★☆▲△■□◆◇*]{1,2}|牵头|主办|主责|负责|责任|配合|协办|参与)$/u.test(words);

/** True for a cell that is a list of organs. */
export const likeOrgans = (words: string): boolean =>
  words !== '' &&
  words.length <= 200 &&
  words
    .split(/[、,;]/u)
    .every((piece) => piece.length <= 30 && organ.test(piece.replace(/(?<=.{3})\([^()]{2,12}\)$/u, '')));
const likeFigure = (words: string): boolean => figure.test(words);
export const likeIndex = (words: string): boolean => /^\(?\d{1,3}\)?[.、]?$/u.test(words);

/**
 * @param samples cells of this column in rows that are complete
 * @param all its cells in all rows that were not shifted
 */
export function toColumn(header: string, samples: readonly string[], all: readonly string[]): Column {
  const told = samples.filter((sample) => sample !== '');
  const share = (is: (words: string) => boolean): number => told.filter(is).length / Math.max(1, told.length);
  const length = told.reduce((sum, { length: each }) => sum + each, 0) / Math.max(1, told.length);
  const kind = (): ColumnKind => {
    if (/序号|编号/u.test(header) || (header === '' && told.length > 0 && share(likeIndex) === 1)) return 'index';
    if (all.some(likeMark) && all.every((words) => words === '' || likeMark(words))) return 'marks';
    if (/备注|说明/u.test(header)) return 'remark';
    if (
      /领导(?!小组)|责任人|负责人|牵头人|联系人|链长/u.test(header) &&
      !/(?:单位|部门).{1,3}(?:负责|责任)人|链长(?:责任|牵头)?单位/u.test(header)
    )
      return 'people';
    if (/时限|时间|期限|节点|进度/u.test(header)) return 'time';
    if (organHead.test(header) && !objectHead.test(header)) return 'organs';
    if (yearHead.test(header) || (told.length > 0 && share(likeFigure) > 0.6)) return 'number';
    if (ofOrgans.test(header) && told.length > 0 && share(likeOrgans) > 0.6) return 'organs';
    return 'text';
  };
  return { header, kind: kind(), length };
}

/** Names of people, or a post: `张明、李华`, `市委常委、副市长张明`, `分管副县长`. */
export const likePeople = (words: string): boolean =>
  words.length <= 60 &&
  !likeOrgans(words) &&
  !likeFigure(words) &&
  (words.split(/[、,;\n]/u).every((piece) => /^[㐀-鿿〇·]{2,4}(?:\([^()]{1,16}\))?$/u.test(piece)) ||
    /书记|.{2}[省市县区州旗]委常委|[长任席]$|[市县区省州盟旗镇乡局厅处科司股部院校会]长|主任|主席|委员|同志|巡视员|调研员|领导|负责人/u.test(
      words,
    ));

/** How well a cell fits a column; higher is better. */
function fit(words: string, { kind, length }: Column): number {
  if (words === '') return 0;
  switch (kind) {
    case 'index':
      return likeIndex(words) ? 3 : -3;
    case 'number':
      if (likeFigure(words)) return 2;
      return likeOrgans(words) ? -2 : 1;
    case 'organs':
      return likeOrgans(words) ? 3 : -2;
    case 'people':
      return likePeople(words) ? 2 : -2;
    case 'time':
      return /\d{4}|年|月|季度|持续|长期|常年/u.test(words) && words.length <= 20 ? 2 : -1;
    case 'marks':
      return likeMark(words) ? 3 : -3;
    case 'remark':
      return -0.5;
    case 'text': {
      if (likeIndex(words) || likeFigure(words)) return -1;
      const apart = length > 0 ? Math.min(1.5, Math.abs(Math.log((words.length + 1) / (length + 1))) / 2) : 0.5;
      return (likeOrgans(words) ? 0.5 : 1) - apart / 2;
    }
  }
}

/** Does a cell look like what its column holds; words of a column of text say little. */
const suits = (words: string, column: Column | undefined): boolean =>
  column !== undefined && (column.kind === 'text' ? !likeOrgans(words) || words.length > 12 : fit(words, column) > 0);

/**
 * Leaving a column without a cell of its own. Categories at the left span several rows, so the leftmost is the likeliest;
 * words that span several columns of figures stand in the first of them.
 */
function lose({ kind }: Column, at: number, before: Column | undefined): number {
  if (kind === 'remark') return 0.3;
  // a row without supporters is likelier than one without a leader
  if (kind === 'organs' && before?.kind === 'organs') return -0.1;
  if (kind === 'index') return -2;
  return kind === 'number' ? -0.5 + at * 0.001 : -0.1 - at * 0.5;
}

/**
 * Puts the cells of a row that has lost some (merged cells leave the others shifted left) under their columns.
 *
 * Gives, for each column, the place of its cell in `cells`, or -1 where it has none of its own.
 *
 * @param padded whether the row was written with all its cells, the last of them blank: then it may as well stand as it is
 */
export function align(cells: readonly string[], columns: readonly Column[], padded: boolean): number[] {
  const width = columns.length;
  const asWritten = columns.map((_, i) => (i < cells.length ? i : -1));
  const organs = columns.some(({ kind }, i) => kind === 'organs' && likeOrgans(cells[i] ?? ''));
  if (cells.length >= width || (padded && organs && cells.every((cell, i) => suits(cell, columns[i]))))
    return asWritten;
  // best[c][k]: the best score with the first k cells placed in the first c columns
  const best: number[][] = [[0]];
  const took: boolean[][] = [[]];
  columns.forEach((column, c) => {
    const before = best[c] ?? [];
    const row: number[] = [];
    const choice: boolean[] = [];
    for (let k = 0; k <= Math.min(c + 1, cells.length); k += 1) {
      const skip = (before[k] ?? -Infinity) + lose(column, c, columns[c - 1]);
      const take = k > 0 ? (before[k - 1] ?? -Infinity) + fit(cells[k - 1] ?? '', column) : -Infinity;
      choice.push(take > skip);
      row.push(Math.max(take, skip));
    }
    best.push(row);
    took.push(choice);
  });
  const places = new Array<number>(width).fill(-1);
  let k = cells.length;
  for (let c = width; c > 0; c -= 1) {
    if (!took[c]?.[k]) continue;
    k -= 1;
    places[c - 1] = k;
  }
  return places;
}
