import type { JSX } from 'react';
import { labelOf, type Graph, type GraphNode, type PlanSummary } from '../../../server/model/index.ts';
import { Link } from '../../app/link.tsx';
import { useOwnWords, usePreferences } from '../../app/preferences.tsx';
import { inChain } from '../../picture/chain-scene.ts';
import { toKey } from '../../picture/relationships.ts';
import { nameOf, toSourceLine } from '../../report/citation.ts';
import { toStatement, type Statement } from '../../report/statements.ts';
import { viewOf, type PageState } from '../../state.ts';
import { queryWords } from './words.ts';

/** Statements that are listed at once. */
const most = 20;

/** The relations that are chosen, else those of the chosen nodes: what a person wants to see the words of. */
function toChosen(graph: Graph, chosen: ReadonlySet<string>): Graph['relationships'] {
  const own = graph.relationships.filter((relationship) => chosen.has(toKey(relationship)));
  if (own.length > 0) return own;
  return graph.relationships.filter(({ start, end }) => chosen.has(start) || chosen.has(end));
}

/** The chain of the task, where the line can be seen; else the neighbourhood of the line's first end. */
function toLineState({ type, from, to }: Statement): PageState {
  const picked = [type, from.id, to.id].join(' ');
  const task = [to, from].find(({ label }) => label === 'Task');
  const isChain = task !== undefined && inChain(from.label) && inChain(to.label);
  return isChain ? viewOf(task.id, { picked }) : viewOf(from.id, { view: 'neighbours', picked });
}

const toNodeState = (node: GraphNode): PageState =>
  viewOf(node.id, inChain(labelOf(node)) ? {} : { view: 'neighbours' });

interface AnswerWordsProps {
  graph: Graph;
  plans: readonly PlanSummary[];
  /** Ids of nodes and keys of relationships. */
  chosen: ReadonlySet<string>;
}

/** The exact words behind what is chosen in an answer, each with its document and a way into the graph. */
export function AnswerWords({ graph, plans, chosen }: AnswerWordsProps): JSX.Element {
  const { language } = usePreferences();
  const say = useOwnWords(queryWords);
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const known = new Map(plans.map((plan) => [plan.id, plan]));
  const statements = toChosen(graph, chosen).flatMap((each) => toStatement(each, nodes, known) ?? []);
  const alone = statements.length > 0 ? [] : graph.nodes.filter(({ id }) => chosen.has(id));
  return (
    <div className="answer-words" role="status" aria-label={say.words}>
      {statements.length + alone.length === 0 ? <p>{say.pickWords}</p> : null}
      <ul>
        {alone.slice(0, most).map((node) => (
          <li key={node.id}>
            <b lang="zh-Hans">{String(node.properties.name ?? node.id)}</b>{' '}
            <Link to={toNodeState(node)}>{say.open}</Link>
          </li>
        ))}
        {statements.slice(0, most).map((statement) => (
          <li key={`${statement.key} ${statement.plan?.id ?? ''}`}>
            <b lang="zh-Hans">{statement.from.name}</b> {nameOf(statement.type, language)}{' '}
            <b lang="zh-Hans">{statement.to.name}</b>{' '}
            {statement.evidence.map(({ quote, start }) => (
              <q key={start} lang="zh-Hans">
                {quote}
              </q>
            ))}{' '}
            {statement.plan ? <small>{toSourceLine(statement.plan, language)}</small> : null}{' '}
            <Link to={toLineState(statement)}>{say.open}</Link>
          </li>
        ))}
      </ul>
      {statements.length > most ? <p>{say.wordsShown(most, statements.length)}</p> : null}
    </div>
  );
}
