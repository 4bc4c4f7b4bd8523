import { useMemo, type JSX } from 'react';
import { colours, type Theme } from '../../picture/colours.ts';
import type { Scene } from '../../picture/scene.ts';
import { toStartView } from '../../picture/start-view.ts';
import { toLine } from '../../report/svg/lines.ts';
import { toNode, toText } from '../../report/svg/shapes.ts';

interface StillProps {
  scene: Scene;
  theme: Theme;
  size: { width: number; height: number };
  onPick: (id: string | undefined) => void;
}

/**
 * The picture before the canvas is there: the same scene at the same place as a drawing of the page itself, which
 * needs no library and can be clicked already.
 */
export function Still({ scene, theme, size, onPick }: StillProps): JSX.Element {
  const markup = useMemo(() => {
    const paints = colours[theme];
    return [
      ...scene.lines.map((line) => toLine(line, paints, false, true)),
      ...scene.nodes.map((node) => toNode(node, paints, false)),
      ...scene.notes.map((note) => toText(note, paints)),
    ].join('');
  }, [scene, theme]);
  const { zoom, pan } = toStartView(scene, size);
  return (
    <svg
      className="still"
      aria-hidden="true"
      onClick={(event) => {
        onPick((event.target as Element).closest('[data-id]')?.getAttribute('data-id') ?? undefined);
      }}
    >
      <g
        transform={`translate(${String(pan.x)} ${String(pan.y)}) scale(${String(zoom)})`}
        // Every word of it is escaped where it is written.
        dangerouslySetInnerHTML={{ __html: markup }}
      />
    </svg>
  );
}
