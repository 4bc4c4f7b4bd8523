import { z } from 'zod';
import type { Row } from '../graph/port.ts';
import type { GraphNode, Label, PassageHit, SearchView } from '../model/index.ts';
import { defineRoute } from './route.ts';
import { toWords } from './rows.ts';
import { LabelName, Search } from './schemas.ts';

/** Where the words stand in a passage; at most so many places are lit. */
const mostMatches = 20;

/** Every place of the words in a text, one after another. */
function findMatches(text: string, words: string): PassageHit['matches'] {
  const found: PassageHit['matches'] = [];
  let at = words === '' ? -1 : text.indexOf(words);
  while (at >= 0 && found.length < mostMatches) {
    found.push({ start: at, end: at + words.length });
    at = text.indexOf(words, at + words.length);
  }
  return found;
}

function toPassageHit(row: Row, words: string): PassageHit {
  const { id, properties } = row.passage as unknown as GraphNode;
  const text = String(properties.text);
  return {
    id,
    plan: String(properties.plan),
    planTitle: toWords(row.planTitle),
    text,
    path: properties.path as string[],
    matches: findMatches(text, words),
  };
}

/** `labels=Department,Official`, or the same name several times. */
const Labels = z
  .union([z.string(), z.array(z.string())])
  .default('')
  .transform((words) => [words].flat().flatMap((word) => word.split(',').filter(Boolean)))
  .pipe(z.array(LabelName))
  .meta({ description: 'labels separated by commas; all where none is named' });

/** The search box: names by what is written, by pinyin and by initials; passages by what is written. */
export const search = defineRoute({
  path: '/search',
  summary: 'Names (literal hits, then pinyin, then initials) and passages that hold the words, each n of m.',
  query: z.object({
    q: z.string().trim().min(1).max(100),
    limit: z.coerce.number().int().min(1).max(200).default(20),
    labels: Labels,
  }),
  answer: Search,
  async handle({ graph, names }, { query: { q, limit, labels } }): Promise<SearchView> {
    const wanted = new Set<Label>(labels);
    const inPassages = wanted.size === 0 || wanted.has('Passage');
    const [found, rows, counted] = await Promise.all([
      names.find(q, { limit, labels: wanted }),
      inPassages ? graph.read('passages-containing', { words: q, limit }) : [],
      inPassages ? graph.read('passages-containing-count', { words: q }) : [],
    ]);
    return {
      query: q,
      ...found,
      passages: rows.map((row) => toPassageHit(row, q)),
      totalPassages: Number(counted[0]?.total ?? 0),
    };
  },
});
