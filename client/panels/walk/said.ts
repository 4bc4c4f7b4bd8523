/** What a step of the walk says: a sentence, and the words that it rests on. */
import type { Scene } from '../../picture/scene.ts';
import type { View } from '../../view.ts';
import { toClaims } from '../evidence/claims.ts';
import type { Place } from './places.ts';
import type { walkWords } from './words.ts';

export interface Said {
  sentence: string;
  quote?: string;
  /** The plan that the quote stands in. */
  plan?: string;
  /** Places that state it. */
  sources: number;
}

export function toSaid(view: View, scene: Scene, place: Place, say: (typeof walkWords)['zh']): Said {
  const node = scene.nodes.find(({ id }) => id === place.node);
  const line = scene.lines.find(({ id }) => id === place.came?.line);
  const name = (id: string) => scene.nodes.find((each) => each.id === id)?.name ?? id;
  if (!line) {
    const own = scene.lines.filter(({ from, to }) => from === place.node || to === place.node).length;
    if (node?.group) return { sentence: say.group(node.name, own), sources: 0 };
    const kind = node?.kind === 'Stub' ? 'Task' : (node?.kind ?? '');
    return { sentence: say.node(kind, name(place.node), own, node?.unseen ?? 0), sources: 0 };
  }
  const claims = toClaims(view, line.holds);
  const evidence = claims.flatMap((claim) => claim.evidence.map((each) => ({ claim, each })));
  const [first] = evidence;
  const sentence =
    line.type === 'PAIR'
      ? say.pair(name(line.from), name(line.to), claims.filter(({ from }) => from.labels.includes('Official')).length)
      : line.count === undefined
        ? say.relation(name(line.from), line.type, name(line.to))
        : say.merged(name(line.from), line.type, name(line.to), line.count.n);
  return {
    sentence,
    sources: evidence.length,
    ...(first ? { quote: first.each.quote } : {}),
    ...(first?.claim.plan ? { plan: first.claim.plan.title } : {}),
  };
}
