import type { JSX } from 'react';
import type { GraphNode } from '../../../server/model/graph.ts';
import { Link } from '../../app/link.tsx';
import { useWords } from '../../app/preferences.tsx';
import { emptyState, viewOf } from '../../state.ts';
import { nameOf } from '../evidence/claims.ts';

/** Nothing is loaded: how to load. */
export function EmptyStore(): JSX.Element {
  const say = useWords();
  return (
    <main id="main" className="nothing">
      <h1>{say.empty.title}</h1>
      <p>{say.empty.text}</p>
      <pre>
        <code>{say.empty.command}</code>
      </pre>
    </main>
  );
}

/** A node that no task is joined with: its neighbours are there. */
export function NoChain({ root }: { root: GraphNode }): JSX.Element {
  const say = useWords();
  return (
    <div className="nothing">
      <h2>{say.nothing.title}</h2>
      <p>{say.nothing.text(nameOf(root))}</p>
      <Link className="button main" to={viewOf(root.id, { view: 'neighbours' })}>
        {say.nothing.act}
      </Link>
    </div>
  );
}

/** The address names what is not in the store. */
export function NoSuchNode(): JSX.Element {
  const say = useWords();
  return (
    <div className="trouble" role="alert">
      <span>{say.errors.lost}</span>
      <Link className="button small" to={emptyState}>
        {say.errors.toFirst}
      </Link>
    </div>
  );
}
