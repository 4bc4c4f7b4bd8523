import { useState, type JSX, type RefObject } from 'react';
import type { PlanSummary } from '../../../server/model/index.ts';
import { useOwnWords, usePreferences } from '../../app/preferences.tsx';
import { saveFile, toFileName } from '../../report/save.ts';
import type { Sign } from './signs.ts';
import { targetsWords } from './words.ts';

interface SaveChartProps {
  place: RefObject<HTMLElement | null>;
  name: string;
  unit: string;
  /** Those whose figures are drawn. */
  plans: readonly PlanSummary[];
  signs: ReadonlyMap<string, Sign>;
}

/** The chart as a file with its legend and sources: the means of the reports are loaded when they are wanted. */
export function SaveChart({ place, name, unit, plans, signs }: SaveChartProps): JSX.Element {
  const say = useOwnWords(targetsWords);
  const { language, theme } = usePreferences();
  const [said, setSaid] = useState('');
  const save = async (form: 'svg' | 'png'): Promise<void> => {
    const drawn = place.current?.querySelector('.chart svg');
    if (!drawn) return;
    const { makeChart } = await import('./export.ts');
    const { loadShippedFonts, toPng } = await import('../../report/browser.ts');
    const chart = await makeChart(
      { svg: drawn.outerHTML, caption: name, unit, plans, signs, made: say.made, theme, language },
      loadShippedFonts,
    );
    if (form === 'svg') saveFile(toFileName(name, 'svg'), chart.svg, 'image/svg+xml');
    else saveFile(toFileName(name, 'png'), await toPng(chart, 2), 'image/png');
  };
  return (
    <span className="save">
      {(['svg', 'png'] as const).map((form) => (
        <button
          key={form}
          type="button"
          className="link"
          aria-label={`${say.save(form.toUpperCase())}: ${name}`}
          onClick={() => {
            setSaid('');
            save(form).catch(() => {
              setSaid(say.saveFailed);
            });
          }}
        >
          {form.toUpperCase()}
        </button>
      ))}
      <span role="status" className="quiet">
        {said}
      </span>
    </span>
  );
}
