import type { CSSProperties, JSX } from 'react';
import { useWords } from '../../app/preferences.tsx';
import type { PlacedColumn, Viewport } from '../../picture/index.ts';
import { count } from '../../words.ts';

/** Names of the columns with drawn / all; they stay at the top while the picture scrolls. */
export function ColumnHeads({ columns, view }: { columns: PlacedColumn[]; view: Viewport }): JSX.Element {
  const say = useWords();
  const noOfficials = columns.some(({ kind, all }) => kind === 'officials' && all === 0);
  return (
    <div className="heads" aria-hidden="true">
      {columns
        .filter(({ kind, all }) => kind !== 'officials' || all > 0)
        .map(({ kind, x, drawn, all, leading }) => (
          <div key={kind} style={{ '--at': `${String(x * view.zoom + view.pan.x)}px` } as CSSProperties}>
            <b>{say.columns[kind]}</b>{' '}
            <span>
              {all === 0
                ? say.none[kind]
                : leading !== undefined && leading < drawn
                  ? say.leading(leading, drawn - leading)
                  : drawn < all
                    ? `${count(drawn)} / ${count(all)}`
                    : count(all)}
              {kind === 'departments' && noOfficials ? ` · ${say.columns.officials} ${say.none.officials}` : ''}
            </span>
          </div>
        ))}
    </div>
  );
}
