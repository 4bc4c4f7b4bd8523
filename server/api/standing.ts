import type { GraphNode, Standing } from '../model/index.ts';

/**
 * How a plan stands on a day: the one place that decides it.
 *
 * @param today ISO date
 */
export function toStanding(
  { properties: { loaded, status, periodEnd } }: Pick<GraphNode, 'properties'>,
  today: string,
): Standing {
  if (loaded !== true) return 'cited only';
  if (status === 'draft for comment') return 'draft for comment';
  if (typeof periodEnd === 'number' && periodEnd < Number(today.slice(0, 4))) return 'period over';
  return 'in force';
}
