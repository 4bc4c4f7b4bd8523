import type { JSX } from 'react';
import type { TargetFigure } from '../../../server/model/index.ts';
import { Link } from '../../app/link.tsx';
import { useOwnWords } from '../../app/preferences.tsx';
import { withChange, type PageState } from '../../state.ts';
import { toAmount } from './amount.ts';
import { targetsWords } from './words.ts';

interface FigureLinkProps {
  figure: TargetFigure;
  picked: string | undefined;
  base: PageState;
}

/** A figure in words, one click from what the document says; a sign where the document contradicts itself. */
export function FigureLink({ figure, picked, base }: FigureLinkProps): JSX.Element {
  const say = useOwnWords(targetsWords);
  return (
    <Link
      to={withChange(base, { picked: figure.id })}
      className="figure"
      aria-current={figure.id === picked ? 'true' : undefined}
    >
      <span lang="zh-Hans">{toAmount(figure, say)}</span>
      {figure.findings.length > 0 ? <FindingSign /> : null}
    </Link>
  );
}

function FindingSign(): JSX.Element {
  const { legend } = useOwnWords(targetsWords);
  return (
    <svg className="finding-sign" viewBox="0 0 14 14" width="14" height="14" role="img" aria-label={legend.finding}>
      <path d="M7 1.5 13 12.5H1zM7 5.5v3.2M7 10v1" stroke="var(--zhe)" fill="var(--zhe-tint)" strokeWidth="1.4" />
    </svg>
  );
}
