import { Suspense, useState, type JSX } from 'react';
import { useAddress } from './address.tsx';
import { Help } from './help.tsx';
import { useGlobalKeys } from './keys.ts';
import { useWords } from './preferences.tsx';
import { pages } from './sections.tsx';
import { SavedStrip } from '../panels/saved/strip.tsx';
import { TopBar } from './top-bar.tsx';
import { toUnknownPage, type Section } from '../state.ts';
import { TourCard } from './tour-card.tsx';

/** Pages that tell themselves what has changed since their view was saved. */
const ownStrip: ReadonlySet<Section> = new Set(['explore', 'query']);

/** The page: top bar, the section that the address names, and the help over them. */
export function App(): JSX.Element {
  const { state, undo, redo } = useAddress();
  const say = useWords();
  const [helping, setHelping] = useState(false);
  // Read anew with each change of the address: the first step on the page gives it a name that is known.
  const unknown = toUnknownPage(location.pathname);
  const Page = pages[state.section] ?? pages.explore;
  useGlobalKeys({
    onHelp: () => {
      setHelping(true);
    },
    undo,
    redo,
  });
  return (
    <>
      <a className="skip" href="#main">
        {say.skip}
      </a>
      <TopBar
        onHelp={() => {
          setHelping(true);
        }}
      />
      {unknown === undefined ? null : (
        <p className="no-page" role="alert">
          {say.errors.noPage(unknown)}
        </p>
      )}
      <Suspense fallback={<main id="main" className="waiting" aria-busy="true" aria-label={say.loading} />}>
        {state.saved && !ownStrip.has(state.section) ? <SavedStrip shown={undefined} /> : null}
        {Page ? <Page /> : null}
      </Suspense>
      <TourCard />
      {helping ? (
        <Help
          onClose={() => {
            setHelping(false);
          }}
        />
      ) : null}
    </>
  );
}
