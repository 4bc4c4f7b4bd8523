/** The statements of `cypher/write/` as functions over one transaction. */
import { groupBy, labelOf, type GraphNode, type GraphRelationship, type Properties } from '../../model/index.ts';
import { loadQueries, withName } from '../queries.ts';
import type { Row } from '../port.ts';
import type { Transaction } from '../transaction.ts';
import { planOf } from '../values.ts';

/** Rows of one statement: enough to be quick, few enough that the engine's process never stands still. */
const rowsPerStatement = 1000;

/** Reads and writes of one transaction, in the graph's words. */
export interface Statements {
  rows(name: string, params: Record<string, unknown>): Promise<Row[]>;
  nodes(name: string, params: Record<string, unknown>): Promise<GraphNode[]>;
  relationships(name: string, params: Record<string, unknown>): Promise<GraphRelationship[]>;
  createNodes(nodes: readonly GraphNode[]): Promise<void>;
  setNodes(nodes: readonly GraphNode[]): Promise<void>;
  deleteNodes(ids: readonly string[]): Promise<void>;
  createRelationships(relationships: readonly GraphRelationship[]): Promise<void>;
  deleteRelationships(relationships: readonly GraphRelationship[]): Promise<void>;
}

function* pieces<T>(things: readonly T[]): Generator<T[]> {
  for (let at = 0; at < things.length; at += rowsPerStatement) yield things.slice(at, at + rowsPerStatement);
}

const stored = ({ id, properties }: GraphNode): Properties => ({ ...properties, id });

export function createStatements(transaction: Transaction): Statements {
  const files = loadQueries('write');
  const cypherOf = (name: string): string => {
    const file = files.get(name);
    if (!file) throw new Error(`there is no statement cypher/write/${name}.cypher`);
    return file.cypher;
  };
  const rows = (name: string, params: Record<string, unknown>): Promise<Row[]> =>
    transaction.run(cypherOf(name), params);
  /** A statement that must meet as many rows as it is given: an end that is missing is a fault, never a silent loss. */
  const all = async (cypher: string, param: string, given: readonly unknown[]): Promise<void> => {
    for (const piece of pieces(given)) {
      const [row] = await transaction.run(cypher, { [param]: piece });
      const taken = Number(row?.count ?? 0);
      if (taken !== piece.length)
        throw new Error(`the graph took ${taken} of ${piece.length} ${param}: a node is missing`);
    }
  };
  return {
    rows,
    nodes: async (name, params) => (await rows(name, params)).map(({ node }) => node as unknown as GraphNode),
    relationships: async (name, params) =>
      (await rows(name, params)).map(({ relationship }) => relationship as unknown as GraphRelationship),
    async createNodes(nodes) {
      for (const [label, group] of groupBy(nodes, labelOf))
        await all(withName(cypherOf('create-nodes'), label), 'nodes', group.map(stored));
    },
    setNodes: (nodes) => all(cypherOf('set-nodes'), 'nodes', nodes.map(stored)),
    async deleteNodes(ids) {
      for (const piece of pieces(ids)) await transaction.run(cypherOf('delete-nodes'), { ids: piece });
    },
    async createRelationships(relationships) {
      for (const [type, group] of groupBy(relationships, (relationship) => relationship.type)) {
        const ends = group.map(({ start, end, properties }) => ({ start, end, properties }));
        await all(withName(cypherOf('create-relationships'), type), 'relationships', ends);
      }
    },
    async deleteRelationships(relationships) {
      for (const [type, group] of groupBy(relationships, (relationship) => relationship.type)) {
        const ends = group.map((relationship) => ({
          ...{ start: relationship.start, end: relationship.end, plan: planOf(relationship) },
        }));
        for (const piece of pieces(ends))
          await transaction.run(withName(cypherOf('delete-relationships'), type), { relationships: piece });
      }
    },
  };
}
