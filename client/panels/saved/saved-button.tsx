import { lazy, Suspense, useState, type JSX } from 'react';
import { useOwnWords } from '../../app/preferences.tsx';
import { useWorkbook } from '../../saved/workbook.tsx';
import { savedWords } from './words.ts';
import './saved.css';

/** Loaded when it is first opened. */
const Drawer = lazy(async () => ({ default: (await import('./drawer.tsx')).SavedDrawer }));

interface SavedButtonProps {
  className: string;
  /** What it is called, where that is not the name of the drawer. */
  name?: string;
}

/** Opens what has been kept; a dot says that there is work that is not. */
export function SavedButton({ className, name }: SavedButtonProps): JSX.Element {
  const say = useOwnWords(savedWords);
  const { isDraft, view, shownRef } = useWorkbook();
  const [open, setOpen] = useState<{ draft: string }>();
  return (
    <>
      <button
        type="button"
        className={className}
        title={isDraft ? `${say.title} · ${say.newDraft}` : say.title}
        onClick={() => {
          setOpen({ draft: view ? say.copyOf(view.name) : (shownRef.current?.name ?? '') });
        }}
      >
        {name ?? say.title}
        {isDraft && name === undefined ? (
          <>
            <span className="saved-dot" aria-hidden="true" />
            <span className="hidden">{say.newDraft}</span>
          </>
        ) : null}
      </button>
      {open ? (
        <Suspense fallback={null}>
          <Drawer
            draft={open.draft}
            onClose={() => {
              setOpen(undefined);
            }}
          />
        </Suspense>
      ) : null}
    </>
  );
}
