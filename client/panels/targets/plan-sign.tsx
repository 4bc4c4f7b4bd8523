import type { JSX } from 'react';
import { toSignPath, type Sign } from './signs.ts';

/** A plan's sign beside its name. */
export function PlanSign({ sign }: { sign: Sign | undefined }): JSX.Element {
  return (
    <svg className="plan-sign" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {sign ? <path d={toSignPath(sign, 5.5, 8, 8)} fill={`var(--${sign.tone})`} /> : null}
    </svg>
  );
}
