import { useMemo, type JSX } from 'react';
import { isAdding } from '../../picture/choose.ts';
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
  onChoose?: ((ids: string[], how: 'toggle') => void) | undefined;
  onOpen: (id: string) => void;
}

const idAt = (target: EventTarget): string | undefined =>
  (target as Element).closest('[data-id]')?.getAttribute('data-id') ?? undefined;

/**
 * The picture before the canvas is there: the same scene at the same place as a drawing of the page itself, which
 * needs no library and can be clicked already.
 */
export function Still({ scene, theme, size, onPick, onChoose, onOpen }: StillProps): JSX.Element {
  const markup = useMemo(() => {
    const paints = colours[theme];
    return [
      ...scene.lines.map((line) => toLine(line, paints, false, true)),
      ...scene.nodes.map((node) => toNode(node, paints, false)),
      ...scene.notes.map((note) => toText(note, paints)),
    ].join('');
  }, [scene, theme]);
  const { zoom, pan } = toStartView(scene, size);
  const isNode = (id: string | undefined): id is string => scene.nodes.some((node) => node.id === id);
  return (
    <svg
      className="still"
      aria-hidden="true"
      onClick={(event) => {
        const id = idAt(event.target);
        if (!isAdding(event)) onPick(id);
        else if (isNode(id)) onChoose?.([id], 'toggle');
      }}
      onDoubleClick={({ target }) => {
        const id = idAt(target);
        if (isNode(id)) onOpen(id);
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
