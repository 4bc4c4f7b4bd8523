import { useState, type JSX } from 'react';
import type { GapListView } from '../../../server/model/index.ts';
import { readGapList } from '../../api.ts';
import { useOwnWords, usePreferences } from '../../app/preferences.tsx';
import { copyText, saveFile, toFileName } from '../../report/save.ts';
import { toCsv } from '../query/result.ts';
import { toLines, toPasteText } from './gaps.ts';
import { gapWords } from './words.ts';

/** Rows that a file or the clipboard gets at most; a cut table says so in its last line. */
const most = 2000;

/** The whole list to take along, not only what is shown of it. */
export function TableTools({ view, plan }: { view: GapListView | undefined; plan: string | undefined }): JSX.Element {
  const say = useOwnWords(gapWords);
  const { language } = usePreferences();
  const [said, setSaid] = useState('');
  const readWhole = async (shown: GapListView): Promise<GapListView> =>
    shown.shown < shown.total ? readGapList(shown.list, { limit: most, ...(plan ? { plan } : {}) }) : shown;
  const save = async (shown: GapListView) => {
    const name = toFileName(`${say.title} ${say.lists[shown.list].title}`, 'csv');
    const whole = await readWhole(shown);
    const [columns = [], ...rows] = toLines(whole, language);
    const table = { columns: columns.map(String), rows, truncated: whole.shown < whole.total };
    saveFile(name, toCsv(table, say.cut(whole.shown, whole.total)), 'text/csv;charset=utf-8');
  };
  const copy = async (shown: GapListView) => {
    const whole = await readWhole(shown);
    const text = toPasteText(toLines(whole, language));
    const cut = whole.shown < whole.total ? `\n${say.cut(whole.shown, whole.total)}` : '';
    setSaid((await copyText(text + cut)) ? say.copied : say.notCopied);
  };
  return (
    <div className="tools">
      <span role="status">{said}</span>
      {[[say.copy, copy] as const, [say.csv, save] as const].map(([name, act]) => (
        <button
          key={name}
          type="button"
          className="button small"
          disabled={!view || view.rows.length === 0}
          onClick={() => {
            if (view)
              void act(view).catch(() => {
                setSaid(say.notRead);
              });
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
