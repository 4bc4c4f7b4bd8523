import { useMemo, type JSX } from 'react';
import type { Graph } from '../../../server/model/graph.ts';
import { useAddress } from '../../app/address.tsx';
import { Glyph } from '../../app/glyph.tsx';
import { useOwnWords, usePreferences } from '../../app/preferences.tsx';
import { toGroupNames } from '../../picture/group-box.ts';
import { toCounted, toGroupName, type GroupName } from '../../picture/group-words.ts';
import { mostElements, type Grouping } from '../../picture/groups.ts';
import { withGroup, withoutGroup } from '../../state.ts';
import { groupWords } from './words.ts';

interface GroupStripProps {
  grouping: Grouping;
  graph: Graph;
  /** Of plans and places. */
  names: ReadonlyMap<string, string>;
  /** Bound of the picture. */
  most?: number;
  /** With all groups as a list, where no walk leads to them. */
  listed?: boolean;
}

const none: ReadonlyMap<string, GroupName> = new Map();

/** That the picture stands in groups, and why; those that are open, each with a way to close it. */
export function GroupStrip({
  grouping,
  graph,
  names,
  most = mostElements,
  listed = false,
}: GroupStripProps): JSX.Element | null {
  const { state, go } = useAddress();
  const { language } = usePreferences();
  const say = useOwnWords(groupWords);
  const { groups, opened, all } = grouping;
  const closed = useMemo(() => (listed ? toGroupNames(groups, graph, names) : none), [listed, groups, graph, names]);
  const called = useMemo(() => toGroupNames(opened, graph, names), [opened, graph, names]);
  if (groups.length === 0 && opened.length === 0) return null;
  return (
    <div className="filter-chips groups" role="group" aria-label={say.title}>
      <span>{say.about(all, most, groups.length)}</span>
      <ul>
        {[...called].map(([id, name]) => (
          <li key={id} className="chip">
            <span className="quiet">{say.open}</span> <Glyph label={name.kind} />
            {toCounted(name, language)} <span lang="zh-Hans">{name.under}</span>
            <button
              type="button"
              className="icon"
              aria-label={say.close(toGroupName(name, language))}
              onClick={() => {
                go(withoutGroup(state, id));
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {closed.size > 0 ? (
        <details>
          <summary>{say.list(closed.size)}</summary>
          {[...closed].map(([id, name]) => (
            <button
              key={id}
              type="button"
              className="button small"
              onClick={() => {
                go(withGroup(state, id));
              }}
            >
              <Glyph label={name.kind} /> {toCounted(name, language)} <span lang="zh-Hans">{name.under}</span>
            </button>
          ))}
        </details>
      ) : null}
      {opened.length > 1 ? (
        <button
          type="button"
          className="button small"
          onClick={() => {
            go(withoutGroup(state));
          }}
        >
          {say.closeAll}
        </button>
      ) : null}
    </div>
  );
}
