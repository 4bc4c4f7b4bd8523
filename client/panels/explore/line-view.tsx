import { useState, type JSX } from 'react';
import { labelOf, wordOf } from '../../../server/model/graph.ts';
import { Glyph } from '../../app/glyph.tsx';
import { useWords } from '../../app/preferences.tsx';
import type { Chain } from '../../picture/chain.ts';
import { firstCharacter } from '../../picture/labels.ts';
import { groupBy } from '../../../server/model/group-by.ts';
import type { Pair } from '../../picture/pairs.ts';
import type { Scene } from '../../picture/scene.ts';
import { count } from '../../words.ts';
import type { View } from '../../view.ts';
import { nameOf } from '../evidence/claims.ts';
import { lineOf } from '../inspector/relations.ts';

interface LineViewProps {
  view: View;
  chain: Chain;
  pairs: readonly Pair[];
  scene: Scene;
  picked: string | undefined;
  onPick: (id: string) => void;
}

/** Stations shown at first, and added at a time. */
const step = 10;

/** On a phone: one department's line, its tasks as stations, what they are toward as chips. */
export function LineView({ view, chain, pairs, scene, picked, onPick }: LineViewProps): JSX.Element {
  const say = useWords();
  const [chosen, setChosen] = useState<string>();
  const [most, setMost] = useState(step);
  const nodes = new Map(view.graph.nodes.map((node) => [node.id, node]));
  const duties = groupBy(
    chain.relationships.filter(({ type }) => type !== 'ADVANCES'),
    ({ start }) => start,
  );
  const aims = groupBy(
    chain.relationships.filter(({ type }) => type === 'ADVANCES'),
    ({ start }) => start,
  );
  const department = chain.departments.find(({ id }) => id === chosen) ?? chain.departments[0];
  const places = new Map(chain.rows.flatMap(({ tasks }) => tasks).map((id, i) => [id, i]));
  const own = (duties.get(department?.id ?? '') ?? []).toSorted(
    (a, b) => (places.get(a.end) ?? 0) - (places.get(b.end) ?? 0),
  );
  const with_ = pairs.filter((pair) => pair.department === department?.id);
  return (
    <div className="line-view">
      {with_.map(({ official, together }) => {
        const node = nodes.get(official);
        return node ? (
          <button
            key={official}
            type="button"
            className="leader"
            onClick={() => {
              onPick(official);
            }}
          >
            <span className="seal" aria-hidden="true" lang="zh-Hans">
              {firstCharacter(nameOf(node))}
            </span>
            <b lang="zh-Hans">{nameOf(node)}</b>
            <small>
              {say.pair} {count(together.length)}
            </small>
          </button>
        ) : null;
      })}
      <label className="picker-of">
        <span className="hidden">{say.columns.departments}</span>
        <select
          lang="zh-Hans"
          value={department?.id ?? ''}
          onChange={(event) => {
            setChosen(event.target.value);
            setMost(step);
          }}
        >
          {chain.departments.map((node) => (
            <option key={node.id} value={node.id}>
              {`${nameOf(node)} · ${count((duties.get(node.id) ?? []).length)}`}
            </option>
          ))}
        </select>
      </label>
      <ol className="stations">
        {own.slice(0, most).map((duty) => {
          const task = nodes.get(duty.end);
          const line = lineOf(scene, duty);
          if (!task) return null;
          const toward = aims.get(duty.end) ?? [];
          return (
            <li key={`${duty.type} ${duty.end} ${String(duty.properties.plan)}`} className={duty.type}>
              <button
                type="button"
                aria-pressed={line !== undefined && line === picked}
                onClick={() => {
                  onPick(line ?? duty.end);
                }}
              >
                <small>
                  {wordOf(task, 'ref')} {say.roles[duty.type] ?? ''}
                </small>
                <span lang="zh-Hans">{nameOf(task)}</span>
              </button>
              <p>
                {toward.length === 0 ? <span className="quiet">{say.none.aims}</span> : null}
                {toward.slice(0, 3).map((aim) => {
                  const node = nodes.get(aim.end);
                  return node ? (
                    <button
                      key={aim.end}
                      type="button"
                      className="aim"
                      lang="zh-Hans"
                      onClick={() => {
                        onPick(lineOf(scene, aim) ?? aim.end);
                      }}
                    >
                      <Glyph label={labelOf(node)} /> {nameOf(node)}
                    </button>
                  ) : null;
                })}
                {toward.length > 3 ? (
                  <button
                    type="button"
                    className="aim"
                    onClick={() => {
                      onPick(duty.end);
                    }}
                  >{`＋${count(toward.length - 3)}`}</button>
                ) : null}
              </p>
            </li>
          );
        })}
      </ol>
      {own.length > most ? (
        <button
          type="button"
          className="button more"
          onClick={() => {
            setMost(most + step);
          }}
        >
          {say.showMore(Math.min(step, own.length - most), own.length - most)}
        </button>
      ) : null}
    </div>
  );
}
