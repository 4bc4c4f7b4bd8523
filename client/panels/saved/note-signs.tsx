import { useMemo, type JSX } from 'react';
import type { Scene, Viewport } from '../../picture/index.ts';
import { useOwnWords } from '../../app/preferences.tsx';
import { toSigns } from '../../saved/marks.ts';
import { useWorkbook } from '../../saved/workbook.tsx';
import { NoteGlyph } from './note-glyph.tsx';
import { savedWords } from './words.ts';

interface NoteSignsProps {
  scene: Scene;
  view: Viewport;
  onPick: (id: string) => void;
}

/** A small sign at each node and line that has a note: over the canvas, so that keys and readers reach it. */
export function NoteSigns({ scene, view, onPick }: NoteSignsProps): JSX.Element | null {
  const { work } = useWorkbook();
  const say = useOwnWords(savedWords).note;
  const signs = useMemo(() => toSigns(scene, work.notes), [scene, work.notes]);
  if (signs.length === 0) return null;
  return (
    <ol className="signs" aria-label={say.title}>
      {signs.map(({ note, n, id, at }) => (
        <li
          key={note.target}
          style={{
            left: `${String(at.x * view.zoom + view.pan.x)}px`,
            top: `${String(at.y * view.zoom + view.pan.y)}px`,
          }}
        >
          <button
            type="button"
            aria-label={say.sign(n, note.name, note.text)}
            title={note.text}
            onClick={() => {
              onPick(id);
            }}
          >
            <NoteGlyph />
          </button>
        </li>
      ))}
    </ol>
  );
}
