import { useMemo, useState, type JSX } from 'react';
import type { GraphNode } from '../../../server/model/graph.ts';
import { terms } from '../../../server/model/terms.ts';
import { useOwnWords, usePreferences } from '../../app/preferences.tsx';
import { StandingBadge } from '../../app/standing.tsx';
import type { PlacedLine, Scene } from '../../picture/scene.ts';
import type { View } from '../../view.ts';
import { nameOf, toClaims, type Claim } from '../evidence/claims.ts';
import { filterWords } from '../filters/words.ts';
import { lineOf } from '../inspector/relations.ts';
import { GroupRow } from './group-row.tsx';
import { outlineWords } from './words.ts';

/** Rows added at a time: a table of thousands would make the page slow. */
const step = 200;

/** A row: a fact, or a line to a group with all the facts that it stands for. */
type Entry = { claim: Claim } | { line: PlacedLine; n: number };

interface TableProps {
  view: View;
  scene: Scene;
  picked: string | undefined;
  /** Nodes that are chosen together. */
  selected: readonly string[];
  /** Keys of relationships that a filter has faded. */
  faded: ReadonlySet<string>;
  onPick: (id: string) => void;
  onChoose: (ids: string[], how: 'toggle') => void;
}

/** Every relationship that the picture holds, with its words: the picture as a table. Lines to groups open. */
export function RelationTable(props: TableProps): JSX.Element {
  const { view, scene, picked, faded, onPick } = props;
  const say = useOwnWords(outlineWords).table;
  const filtering = useOwnWords(filterWords);
  const { language } = usePreferences();
  const [most, setMost] = useState(step);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const { all, entries } = useMemo(() => toEntries(view, scene, opened), [view, scene, opened]);
  const rows = entries.slice(0, most);
  const listed = rows.filter((entry) => 'claim' in entry).length;
  const termOf = (type: string) => terms[type as keyof typeof terms][language];
  return (
    <section className="table" aria-label={say.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.who}</th>
            <th scope="col">{say.relation}</th>
            <th scope="col">{say.what}</th>
            <th scope="col">{say.words}</th>
            <th scope="col">{say.plan}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((entry) => {
            if ('line' in entry)
              return (
                <GroupRow
                  key={entry.line.id}
                  {...props}
                  {...entry}
                  name={termOf(entry.line.type)}
                  open={opened.has(entry.line.id)}
                  onOpen={(open) => {
                    const others = [...opened].filter((id) => id !== entry.line.id);
                    setOpened(new Set(open ? [...others, entry.line.id] : others));
                  }}
                />
              );
            const { key, relationship, from, to, evidence, plan } = entry.claim;
            const line = lineOf(scene, relationship);
            return (
              <tr
                key={key}
                className={`${line !== undefined && line === picked ? 'picked' : ''}${faded.has(key) ? ' faded' : ''}`}
              >
                <td>
                  <NodeName node={from} {...props} />
                </td>
                <td>
                  {termOf(relationship.type)}
                  {faded.has(key) ? ` ${filtering.faded}` : ''}
                </td>
                <td>
                  <NodeName node={to} {...props} />
                </td>
                <td lang="zh-Hans" className="song">
                  {line ? (
                    <button
                      type="button"
                      className="link"
                      onClick={() => {
                        onPick(line);
                      }}
                    >
                      {evidence[0]?.quote ?? '—'}
                    </button>
                  ) : (
                    (evidence[0]?.quote ?? '—')
                  )}
                </td>
                <td lang="zh-Hans">
                  {plan?.documentNumber ?? plan?.title ?? ''} {plan ? <StandingBadge standing={plan.standing} /> : null}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="quiet">
        {say.shown(listed, all)}{' '}
        {most < entries.length ? (
          <button
            type="button"
            className="button small"
            onClick={() => {
              setMost(most + step);
            }}
          >
            {say.more}
          </button>
        ) : null}
      </p>
    </section>
  );
}

/** Facts in the order of their lines; those of a line to a group below its row, where that is open. */
function toEntries(view: View, scene: Scene, opened: ReadonlySet<string>): { all: number; entries: Entry[] } {
  const single = scene.lines.filter(({ count }) => count === undefined).flatMap(({ holds }) => holds);
  const claims = toClaims(view, single);
  const merged = scene.lines.filter(({ count }) => count !== undefined);
  const toRows = (line: PlacedLine): Entry[] => {
    const row = { line, n: line.holds.length };
    return opened.has(line.id) ? [row, ...toClaims(view, line.holds).map((claim) => ({ claim }))] : [row];
  };
  return {
    all: merged.reduce((sum, { holds }) => sum + holds.length, claims.length),
    entries: [...merged.flatMap(toRows), ...claims.map((claim) => ({ claim }))],
  };
}

/** As on the picture: a plain click shows one node, with Shift or Ctrl (or Space) it is chosen with others. */
function NodeName({
  node,
  selected,
  onPick,
  onChoose,
}: Pick<TableProps, 'selected' | 'onPick' | 'onChoose'> & { node: GraphNode }): JSX.Element {
  return (
    <button
      type="button"
      className={selected.includes(node.id) ? 'link within' : 'link'}
      lang="zh-Hans"
      aria-pressed={selected.includes(node.id)}
      onClick={(event) => {
        if (event.shiftKey || event.ctrlKey || event.metaKey) onChoose([node.id], 'toggle');
        else onPick(node.id);
      }}
      onKeyDown={(event) => {
        if (event.key !== ' ') return;
        event.preventDefault();
        onChoose([node.id], 'toggle');
      }}
    >
      {nameOf(node)}
    </button>
  );
}
