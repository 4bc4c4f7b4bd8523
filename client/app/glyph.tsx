import type { JSX } from 'react';
import type { Label } from '../../server/model/graph.ts';
import { paintOf } from '../picture/kinds.ts';

const stroke = { fill: 'var(--sheet)', strokeWidth: 1.4 };

const shapes: Record<Label, JSX.Element> = {
  Official: <rect x="1" y="1" width="12" height="12" rx="2" fill="var(--seal)" />,
  Department: (
    <>
      <rect x="1" y="2" width="12" height="10" stroke="var(--qing)" {...stroke} />
      <rect x="1" y="2" width="3.4" height="10" fill="var(--qing)" />
    </>
  ),
  Task: <path d="M1.5 1.5h7.6l3.4 3.4v7.6h-11z" stroke="var(--ctl)" {...stroke} />,
  Project: <path d="M1 2.5h8l4 4.5-4 4.5H1z" stroke="var(--zhe)" {...stroke} />,
  Cluster: <path d="M4 1.5h6L13.5 7 10 12.5H4L.5 7z" fill="var(--lv)" />,
  Chain: <path d="M1 2.5h8.5L13 7l-3.5 4.5H1L4 7z" stroke="var(--lv)" {...stroke} />,
  Industry: <rect x="1" y="3" width="12" height="8" rx="4" stroke="var(--lv)" {...stroke} />,
  Plan: (
    <>
      <rect x="2" y="1" width="10" height="12" stroke="var(--zhe)" {...stroke} />
      <rect x="2" y="1" width="10" height="3" fill="var(--zhe)" />
    </>
  ),
  Target: <path d="M3 13V1.5h8.5L9 4.7l2.5 3.2H3" stroke="var(--zhe)" {...stroke} />,
  Platform: <path d="M1.5 6 7 1.5 12.5 6v6.5h-11z" stroke="var(--zi)" {...stroke} />,
  Enterprise: <path d="M7 1l6 6-6 6-6-6z" stroke="var(--zi)" {...stroke} />,
  Jurisdiction: <path d="M1.5 1.5h11v11h-11zM1.5 5h11" stroke="var(--ink3)" {...stroke} />,
  Passage: <path d="M2.5 1v12M6 4h7M6 7h7M6 10h5" stroke="var(--ink2)" {...stroke} />,
  Finding: <path d="M7 1.5 13 12.5H1zM7 5.5v3.2M7 10v1" stroke="var(--zhe)" {...stroke} />,
};

/** A kind's small sign in lists; its name always stands beside it. */
export function Glyph({ label }: { label: Label }): JSX.Element {
  return (
    <svg className="glyph" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      {shapes[label]}
    </svg>
  );
}

/** A relationship's line as the picture draws it. */
export function LineGlyph({ type }: { type: string }): JSX.Element {
  const { tone, width, dash, head, double } = paintOf(type);
  const colour = `var(--${tone})`;
  const filled = head === 'filled triangle' || head === 'small triangle';
  return (
    <svg className="glyph line" viewBox="0 0 34 14" width="34" height="14" aria-hidden="true">
      {double ? (
        <path d="M1 5h32M1 9h32" stroke={colour} strokeWidth="1.2" />
      ) : (
        <path
          d={`M1 7h${head === 'none' ? '32' : '25'}`}
          stroke={colour}
          strokeWidth={width}
          strokeDasharray={dash?.join(' ')}
        />
      )}
      {head === 'dot' ? <circle cx="29" cy="7" r="3" fill={colour} /> : null}
      {filled || head === 'hollow triangle' ? (
        <path d="M25 3l8 4-8 4z" stroke={colour} fill={filled ? colour : 'var(--sheet)'} />
      ) : null}
      {head === 'open vee' ? <path d="M26 3l6 4-6 4" stroke={colour} fill="none" strokeWidth="1.4" /> : null}
    </svg>
  );
}
