import type { JSX } from 'react';
import { useOwnWords } from '../../app/preferences.tsx';
import { targetsWords } from './words.ts';

const ring = { fill: 'none', stroke: 'var(--ink2)', strokeWidth: 1.6 };
const samples = {
  '=': <circle cx="12" cy="10" r="5" fill="var(--ink2)" />,
  '>=': <path d="M12 19V3M8 7l4-4 4 4" {...ring} />,
  '<=': <path d="M12 1v16M8 13l4 4 4-4" {...ring} />,
  '~': <circle cx="12" cy="10" r="8" strokeDasharray="2.5 2.5" {...ring} />,
  range: (
    <>
      <path d="M12 4v12" {...ring} />
      <circle cx="12" cy="4" r="3" fill="var(--ink2)" />
      <circle cx="12" cy="16" r="3" fill="var(--ink2)" />
    </>
  ),
  baseline: <circle cx="12" cy="10" r="4" {...ring} />,
  undated: <path d="M7 5h10v10H7z" {...ring} />,
  finding: <path d="M12 3l8 14H4zM12 8v4.5M12 14v1" {...ring} stroke="var(--zhe)" />,
} as const;

/** What the forms of the marks say; the signs of plans stand with their names. */
export function StrengthLegend(): JSX.Element {
  const { signs, legend } = useOwnWords(targetsWords);
  return (
    <ul className="strengths" aria-label={signs}>
      {(Object.keys(samples) as (keyof typeof samples)[]).map((key) => (
        <li key={key}>
          <svg viewBox="0 0 24 20" width="24" height="20" aria-hidden="true">
            {samples[key]}
          </svg>
          {legend[key]}
        </li>
      ))}
    </ul>
  );
}
