import { z } from 'zod';
import { Quoted } from './gap-schemas.ts';
import { LabelName, PlanSummary } from './schemas.ts';

/** The shapes of `server/model/compare.ts` as schemas. */

const ComparedObject = z.object({
  id: z.string(),
  name: z.string(),
  label: LabelName,
  forms: z.array(z.string()),
  words: Quoted.exactOptional(),
  promotes: Quoted.exactOptional(),
  tasks: z.array(
    z.object({ id: z.string(), name: z.string(), ref: z.string().exactOptional(), words: Quoted.exactOptional() }),
  ),
  tasksTotal: z.number(),
  wholes: z.array(z.object({ id: z.string(), name: z.string() })),
});
export const Compare = z.object({
  plans: z.array(
    z.object({
      plan: PlanSummary,
      objects: z.array(ComparedObject),
      shown: z.number(),
      total: z.number(),
      cites: z.array(
        z.object({
          id: z.string(),
          title: z.string(),
          role: z.string(),
          loaded: z.boolean(),
          words: Quoted.exactOptional(),
        }),
      ),
    }),
  ),
  lines: z.array(z.array(z.string())),
  linesTotal: z.number(),
});
