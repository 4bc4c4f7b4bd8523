import { useMemo, useState, type JSX } from 'react';
import { useAddress } from '../../app/address.tsx';
import { usePreferences, useWords } from '../../app/preferences.tsx';
import { toNear } from '../../picture/near.ts';
import { toChainView } from '../../view.ts';
import { PictureHost } from './picture-host.tsx';
import { useView } from './use-view.ts';
import '../../styles/explore.css';

/** The explorer: what the address shows as a picture, with what stands beside it. */
export function Explore(): JSX.Element {
  const { state, go } = useAddress();
  const { language, theme } = usePreferences();
  const say = useWords();
  const view = useView(state);
  const [width, setWidth] = useState(1064);
  const { unfolded, collapsed, picked } = state;
  const drawn = useMemo(
    () => (view.value ? toChainView(view.value, { unfolded, collapsed }, view.pairs, width, language) : undefined),
    [view.value, view.pairs, unfolded, collapsed, width, language],
  );
  const light = useMemo(
    () => (drawn && picked ? { picked, near: toNear(drawn.scene, picked) } : {}),
    [drawn, picked],
  );
  return (
    <main id="main" className="explore">
      <PictureHost
        scene={drawn?.scene}
        light={light}
        theme={theme}
        summary={say.loading}
        onWidth={setWidth}
        onPick={(id) => {
          go({ picked: id });
        }}
        onOpen={() => undefined}
      />
    </main>
  );
}
