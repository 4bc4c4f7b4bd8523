import { useMemo, type JSX } from 'react';
import type { Label } from '../../../server/model/graph.ts';
import { terms } from '../../../server/model/terms.ts';
import { useAddress } from '../../app/address.tsx';
import { Glyph, LineGlyph } from '../../app/glyph.tsx';
import { usePreferences, useWords } from '../../app/preferences.tsx';
import type { Scene } from '../../picture/scene.ts';
import { count } from '../../words.ts';
import { toLegend, type LegendEntry } from './legend.ts';

/** What the signs mean, how many of each are drawn; a click turns a kind into ghosts and back. */
export function Legend({ scene }: { scene: Scene }): JSX.Element {
  const { state, go } = useAddress();
  const { language } = usePreferences();
  const say = useWords();
  const { nodes, lines } = useMemo(() => toLegend(scene), [scene]);
  const toggle = (kind: string) => {
    const faded = state.faded.includes(kind) ? state.faded.filter((each) => each !== kind) : [...state.faded, kind];
    go({ faded, dropped: state.dropped.filter((part) => part !== 'kind') });
  };
  const entry = ({ kind, drawn, all }: LegendEntry, sign: JSX.Element) => (
    <button
      key={kind}
      type="button"
      aria-pressed={!state.faded.includes(kind)}
      disabled={all === 0}
      title={kind === 'PAIR' ? say.pairAbout : terms[kind as keyof typeof terms].about[language]}
      onClick={() => {
        toggle(kind);
      }}
    >
      {sign}
      {kind === 'PAIR' ? say.pair : terms[kind as keyof typeof terms][language]} {count(drawn)}
      {drawn < all ? ` / ${count(all)}` : ''}
    </button>
  );
  return (
    <div className="legend" role="group" aria-label={say.legend}>
      <b aria-hidden="true">{say.legend}</b>
      {nodes.map((each) => entry(each, <Glyph label={each.kind as Label} />))}
      <span className="gap" />
      {lines.map((each) => entry(each, <LineGlyph type={each.kind} />))}
      {state.faded.length > 0 ? (
        <button
          type="button"
          className="reset"
          onClick={() => {
            go({ faded: [] });
          }}
        >
          {say.showAll}
        </button>
      ) : null}
    </div>
  );
}
