import { isAbsolute } from 'node:path';
import { z } from 'zod';
import { defineStream } from './route.ts';

const Path = z.string().min(1).refine(isAbsolute, 'must be absolute');
const count = z.number();
const said = z.object({ zh: z.string(), en: z.string() });
/** What a write changed. */
export const Change = z.object({
  plan: z.string(),
  nodesAdded: count,
  nodesRemoved: count,
  relationshipsAdded: count,
  relationshipsRemoved: count,
  changed: z.boolean(),
});
const ofFile = { file: z.string(), plan: z.string(), title: z.string() };
const Unplaced = z.object({ kind: z.string(), message: z.string(), quote: z.string() });
const IngestEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('begun'), files: count }),
  z.object({ kind: z.literal('read'), ...ofFile, change: Change, unresolved: z.array(Unplaced) }),
  z.object({ kind: z.literal('known'), ...ofFile }),
  z.object({ kind: z.literal('superseded'), ...ofFile, by: z.string() }),
  z.object({ kind: z.literal('failed'), file: z.string(), said }),
  z.object({
    kind: z.literal('ended'),
    ...{ read: count, changed: count, known: count, superseded: count, failed: count, unresolved: count },
  }),
]);

/** Loads files of this machine, on behalf of the command line. */
export const ingest = defineStream({
  method: 'post',
  path: '/ingest',
  summary: 'Loads files and folders of the machine that serves, telling what happens to each.',
  body: z.object({ paths: z.array(Path).min(1) }),
  answer: IngestEvent,
  errors: ['forbidden', 'too-large'],
  guarded: true,
  handle: ({ library }, { body: { paths } }) => library.ingest(paths),
});
