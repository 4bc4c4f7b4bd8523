import { useEffect, useRef, useState } from 'react';
import type { QueryView } from '../../../server/model/index.ts';
import { ApiError, runQuery } from '../../api.ts';

/** A statement with the values of its parameters. */
export interface Asked {
  cypher: string;
  params: Record<string, unknown>;
}

type Settled =
  | { state: 'done'; asked: Asked; answer: QueryView }
  | { state: 'failed'; asked: Asked; error: ApiError }
  | { state: 'stopped'; asked: Asked };
export type Run = { state: 'idle' } | { state: 'running'; seconds: number } | Settled;

export interface Runner {
  run: Run;
  again: () => void;
  stop: () => void;
}

const toApiError = (error: unknown): ApiError =>
  error instanceof ApiError ? error : new ApiError({ code: 'internal', message: String(error) }, { cause: error });

/** Runs what is asked whenever it changes; nothing asked, nothing run. Leaving or asking anew stops what runs. */
export function useRun(asked: Asked | undefined): Runner {
  const [round, setRound] = useState(0);
  const [settled, setSettled] = useState<{ of: string; run: Settled }>();
  const [clock, setClock] = useState({ of: '', seconds: 0 });
  const stopper = useRef<() => void>(undefined);
  const key = asked ? `${round} ${JSON.stringify(asked)}` : '';
  useEffect(() => {
    if (key === '') return;
    const current = JSON.parse(key.slice(key.indexOf(' ') + 1)) as Asked;
    const controller = new AbortController();
    const started = performance.now();
    const timer = setInterval(() => {
      setClock({ of: key, seconds: Math.floor((performance.now() - started) / 1000) });
    }, 1000);
    const settle = (run: Settled) => {
      clearInterval(timer);
      if (!controller.signal.aborted) setSettled({ of: key, run });
    };
    stopper.current = () => {
      settle({ state: 'stopped', asked: current });
      controller.abort();
    };
    runQuery(current, controller.signal).then(
      (answer) => {
        settle({ state: 'done', asked: current, answer });
      },
      (error: unknown) => {
        settle({ state: 'failed', asked: current, error: toApiError(error) });
      },
    );
    return () => {
      clearInterval(timer);
      controller.abort();
    };
  }, [key]);
  const isRunning = key !== '' && settled?.of !== key;
  const run: Run =
    key === ''
      ? { state: 'idle' }
      : settled?.of === key
        ? settled.run
        : { state: 'running', seconds: clock.of === key ? clock.seconds : 0 };
  return {
    run,
    again: () => {
      setRound((n) => n + 1);
    },
    stop: () => {
      if (isRunning) stopper.current?.();
    },
  };
}
