import { useEffect, useMemo, useRef, useState, type JSX, type KeyboardEvent } from 'react';
import type { Label } from '../../../server/model/graph.ts';
import { Glyph } from '../../app/glyph.tsx';
import { useOwnWords } from '../../app/preferences.tsx';
import { filterWords } from '../filters/words.ts';
import { toRows, type Item, type Row } from './tree.ts';
import { useWorkbook } from '../../saved/workbook.tsx';
import { NoteGlyph } from '../saved/note-glyph.tsx';
import { outlineWords } from './words.ts';

interface OutlineProps {
  items: Item[];
  /** Node or line that is chosen on the picture. */
  picked: string | undefined;
  /** Nodes that are chosen together. */
  selected: readonly string[];
  /** Nodes that a filter has faded. */
  faded: ReadonlySet<string>;
  /** The item that the keyboard is at; the picture rings its node. */
  onFocus: (node: string | undefined) => void;
  onPick: (id: string) => void;
  onChoose: (ids: string[], how: 'toggle') => void;
}

/** The picture as a tree of sentences: one tab stop, arrow keys walk the relations, Enter opens the words. */
export function Outline({ items, picked, selected, faded, onFocus, onPick, onChoose }: OutlineProps): JSX.Element {
  const say = useOwnWords(outlineWords);
  const { work } = useWorkbook();
  const notes = useMemo(() => new Map(work.notes.map(({ target, text }) => [target, text])), [work.notes]);
  const filtering = useOwnWords(filterWords);
  const first = items[0]?.key;
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => new Set(first ? [first] : []));
  const [at, setAt] = useState('');
  const [spoken, setSpoken] = useState('');
  const tree = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => toRows(items, opened), [items, opened]);
  const current = rows.find(({ item }) => item.key === at) ?? rows.find(({ item }) => item.node === picked) ?? rows[0];

  useEffect(() => {
    tree.current?.querySelector('[tabindex="0"]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const moveTo = (row: Row | undefined) => {
    if (!row) return;
    setAt(row.item.key);
    setSpoken(`${row.item.name} ${row.item.says}`);
    onFocus(row.item.node);
    const place = rows.indexOf(row);
    // The rows are drawn already: focus follows within the same act, so that no key is lost.
    (tree.current?.children[place] as HTMLElement | undefined)?.focus();
  };
  const toggle = (row: Row, open: boolean) => {
    setOpened((before) => {
      const after = new Set(before);
      if (open) after.add(row.item.key);
      else after.delete(row.item.key);
      return after;
    });
  };

  const onKey = (event: KeyboardEvent) => {
    const i = current ? rows.indexOf(current) : 0;
    if (!current || event.ctrlKey || event.metaKey || event.altKey) return;
    switch (event.key) {
      case 'ArrowDown':
        moveTo(rows[i + 1]);
        break;
      case 'ArrowUp':
        moveTo(rows[i - 1]);
        break;
      case 'Home':
        moveTo(rows[0]);
        break;
      case 'End':
        moveTo(rows.at(-1));
        break;
      case 'ArrowRight':
        if (current.hasChildren && !current.open) toggle(current, true);
        else if (current.open) moveTo(rows[i + 1]);
        break;
      case 'ArrowLeft':
        if (current.open) toggle(current, false);
        else moveTo(rows.find(({ item }) => item.key === current.above));
        break;
      case 'Enter':
        if (current.item.line ?? current.item.node) onPick(current.item.line ?? current.item.node ?? '');
        else toggle(current, !current.open);
        break;
      case ' ':
        if (current.item.node) onChoose([current.item.node], 'toggle');
        break;
      case '+':
      case '=':
        toggle(current, true);
        break;
      case '-':
        toggle(current, false);
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <section className="outline" aria-label={say.title}>
      <p className="quiet hint">{say.hint}</p>
      <div ref={tree} role="tree" aria-multiselectable="true" aria-label={say.title} onKeyDown={onKey}>
        {rows.map((row) => {
          const { item, level, open, hasChildren, at: place, of } = row;
          const note = notes.get(item.line ?? '') ?? notes.get(item.node ?? '');
          const chosen = picked !== undefined && (picked === item.node || picked === item.line);
          const gone = item.node !== undefined && faded.has(item.node);
          const within = item.node !== undefined && selected.includes(item.node);
          return (
            <div
              key={item.key}
              role="treeitem"
              aria-level={level}
              aria-posinset={place}
              aria-setsize={of}
              aria-selected={chosen || within}
              {...(hasChildren ? { 'aria-expanded': open } : {})}
              aria-labelledby={`item ${item.key}`.replaceAll(/\s/gu, '_')}
              tabIndex={row === current ? 0 : -1}
              className={`item${item.heading ? ' heading' : ''}${within ? ' within' : ''}${gone ? ' faded' : ''}`}
              style={{ paddingInlineStart: (level - 1) * 22 + 8 }}
              onClick={(event) => {
                moveTo(row);
                if (item.node && (event.shiftKey || event.ctrlKey || event.metaKey)) {
                  onChoose([item.node], 'toggle');
                  return;
                }
                if (hasChildren) toggle(row, !open);
                if (item.line ?? item.node) onPick(item.line ?? item.node ?? '');
              }}
              onFocus={() => {
                onFocus(item.node);
              }}
            >
              <span className="twist" aria-hidden="true">
                {hasChildren ? (open ? '▾' : '▸') : ''}
              </span>
              {item.label ? <Glyph label={item.label as Label} /> : null}
              <span id={`item ${item.key}`.replaceAll(/\s/gu, '_')} className="sentence">
                <b lang="zh-Hans">{item.name}</b> <span>{item.says}</span>
                {note === undefined ? null : (
                  <span className="said-note">
                    <NoteGlyph /> {note}
                  </span>
                )}
                {gone ? <span> {filtering.faded}</span> : null}
              </span>
            </div>
          );
        })}
      </div>
      <p className="hidden" aria-live="polite">
        {spoken}
      </p>
    </section>
  );
}
