/** Keys of relationships: they have no id of their own, and the same fact of two plans is two relationships. */
import { wordOf, type GraphRelationship } from '../../server/model/graph.ts';

export function toKey({ type, start, end, properties }: GraphRelationship): string {
  const parts = [type, start, end];
  if (typeof properties.plan === 'string') parts.push(properties.plan);
  if (typeof properties.role === 'string') parts.push(properties.role);
  return parts.join(' ');
}

/** What a relationship rests on, in reading order. */
export interface Evidence {
  passage: string;
  quote: string;
  /** Offset of the quote in the document's stored text. */
  start: number;
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The passages and words that state a relationship; none where it needs none. */
export function toEvidence({ properties }: GraphRelationship): Evidence[] {
  const quotes = list(properties.quotes);
  const starts = list(properties.starts);
  return list(properties.passages).flatMap((passage, i) => {
    const [quote, start] = [quotes[i], starts[i]];
    return typeof passage === 'string' && typeof quote === 'string' && typeof start === 'number'
      ? [{ passage, quote, start }]
      : [];
  });
}

/** The plan that states a relationship; empty for what no plan states. */
export const planOf = (relationship: Pick<GraphRelationship, 'properties'>): string => wordOf(relationship, 'plan');

/** Place in the document's own order; what has none comes last. */
export const orderOf = ({ properties }: Pick<GraphRelationship, 'properties'>): number =>
  typeof properties.order === 'number' ? properties.order : Number.MAX_SAFE_INTEGER;
