import type { JSX } from 'react';
import { readNeighbours } from '../../api.ts';
import { Glyph } from '../../app/glyph.tsx';
import { useOwnWords } from '../../app/preferences.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import { nameOf } from '../evidence/claims.ts';
import { inspectorWords } from './words.ts';

/** Findings shown at once; the rest are counted. */
const most = 5;

/** Disagreements and gaps that concern a node. */
export function Findings({ id, count }: { id: string; count: number }): JSX.Element | null {
  const say = useOwnWords(inspectorWords);
  const loaded = useLoaded(count > 0 ? `findings ${id}` : undefined, async () => ({
    id,
    ...(await readNeighbours(id, { type: 'ABOUT', direction: 'in', limit: most })),
  }));
  if (count === 0 || loaded.value?.id !== id) return null;
  const findings = loaded.value.nodes.filter(({ labels }) => labels.includes('Finding'));
  return (
    <div className="findings">
      <h3>{say.findings}</h3>
      <ul>
        {findings.map((finding) => (
          <li key={finding.id}>
            <Glyph label="Finding" />
            <span lang="zh-Hans">{String(finding.properties.message ?? nameOf(finding))}</span>
          </li>
        ))}
      </ul>
      {findings.length < loaded.value.total ? (
        <p className="quiet">{say.findingsShown(findings.length, loaded.value.total)}</p>
      ) : null}
    </div>
  );
}
