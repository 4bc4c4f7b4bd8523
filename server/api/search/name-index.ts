import { setImmediate } from 'node:timers/promises';
import type { Label, SearchHit } from '../../model/index.ts';
import { toRests } from './after-place.ts';
import { sound, toForm, type Form, type Forms } from './forms.ts';
import { isTyped, match, toPlain, type Match } from './match.ts';
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

/** Names by substring, pinyin and initials, in memory; read anew when the graph has changed. */
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

function toEntry(named: Named, place: Character[], toForms: (written: string, isPerson: boolean) => Form): Entry {
  const written = [named.name, ...named.aliases.filter((alias) => alias !== named.name)];
  const forms = written.map((form) => toForms(form, named.label === 'Official'));
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
 * @param finds the words as typed, and what is left of them after the entry's place, as what finds them in a form
 */
function findForm(finds: readonly ((form: Form) => Match | undefined)[], entry: Entry): Found | undefined {
  let best: Found | undefined;
  for (const find of finds)
    for (const form of entry.forms) {
      const found = find(form);
      if (found && (!best || found.rank < best.match.rank)) best = { entry, form, match: found };
    }
  return best;
}

/** Makes of a value what is asked for once, however often it is asked. */
function once<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined || made.has(key)) return known as Value;
    const value = make(key);
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

/** Entries that are looked through before other requests get their turn again: some milliseconds of work. */
const entriesAtOnce = 5000;

/**
 * Finds names in the given order: literal hits, then pinyin, then initials, then short forms of full names.
 *
 * @param labels only these; all where empty
 */
async function findNames(
  entries: readonly Entry[],
  plain: string,
  { limit, labels }: { limit: number; labels: ReadonlySet<Label> },
): Promise<{ hits: SearchHit[]; total: number }> {
  // Entries share forms, and those of one place its characters.
  const toFind = once((query: string) => once((form: Form) => match(query, form)));
  const toFinds = once((place: Character[]) => [plain, ...toRests(plain, place)].map(toFind));
  const found: Found[] = [];
  for (let from = 0; from < entries.length; from += entriesAtOnce) {
    if (from > 0) await setImmediate();
    for (const entry of entries.slice(from, from + entriesAtOnce)) {
      const one = labels.size === 0 || labels.has(entry.label) ? findForm(toFinds(entry.place), entry) : undefined;
      if (one) found.push(one);
    }
  }
  return { hits: found.sort(compare).slice(0, limit).map(toHit), total: found.length };
}

/** Names that are made findable before other requests get their turn again: some milliseconds of work. */
const namesAtOnce = 2000;

interface Index {
  entries: readonly Entry[];
  /** Resolves when every form can be found by its sound. */
  sounded: Promise<void>;
}

/** @param before forms that need not be made again; those that are still used are kept */
async function toIndex(names: readonly Named[], before: Forms): Promise<Index & { forms: Forms }> {
  const entries: Entry[] = [];
  const forms: Forms = new Map();
  const toForms = (written: string, isPerson: boolean): Form => toForm(written, isPerson, { kept: forms, before });
  const toPlace = once((context: string) => toCharacters(toPlain(context), false));
  for (let from = 0; from < names.length; from += namesAtOnce) {
    for (const named of names.slice(from, from + namesAtOnce))
      entries.push(toEntry(named, toPlace(named.context), toForms));
    await setImmediate();
  }
  const sounded = sound(forms);
  // Who searches by sound is told.
  sounded.catch(() => undefined);
  return { entries, forms, sounded };
}

/** @param read gives every node that has a name worth looking for */
export function createNameIndex(read: () => Promise<Named[]>): NameIndex {
  let index: Promise<Index> | undefined;
  let forms: Forms = new Map();
  const load = async (): Promise<Index> => {
    const made = await toIndex(await read(), forms);
    forms = made.forms;
    return made;
  };
  const prepare = (): Promise<Index> => {
    if (index) return index;
    const loading = load();
    index = loading;
    // A read that failed is tried again by the next search.
    loading.catch(() => {
      if (index === loading) index = undefined;
    });
    return loading;
  };
  return {
    async find(query, options) {
      const plain = toPlain(query);
      if (plain === '') return { hits: [], total: 0 };
      const { entries, sounded } = await prepare();
      if (isTyped(plain)) await sounded;
      return findNames(entries, plain, options);
    },
    prepare() {
      void prepare();
    },
    clear() {
      index = undefined;
    },
  };
}
