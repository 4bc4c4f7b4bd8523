import { useMemo, useRef, type JSX, type RefObject } from 'react';
import type { GraphNode } from '../../../server/model/graph.ts';
import type { Mark } from '../../../server/model/views.ts';
import { useOwnWords } from '../../app/preferences.tsx';
import { toContents } from './headings.ts';
import { goTo } from './scroll.ts';
import { readerWords } from './words.ts';

interface ContentsProps {
  passages: GraphNode[];
  marks: Mark[];
  text: RefObject<HTMLDivElement | null>;
}

/** Where the contents stand above the text, and closed: the same width as in `reader.css`. */
const narrow = '(max-width: 1199px)';

/** Headings to jump to, each with a bar of how much below it became facts. */
export function Contents({ passages, marks, text }: ContentsProps): JSX.Element {
  const say = useOwnWords(readerWords);
  const box = useRef<HTMLDetailsElement>(null);
  const headings = useMemo(() => toContents(passages, marks), [passages, marks]);
  const withFacts = useMemo(
    () =>
      passages.filter(({ properties }) =>
        marks.some(({ start }) => start >= Number(properties.start) && start < Number(properties.end)),
      ).length,
    [passages, marks],
  );
  return (
    <nav className="contents" aria-label={say.contents}>
      <details ref={box} open={!matchMedia(narrow).matches}>
        <summary>{say.contents}</summary>
        <ul>
          {headings.map(({ path, passage, depth, passages: all, withFacts: marked }) => (
            <li key={path.join('\n')} className={`depth${String(depth)}`}>
              <button
                type="button"
                lang="zh-Hans"
                onClick={() => {
                  // Above the text it would stand over what was asked for.
                  if (box.current && matchMedia(narrow).matches) box.current.open = false;
                  const frame = text.current;
                  if (frame)
                    goTo(frame, frame.querySelector<HTMLElement>(`[data-passage="${CSS.escape(passage)}"]`), 0.02);
                }}
              >
                {path.at(-1)}
              </button>
              <span className="bar" title={say.coverage(marked, all)}>
                <i style={{ width: `${String(Math.round((100 * marked) / all))}%` }} />
              </span>
            </li>
          ))}
        </ul>
        <p className="quiet">{say.coverage(withFacts, passages.length)}</p>
      </details>
    </nav>
  );
}
