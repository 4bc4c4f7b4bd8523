import { createContext, use, useCallback, useEffect, useMemo, useState, type JSX, type ReactNode } from 'react';
import { fromAddress, toAddress, withChange, type PageState, type StateChange } from '../state.ts';

export interface Address {
  state: PageState;
  /** Changes the page and its address; one step of back and forward, undo and redo. */
  go: (change: StateChange | PageState) => void;
  /** The same without a step of its own: for what follows from where the page is. */
  put: (change: StateChange) => void;
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

  useEffect(() => {
    const onMove = () => {
      setPlace(({ last }) => ({ ...here(), last: Math.max(last, stepOf(history.state)) }));
    };
    addEventListener('popstate', onMove);
    return () => {
      removeEventListener('popstate', onMove);
    };
  }, []);

  const go = useCallback((change: StateChange | PageState) => {
    const current = here();
    const state = withChange(current.state, change);
    const address = toAddress(state);
    if (address === toAddress(current.state)) return;
    const step = current.step + 1;
    history.pushState({ step }, '', address);
    setPlace({ state, step, last: step });
  }, []);

  const put = useCallback((change: StateChange) => {
    const current = here();
    const state = withChange(current.state, change);
    history.replaceState({ step: current.step }, '', toAddress(state));
    setPlace(({ last }) => ({ state, step: current.step, last }));
  }, []);

  const address = useMemo<Address>(
    () => ({
      state: place.state,
      go,
      put,
      undo: () => {
        history.back();
      },
      redo: () => {
        history.forward();
      },
      canUndo: place.step > 0,
      canRedo: place.step < place.last,
    }),
    [place, go, put],
  );
  return <Context value={address}>{children}</Context>;
}

export function useAddress(): Address {
  const address = use(Context);
  if (!address) throw new Error('useAddress needs an AddressProvider above it.');
  return address;
}
