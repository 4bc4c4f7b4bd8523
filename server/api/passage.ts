import { z } from 'zod';
import { QiantouError } from '../errors.ts';
import type { GraphNode, PassageView } from '../model/index.ts';
import { readPlan } from './plans.ts';
import { defineRoute } from './route.ts';
import { Passage } from './schemas.ts';

/** Passages that stand before and behind the one asked for. */
const around = 3;

const Offset = z.coerce.number().int().min(0).optional();

/**
 * The part of a stretch of the document that lies in a passage, as offsets into the passage's text.
 *
 * @param start offset into the document's stored text, as evidence has it; `end` behind it
 */
function toHighlight(
  { properties }: Pick<GraphNode, 'properties'>,
  start: number,
  end: number,
): PassageView['highlights'] {
  const from = Math.max(start, Number(properties.start)) - Number(properties.start);
  const to = Math.min(end, Number(properties.end)) - Number(properties.start);
  return from < to ? [{ start: from, end: to }] : [];
}

export const passage = defineRoute({
  path: '/passages/:id',
  summary: 'A passage in its document, with what stands around it and the words to light.',
  query: z.object({ start: Offset, end: Offset }),
  answer: Passage,
  errors: ['not-found'],
  kept: true,
  async handle(services, { params: { id = '' }, query: { start, end } }): Promise<PassageView> {
    const rows = await services.graph.read('passage', { id, around });
    const near = rows.map((row) => row.passage as unknown as GraphNode);
    const at = near.findIndex((one) => one.id === id);
    const found = near[at];
    if (!found) {
      throw new QiantouError('not-found', { zh: `没有编号为 ${id} 的原文。`, en: `No passage has the id ${id}.` });
    }
    return {
      passage: found,
      plan: await readPlan(services, String(found.properties.plan)),
      highlights: start === undefined || end === undefined ? [] : toHighlight(found, start, end),
      before: near.slice(0, at),
      after: near.slice(at + 1),
    };
  },
});
