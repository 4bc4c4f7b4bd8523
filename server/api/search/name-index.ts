import { setImmediate } from 'node:timers/promises';
import type { Label, SearchHit } from '../../model/index.ts';
import { toRests } from './after-place.ts';
import { match, toPlain, type Match } from './match.ts';
import { toCharacters, type Character } from './readings.ts';

/** A node as the search box finds it. */
export interface Named {
  id: string;
  label: Label;
  name: string;
  aliases: string[];
  /** Where it belongs: tells namesakes apart. */
  context: string;
}

/** Names by substring, pinyin and initials, in memory; made anew when the graph has changed. */
export interface NameIndex {
  find(
    query: string,
    options: { limit: number; labels: ReadonlySet<Label> },
  ): Promise<{ hits: SearchHit[]; total: number }>;
  /** Reads the graph now, so that the first search need not wait. */
  prepare(): void;
  /** Forgets what it read; the next `find` reads the graph again. */
  clear(): void;
}

interface Form {
  written: string;
  plain: string;
  characters: Character[];
}
interface Entry extends Named {
  forms: Form[];
  /** Characters of the context, as they may be typed before the name. */
  place: Character[];
}

/** Among hits of one rank: what people look for first. */
const labelOrder: readonly Label[] = [
  'Department',
  'Official',
  'Cluster',
  'Chain',
  'Industry',
  'Plan',
  'Task',
  'Project',
  'Platform',
  'Enterprise',
  'Jurisdiction',
  'Target',
  'Finding',
  'Passage',
];

function toEntry(named: Named, place: Character[]): Entry {
  const written = [named.name, ...named.aliases.filter((alias) => alias !== named.name)];
  const forms = written.map((form) => {
    const plain = toPlain(form);
    return { written: form, plain, characters: toCharacters(plain, named.label === 'Official') };
  });
  return { ...named, forms, place };
}

interface Found {
  entry: Entry;
  form: Form;
  match: Match;
}

/**
 * The best form of an entry; its name before an alias where both are found alike.
 *
 * @param queries the words as typed, and what is left of them after the entry's place
 */
function findForm(queries: readonly string[], entry: Entry): Found | undefined {
  let best: Found | undefined;
  for (const query of queries)
    for (const form of entry.forms) {
      const found = match(query, form.plain, form.characters);
      if (found && (!best || found.rank < best.match.rank)) best = { entry, form, match: found };
    }
  return best;
}

/** Makes of a value what is asked for once, however often it is asked. */
function once<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

const compareWords = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function compare(one: Found, other: Found): number {
  return (
    one.match.rank - other.match.rank ||
    one.form.plain.length - other.form.plain.length ||
    labelOrder.indexOf(one.entry.label) - labelOrder.indexOf(other.entry.label) ||
    compareWords(one.entry.name, other.entry.name) ||
    compareWords(one.entry.id, other.entry.id)
  );
}

function toHit({ entry, form, match: { how } }: Found): SearchHit {
  const { id, label, name, context } = entry;
  return { id, label, name, how, context, ...(form.written === name ? {} : { alias: form.written }) };
}

/**
 * Finds names in the given order: literal hits, then pinyin, then initials, then short forms of full names.
 *
 * @param labels only these; all where empty
 */
function findNames(
  entries: readonly Entry[],
  query: string,
  { limit, labels }: { limit: number; labels: ReadonlySet<Label> },
): { hits: SearchHit[]; total: number } {
  const plain = toPlain(query);
  if (plain === '') return { hits: [], total: 0 };
  // Entries of one place share its characters.
  const toQueries = once((place: Character[]) => [plain, ...toRests(plain, place)]);
  const found = entries
    .filter((entry) => labels.size === 0 || labels.has(entry.label))
    .flatMap((entry) => findForm(toQueries(entry.place), entry) ?? [])
    .sort(compare);
  return { hits: found.slice(0, limit).map(toHit), total: found.length };
}

/** Names that are made findable before other requests get their turn again: some milliseconds of work. */
const namesAtOnce = 200;

async function toEntries(names: readonly Named[]): Promise<Entry[]> {
  const entries: Entry[] = [];
  const toPlace = once((context: string) => toCharacters(toPlain(context), false));
  for (let from = 0; from < names.length; from += namesAtOnce) {
    entries.push(...names.slice(from, from + namesAtOnce).map((named) => toEntry(named, toPlace(named.context))));
    await setImmediate();
  }
  return entries;
}

/** @param read gives every node that has a name worth looking for */
export function createNameIndex(read: () => Promise<Named[]>): NameIndex {
  let entries: Promise<Entry[]> | undefined;
  const load = (): Promise<Entry[]> => {
    const loading = read().then(toEntries);
    // A read that failed is tried again by the next search.
    loading.catch(() => {
      if (entries === loading) entries = undefined;
    });
    return loading;
  };
  return {
    async find(query, options) {
      entries ??= load();
      return findNames(await entries, query, options);
    },
    prepare() {
      entries ??= load();
    },
    clear() {
      entries = undefined;
    },
  };
}
