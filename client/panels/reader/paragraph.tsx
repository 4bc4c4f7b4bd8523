import { memo, useState, type JSX } from 'react';
import type { GraphNode } from '../../../server/model/graph.ts';
import { terms } from '../../../server/model/terms.ts';
import type { Mark } from '../../../server/model/views.ts';
import { useOwnWords, usePreferences } from '../../app/preferences.tsx';
import { toMargin, toSegments } from './segments.ts';
import { readerWords } from './words.ts';

interface ParagraphProps {
  passage: GraphNode;
  marks: Mark[];
  lit: { start: number; end: number } | undefined;
  onMark: (mark: Mark) => void;
}

/** 一、, （一）, 第一章 at the start of a short passage: a heading, set in bold. */
const heading = /^\s*(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）]|第[一二三四五六七八九十]+[章节])/u;

/** One passage of the document, with counts of its facts in the margin. */
export const Paragraph = memo(function Paragraph({ passage, marks, lit, onMark }: ParagraphProps): JSX.Element {
  const say = useOwnWords(readerWords);
  const { language } = usePreferences();
  const text = String(passage.properties.text ?? '');
  const own = { text, start: Number(passage.properties.start ?? 0) };
  const [turns, setTurns] = useState<Record<string, number>>({});
  const isHeading = text.length < 60 && heading.test(text);
  return (
    <div className="paragraph" data-passage={passage.id} tabIndex={-1}>
      <ul className="margin" lang={language}>
        {toMargin(own, marks).map(([kind, n]) => (
          <li key={kind}>
            <button
              type="button"
              className={kind}
              title={`${terms[kind][language]} ${String(n)} · ${say.toGraph}`}
              aria-label={`${terms[kind][language]} ${String(n)}`}
              onClick={() => {
                // Again and again: each of them in turn, so that keys reach every mark.
                const all = marks.filter(
                  (mark) => mark.type === kind && mark.start >= own.start && mark.start < own.start + text.length,
                );
                const next = all[(turns[kind] ?? 0) % all.length];
                setTurns({ ...turns, [kind]: (turns[kind] ?? 0) + 1 });
                if (next) onMark(next);
              }}
            >
              {n}
            </button>
          </li>
        ))}
      </ul>
      <p className={isHeading ? 'heading' : ''}>
        {toSegments(own, marks, lit).map((segment, i) => {
          const [mark] = segment.marks;
          const words = segment.lit ? <mark className="lit">{segment.text}</mark> : segment.text;
          return mark ? (
            <span
              key={i}
              className={`marked ${mark.type}`}
              title={say.toGraph}
              onClick={() => {
                onMark(mark);
              }}
            >
              {words}
            </span>
          ) : (
            <span key={i}>{words}</span>
          );
        })}
      </p>
    </div>
  );
});
