import { z } from 'zod';
import { labels, type Label } from '../model/index.ts';

/** The shapes of `server/model/views.ts` as schemas, for the OpenAPI document; the compiler holds each to its type. */

const Value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.array(z.number())]);
const Properties = z.record(z.string(), Value).meta({ id: 'Properties' });
export const LabelName = z.enum(labels as unknown as [Label, ...Label[]]);

export const Node = z
  .object({ id: z.string(), labels: z.array(z.string()), properties: Properties })
  .meta({ id: 'Node', description: 'A node; `id` is public and stable, `properties` has `name` and `aliases`.' });
export const Relationship = z
  .object({ type: z.string(), start: z.string(), end: z.string(), properties: Properties })
  .meta({ id: 'Relationship', description: 'A relationship with its evidence: passages, quotes, starts, rule, plan.' });
const graph = { nodes: z.array(Node), relationships: z.array(Relationship) };

const Standing = z.enum(['in force', 'draft for comment', 'period over', 'cited only']);
export const PlanSummary = z
  .object({
    id: z.string(),
    title: z.string(),
    documentNumber: z.string().exactOptional(),
    issuedOn: z.string().exactOptional(),
    periodStart: z.number().exactOptional(),
    periodEnd: z.number().exactOptional(),
    level: z.string().exactOptional(),
    jurisdiction: z.object({ id: z.string(), name: z.string() }).exactOptional(),
    issuer: z.string().exactOptional(),
    standing: Standing,
    loaded: z.boolean(),
    counts: z.record(z.string(), z.number()),
  })
  .meta({ id: 'PlanSummary' });
export const Plans = z.object({ plans: z.array(PlanSummary), total: z.number() });

const Stretch = z.object({ start: z.number(), end: z.number() });
export const Search = z.object({
  query: z.string(),
  hits: z.array(
    z.object({
      id: z.string(),
      label: LabelName,
      name: z.string(),
      alias: z.string().exactOptional(),
      how: z.enum(['literal', 'pinyin', 'initials']),
      context: z.string(),
    }),
  ),
  total: z.number(),
  passages: z.array(
    z.object({
      id: z.string(),
      plan: z.string(),
      planTitle: z.string(),
      text: z.string(),
      path: z.array(z.string()),
      matches: z.array(Stretch),
    }),
  ),
  totalPassages: z.number(),
});

export const NodeView = z.object({
  node: Node,
  counts: z.array(
    z.object({ type: z.string(), direction: z.enum(['out', 'in']), label: LabelName, count: z.number() }),
  ),
  plans: z.array(PlanSummary),
});
export const Neighbours = z.object({
  ...graph,
  shown: z.number(),
  total: z.number(),
  degrees: z.record(z.string(), z.number()),
});
export const Chain = z.object({
  ...graph,
  root: z.string(),
  shown: z.number(),
  total: z.number(),
  plans: z.array(PlanSummary),
  headings: z.array(Node),
});
export const Selection = z.object({ ...graph, missing: z.array(z.string()) });
const some = { shown: z.number(), total: z.number() };
export const Common = z.object({
  ...graph,
  common: z.array(z.object({ id: z.string(), of: z.array(z.string()) })),
  ...some,
});
export const Paths = z.object({
  ...graph,
  paths: z.array(z.array(z.string())),
  length: z.number(),
  longest: z.number(),
  ...some,
  complete: z.boolean(),
});
export const Work = z.object({
  ...graph,
  pairs: z.array(
    z.object({
      a: z.string(),
      b: z.string(),
      count: z.number(),
      tasks: z.array(z.string()),
      roles: z.array(z.object({ a: z.string(), b: z.string(), count: z.number() })),
    }),
  ),
  tasks: z.number(),
  ...some,
});
export const Passage = z.object({
  passage: Node,
  plan: PlanSummary,
  highlights: z.array(Stretch),
  before: z.array(Node),
  after: z.array(Node),
});
export const Document = z.object({
  plan: PlanSummary,
  passages: z.array(Node),
  marks: z.array(z.object({ start: z.number(), end: z.number(), type: z.string(), from: z.string(), to: z.string() })),
  cites: z.array(z.object({ id: z.string(), title: z.string(), role: z.string(), loaded: z.boolean() })),
});

export const QueryAnswer = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(z.unknown())),
  graph: z.object(graph),
  truncated: z.boolean(),
  tookMs: z.number(),
  limits: z.object({ rows: z.number(), deadlineMs: z.number(), memoryBytes: z.number() }),
  notes: z.array(z.string()),
});
const said = z.object({ zh: z.string(), en: z.string() });
export const Questions = z.object({
  questions: z.array(
    z.object({
      name: z.string(),
      title: said,
      about: said,
      cypher: z.string(),
      params: z.array(
        z.object({
          name: z.string(),
          type: z.string(),
          about: said,
          suggest: z.array(LabelName),
          example: z.string().exactOptional(),
        }),
      ),
    }),
  ),
});
export const Overview = z.object({
  counts: z.partialRecord(LabelName, z.number()),
  plans: z.array(PlanSummary),
  first: z.string().exactOptional(),
  updatedAt: z.string().exactOptional(),
});
export const Targets = z.object({
  targets: z.array(
    z.object({
      id: z.string(),
      plan: z.string(),
      name: z.string(),
      indicator: z.string(),
      key: z.string(),
      scale: z.number(),
      subject: z.string(),
      ofPlace: z.boolean(),
      operator: z.string(),
      value: z.number().exactOptional(),
      valueMax: z.number().exactOptional(),
      valueText: z.string().exactOptional(),
      unit: z.string(),
      year: z.number().exactOptional(),
      dated: z.boolean(),
      kind: z.string(),
      nature: z.string().exactOptional(),
      baseline: z
        .object({ text: z.string(), value: z.number().exactOptional(), year: z.number().exactOptional() })
        .exactOptional(),
      evidence: z.array(z.object({ passage: z.string(), quote: z.string(), start: z.number() })),
      rule: z.string(),
      holders: z.array(z.object({ id: z.string(), label: LabelName, name: z.string() })),
      findings: z.array(
        z.object({
          id: z.string(),
          kind: z.string(),
          severity: z.string(),
          message: z.string(),
          messageEn: z.string(),
        }),
      ),
    }),
  ),
  plans: z.array(PlanSummary),
  shown: z.number(),
  total: z.number(),
});
export const Duties = z.object({
  rows: z.array(
    z.object({
      name: z.string(),
      cells: z.array(
        z.object({
          plan: z.string(),
          role: z.enum(['LEADS', 'SUPPORTS', 'RESPONSIBLE_FOR']),
          tasks: z.number(),
          departments: z.array(z.object({ id: z.string(), name: z.string(), tasks: z.number() })),
        }),
      ),
    }),
  ),
  plans: z.array(PlanSummary),
  shown: z.number(),
  total: z.number(),
});
export const About = z.object({
  version: z.string(),
  engine: z.enum(['embedded', 'neo4j']),
  limits: z.object({ rows: z.number(), deadlineMs: z.number(), memoryBytes: z.number() }),
  notice: z.string(),
});
export const ErrorAnswer = z
  .object({
    error: z.object({
      code: z.string(),
      message: z.string(),
      line: z.number().exactOptional(),
      column: z.number().exactOptional(),
      reason: z.string().exactOptional(),
      details: z.string().exactOptional(),
    }),
  })
  .meta({ id: 'Error', description: 'The one shape of an error; `message` is in the language of the request.' });
