import { useMemo, type JSX } from 'react';
import { useOwnWords } from '../../app/preferences.tsx';
import type { Scene, Viewport } from '../../picture/index.ts';
import { handWords } from './hand-words.ts';

interface HandSignsProps {
  scene: Scene;
  view: Viewport;
  onLetGo: (node: string) => void;
}

/** A pin at each node that a person put where it stands; pulled out, it lets the node go. Keys have Shift Home for it. */
export function HandSigns({ scene, view: { zoom, pan }, onLetGo }: HandSignsProps): JSX.Element | null {
  const say = useOwnWords(handWords);
  const placed = useMemo(() => scene.nodes.filter(({ home }) => home), [scene]);
  if (placed.length === 0) return null;
  return (
    <ul className="signs" aria-label={say.placed(placed.length)}>
      {placed.map(({ id, name, at, width, height }) => (
        <li
          key={id}
          style={{
            left: `${String((at.x - width / 2) * zoom + pan.x)}px`,
            top: `${String((at.y - height / 2) * zoom + pan.y)}px`,
          }}
        >
          <button
            type="button"
            tabIndex={-1}
            aria-label={say.letGo(name)}
            title={say.letGo(name)}
            onClick={() => {
              onLetGo(id);
            }}
          >
            <svg className="glyph" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
              <path d="M7 7v6" stroke="var(--ink)" strokeWidth="1.4" />
              <circle cx="7" cy="4.6" r="3.4" fill="var(--mark)" stroke="var(--ink)" strokeWidth="1.2" />
            </svg>
          </button>
        </li>
      ))}
    </ul>
  );
}
