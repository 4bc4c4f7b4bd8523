import { z } from 'zod';
import type { QueryView } from '../model/index.ts';
import { defineRoute } from './route.ts';
import { QueryAnswer } from './schemas.ts';

/** What the codes of the port's remarks say to a person. */
const remarks: Record<string, { zh: string; en: string }> = {
  'labels-added': {
    zh: '语句中没有标签的节点已补上 :Entity，使结果正确。',
    en: 'Nodes without a label were given :Entity, so that the answer is right.',
  },
};

/** Runs a statement that a person wrote; it reads and never writes. */
export const query = defineRoute({
  method: 'post',
  path: '/query',
  summary: 'The answer to a Cypher statement, read only, within limits that the answer tells.',
  body: z.object({
    cypher: z.string().min(1).max(100_000),
    params: z.record(z.string(), z.unknown()).default({}),
  }),
  answer: QueryAnswer,
  errors: ['query-syntax', 'query-refused', 'query-stopped', 'too-large'],
  costly: true,
  async handle({ graph }, { body: { cypher, params }, language, signal }): Promise<QueryView> {
    const answer = await graph.query(cypher, params, {}, signal);
    return { ...answer, notes: answer.notes.map((code) => remarks[code]?.[language] ?? code) };
  },
});
