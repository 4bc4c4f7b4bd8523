import { type JSX } from 'react';
import { labelOf } from '../../../server/model/graph.ts';
import { terms } from '../../../server/model/terms.ts';
import { readNode } from '../../api.ts';
import { useAddress } from '../../app/address.tsx';
import { Glyph } from '../../app/glyph.tsx';
import { Link } from '../../app/link.tsx';
import { useOwnWords, usePreferences, useWords } from '../../app/preferences.tsx';
import { StandingBadge } from '../../app/standing.tsx';
import { Trouble } from '../../app/trouble.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import { NoteBox } from '../saved/note.tsx';
import type { Scene } from '../../picture/scene.ts';
import { firstCharacter } from '../../picture/labels.ts';
import { inChain } from '../../picture/chain-scene.ts';
import { viewOf } from '../../state.ts';
import type { View } from '../../view.ts';
import { nameOf } from '../evidence/claims.ts';
import { selectionWords } from '../selection/words.ts';
import { toFacts } from './facts.ts';
import { Findings } from './findings.tsx';
import { PlanList } from './plan-list.tsx';
import { RelationRow } from './relation-row.tsx';
import { toRelations } from './relations.ts';
import { inspectorWords } from './words.ts';

interface InspectorProps {
  id: string;
  view: View;
  scene: Scene;
  /** Absent where there is nothing to go back to. */
  onClose: (() => void) | undefined;
}

/** One node: its facts, its relations with drawn / all, what is worth a look, the plans that name it. */
export function Inspector({ id, view, scene, onClose }: InspectorProps): JSX.Element {
  const say = useOwnWords(inspectorWords);
  const pick = useOwnWords(selectionWords);
  const shell = useWords();
  const { language } = usePreferences();
  const { state, go } = useAddress();
  const loaded = useLoaded(`node ${id}`, () => readNode(id));
  const known = loaded.value?.node.id === id ? loaded.value : undefined;
  const node = known?.node ?? view.graph.nodes.find((each) => each.id === id);
  if (!node)
    return loaded.error === undefined ? (
      <div aria-busy="true" />
    ) : (
      <Trouble error={loaded.error} onRetry={loaded.retry} />
    );
  const label = labelOf(node);
  const name = nameOf(node);
  const isRoot = id === view.root.id;
  const plan = label === 'Plan' ? [...(known?.plans ?? []), ...view.plans].find((each) => each.id === id) : undefined;
  return (
    <section className="inspector" aria-label={name}>
      <header>
        {label === 'Official' ? <Seal name={name} /> : <Glyph label={label} />}
        <div>
          <h2 lang="zh-Hans" className={label === 'Plan' ? 'song' : ''}>
            {name}
          </h2>
          <p className="quiet">
            {terms[label][language]}
            {typeof node.properties.ref === 'string' ? ` · ${node.properties.ref}` : ''}{' '}
            {plan ? <StandingBadge standing={plan.standing} /> : null}
          </p>
        </div>
        {onClose ? (
          <button
            type="button"
            className="icon"
            aria-label={shell.close}
            title={`${shell.close} Esc`}
            onClick={onClose}
          >
            ×
          </button>
        ) : null}
      </header>
      <dl className="facts">
        {toFacts(node, say.values).map((fact) => (
          <div key={fact.name}>
            <dt>{say.facts[fact.name]}</dt>
            <dd lang="zh-Hans">{fact.value}</dd>
          </div>
        ))}
      </dl>
      <div className="acts">
        {!isRoot && (inChain(label) || label === 'Plan') ? (
          <Link className="button small" to={viewOf(id)}>
            {say.asRoot}
          </Link>
        ) : null}
        {isRoot && state.view === 'neighbours' ? null : (
          <Link className="button small" to={viewOf(id, { view: 'neighbours' })}>
            {say.neighbours}
          </Link>
        )}
        {label === 'Plan' && node.properties.loaded !== false ? (
          <button
            type="button"
            className="button small main"
            onClick={() => {
              go({ reading: { plan: id } });
            }}
          >
            {say.readPlan}
          </button>
        ) : null}
        <button
          type="button"
          className="button small"
          aria-pressed={state.selected.includes(id)}
          onClick={() => {
            const others = state.selected.filter((each) => each !== id);
            go({ selected: others.length < state.selected.length ? others : [...others, id] });
          }}
        >
          {state.selected.includes(id) ? pick.remove : pick.add}
        </button>
        {isRoot ? null : (
          <button
            type="button"
            className="button small"
            onClick={() => {
              go({ collapsed: [...state.collapsed, id], picked: undefined });
            }}
          >
            {say.collapse}
          </button>
        )}
      </div>
      <NoteBox target={id} name={name} />
      {loaded.error === undefined ? null : <Trouble error={loaded.error} onRetry={loaded.retry} />}
      {known ? (
        <>
          <div className="relations">
            <h3>
              {say.relations} <span className="quiet">{say.drawnOfAll}</span>
            </h3>
            <ul>
              {toRelations(known, view, scene).map((relation) => (
                <RelationRow
                  key={`${relation.type} ${relation.direction}`}
                  node={node}
                  relation={relation}
                  view={view}
                  scene={scene}
                />
              ))}
            </ul>
          </div>
          <Findings
            id={id}
            count={known.counts.find(({ type, direction }) => type === 'ABOUT' && direction === 'in')?.count ?? 0}
          />
          {label === 'Plan' ? null : (
            <PlanList plans={known.plans.length > 0 ? known.plans : view.plans} root={view.root.id} />
          )}
        </>
      ) : (
        <div className="relations" aria-busy="true" />
      )}
    </section>
  );
}

function Seal({ name }: { name: string }): JSX.Element {
  return (
    <span className="seal" aria-hidden="true" lang="zh-Hans">
      {firstCharacter(name)}
    </span>
  );
}
