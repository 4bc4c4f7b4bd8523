import { useCallback, useMemo, type JSX } from 'react';
import { useAddress } from '../app/address.tsx';
import { usePreferences } from '../app/preferences.tsx';
import { inLanguage } from '../picture/group-box.ts';
import type { Grouping } from '../picture/groups.ts';
import type { Pair } from '../picture/pairs.ts';
import type { Scene } from '../picture/scene.ts';
import { useWorkbook } from '../saved/workbook.tsx';
import { toChainView, toFittingChain, type View } from '../view.ts';
import type { Language } from '../words.ts';
import { ReportDialog } from './dialog.tsx';
import { reportWords } from './words.ts';

interface ExploreReportProps {
  view: View;
  pairs: readonly Pair[];
  /** What stands on the screen, in the page's language. */
  scene: Scene;
  grouping: Grouping;
  /** Of plans and places that groups hang from. */
  names: ReadonlyMap<string, string>;
  width: number;
  onClose: () => void;
}

/** The explorer's picture for a report: exactly what stands on the screen, what is chosen marked. */
export function ExploreReport({
  view,
  pairs,
  scene,
  grouping,
  names,
  width,
  onClose,
}: ExploreReportProps): JSX.Element {
  const { state } = useAddress();
  const preferences = usePreferences();
  const { work } = useWorkbook();
  const { unfolded, collapsed, placed, picked, reading } = state;
  const chosen = useMemo(() => new Set(picked ? [picked] : []), [picked]);
  const name = String(view.root.properties.name ?? '');
  const toScene = useCallback(
    (language: Language): Scene => {
      // A free picture has no words of ours on it but those of groups, and a path beside a text is as it was laid.
      if (language === preferences.language || view.kind === 'neighbours' || reading !== undefined)
        return inLanguage(scene, language);
      const { chain } = toFittingChain(view, { unfolded, collapsed }, pairs);
      return toChainView(view, chain, { collapsed, placed }, pairs, width, language, { grouping, names });
    },
    [view, pairs, scene, grouping, names, width, unfolded, collapsed, placed, reading, preferences.language],
  );
  return (
    <ReportDialog
      toCaption={(language) =>
        view.kind === 'chain' ? reportWords[language].figure(name) : reportWords[language].neighbours(name)
      }
      toScene={toScene}
      graph={view.graph}
      plans={view.plans}
      chosen={chosen}
      work={work}
      canEmbed
      onClose={onClose}
    />
  );
}
