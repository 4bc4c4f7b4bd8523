import { useMemo, type JSX } from 'react';
import { labelOf, type GraphNode, type PlanSummary, type TargetFigure } from '../../../server/model/index.ts';
import { useAddress } from '../../app/address.tsx';
import { Glyph } from '../../app/glyph.tsx';
import { Link } from '../../app/link.tsx';
import { useOwnWords, usePreferences } from '../../app/preferences.tsx';
import { viewOf } from '../../state.ts';
import type { Claim } from '../evidence/claims.ts';
import { EvidenceCard } from '../evidence/evidence-card.tsx';
import { Reader } from '../reader/reader.tsx';
import { targetsWords } from './words.ts';

const toNode = (id: string, label: string, name: string): GraphNode => ({
  id,
  labels: ['Entity', label],
  properties: { name, aliases: [name] },
});

/** A figure as the claim that its plan makes: what the evidence card shows. */
function toClaim(figure: TargetFigure, plan: PlanSummary | undefined): Claim {
  const [holder] = figure.holders.filter(({ label }) => label !== 'Plan');
  const from = holder
    ? toNode(holder.id, holder.label, holder.name)
    : toNode(figure.plan, 'Plan', plan?.title ?? figure.plan);
  const { passages, quotes, starts } = {
    passages: figure.evidence.map(({ passage }) => passage),
    quotes: figure.evidence.map(({ quote }) => quote),
    starts: figure.evidence.map(({ start }) => start),
  };
  return {
    key: `HAS_TARGET ${from.id} ${figure.id}`,
    relationship: {
      type: 'HAS_TARGET',
      start: from.id,
      end: figure.id,
      properties: { plan: figure.plan, passages, quotes, starts, rule: figure.rule },
    },
    from,
    to: toNode(figure.id, 'Target', figure.name),
    evidence: figure.evidence,
    ...(plan ? { plan } : {}),
  };
}

interface WordsSideProps {
  figure: TargetFigure | undefined;
  plan: PlanSummary | undefined;
}

/** Beside the charts: the words of the chosen figure, what contradicts it, and the document opened at them. */
export function WordsSide({ figure, plan }: WordsSideProps): JSX.Element {
  const { state, go } = useAddress();
  const { language } = usePreferences();
  const say = useOwnWords(targetsWords);
  const claims = useMemo(() => (figure ? [toClaim(figure, plan)] : []), [figure, plan]);
  const card = figure ? (
    <>
      <EvidenceCard
        line={{ id: figure.id, type: 'HAS_TARGET' }}
        claims={claims}
        onClose={() => {
          go({ picked: undefined, reading: undefined });
        }}
      />
      <div className="around">
        {figure.findings.length > 0 ? (
          <section className="finding">
            <h3>{say.findings}</h3>
            {figure.findings.map(({ id, message, messageEn }) => (
              <p key={id} lang={language === 'zh' ? 'zh-Hans' : undefined}>
                {language === 'zh' ? message : messageEn}
              </p>
            ))}
          </section>
        ) : null}
        <h3>{say.forWhom}</h3>
        <ul>
          {figure.holders.map(({ id, label, name }) => (
            <li key={id}>
              <Glyph label={labelOf({ labels: [label] })} />{' '}
              <Link to={viewOf(id, { view: 'neighbours' })}>
                <span lang="zh-Hans">{name}</span>
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </>
  ) : null;
  if (state.reading)
    return (
      <>
        {card ? <div className="floating">{card}</div> : null}
        <aside className="side wide">
          <Reader
            reading={state.reading}
            onClose={() => {
              go({ reading: undefined });
            }}
            onMark={({ from }) => {
              go(viewOf(from));
            }}
          />
        </aside>
      </>
    );
  return <aside className={card ? 'side' : 'side idle'}>{card ?? <p className="hint">{say.pick}</p>}</aside>;
}
