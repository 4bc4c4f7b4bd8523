import type { JSX } from 'react';
import type { Scene } from '../../picture/scene.ts';
import { useOwnWords } from '../../app/preferences.tsx';
import { nameOf } from '../evidence/claims.ts';
import { stepOf, type Answers, type Connection } from './asked.ts';
import { ClaimLine } from './claim-line.tsx';
import { selectionWords } from './words.ts';

interface ConnectionsProps {
  answers: Answers;
  scene: Scene;
  /** Puts nodes on the picture by name. */
  onDraw: (ids: string[]) => void;
}

/** How the chosen nodes are connected: all shortest paths of each two, a sentence a step. */
export function Connections({ answers, scene, onDraw }: ConnectionsProps): JSX.Element | null {
  const say = useOwnWords(selectionWords);
  const { connections, pairs } = answers;
  if (pairs === 0) return null;
  const longest = Math.max(...connections.map(({ found }) => found.longest));
  return (
    <section aria-label={say.connected}>
      <h3>
        {say.connected}{' '}
        <span className="quiet">
          {pairs > 1 ? `${say.pairsShown(connections.length, pairs)}${say.comma}` : ''}
          {say.longest(longest)}
        </span>
      </h3>
      {connections.map((each) => (
        <Paths key={`${each.from} ${each.to}`} connection={each} answers={answers} scene={scene} onDraw={onDraw} />
      ))}
    </section>
  );
}

function Paths({ connection, answers, scene, onDraw }: ConnectionsProps & { connection: Connection }): JSX.Element {
  const say = useOwnWords(selectionWords);
  const { from, to, found } = connection;
  const nodes = new Map(answers.graph.nodes.map((node) => [node.id, node]));
  const named = (id: string) => {
    const node = nodes.get(id);
    return node ? nameOf(node) : id;
  };
  const drawn = new Set(scene.nodes.flatMap(({ holds }) => holds));
  const isDrawn = (path: readonly string[]) => path.every((id) => drawn.has(id));
  const missing = [...new Set(found.paths.flat())].filter((id) => !drawn.has(id));
  return (
    <div className="group">
      <h4>
        <span lang="zh-Hans">{named(from)}</span> {say.between} <span lang="zh-Hans">{named(to)}</span>{' '}
        <span className="quiet">{found.total > 0 ? say.pathsShown(found.shown, found.total, found.length) : null}</span>
      </h4>
      {found.total === 0 ? (
        <p className="quiet">{found.complete ? say.notWithin(found.longest) : say.givenUp}</p>
      ) : null}
      {missing.length > 0 ? (
        <button
          type="button"
          className="button small"
          onClick={() => {
            onDraw([...new Set(found.paths.flat())]);
          }}
        >
          {say.drawAll}
        </button>
      ) : null}
      <ol className="paths">
        {found.paths.map((path) => (
          <li key={path.join(' ')}>
            <ul className="claims">
              {path.slice(1).flatMap((id, i) =>
                stepOf(found, path[i] ?? '', id).map((relationship, j) => (
                  <li key={`${id} ${String(j)}`}>
                    <ClaimLine relationship={relationship} graph={answers.graph} />
                  </li>
                )),
              )}
            </ul>
            {isDrawn(path) ? (
              <span className="quiet">{say.drawn}</span>
            ) : (
              <button
                type="button"
                className="button small"
                onClick={() => {
                  onDraw(path);
                }}
              >
                {say.draw}
              </button>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
