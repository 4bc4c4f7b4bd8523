import { useId, useState, type JSX } from 'react';
import type { GraphNode } from '../../../server/model/graph.ts';
import { terms } from '../../../server/model/terms.ts';
import { useAddress } from '../../app/address.tsx';
import { LineGlyph } from '../../app/glyph.tsx';
import { useOwnWords, usePreferences } from '../../app/preferences.tsx';
import type { Scene } from '../../picture/scene.ts';
import { count } from '../../words.ts';
import { standing, viewOf, type Expansion } from '../../state.ts';
import type { View } from '../../view.ts';
import { nameOf } from '../evidence/claims.ts';
import { lineOf, type Relation } from './relations.ts';
import { inspectorWords } from './words.ts';

interface RelationRowProps {
  node: GraphNode;
  relation: Relation;
  view: View;
  scene: Scene;
}

/** Listed at once; what is beyond is counted and stands in the table. */
const most = 40;
const usualLimit = 12;

const isType = (type: string): type is keyof typeof terms => type in terms;

/** One kind of relation: drawn / all, what is drawn as a list with its sources, and a way to draw more. */
export function RelationRow({ node, relation, view, scene }: RelationRowProps): JSX.Element {
  const say = useOwnWords(inspectorWords);
  const { language } = usePreferences();
  const { go } = useAddress();
  const { type, direction, all, shown, drawn, labels } = relation;
  const [open, setOpen] = useState(false);
  const [picking, setPicking] = useState(false);
  const list = useId();
  const nodes = new Map(view.graph.nodes.map((each) => [each.id, each]));
  const name = isType(type) ? terms[type][language] : type;
  const rest = all - shown;
  return (
    <li className="relation">
      <div className="line">
        <LineGlyph type={type} />
        <button
          type="button"
          className="name"
          aria-expanded={open}
          aria-controls={list}
          disabled={drawn.length === 0}
          onClick={() => {
            setOpen(!open);
          }}
        >
          <b>{direction === 'in' ? `← ${name}` : name}</b>{' '}
          <span className="quiet">
            {labels.map(({ label, count: n }) => `${terms[label][language]} ${count(n)}`).join(' · ')}
          </span>
        </button>
        <span className="counts">
          <b>{count(shown)}</b> / {count(all)}
        </span>
        {rest > 0 ? (
          <button
            type="button"
            className="button small"
            aria-expanded={picking}
            onClick={() => {
              setPicking(!picking);
            }}
          >
            {say.expand}
          </button>
        ) : (
          <span className="button small off">{say.all}</span>
        )}
      </div>
      {picking && rest > 0 ? (
        <Picker
          node={node}
          relation={relation}
          name={name}
          rest={rest}
          drawn={scene.nodes.some(({ holds }) => holds.includes(node.id))}
        />
      ) : null}
      <ul id={list} hidden={!open}>
        {drawn.slice(0, most).map((relationship) => {
          const other = nodes.get(direction === 'out' ? relationship.end : relationship.start);
          const line = lineOf(scene, relationship);
          if (!other) return null;
          return (
            <li key={`${relationship.start} ${relationship.end} ${String(relationship.properties.plan)}`}>
              <button
                type="button"
                className="link"
                lang="zh-Hans"
                onClick={() => {
                  go({ picked: other.id });
                }}
              >
                {typeof other.properties.ref === 'string' ? <small>{other.properties.ref}</small> : null}{' '}
                {nameOf(other)}
              </button>
              {line ? (
                <button
                  type="button"
                  className="button small plain"
                  onClick={() => {
                    go({ picked: line });
                  }}
                >
                  {say.source}
                </button>
              ) : null}
            </li>
          );
        })}
        {drawn.length > most ? <li className="quiet">{say.listShown(most, drawn.length)}</li> : null}
      </ul>
    </li>
  );
}

interface PickerProps {
  node: GraphNode;
  relation: Relation;
  name: string;
  rest: number;
  /** Whether the node itself is on the picture. */
  drawn: boolean;
}

/** How many more to draw; what was asked for before is drawn with them, so that nothing goes. */
function Picker({ node, relation: { type, direction, all }, name, rest, drawn }: PickerProps): JSX.Element {
  const say = useOwnWords(inspectorWords);
  const { state, go } = useAddress();
  const [limit, setLimit] = useState(Math.min(usualLimit, rest));
  const before = state.expansions.find(
    (each) => each.node === node.id && each.type === type && each.direction === direction,
  );
  const field = useId();
  return (
    <form
      className="picker"
      onSubmit={(event) => {
        event.preventDefault();
        const others = state.expansions.filter((each) => each !== before);
        // Neighbours come in one order, and some of the first may be drawn already: ask for as many more.
        const wanted = Math.min(all, all - rest + limit);
        const more: Expansion = { node: node.id, type, direction, limit: Math.max(wanted, before?.limit ?? 0) };
        // What has no place in a chain (a plan, a place) brings its neighbours in a picture of its own.
        if (!drawn) go(viewOf(node.id, { view: 'neighbours', expansions: [more] }));
        else go({ expansions: [...others, standing(more, state)] });
      }}
    >
      <p>
        <b>{say.expandOf(name)}</b> <span className="quiet">{say.willDraw(limit, rest)}</span>
      </p>
      <label htmlFor={field}>{say.limit}</label>
      <input
        id={field}
        type="number"
        min={1}
        max={Math.min(rest, 200)}
        value={limit}
        onChange={(event) => {
          setLimit(Math.max(1, Math.min(rest, 200, Math.trunc(event.target.valueAsNumber) || 1)));
        }}
      />
      <button type="submit" className="button small main">
        {say.draw(limit)}
      </button>
    </form>
  );
}
