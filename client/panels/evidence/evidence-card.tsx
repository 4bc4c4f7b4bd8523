import { useEffect, useState, type JSX } from 'react';
import { terms } from '../../../server/model/terms.ts';
import { readPassage } from '../../api.ts';
import { useAddress } from '../../app/address.tsx';
import { LineGlyph } from '../../app/glyph.tsx';
import { isShortcut } from '../../app/keys.ts';
import { useOwnWords, usePreferences, useWords } from '../../app/preferences.tsx';
import { StandingBadge } from '../../app/standing.tsx';
import { Trouble } from '../../app/trouble.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import { orderOf } from '../../picture/relationships.ts';
import type { PlacedLine } from '../../picture/scene.ts';
import type { Language } from '../../words.ts';
import { nameOf, toCitation, toSurroundings, type Claim } from './claims.ts';
import { NoteBox } from '../saved/note.tsx';
import { CopyButtons } from './copy-buttons.tsx';
import { ruleWords } from './rules.ts';
import { evidenceWords } from './words.ts';

interface EvidenceCardProps {
  line: Pick<PlacedLine, 'id' | 'type' | 'count'>;
  claims: Claim[];
  onClose: () => void;
}

/** One place where a claim is stated. */
interface Source {
  claim: Claim;
  evidence: Claim['evidence'][number];
}

const termOf = (type: string, language: Language): string =>
  type in terms ? terms[type as keyof typeof terms][language] : type;

const ruleOf = (rule: unknown, language: Language): string =>
  typeof rule === 'string' ? (ruleWords[language][rule] ?? rule) : '';

/** The exact words that a line rests on, one place at a time, with all that a citation needs. */
export function EvidenceCard({ line, claims, onClose }: EvidenceCardProps): JSX.Element {
  const say = useOwnWords(evidenceWords);
  const shell = useWords();
  const { go, state } = useAddress();
  const { language } = usePreferences();
  const sources: Source[] = claims.flatMap((claim) => claim.evidence.map((evidence) => ({ claim, evidence })));
  const [at, setAt] = useState({ line: line.id, n: 0 });
  const n = at.line === line.id ? Math.min(at.n, Math.max(0, sources.length - 1)) : 0;
  const source = sources[n];
  const passageId = source?.evidence.passage;
  const passage = useLoaded(passageId, () => readPassage(passageId ?? ''));
  const known = passage.value?.passage.id === passageId ? passage.value : undefined;
  const text = String(known?.passage.properties.text ?? '');
  const offset = (source?.evidence.start ?? 0) - Number(known?.passage.properties.start ?? 0);
  const path = (known?.passage.properties.path ?? []) as string[];
  const plan = known?.plan ?? source?.claim.plan;
  const move = (step: number) => {
    const next = (n + step + sources.length) % sources.length;
    setAt({ line: line.id, n: next });
    const evidence = sources[next]?.evidence;
    if (state.reading && evidence) open(sources[next]);
  };
  const open = (wanted: Source | undefined) => {
    if (!wanted) return;
    const { start, quote } = wanted.evidence;
    const planId = wanted.claim.plan?.id ?? String(wanted.claim.relationship.properties.plan ?? '');
    go({ reading: { plan: planId, start, end: start + quote.length } });
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isShortcut(event)) return;
      if (event.key.toLowerCase() !== 'n' || sources.length < 2) return;
      event.preventDefault();
      move(event.shiftKey ? -1 : 1);
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
    };
  });

  const around = toSurroundings(text, offset, source?.evidence.quote.length ?? 0);
  const claim = source?.claim ?? claims[0];
  return (
    <section className={`card ${line.type}`} aria-label={say.title}>
      <header>
        <h2 lang="zh-Hans">
          {claim ? nameOf(claim.from) : ''} <LineGlyph type={claim?.relationship.type ?? line.type} />
          <span className="hidden">{termOf(claim?.relationship.type ?? line.type, language)}</span>{' '}
          {claim ? nameOf(claim.to) : ''}
        </h2>
        <button type="button" className="icon" aria-label={shell.close} title={`${shell.close} Esc`} onClick={onClose}>
          ×
        </button>
      </header>
      {line.type === 'PAIR' && claims.length > 1 ? <PairNote claims={claims} /> : null}
      {claim ? (
        <NoteBox
          target={toTarget(line, claim)}
          name={`${nameOf(claim.from)} ${termOf(line.type, language)} ${nameOf(claim.to)}`}
        />
      ) : null}
      {sources.length === 0 ? (
        <p className="quiet">{claim?.relationship.properties.rule === 'curated' ? say.curated : say.none}</p>
      ) : null}
      {passage.error !== undefined ? <Trouble error={passage.error} onRetry={passage.retry} /> : null}
      {source ? (
        <>
          <blockquote lang="zh-Hans" aria-busy={!known}>
            {known ? (
              <>
                {around.before}
                <mark>{around.quote}</mark>
                {around.after}
              </>
            ) : (
              <mark>{source.evidence.quote}</mark>
            )}
          </blockquote>
          <dl>
            <dt>{say.place}</dt>
            <dd lang="zh-Hans">{path.length > 0 ? path.join(' › ') : '—'}</dd>
            <dt>{say.plan}</dt>
            <dd lang="zh-Hans" className="song">
              {plan?.title ?? ''} {plan ? <StandingBadge standing={plan.standing} /> : null}
            </dd>
            <dt>{say.number}</dt>
            <dd lang="zh-Hans">
              {plan?.documentNumber ?? say.numberMissing} {plan?.issuedOn ?? ''}
            </dd>
            <dt>{say.rule}</dt>
            <dd>
              {termOf(source.claim.relationship.type, language)} ·{' '}
              {ruleOf(source.claim.relationship.properties.rule, language)}
              {orderOf(source.claim.relationship) < 1000 ? ` · ${say.orderOf(orderOf(source.claim.relationship))}` : ''}
            </dd>
          </dl>
          <footer>
            <button
              type="button"
              className="button main"
              onClick={() => {
                open(source);
              }}
            >
              {say.read}
            </button>
            <CopyButtons
              citation={toCitation(plan, path, source.evidence.quote, language)}
              quote={source.evidence.quote}
            />
            {sources.length > 1 ? (
              <span className="turn">
                <button
                  type="button"
                  className="button small plain"
                  aria-label={say.previous}
                  onClick={() => {
                    move(-1);
                  }}
                >
                  ‹
                </button>
                <span aria-live="polite">{say.of(n + 1, sources.length)}</span>
                <button
                  type="button"
                  className="button small plain"
                  aria-label={say.next}
                  title={`${say.next} N`}
                  onClick={() => {
                    move(1);
                  }}
                >
                  ›
                </button>
              </span>
            ) : null}
          </footer>
        </>
      ) : null}
    </section>
  );
}

/** A note on one of the facts of a line to a group is about that fact: the line goes when the group opens. */
const toTarget = ({ id, type, count }: EvidenceCardProps['line'], { from, to }: Claim): string =>
  count === undefined ? id : [type, from.id, to.id].join(' ');

/** A bundle says that it is none: two claims in the same words, as often as they are. */
function PairNote({ claims }: { claims: Claim[] }): JSX.Element {
  const say = useOwnWords(evidenceWords);
  const official = claims.find(({ from }) => from.labels.includes('Official'));
  const department = claims.find(({ from }) => from.labels.includes('Department'));
  const parentheses = claims.filter(({ from }) => from.labels.includes('Official')).length;
  return (
    <p className="quiet">
      {official && department ? say.pair(nameOf(official.from), nameOf(department.from), parentheses) : null}
    </p>
  );
}
