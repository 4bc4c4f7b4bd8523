import { z } from 'zod';
import { gapLists, type GapList } from '../model/index.ts';
import { LabelName, PlanSummary } from './schemas.ts';

/** The shapes of `server/model/gaps.ts` as schemas. */

const GapCount = z.object({ count: z.number(), total: z.number() });
export const GapListName = z.enum(gapLists);
const GapCounts = z
  .object(Object.fromEntries(gapLists.map((list) => [list, GapCount])) as Record<GapList, typeof GapCount>)
  .meta({ id: 'GapCounts', description: 'n of m for each list.' });
export const Gaps = z.object({
  lists: GapCounts,
  plans: z.array(z.object({ plan: PlanSummary, lists: GapCounts })),
  shown: z.number(),
  total: z.number(),
});
export const Quoted = z.object({ quote: z.string(), start: z.number() });
const Named = { id: z.string(), name: z.string(), label: LabelName, ref: z.string().exactOptional() };
export const GapRows = z.object({
  list: GapListName,
  rows: z.array(
    z.object({
      plan: z.string().exactOptional(),
      node: z.object(Named),
      place: z.string().exactOptional(),
      words: Quoted.exactOptional(),
      named: z.array(z.object({ ...Named, type: z.string(), at: z.string(), words: Quoted.exactOptional() })),
      namedTotal: z.number(),
      numbers: z.record(z.string(), z.number()),
      message: z.object({ zh: z.string(), en: z.string() }).exactOptional(),
      kind: z.string().exactOptional(),
    }),
  ),
  offset: z.number(),
  shown: z.number(),
  total: z.number(),
  plans: z.array(PlanSummary),
});
