import { Suspense, useState, type JSX } from 'react';
import { useAddress } from './address.tsx';
import { Help } from './help.tsx';
import { useGlobalKeys } from './keys.ts';
import { useWords } from './preferences.tsx';
import { pages } from './sections.tsx';
import { TopBar } from './top-bar.tsx';
import { TourCard } from './tour-card.tsx';

/** The page: top bar, the section that the address names, and the help over them. */
export function App(): JSX.Element {
  const { state, undo, redo } = useAddress();
  const say = useWords();
  const [helping, setHelping] = useState(false);
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
      <Suspense fallback={<main id="main" className="waiting" aria-busy="true" aria-label={say.loading} />}>
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
