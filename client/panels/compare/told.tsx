import type { JSX } from 'react';
import type { ComparedObject, CompareView, Quoted } from '../../../server/model/index.ts';
import { useAddress } from '../../app/address.tsx';
import { Glyph } from '../../app/glyph.tsx';
import { Link } from '../../app/link.tsx';
import { useOwnWords, useWords } from '../../app/preferences.tsx';
import { viewOf } from '../../state.ts';
import { toReadingState } from '../gaps/gaps.ts';
import type { CompareGroup } from './compare.ts';
import { compareWords } from './words.ts';

/** The words behind the chosen cell: how the plan names it, and the tasks toward it. */
export function Told({ view, groups }: { view: CompareView; groups: readonly CompareGroup[] }): JSX.Element {
  const { state, go } = useAddress();
  const say = useOwnWords(compareWords);
  const { close } = useWords();
  const [rowId, planId] = (state.picked ?? '').split(' ');
  const column = view.plans.findIndex(({ plan }) => plan.id === planId);
  const row = groups.flatMap(({ rows }) => rows).find(({ id }) => id === rowId);
  const [cell, compared] = [row?.cells[column], view.plans[column]];
  if (!row || !cell || !compared)
    return (
      <section role="status">
        <p className="quiet">{say.pick}</p>
      </section>
    );
  const place = compared.plan.jurisdiction?.name ?? compared.plan.title;
  return (
    <section role="status" className="told">
      <button
        type="button"
        className="icon"
        aria-label={close}
        title={close}
        onClick={() => {
          go({ picked: undefined });
        }}
      >
        ×
      </button>
      <h2>
        <span lang="zh-Hans">{row.name}</span> <small>{say.says(place)}</small>
      </h2>
      {cell.objects.length === 0 ? <p>{say.none(place)}</p> : null}
      {cell.near.length > 0 ? <p className="quiet">{say.nearTo}</p> : null}
      {(cell.objects.length > 0 ? cell.objects : cell.near).map((object) => (
        <ObjectWords key={object.id} object={object} plan={compared.plan.id} />
      ))}
    </section>
  );
}

function ObjectWords({ object, plan }: { object: ComparedObject; plan: string }): JSX.Element {
  const say = useOwnWords(compareWords);
  const { id, name, label, promotes, words, tasks, tasksTotal } = object;
  return (
    <div className="object">
      <h3>
        <Glyph label={label} /> <span lang="zh-Hans">{name}</span>{' '}
        <Link to={viewOf(id, { plan })}>{say.openChain}</Link>
      </h3>
      {promotes ? (
        <p>
          {say.asObject}
          <Quote plan={plan} words={promotes} />
        </p>
      ) : words ? (
        <p>
          {say.mentioned}
          <Quote plan={plan} words={words} />
        </p>
      ) : null}
      {tasks.length > 0 ? (
        <>
          <h4>
            {say.toward} <small>{tasks.length < tasksTotal ? `${tasks.length} / ${tasksTotal}` : tasksTotal}</small>
          </h4>
          <ul>
            {tasks.map((task) => (
              <li key={task.id}>
                {task.ref ? <small>{task.ref} </small> : null}
                <Link to={viewOf(task.id, { picked: `ADVANCES ${task.id} ${id}` })}>
                  <span lang="zh-Hans">{task.name}</span>
                </Link>{' '}
                {task.words ? <Quote plan={plan} words={task.words} /> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}

/** Words of a document, and the way to them. */
export function Quote({ plan, words }: { plan: string; words: Quoted }): JSX.Element {
  return (
    <Link to={toReadingState(plan, words)} className="quote">
      <q lang="zh-Hans">{words.quote}</q>
    </Link>
  );
}
