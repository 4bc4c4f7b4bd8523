import type { JSX } from 'react';
import { useOwnWords } from '../../app/preferences.tsx';
import { nameOf } from '../evidence/claims.ts';
import { stepOf, type Answers } from './asked.ts';
import { ClaimLine } from './claim-line.tsx';
import { Opening } from './shared.tsx';
import { selectionWords } from './words.ts';

/** Who stands together in the same tasks, with which roles, how often; each pair opens to the words of both. */
export function Together({ answers }: { answers: Answers }): JSX.Element {
  const say = useOwnWords(selectionWords);
  const { work, graph } = answers;
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const named = (id: string) => {
    const node = nodes.get(id);
    return node ? nameOf(node) : id;
  };
  return (
    <section aria-label={say.together}>
      <h3>
        {say.together} <span className="quiet">{say.workShown(work.shown, work.total, work.tasks)}</span>
      </h3>
      {work.total === 0 ? <p className="quiet">{say.workNone}</p> : null}
      <ul>
        {work.pairs.map(({ a, b, count, tasks, roles }) => (
          <Opening
            key={`${a} ${b}`}
            head={
              <>
                <span lang="zh-Hans">{named(a)}</span> {say.between} <span lang="zh-Hans">{named(b)}</span>{' '}
                <b>{say.pair(count)}</b>{' '}
                <span className="quiet">{roles.map((each) => say.roles(each.a, each.b, each.count)).join(' · ')}</span>
              </>
            }
          >
            {[
              ...tasks.flatMap((task) =>
                [a, b].flatMap((who) =>
                  stepOf(work, who, task).map((relationship, i) => (
                    <li key={`${task} ${who} ${String(i)}`}>
                      <ClaimLine relationship={relationship} graph={graph} />
                    </li>
                  )),
                ),
              ),
              ...(tasks.length < count
                ? [
                    <li key="rest" className="quiet">
                      {say.tasksShown(tasks.length, count)}
                    </li>,
                  ]
                : []),
            ]}
          </Opening>
        ))}
      </ul>
    </section>
  );
}
