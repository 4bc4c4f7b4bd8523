import { z } from 'zod';
import { mostSeen } from '../model/index.ts';

/** Most characters of an id or of a line's `TYPE from to`. */
const Target = z.string().min(1).max(2000);
const Name = z.string().trim().min(1).max(200);
const number = z.number();
const Place = z.object({ x: number, y: number });

/** Most of each thing that one view holds; told in the OpenAPI document and in the error. */
const most = { notes: 500, steps: 100, lit: 300, positions: 5000, ...mostSeen };

const Fingerprint = z
  .object({
    at: z.string().max(40).exactOptional(),
    nodes: z.array(z.tuple([Target, z.string().max(40), z.string().max(2000), z.string().max(40)])).max(most.nodes),
    plans: z.array(z.object({ id: Target, title: z.string().max(2000) })).max(1000),
    facts: z
      .array(z.tuple([z.string().max(60), number, number, number, z.string().max(60), z.string().max(40)]))
      .max(most.facts),
    rows: z.object({ count: number, hash: z.string().max(40) }).exactOptional(),
    cut: z.literal(true).exactOptional(),
  })
  .meta({ id: 'Fingerprint', description: 'What a picture showed when it was kept, by public ids and hashes.' });

/** What a person keeps; the check of what comes in, and of the files. */
export const Content = z.object({
  name: Name,
  address: z
    .string()
    .max(20_000)
    .regex(/^\/(?!\/)/u, 'must be a path below this server'),
  positions: z
    .record(Target, Place)
    .refine((positions) => Object.keys(positions).length <= most.positions, `at most ${String(most.positions)}`),
  look: z.object({ theme: z.enum(['light', 'dark']).exactOptional() }),
  notes: z
    .array(z.object({ target: Target, text: z.string().min(1).max(4000), name: z.string().max(2000) }))
    .max(most.notes),
  steps: z
    .array(
      z.object({
        title: z.string().max(200),
        text: z.string().max(4000),
        lit: z.array(z.object({ target: Target, name: z.string().max(2000) })).max(most.lit),
        camera: z.object({ x: number, y: number, zoom: number.positive() }).exactOptional(),
      }),
    )
    .max(most.steps),
  seen: Fingerprint.exactOptional(),
});

/** Letters and digits alone: an id is the name of a file. */
export const ViewId = z.string().regex(/^[a-z0-9]{8,40}$/u, 'must be 8 to 40 small letters and digits');

export const View = Content.extend({ id: ViewId, version: number.int().positive(), savedAt: z.string() }).meta({
  id: 'SavedView',
  description: `A picture that a person keeps; at most ${String(most.notes)} notes and ${String(most.steps)} steps.`,
});

export const Views = z.object({
  views: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      version: number,
      savedAt: z.string(),
      address: z.string(),
      notes: number,
      steps: number,
    }),
  ),
  most: number,
  unreadable: z.array(z.string()),
});
