import { createContext, use, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { JSX, ReactNode, RefObject } from 'react';
import type { Graph } from '../../server/model/graph.ts';
import type { Camera, SavedView } from '../../server/model/saved.ts';
import type { PlanSummary } from '../../server/model/views.ts';
import { ApiError, readSavedView } from '../api.ts';
import { useAddress } from '../app/address.tsx';
import { useLoaded } from '../app/use-loaded.ts';
import { draftKey, readDraft, writeDraft, type Draft } from './draft.ts';
import type { Beside } from './fingerprint.ts';
import { inverseOf, isSameWork, noWork, withWork, type Work, type WorkChange } from './work.ts';

/** What the page shows now, for whoever keeps or compares it. */
export interface Shown {
  /** A draft of its name. */
  name: string;
  graph: Graph;
  plans: readonly PlanSummary[];
  rows?: Beside['rows'];
  /** The query that was run: a canned question may be reworded later. */
  statement?: string;
  /** Places of nodes that a layout would not give again. */
  positions?: Record<string, { x: number; y: number }>;
}

export interface Workbook {
  work: Work;
  /** A change that undo takes back; kept by the browser until it is saved. */
  change: (change: WorkChange) => void;
  /** False while a saved view is still being read: a change would begin from nothing. */
  ready: boolean;
  /** The saved view that the address names. */
  view?: SavedView;
  /** True where the address names a view that is not there. */
  lost: boolean;
  error?: unknown;
  retry: () => void;
  /** True where there is work that the saved view does not hold. */
  isDraft: boolean;
  /** False where the browser keeps no draft: then a reload loses what is not saved. */
  isKept: boolean;
  /** Version of the saved view that the work began from. */
  base?: number;
  /** The work is in this saved view by now. */
  settle: (view: SavedView) => void;
  /** Lets the work go, and takes what is saved. */
  discard: () => void;
  shownRef: RefObject<Shown | undefined>;
  cameraRef: RefObject<Camera | undefined>;
}

const Context = createContext<Workbook | undefined>(undefined);

interface Held {
  id: string | undefined;
  draft: Draft | undefined;
  isKept: boolean;
}

const isNothing = ({ notes, steps }: Work): boolean => notes.length === 0 && steps.length === 0;

/** Notes and story of what the address shows: those of the saved view it names, or a draft of their own. */
export function WorkbookProvider({ children }: { children: ReactNode }): JSX.Element {
  const { state, put, act } = useAddress();
  const id = state.saved;
  const [held, setHeld] = useState<Held>(() => ({ id, draft: readDraft(id), isKept: true }));
  const [settled, setSettled] = useState<SavedView>();
  if (held.id !== id) setHeld({ id, draft: readDraft(id), isKept: true });
  const loaded = useLoaded(id ? `saved ${id}` : undefined, () => readSavedView(id ?? ''));
  const answered = loaded.value?.id === id ? loaded.value : undefined;
  const newer = settled && settled.id === id && settled.version >= (answered?.version ?? 0) ? settled : undefined;
  const view = newer ?? answered;
  const work = held.draft?.work ?? (id && view ? view : noWork);
  const base = held.draft?.base ?? view?.version;
  const latest = useRef({ id, work, view, base });
  useLayoutEffect(() => {
    latest.current = { id, work, view, base };
  });

  const apply = useCallback((change: WorkChange) => {
    const current = latest.current;
    const next = withWork(current.work, change);
    const isSaved = current.view ? isSameWork(next, current.view) : isNothing(next);
    const draft: Draft | undefined = isSaved
      ? undefined
      : { work: next, ...(current.base === undefined ? {} : { base: current.base }) };
    latest.current = { ...current, work: next };
    setHeld({ id: current.id, draft, isKept: writeDraft(current.id, draft) });
  }, []);
  const change = useCallback(
    (wanted: WorkChange) => {
      const back = inverseOf(latest.current.work, wanted);
      apply(wanted);
      act({
        undo: () => {
          apply(back);
        },
        redo: () => {
          apply(wanted);
        },
      });
    },
    [apply, act],
  );
  const settle = useCallback(
    (saved: SavedView) => {
      writeDraft(latest.current.id, undefined);
      writeDraft(saved.id, undefined);
      setSettled(saved);
      setHeld({ id: saved.id, draft: undefined, isKept: true });
      put({ saved: saved.id });
    },
    [put],
  );
  const { retry } = loaded;
  const discard = useCallback(() => {
    const current = latest.current;
    writeDraft(current.id, undefined);
    setHeld({ id: current.id, draft: undefined, isKept: true });
    setSettled(undefined);
    if (current.id) retry();
  }, [retry]);

  // The same draft in another tab: what was written there last is taken over, so that neither writes over the other.
  useEffect(() => {
    const onStorage = ({ key }: StorageEvent) => {
      if (key === draftKey(id)) setHeld({ id, draft: readDraft(id), isKept: true });
    };
    addEventListener('storage', onStorage);
    return () => {
      removeEventListener('storage', onStorage);
    };
  }, [id]);

  const shownRef = useRef<Shown>(undefined);
  const cameraRef = useRef<Camera>(undefined);
  const { error } = loaded;
  const workbook = useMemo<Workbook>(
    () => ({
      ...{ work, change, settle, discard, retry, shownRef, cameraRef },
      ready: id === undefined || view !== undefined || held.draft !== undefined,
      ...(view ? { view } : {}),
      lost: error instanceof ApiError && error.code === 'not-found',
      ...(error === undefined ? {} : { error }),
      isDraft: held.draft !== undefined,
      isKept: held.isKept,
      ...(base === undefined ? {} : { base }),
    }),
    [work, change, settle, discard, retry, id, view, error, held, base],
  );
  return <Context value={workbook}>{children}</Context>;
}

export function useWorkbook(): Workbook {
  const workbook = use(Context);
  if (!workbook) throw new Error('useWorkbook needs a WorkbookProvider above it.');
  return workbook;
}

/** Tells the workbook what the page shows, as long as it does. */
export function useShown(shown: Shown | undefined): void {
  const { shownRef } = useWorkbook();
  useEffect(() => {
    shownRef.current = shown;
    return () => {
      shownRef.current = undefined;
    };
  }, [shownRef, shown]);
}
