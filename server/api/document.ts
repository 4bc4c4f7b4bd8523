import type { Row } from '../graph/port.ts';
import type { DocumentView, GraphNode, GraphRelationship, Mark } from '../model/index.ts';
import { readPlan } from './plans.ts';
import { defineRoute } from './route.ts';
import { toWords } from './rows.ts';
import { Document } from './schemas.ts';

/** Each quote of a fact is one mark; its offsets are into the document's stored text. */
function toMarks({ type, from, to, starts, quotes }: Row): Mark[] {
  return (quotes as string[]).flatMap((quote, i) => {
    const start = (starts as number[])[i];
    return start === undefined
      ? []
      : [{ start, end: start + quote.length, type: toWords(type), from: toWords(from), to: toWords(to) }];
  });
}

const compareMarks = (one: Mark, other: Mark): number => one.start - other.start || other.end - one.end;

function toCitation(row: Row): DocumentView['cites'][number] {
  const cited = row.plan as unknown as GraphNode;
  return {
    id: cited.id,
    title: String(cited.properties.title ?? cited.properties.name),
    role: String((row.relationship as unknown as GraphRelationship).properties.role),
    loaded: cited.properties.loaded === true,
  };
}

/** A whole document as a reader shows it: its passages in order, the marks of its facts, what it cites. */
export const document = defineRoute({
  path: '/plans/:id/document',
  summary: 'The whole document: its passages in order and the marks of its facts.',
  answer: Document,
  errors: ['not-found'],
  kept: true,
  async handle(services, { params: { id = '' } }): Promise<DocumentView> {
    const { graph } = services;
    const [plan, passages, marks, cites] = await Promise.all([
      readPlan(services, id),
      graph.read('plan-passages', { id }),
      graph.read('plan-marks', { id }),
      graph.read('plan-cites', { id }),
    ]);
    return {
      plan,
      passages: passages.map((row) => row.passage as unknown as GraphNode),
      marks: marks.flatMap(toMarks).sort(compareMarks),
      cites: cites.map(toCitation),
    };
  },
});
