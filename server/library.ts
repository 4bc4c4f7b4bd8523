import { QiantouError, type Message } from './errors.ts';
import type { Change, GraphStore, Writer as OpenWriter } from './graph/port.ts';
import { ingest, type IngestEvent, type Writer } from './ingest.ts';
import { toKey, type GraphNode } from './model/index.ts';
import type { Reader } from './reader.ts';

/** What was forgotten. */
export interface Forgotten {
  plan: string;
  title: string;
  change: Change;
}

/** The documents of one store: the only way in and out, one piece of work at a time. */
export interface Library {
  /** Loads files and folders, telling what happens to each; what is unchanged is not read again. */
  ingest(paths: readonly string[]): AsyncIterable<IngestEvent>;
  /**
   * Removes a loaded plan, named by its id, its title or its 文号, or by a part of title or 文号 that only it has.
   *
   * @throws QiantouError `not-found`; `bad-request` that lists the plans where several fit
   */
  forget(words: string): Promise<Forgotten>;
  /** Ends loading behind the document that is being written; resolves when nothing is under way any more. */
  close(): Promise<void>;
}

const loadedPlans = async (graph: GraphStore): Promise<GraphNode[]> =>
  (await graph.read('plans', { plans: [] }))
    .map((row) => row.plan as unknown as GraphNode)
    .filter(({ properties }) => properties.loaded === true);

function describe({ properties: { name, documentNumber } }: GraphNode): string {
  return documentNumber === undefined ? `《${String(name)}》` : `《${String(name)}》(${String(documentNumber)})`;
}

/** Plans that a message lists at most: all of a thousand would hide what it says. */
const mostListed = 8;

function listPlans(plans: readonly GraphNode[]): Message {
  const list = plans.slice(0, mostListed).map(describe);
  if (list.length === plans.length) return { zh: list.join('、') || '无', en: list.join(', ') || 'none' };
  const [shown, all] = [String(list.length), String(plans.length)];
  return { zh: `${list.join('、')}（${all} 份中的 ${shown} 份）`, en: `${list.join(', ')} (${shown} of ${all})` };
}

/** The plans that words may mean: exactly, else by a part. */
function findPlans(plans: readonly GraphNode[], words: string): GraphNode[] {
  const wanted = toKey(words.replace(/^《(.*)》$/u, '$1'));
  const formsOf = ({ id, properties: { name, title, documentNumber } }: GraphNode): string[] =>
    [id, name, title, documentNumber].flatMap((form) => (typeof form === 'string' ? toKey(form) : []));
  const exact = plans.filter((plan) => formsOf(plan).includes(wanted));
  return exact.length > 0 || wanted === ''
    ? exact
    : plans.filter((plan) => formsOf(plan).some((form) => form.includes(wanted)));
}

function choosePlan(plans: readonly GraphNode[], words: string): GraphNode {
  const found = findPlans(plans, words);
  const [only] = found;
  if (only && found.length === 1) return only;
  if (only) {
    const list = listPlans(found);
    throw new QiantouError('bad-request', {
      zh: `“${words}”可指多份文件：${list.zh}。请写全标题或文号。`,
      en: `"${words}" may mean several plans: ${list.en}. Give the whole title or document number.`,
    });
  }
  const list = listPlans(plans);
  throw new QiantouError('not-found', {
    zh: `没有已载入的文件叫“${words}”。已载入：${list.zh}。`,
    en: `No loaded plan is called "${words}". Loaded: ${list.en}.`,
  });
}

/** Documents between two moments at which reads are let to see what has been written so far. */
const publishEach = 100;

/** Opens the store's writer at the first document that must be written: mostly there is none. */
function createLazyWriter(graph: GraphStore, onChange: () => Promise<void>): Writer & { close(): Promise<void> } {
  let opened: OpenWriter | undefined;
  let written = 0;
  return {
    async write(plan, said) {
      opened ??= await graph.openWriter();
      const change = await opened.write(plan, said);
      written += 1;
      if (written % publishEach === 0) {
        await opened.publish();
        await onChange();
      }
      return change;
    },
    async close() {
      const closing = opened;
      opened = undefined;
      await closing?.close();
    },
  };
}

/** @param onChange called whenever reads see what has changed in the store */
export function createLibrary(graph: GraphStore, reader: Reader, onChange: () => Promise<void>): Library {
  let last: Promise<unknown> = Promise.resolve();
  let closed = false;
  /** Waits for the work before it; resolves to what ends its own turn. */
  async function takeTurn(): Promise<() => void> {
    const before = last;
    let end = (): void => undefined;
    last = new Promise<void>((resolve) => {
      end = resolve;
    });
    await before;
    return end;
  }
  return {
    async *ingest(paths) {
      const end = await takeTurn();
      const writer = createLazyWriter(graph, onChange);
      let changed = false;
      const settle = async (): Promise<void> => {
        await writer.close();
        if (changed) await onChange();
        changed = false;
      };
      try {
        for await (const event of ingest(paths, { reader, writer, plans: await loadedPlans(graph) })) {
          changed ||= event.kind === 'read' && event.change.changed;
          // Who hears that it has ended may read at once what was written.
          if (event.kind === 'ended') await settle();
          yield event;
          if (closed) return;
        }
      } finally {
        await settle();
        end();
      }
    },
    async close() {
      closed = true;
      await last;
    },
    async forget(words) {
      const end = await takeTurn();
      try {
        const plan = choosePlan(await loadedPlans(graph), words);
        const change = await graph.forget(plan.id);
        await onChange();
        return { plan: plan.id, title: String(plan.properties.name), change };
      } finally {
        end();
      }
    },
  };
}
