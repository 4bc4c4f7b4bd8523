import { z } from 'zod';
import type { GraphStore } from '../../graph/port.ts';
import { labelOf, type GraphNode, type WorkView } from '../../model/index.ts';
import { defineRoute } from '../route.ts';
import { collectGraph, toWords } from '../rows.ts';
import { Work } from '../schemas.ts';
import { Ids, readAllNodes } from './ids.ts';
import { toWorkPairs } from './work-pairs.ts';

/** Tasks named for each pair; all are counted. */
const mostNamed = 5;

async function readTasks(graph: GraphStore, nodes: readonly GraphNode[]): Promise<string[]> {
  if (nodes.length === 0) return [];
  const own = nodes.filter((node) => ['Task', 'Project'].includes(labelOf(node))).map(({ id }) => id);
  const rows = await graph.read('tasks-touched', { ids: nodes.map(({ id }) => id) });
  return [...new Set([...own, ...rows.map((row) => toWords(row.task))])];
}

/**
 * Who works with whom. Where departments or officials are among the given nodes, one of each pair is among them, and
 * their tasks are those that the other given nodes have to do with as well, where there are others.
 */
export const work = defineRoute({
  path: '/selection/work',
  summary: 'Departments and officials that stand together on the tasks of the given nodes, with their roles; n of m.',
  query: z.object({ ids: Ids, limit: z.coerce.number().int().min(1).max(200).default(20) }),
  answer: Work,
  errors: ['not-found'],
  async handle({ graph }, { query: { ids, limit } }): Promise<WorkView> {
    const given = await readAllNodes(graph, ids);
    const people = given.filter((node) => ['Department', 'Official'].includes(labelOf(node)));
    const others = given.filter((node) => !people.includes(node));
    const [ofPeople, ofOthers] = await Promise.all([readTasks(graph, people), readTasks(graph, others)]);
    const tasks =
      people.length === 0
        ? ofOthers
        : others.length === 0
          ? ofPeople
          : ofPeople.filter((task) => ofOthers.includes(task));
    const { nodes, relationships } = collectGraph(tasks.length === 0 ? [] : await graph.read('duties', { tasks }));
    const all = toWorkPairs(
      relationships,
      people.map(({ id }) => id),
    );
    const pairs = all.slice(0, limit).map((pair) => ({ ...pair, tasks: pair.tasks.slice(0, mostNamed) }));
    const named = new Set(pairs.flatMap((pair) => [pair.a, pair.b, ...pair.tasks]));
    return {
      nodes: nodes.filter(({ id }) => named.has(id)),
      relationships: relationships.filter(({ start, end }) => named.has(start) && named.has(end)),
      pairs,
      tasks: tasks.length,
      shown: pairs.length,
      total: all.length,
    };
  },
});
