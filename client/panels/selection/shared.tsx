import { useState, type JSX } from 'react';
import { labelOf, relationshipTypes } from '../../../server/model/graph.ts';
import { terms } from '../../../server/model/terms.ts';
import { Glyph } from '../../app/glyph.tsx';
import { useOwnWords, usePreferences } from '../../app/preferences.tsx';
import { groupBy } from '../../../server/model/group-by.ts';
import { nameOf } from '../evidence/claims.ts';
import { stepOf, type Answers } from './asked.ts';
import { ClaimLine } from './claim-line.tsx';
import { relationOf, selectionWords } from './words.ts';

const ranks = relationshipTypes as readonly string[];
/** In the order of the glossary: duties first, passages last. */
const byRank = (a: string, b: string): number => ranks.indexOf(a) - ranks.indexOf(b);
const firstOf = (types: string): string => types.split(' ')[0] ?? '';

/** What the chosen nodes share, by the relationships that join them with it; each opens to the words that say so. */
export function Shared({ answers, selected }: { answers: Answers; selected: readonly string[] }): JSX.Element | null {
  const say = useOwnWords(selectionWords);
  const { language } = usePreferences();
  const { common, graph } = answers;
  if (!common) return null;
  const kindOf = ({ id, of }: { id: string; of: string[] }) =>
    [...new Set(of.flatMap((each) => stepOf(common, each, id).map(({ type }) => type)))].sort(byRank).join(' ');
  const groups = [...groupBy(common.common, kindOf)].sort(([a], [b]) => byRank(firstOf(a), firstOf(b)));
  return (
    <section aria-label={say.shared}>
      <h3>
        {say.shared} <span className="quiet">{say.sharedShown(common.shown, common.total)}</span>
      </h3>
      {common.total === 0 ? <p className="quiet">{say.sharedNone}</p> : null}
      {groups.map(([types, members]) => (
        <div key={types} className="group">
          <h4>
            {types
              .split(' ')
              .map((type) => relationOf(type, language))
              .join(' · ')}
          </h4>
          <ul>
            {members.map(({ id, of }) => (
              <Opening
                key={id}
                head={(() => {
                  const node = graph.nodes.find((each) => each.id === id);
                  return (
                    <>
                      {node ? <Glyph label={labelOf(node)} /> : null}
                      <span className="hidden">{node ? terms[labelOf(node)][language] : ''}</span>
                      <span lang="zh-Hans">{node ? nameOf(node) : id}</span>{' '}
                      <span className="quiet">{say.ofAll(of.length, selected.length)}</span>
                    </>
                  );
                })()}
              >
                {of
                  .flatMap((each) => stepOf(common, each, id))
                  .map((relationship, i) => (
                    <li key={i}>
                      <ClaimLine relationship={relationship} graph={graph} />
                    </li>
                  ))}
              </Opening>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** A row that opens to a list of claims. */
export function Opening({ head, children }: { head: JSX.Element; children: JSX.Element[] }): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <li>
      <button
        type="button"
        className="opening"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <span aria-hidden="true">{open ? '▾' : '▸'}</span> {head}
      </button>
      {open ? <ul className="claims">{children}</ul> : null}
    </li>
  );
}
