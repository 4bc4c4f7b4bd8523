/** A person's statement on Neo4j: looked at by EXPLAIN, run with READ access, cut at the row limit. */
import type { Record as Neo4jRecord, Session } from 'neo4j-driver';
import type { Answer, Limits, Value } from '../port.ts';
import { refused } from '../said.ts';
import { refuseText } from '../statements/index.ts';
import { toGraphOnce } from '../values.ts';
import { explained, toPersonsError } from './complaints.ts';
import { refusalOf } from './guard.ts';
import { readIds } from './store.ts';
import { endsIn, toParameters, toValue, type Found } from './values.ts';

/** What is asked, and the name under which it can be ended. */
export interface Asked {
  cypher: string;
  params: Record<string, unknown>;
  token: string;
}

/** @throws QiantouError `query-syntax`, `query-refused`, `query-stopped`, `graph-unreachable` */
export async function runStatement(
  session: Session,
  { cypher, params, token }: Asked,
  limits: Limits,
): Promise<Answer> {
  const refusedText = refuseText(cypher);
  if (refusedText) throw refused(refusedText);
  const began = performance.now();
  const transaction = session.beginTransaction({ timeout: limits.deadlineMs, metadata: { token } });
  try {
    const given = toParameters(params);
    const { summary } = await transaction.run(explained + cypher, given);
    const refusal = refusalOf(summary);
    if (refusal) throw refused(refusal);
    const records: Neo4jRecord[] = [];
    let columns: string[] = [];
    let truncated = false;
    const result = transaction.run(cypher, given);
    columns = (await result.keys()).map(String);
    for await (const record of result) {
      if (records.length === limits.rows) {
        truncated = true;
        break;
      }
      records.push(record);
    }
    const known = new Map<string, string>();
    const wanted = new Set<string>();
    for (const record of records) for (const value of record.values()) endsIn(value, known, wanted);
    const unknown = [...wanted].filter((id) => !known.has(id));
    for (const [id, own] of await readIds(transaction, unknown)) known.set(id, own);
    const found: Found = { nodes: [], relationships: [], idOf: (id) => known.get(id) ?? '' };
    const rows = records.map((record) => columns.map((column): Value => toValue(record.get(column), found)));
    const graph = toGraphOnce(found.nodes, found.relationships);
    const tookMs = Math.round(performance.now() - began);
    return { columns, rows, graph, truncated, tookMs, limits, notes: [] };
  } catch (error) {
    throw toPersonsError(error, limits.deadlineMs);
  } finally {
    await transaction.close().catch(() => undefined);
  }
}
