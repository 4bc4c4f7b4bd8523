import { useMemo, useState, type JSX } from 'react';
import type { QueryView } from '../../../server/model/index.ts';
import { useOwnWords, usePreferences } from '../../app/preferences.tsx';
import { count } from '../../words.ts';
import { toCell, type Cell } from './result.ts';
import { queryWords } from './words.ts';

const pageSize = 100;

interface AnswerTableProps {
  answer: QueryView;
  /** Ids that are chosen: rows that hold one of them are marked. */
  chosen: ReadonlySet<string>;
  onPick: (ids: string[]) => void;
}

interface Sorting {
  column: number;
  down: boolean;
}

/** By number where both are numbers, else by code point: the same order on every machine. */
function compare(a: Cell | undefined, b: Cell | undefined): number {
  if (a?.kind === 'number' && b?.kind === 'number') return Number(a.text) - Number(b.text);
  const [left, right] = [a?.text ?? '', b?.text ?? ''];
  return left < right ? -1 : Number(left > right);
}

/** The rows, a page at a time; nodes by name, each a way into the picture. */
export function AnswerTable({ answer, chosen, onPick }: AnswerTableProps): JSX.Element {
  const { language } = usePreferences();
  const say = useOwnWords(queryWords);
  const [page, setPage] = useState(0);
  const [sorting, setSorting] = useState<Sorting>();
  const rows = useMemo(
    () => answer.rows.map((row, index) => ({ index, cells: row.map((value) => toCell(value, language)) })),
    [answer, language],
  );
  const sorted = useMemo(() => {
    if (!sorting) return rows;
    const { column, down } = sorting;
    return rows.toSorted((a, b) => (down ? -1 : 1) * compare(a.cells[column], b.cells[column]));
  }, [rows, sorting]);
  const pages = Math.max(1, Math.ceil(rows.length / pageSize));
  const from = Math.min(page, pages - 1) * pageSize;
  const isChosen = (cells: Cell[]) => cells.some(({ ids }) => ids.some((id) => chosen.has(id)));
  const marked = chosen.size > 0 ? rows.filter(({ cells }) => isChosen(cells)).length : 0;
  return (
    <div className="answer-table">
      {/* A region that scrolls must be reachable by keyboard. */}
      <div className="rows" tabIndex={0} role="region" aria-label={say.shows.table}>
        <table>
          <thead>
            <tr>
              {answer.columns.map((name, column) => {
                const own = sorting?.column === column ? sorting : undefined;
                return (
                  <th key={name} scope="col" aria-sort={own ? (own.down ? 'descending' : 'ascending') : 'none'}>
                    <button
                      type="button"
                      onClick={() => {
                        setSorting(own?.down ? undefined : { column, down: own !== undefined });
                        setPage(0);
                      }}
                    >
                      {name} <span aria-hidden="true">{own ? (own.down ? '↓' : '↑') : '↕'}</span>
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {sorted.slice(from, from + pageSize).map(({ index, cells }) => (
              <tr key={index} className={isChosen(cells) ? 'chosen' : undefined}>
                {cells.map((cell, column) => (
                  <td key={answer.columns[column]} className={cell.kind}>
                    {cell.ids.length > 0 ? (
                      <button
                        type="button"
                        aria-pressed={cell.ids.every((id) => chosen.has(id))}
                        onClick={() => {
                          onPick(cell.ids);
                        }}
                      >
                        {cell.ref ? <small>{cell.ref}</small> : null}
                        <span lang={cell.kind === 'node' ? 'zh-Hans' : undefined}>{cell.text}</span>
                      </button>
                    ) : (
                      <span lang={/\p{Script=Han}/u.test(cell.text) ? 'zh-Hans' : undefined}>{cell.text}</span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <footer>
        <span role="status">{marked > 0 ? say.selected(marked) : ''}</span>
        {pages > 1 ? (
          <span className="pages">
            <button
              type="button"
              className="button small"
              disabled={from === 0}
              onClick={() => {
                setPage(from / pageSize - 1);
              }}
            >
              {say.previous}
            </button>
            {say.page(from + 1, Math.min(from + pageSize, rows.length), rows.length)}
            <button
              type="button"
              className="button small"
              disabled={from + pageSize >= rows.length}
              onClick={() => {
                setPage(from / pageSize + 1);
              }}
            >
              {say.next}
            </button>
          </span>
        ) : null}
        {answer.truncated ? <b>{say.cut(count(rows.length))}</b> : null}
      </footer>
    </div>
  );
}
