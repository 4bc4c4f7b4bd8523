/** The page's end of the checker in `assist.worker.ts`. */

interface Asked {
  id: number;
  cypher: string;
  /** Names of the parameters that have fields. */
  parameters: string[];
}
export type AssistRequest =
  | (Asked & { kind: 'lint' })
  | (Asked & { kind: 'complete'; caret: number; manual: boolean })
  | (Asked & { kind: 'format' });

/** A remark on a stretch of the statement. */
export interface Remark {
  message: string;
  /** True where the statement cannot run; false for what is only suspicious. */
  grave: boolean;
  start: number;
  end: number;
}
export interface Candidate {
  label: string;
  insert: string;
  kind?: 'property';
}
export interface AssistAnswer {
  id: number;
  remarks?: Remark[];
  candidates?: Candidate[];
  formatted?: string;
}

export interface Assistant {
  lint(cypher: string, parameters: string[]): Promise<Remark[]>;
  complete(cypher: string, caret: number, manual: boolean, parameters: string[]): Promise<Candidate[]>;
  /** The statement in the usual layout; as it was where it cannot be read. */
  format(cypher: string): Promise<string>;
  destroy(): void;
}

/** Starts the checker; it loads while the page is already in use. Whoever creates it destroys it. */
export function createAssistant(): Assistant {
  const worker = new Worker(new URL('./assist.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (answer: AssistAnswer) => void>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<AssistAnswer>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  // Without the checker the page still runs statements: the server says what is wrong with them.
  worker.addEventListener('error', () => {
    for (const [id, resolve] of waiting) resolve({ id });
    waiting.clear();
  });
  const ask = (toRequest: (id: number) => AssistRequest): Promise<AssistAnswer> =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      worker.postMessage(toRequest(last));
    });
  return {
    lint: async (cypher, parameters) => (await ask((id) => ({ id, kind: 'lint', cypher, parameters }))).remarks ?? [],
    complete: async (cypher, caret, manual, parameters) =>
      (await ask((id) => ({ id, kind: 'complete', cypher, caret, manual, parameters }))).candidates ?? [],
    format: async (cypher) => (await ask((id) => ({ id, kind: 'format', cypher, parameters: [] }))).formatted ?? cypher,
    destroy: () => {
      worker.terminate();
    },
  };
}
