import { readChangedAt, writeChangedAt } from '../changed-at.ts';
import type { GraphStore } from '../graph/port.ts';
import { createLibrary, type Library } from '../library.ts';
import type { Label } from '../model/index.ts';
import type { Reader } from '../reader.ts';
import { createViewStore, type ViewStore } from '../saved/index.ts';
import type { Settings } from '../settings.ts';
import { toWords } from './rows.ts';
import { createAnswers, createFreshAnswers, type Answers } from './answers.ts';
import { createFreshness } from './freshness.ts';
import { createPlanRows, type PlanRows } from './plan-rows.ts';
import { createNameIndex, type NameIndex, type Named } from './search/name-index.ts';

/** What the routes answer from. */
export interface Services {
  graph: GraphStore;
  names: NameIndex;
  /** Answers of before, as long as they hold. */
  answers: Answers;
  planRows: PlanRows;
  library: Library;
  saved: ViewStore;
  /** This day, as ISO date: against it a plan's standing is told. */
  today: () => string;
  /** When the last document was read in, ISO date and time; undefined in a store that never took one. */
  changedAt: () => Promise<string | undefined>;
  /** Said once the documents that come with the project are loaded. */
  settle: () => void;
  isSettled: () => boolean;
}

/**
 * Names as the search box finds them. What belongs to a plan is told from its namesakes by the plan's title, which is
 * found here: a query that looks for the plan of every node looks through all plans each time.
 */
async function readNames(graph: GraphStore): Promise<Named[]> {
  const [rows, placed] = await Promise.all([graph.read('names', {}), graph.read('name-places', {})]);
  const titles = new Map(rows.filter(({ label }) => label === 'Plan').map(({ id, name }) => [id, name]));
  const places = new Map(placed.map(({ id, place }) => [id, place]));
  return rows.map(({ id, label, name, aliases, plan, documentNumber }) => ({
    id: toWords(id),
    label: label as Label,
    name: toWords(name),
    // A plan is asked for by its 文号 as often as by its title.
    aliases: [...(aliases as string[]), toWords(documentNumber)].filter(Boolean),
    context: toWords(titles.get(plan) ?? places.get(id)),
  }));
}

/** The day on the clock of the machine that serves. */
function toDay(at: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(at.getFullYear())}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** @param clock  the time, for a plan's standing and for when the store was last changed; no fact depends on it */
export function createServices({
  graph,
  reader,
  settings,
  clock = () => new Date(),
}: {
  graph: GraphStore;
  reader: Reader;
  settings: Pick<Settings, 'folder'>;
  clock?: () => Date;
}): Services {
  const forget = (): void => {
    names.clear();
    planRows.clear();
    answers.clear();
  };
  const freshen = createFreshness(graph, forget);
  const index = createNameIndex(() => readNames(graph));
  const names: NameIndex = {
    ...index,
    async find(...asked) {
      await freshen();
      return index.find(...asked);
    },
  };
  const answers = createFreshAnswers(createAnswers(), freshen);
  const planRows = createPlanRows(graph, freshen);
  let settled = false;
  /** Most of what the next answers are made of, so that nobody waits for it; whoever asks next is told what is wrong. */
  const prepare = async (): Promise<void> => {
    await freshen();
    names.prepare();
    await planRows.all();
  };
  const library = createLibrary(graph, reader, async () => {
    forget();
    if (settled) prepare().catch(() => undefined);
    await writeChangedAt(settings.folder, clock());
    // When the store was changed is part of an answer.
    answers.clear();
  });
  return {
    graph,
    names,
    answers,
    planRows,
    library,
    saved: createViewStore(settings.folder, clock),
    today: () => toDay(clock()),
    changedAt: () => readChangedAt(settings.folder),
    settle: () => {
      settled = true;
      prepare().catch(() => undefined);
    },
    isSettled: () => settled,
  };
}
