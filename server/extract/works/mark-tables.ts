import { findAll, flatMap, type Block, type Outline, type Table } from '../../text/index.ts';
import { quoteWithin } from '../quote.ts';
import type { Charge } from './duties.ts';
import { stars } from './lists.ts';
import { likeOrgan } from './organs.ts';
import { toLabel, type Role } from './roles.ts';

/** A column of a matrix: the organ that heads it, and what the marks in its cells say of it. */
export interface MarkedColumn {
  column: number;
  head: Block;
  /** The organ's name in the head's cleaned text. */
  from: number;
  to: number;
  roles: ReadonlyMap<string, Role>;
}

const signs = `${stars}√✓✔○◎△■□◆◇`;
const isSign = (words: string): boolean => signOnly.test(words);
const signOnly = new RegExp(`^[${signs}]+$`, 'u');
const legend = new RegExp(
  `[“"]?(?<sign>[${signs}])[”"]?(?:号|标记)?(?:的|者)?(?:为|表示|代表|是|:|—+)?(?<role>牵头|主办|主责|责任|负责|配合|协办|参与|协助)`,
  'gu',
);

/** What the document says that each mark means: `注:★为牵头单位,●为配合单位`. */
export function readLegend(outline: Outline): Map<string, Role> {
  const roles = new Map<string, Role>();
  for (const { part, clean } of outline.blocks) {
    if (part === 'site') continue;
    for (const { groups } of findAll(clean.text, legend)) {
      const label = toLabel(groups?.role ?? '');
      if (groups?.sign !== undefined && label && !roles.has(groups.sign)) roles.set(groups.sign, label.role);
    }
  }
  return roles;
}

/** The columns of a table that organs head and marks fill; none in a table of any other kind. */
export function toMarkedColumns({ headers, rows }: Table, outline: Outline): MarkedColumn[] {
  const index = rows[0]?.table;
  const fits = flatMap(headers, (header, column) => {
    if (likeOrgan(header) !== 'sure') return [];
    const said = rows
      .map(({ cells }) => cells?.find((cell) => cell.column === column)?.clean.text ?? '')
      .filter((words) => words !== '');
    return said.length > 0 && said.every((words) => isSign(words) || toLabel(words)) ? [{ header, column }] : [];
  });
  const head =
    fits.length < 2 ? undefined : outline.blocks.find((block) => block.kind === 'tableHead' && block.table === index);
  if (!head) return [];
  const roles = readLegend(outline);
  return flatMap(fits, ({ header, column }) => {
    const from = `|${head.clean.text}|`.replaceAll('\t', '|').indexOf(header) - 1;
    return from < 0 ? [] : [{ column, head, from, to: from + header.length, roles }];
  });
}

/** Who answers for a row of a matrix: the organs whose cells are marked, each in the role that its mark means. */
export const toMarkedCharges = (columns: readonly MarkedColumn[], row: Block): Charge[] =>
  flatMap(columns, ({ column, head, from, to, roles }): Charge[] => {
    const cell = row.cells?.find((each) => each.column === column);
    if (!cell) return [];
    const { text } = cell.clean;
    const role = roles.get(text.charAt(0)) ?? toLabel(text)?.role ?? 'responsible';
    return [
      {
        block: head,
        clean: head.clean,
        named: [
          {
            from,
            to,
            kind: 'organ',
            role,
            titles: [],
            likeness: 'sure',
            evidence: { from, to },
            open: false,
            list: 0,
            elided: false,
          },
        ],
        rule: 'table-mark',
        also: quoteWithin(row, cell.clean),
      },
    ];
  });
