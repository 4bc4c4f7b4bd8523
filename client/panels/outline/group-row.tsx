import type { JSX } from 'react';
import { useOwnWords } from '../../app/preferences.tsx';
import type { PlacedLine, PlacedNode, Scene } from '../../picture/scene.ts';
import { groupWords } from '../groups/words.ts';
import { outlineWords } from './words.ts';

interface GroupRowProps {
  scene: Scene;
  line: PlacedLine;
  /** Facts that the line stands for. */
  n: number;
  /** What the relation is called. */
  name: string;
  picked: string | undefined;
  open: boolean;
  onOpen: (open: boolean) => void;
  onPick: (id: string) => void;
}

/** A line to a group as one row of the table: its ends, how many facts it stands for, and a way to see them below it. */
export function GroupRow({ scene, line, n, name, picked, open, onOpen, onPick }: GroupRowProps): JSX.Element {
  const say = useOwnWords(groupWords);
  const { source } = useOwnWords(outlineWords);
  const boxes = new Map(scene.nodes.map((node) => [node.id, node]));
  const end = (box: PlacedNode | undefined) =>
    box ? (
      <button
        type="button"
        className="link"
        // What a group is called begins with words of ours.
        {...(box.group ? {} : { lang: 'zh-Hans' })}
        onClick={() => {
          onPick(box.id);
        }}
      >
        {box.name}
      </button>
    ) : null;
  return (
    <tr className={line.id === picked ? 'picked' : ''}>
      <td>{end(boxes.get(line.from))}</td>
      <td>
        {name}{' '}
        <button
          type="button"
          className="link"
          aria-expanded={open}
          onClick={() => {
            onOpen(!open);
          }}
        >
          {say.rows(n)}
        </button>
      </td>
      <td>{end(boxes.get(line.to))}</td>
      <td colSpan={2}>
        <button
          type="button"
          className="link"
          onClick={() => {
            onPick(line.id);
          }}
        >
          {source}
        </button>
      </td>
    </tr>
  );
}
