import { useCallback, useMemo, useState, type JSX } from 'react';
import type { QueryView } from '../../../server/model/index.ts';
import { readPlans } from '../../api.ts';
import { useAddress } from '../../app/address.tsx';
import { useOwnWords, usePreferences } from '../../app/preferences.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import { toPlanNames } from '../../picture/group-box.ts';
import { ReportDialog } from '../../report/dialog.tsx';
import { saveFile } from '../../report/save.ts';
import { count, type Language } from '../../words.ts';
import { shows, type Show } from './address.ts';
import { hashOf } from '../../saved/hash.ts';
import { useShown } from '../../saved/workbook.tsx';
import { SavedStrip } from '../saved/strip.tsx';
import { AnswerPicture } from './answer-picture.tsx';
import { AnswerTable } from './answer-table.tsx';
import { AnswerWords } from './answer-words.tsx';
import { toKindScene } from '../../report/kind-scene.ts';
import { toResultScene } from './result-scene.ts';
import { toCsv, toJson } from './result.ts';
import { usePairs } from './use-pairs.ts';
import type { Asked } from './use-run.ts';
import { queryWords } from './words.ts';
import './answer.css';

interface AnswerProps {
  asked: Asked;
  answer: QueryView;
  /** What the answer is called in files and captions. */
  title: string;
  show: Show;
  onShow: (show: Show) => void;
}

const none: ReadonlySet<string> = new Set();

/** Rows and picture of one answer, linked by what is chosen in either; files of it to keep. */
export function Answer({ asked, answer, title, show, onShow }: AnswerProps): JSX.Element {
  const { language } = usePreferences();
  const { ungrouped } = useAddress().state;
  const say = useOwnWords(queryWords);
  const [chosen, setChosen] = useState(none);
  const [width, setWidth] = useState(900);
  const [reporting, setReporting] = useState(false);
  const plans = useLoaded('plans', readPlans).value?.plans;
  const pairs = usePairs(answer.graph);
  const names = useMemo(() => toPlanNames(plans ?? []), [plans]);
  const toResult = useCallback(
    (wanted: Language) => toResultScene(answer.graph, pairs, ungrouped, width, wanted, names),
    [answer, pairs, ungrouped, width, names],
  );
  const result = useMemo(() => toResult(language), [toResult, language]);
  const toScene = useCallback(
    (wanted: Language) => toResult(wanted)?.scene ?? toKindScene(answer.graph, wanted),
    [answer, toResult],
  );
  const shown = useMemo(() => {
    const { graph, rows } = answer;
    const all = { count: rows.length, hash: hashOf(JSON.stringify(rows)) };
    return { name: title, graph, plans: plans ?? [], rows: all, statement: asked.cypher };
  }, [answer, plans, title, asked]);
  useShown(shown);
  const pick = (ids: string[]) => {
    // The same choice again takes it back.
    setChosen((last) => (ids.length > 0 && ids.every((id) => last.has(id)) ? none : new Set(ids)));
  };
  const { rows, truncated, tookMs, notes } = answer;
  return (
    <section className="answer" aria-label={say.rows(count(rows.length))}>
      <SavedStrip shown={plans ? shown : undefined} />
      <div className="answer-bar">
        <b role="status">{truncated ? say.cut(count(rows.length)) : say.rows(count(rows.length))}</b>
        <span>{[...(truncated ? [] : [say.complete]), say.took(Math.round(tookMs))].join(' · ')}</span>
        {result ? (
          <div className="segments" role="group" aria-label={say.showLabel}>
            {shows.map((each) => (
              <button
                key={each}
                type="button"
                aria-pressed={show === each}
                onClick={() => {
                  onShow(each);
                }}
              >
                {say.shows[each]}
              </button>
            ))}
          </div>
        ) : null}
        <span className="files">
          <button
            type="button"
            className="button small"
            aria-label={say.download(say.csv)}
            onClick={() => {
              saveFile('qiantou.csv', toCsv(answer, say.cut(count(rows.length))), 'text/csv;charset=utf-8');
            }}
          >
            {say.csv}
          </button>
          <button
            type="button"
            className="button small"
            aria-label={say.download(say.json)}
            onClick={() => {
              saveFile('qiantou.json', toJson(asked, answer), 'application/json');
            }}
          >
            {say.json}
          </button>
          {result ? (
            <button
              type="button"
              className="button small main"
              onClick={() => {
                setReporting(true);
              }}
            >
              {say.report}
            </button>
          ) : null}
        </span>
      </div>
      {notes.map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
      {rows.length === 0 ? (
        <p className="nothing">{say.none}</p>
      ) : (
        <div className={`answer-body ${result ? show : 'table'}`}>
          {show !== 'picture' || !result ? <AnswerTable answer={answer} chosen={chosen} onPick={pick} /> : null}
          {show !== 'table' && result ? (
            <AnswerPicture
              result={result}
              graph={answer.graph}
              names={names}
              chosen={chosen}
              onPick={pick}
              onWidth={setWidth}
            />
          ) : null}
          {result ? null : <p className="note">{say.noPicture}</p>}
        </div>
      )}
      {result ? <AnswerWords graph={answer.graph} plans={plans ?? []} chosen={chosen} /> : null}
      {reporting && result && plans ? (
        <ReportDialog
          toCaption={() => title}
          toScene={toScene}
          canEmbed={false}
          graph={answer.graph}
          plans={plans}
          chosen={none}
          onClose={() => {
            setReporting(false);
          }}
        />
      ) : null}
    </section>
  );
}
