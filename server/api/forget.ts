import { z } from 'zod';
import { Change } from './ingest.ts';
import { defineRoute } from './route.ts';

/** Removes a plan, on behalf of the command line. */
export const forget = defineRoute({
  method: 'post',
  path: '/forget',
  summary: 'Removes a loaded plan and its facts; the plan is named by id, title or document number.',
  body: z.object({ plan: z.string().min(1) }),
  answer: z.object({ plan: z.string(), title: z.string(), change: Change }),
  errors: ['forbidden', 'not-found', 'too-large'],
  guarded: true,
  handle: ({ library }, { body: { plan } }) => library.forget(plan),
});
