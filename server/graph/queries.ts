/** The Cypher of the product: one question a file below `cypher/`, each with a header that says so. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { labels, relationshipTypes, type Label, type Question } from '../model/index.ts';

/** A parameter as the header tells it: `@param name type about`, with an example after `e.g.`. */
export interface QueryParam {
  name: string;
  type: string;
  about: string;
  example?: string;
}

/** A file below `cypher/`. */
export interface Query {
  /** File name without ending: what `read` is asked for. */
  name: string;
  /** First sentence of the header. */
  about: string;
  /** The header's lines by their words: `row`, `order`, `title`, `about` … */
  told: ReadonlyMap<string, string[]>;
  params: QueryParam[];
  /** The statement without its header. */
  cypher: string;
}

/** The folder `cypher/` of the package, from the sources as from `dist/`. */
function cypherFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'cypher', 'schema'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('the folder cypher/ is missing: install the package again');
    folder = above;
  }
  return join(folder, 'cypher');
}

/** Reads a header: `// words` tell what it asks, `// @word …` the rest; a line that is indented goes on. */
export function toQuery(name: string, text: string): Query {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  const bodyAt = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('//'));
  const told = new Map<string, string[]>();
  const about: string[] = [];
  for (const line of lines.slice(0, Math.max(bodyAt, 0))) {
    const words = line.replace(/^\/\/ ?/u, '');
    const tag = /^@([\w-]+)\s+(.*)$/u.exec(words);
    if (tag) told.set(tag[1] ?? '', [...(told.get(tag[1] ?? '') ?? []), (tag[2] ?? '').trim()]);
    else if (words.trim() !== '') about.push(words.trim());
  }
  const params = (told.get('param') ?? []).map((line) => {
    const [, param = '', type = '', rest = ''] = /^(\S+)\s+(\S+)\s*(.*)$/u.exec(line) ?? [];
    const [said = '', example] = rest.split(/\s*e\.g\.\s*/u);
    return { name: param, type, about: said, ...(example === undefined ? {} : { example }) };
  });
  const cypher = lines.slice(Math.max(bodyAt, 0)).join('\n').trim();
  return { name, about: about.join(' '), told, params, cypher };
}

const loaded = new Map<string, ReadonlyMap<string, Query>>();

/** Every query of a folder below `cypher/`, by name, in the order of their names. Read from the disk once. */
export function loadQueries(folder: string): ReadonlyMap<string, Query> {
  const known = loaded.get(folder) ?? readQueries(folder);
  loaded.set(folder, known);
  return known;
}

function readQueries(folder: string): ReadonlyMap<string, Query> {
  const place = join(cypherFolder(), folder);
  const files = readdirSync(place)
    .filter((file) => file.endsWith('.cypher'))
    .sort();
  return new Map(
    files.map((file) => {
      const name = file.replace(/\.cypher$/u, '');
      return [name, toQuery(name, readFileSync(join(place, file), 'utf8'))];
    }),
  );
}

/** Names of the parameters that the statement itself uses, in order. */
export const usedParams = ({ cypher }: Query): string[] =>
  [...new Set([...cypher.matchAll(/\$(\w+)/gu)].map((match) => match[1] ?? ''))].sort();

/** Statements of a file that holds several, separated by semicolons at the line's end. */
export const toStatements = ({ cypher }: Query): string[] =>
  cypher
    .split(/;\s*$/mu)
    .map((statement) => statement.trim())
    .filter(Boolean);

const isLabel = (word: string): word is Label => (labels as readonly string[]).includes(word);

const names: ReadonlySet<string> = new Set<string>([...labels, ...relationshipTypes]);

/**
 * Puts a label or type where the file says `__NAME__`: neither engine takes one as a parameter.
 * Only names of the public language come in, so no text of a document can become Cypher.
 */
export function withName(cypher: string, name: string): string {
  if (!names.has(name)) throw new Error(`${name} is neither a label nor a relationship type of the graph`);
  return cypher.replaceAll('__NAME__', name);
}

/** What a header says of one parameter under a word: `@suggest name Cluster, Chain`. */
const toldOf = ({ told }: Query, word: string, name: string): string =>
  (told.get(word) ?? [])
    .find((line) => line.startsWith(`${name} `))
    ?.slice(name.length)
    .trim() ?? '';

/** The canned questions for people, by their titles in the order of their names. */
export function loadQuestions(): Question[] {
  const both = (query: Query, word: string): { zh: string; en: string } => {
    const said = query.told.get(word) ?? [];
    const of = (language: string): string =>
      said
        .find((line) => line.startsWith(`${language} `))
        ?.slice(language.length + 1)
        .trim() ?? '';
    return { zh: of('zh'), en: of('en') };
  };
  return [...loadQueries('read/questions').values()].map((query) => ({
    name: query.name,
    title: both(query, 'title'),
    about: both(query, 'about'),
    cypher: query.cypher,
    params: query.params.map(({ name, type, about, example }) => ({
      ...{ name, type, about: { zh: toldOf(query, 'param-zh', name), en: about } },
      suggest: toldOf(query, 'suggest', name).split(', ').filter(isLabel),
      ...(example === undefined ? {} : { example }),
    })),
  }));
}
