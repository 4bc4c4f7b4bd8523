/** What a line or a relationship says, with its words: the stuff of evidence cards, tables and citations. */
import type { GraphNode, GraphRelationship } from '../../../server/model/graph.ts';
import type { PlanSummary } from '../../../server/model/views.ts';
import { planOf, toEvidence, toKey, type Evidence } from '../../picture/relationships.ts';
import type { View } from '../../view.ts';
import type { Language } from '../../words.ts';

export interface Claim {
  key: string;
  relationship: GraphRelationship;
  from: GraphNode;
  to: GraphNode;
  evidence: Evidence[];
  plan?: PlanSummary;
}

/** Claims of these relationships, in their order; what the view does not hold is left out. */
export function toClaims(view: Pick<View, 'graph' | 'plans'>, keys: readonly string[]): Claim[] {
  const byKey = new Map(view.graph.relationships.map((relationship) => [toKey(relationship), relationship]));
  const nodes = new Map(view.graph.nodes.map((node) => [node.id, node]));
  const plans = new Map(view.plans.map((plan) => [plan.id, plan]));
  return [...new Set(keys)].flatMap((key) => {
    const relationship = byKey.get(key);
    const [from, to] = [nodes.get(relationship?.start ?? ''), nodes.get(relationship?.end ?? '')];
    if (!relationship || !from || !to) return [];
    const plan = plans.get(planOf(relationship));
    return [{ key, relationship, from, to, evidence: toEvidence(relationship), ...(plan ? { plan } : {}) }];
  });
}

export const nameOf = (node: GraphNode): string => String(node.properties.name ?? node.id);

/** A citation to paste: title, number, place in the document, the exact words. */
export function toCitation(
  plan: PlanSummary | undefined,
  path: readonly string[],
  quote: string,
  language: Language,
): string {
  const zh = language === 'zh';
  const title = plan ? `《${plan.title}》` : '';
  const facts = [plan?.documentNumber, plan?.issuedOn].filter((part) => part !== undefined && part !== '');
  const aside = facts.length > 0 ? (zh ? `（${facts.join('，')}）` : ` (${facts.join(', ')})`) : '';
  const place = path.length > 0 ? (zh ? `，${path.join(' › ')}` : `, ${path.join(' › ')}`) : '';
  return zh ? `${title}${aside}${place}：“${quote}”` : `${title}${aside}${place}: “${quote}”`;
}

/** The words around a quote in its passage, at most `most` characters before and after; the quote stands whole. */
export function toSurroundings(
  text: string,
  start: number,
  length: number,
  most = 60,
): { before: string; quote: string; after: string } {
  const from = Math.max(0, start - most);
  const to = Math.min(text.length, start + length + most);
  return {
    before: `${from > 0 ? '…' : ''}${text.slice(from, start)}`,
    quote: text.slice(start, start + length),
    after: `${text.slice(start + length, to)}${to < text.length ? '…' : ''}`,
  };
}
