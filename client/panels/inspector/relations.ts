/** Relations of one node by type and direction: how many there are, how many of them the picture holds. */
import type { GraphRelationship, Label } from '../../../server/model/graph.ts';
import { relationshipTypes } from '../../../server/model/graph.ts';
import type { NodeView } from '../../../server/model/views.ts';
import { toKey } from '../../picture/relationships.ts';
import type { Scene } from '../../picture/scene.ts';
import type { View } from '../../view.ts';

export interface Relation {
  type: string;
  direction: 'out' | 'in';
  labels: { label: Label; count: number }[];
  all: number;
  /** How many of them have their other end on the picture. */
  shown: number;
  /** Those whose other end is on the picture. */
  drawn: GraphRelationship[];
}

const rank = (type: string): number => (relationshipTypes as readonly string[]).indexOf(type);

/** In the order of the glossary, outgoing before incoming. */
export function toRelations({ node, counts }: NodeView, view: View, scene: Scene): Relation[] {
  const onPicture = new Set(scene.nodes.flatMap(({ holds }) => holds));
  const relations = new Map<string, Relation>();
  for (const { type, direction, label, count } of counts) {
    const key = `${type} ${direction}`;
    const relation = relations.get(key) ?? { type, direction, labels: [], all: 0, shown: 0, drawn: [] };
    relation.labels.push({ label, count });
    relation.all += count;
    relations.set(key, relation);
  }
  for (const relationship of view.graph.relationships) {
    const direction = relationship.start === node.id ? 'out' : relationship.end === node.id ? 'in' : undefined;
    if (!direction) continue;
    const other = direction === 'out' ? relationship.end : relationship.start;
    if (onPicture.has(other)) relations.get(`${relationship.type} ${direction}`)?.drawn.push(relationship);
  }
  // A chain draws the tasks of its plan, and no line for each: they are on the picture all the same.
  const listed = relations.get('HAS_TASK out');
  if (listed?.drawn.length === 0)
    listed.shown = view.graph.nodes.filter(
      ({ id, properties }) => properties.plan === node.id && onPicture.has(id),
    ).length;
  for (const relation of relations.values())
    relation.shown = Math.min(relation.all, Math.max(relation.shown, relation.drawn.length));
  return [...relations.values()].sort((a, b) => rank(a.type) - rank(b.type) || (a.direction < b.direction ? 1 : -1));
}

/** The line that shows a relationship: its own, or the bundle that holds it; "same parenthesis" only where there is no other. */
export function lineOf(scene: Scene, relationship: GraphRelationship): string | undefined {
  const key = toKey(relationship);
  const lines = scene.lines.filter(({ holds }) => holds.includes(key));
  return (lines.find(({ type }) => type !== 'PAIR') ?? lines[0])?.id;
}
