import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type JSX, type ReactNode } from 'react';
import { noActs, toRedo, toUndo, withAct, withRedone, withStep, withUndone, type Act, type Acts } from './acts.ts';
import { fromAddress, toAddress, withChange, withSame, type PageState, type StateChange } from '../state.ts';

export interface Address {
  state: PageState;
  /** Changes the page and its address; one step of back and forward, undo and redo. */
  go: (change: StateChange | PageState) => void;
  /** The same without a step of its own: for what follows from where the page is. */
  put: (change: StateChange) => void;
  /** Notes down what was done on the picture and is not in the address, so that it can be taken back in its turn. */
  act: (act: Act) => void;
  undo: () => void;
  redo: () => void;
  canUndo: boolean;
  canRedo: boolean;
}

const Context = createContext<Address | undefined>(undefined);

/** Where this entry stands among the page's own, so that undo never leaves the page. */
const stepOf = (entry: unknown): number =>
  typeof entry === 'object' && entry !== null && 'step' in entry && typeof entry.step === 'number' ? entry.step : 0;

interface Place {
  state: PageState;
  step: number;
  last: number;
}

const here = (): Omit<Place, 'last'> => ({
  state: fromAddress(location.pathname, location.search),
  step: stepOf(history.state),
});

/** Keeps state and address the same: a reload, a copied link, back and forward all give the same page. */
export function AddressProvider({ children }: { children: ReactNode }): JSX.Element {
  const [place, setPlace] = useState<Place>(() => ({ ...here(), last: stepOf(history.state) }));
  const [acts, setActs] = useState<Acts>(noActs);
  const latest = useRef(acts);
  const keep = useCallback((next: Acts) => {
    latest.current = next;
    setActs(next);
  }, []);

  useEffect(() => {
    const onMove = () => {
      setPlace(({ state: before, last }) => {
        const { state, step } = here();
        return { state: withSame(before, state), step, last: Math.max(last, step) };
      });
    };
    addEventListener('popstate', onMove);
    return () => {
      removeEventListener('popstate', onMove);
    };
  }, []);

  const go = useCallback(
    (change: StateChange | PageState) => {
      const current = here();
      const state = withChange(current.state, change);
      const address = toAddress(state);
      if (address === toAddress(current.state)) return;
      const step = current.step + 1;
      history.pushState({ step }, '', address);
      keep(withStep(latest.current, step));
      setPlace((before) => ({ state: withSame(before.state, state), step, last: step }));
    },
    [keep],
  );

  const put = useCallback((change: StateChange) => {
    const current = here();
    const state = withChange(current.state, change);
    history.replaceState({ step: current.step }, '', toAddress(state));
    setPlace((before) => ({ state: withSame(before.state, state), step: current.step, last: before.last }));
  }, []);

  const act = useCallback(
    (done: Act) => {
      const { step } = here();
      keep(withAct(latest.current, step, done));
      // What stood ahead was undone before this was done: redo must not lead past it.
      setPlace((before) => ({ ...before, last: step }));
    },
    [keep],
  );
  const undo = useCallback(() => {
    const last = toUndo(latest.current, here().step);
    if (last) {
      keep(withUndone(latest.current, last));
      last.undo();
    } else if (here().step > 0) history.back();
  }, [keep]);
  const redo = useCallback(() => {
    const next = toRedo(latest.current, here().step);
    if (next) {
      keep(withRedone(latest.current, next));
      next.redo();
    } else history.forward();
  }, [keep]);

  const address = useMemo<Address>(
    () => ({
      state: place.state,
      ...{ go, put, act, undo, redo },
      canUndo: place.step > 0 || toUndo(acts, place.step) !== undefined,
      canRedo: place.step < place.last || toRedo(acts, place.step) !== undefined,
    }),
    [place, acts, go, put, act, undo, redo],
  );
  return <Context value={address}>{children}</Context>;
}

export function useAddress(): Address {
  const address = use(Context);
  if (!address) throw new Error('useAddress needs an AddressProvider above it.');
  return address;
}
