/**
 * 同括号: an official and a department whose LEADS stand in one and the same parenthesis of one passage. They are
 * paired by the words, never by the task, since one task can hold several parentheses. A pair is no relationship.
 */
import type { GraphRelationship } from '../../server/model/graph.ts';
import { groupBy } from '../../server/model/group-by.ts';
import { toEvidence, toKey } from './relationships.ts';

/** A passage's words, and their offset in the document's stored text. */
export interface PassageText {
  text: string;
  start: number;
}

/** One parenthesis that names both. */
export interface Together {
  passage: string;
  /** The whole parenthesis in the document's words. */
  words: string;
  /** Offset of `words` in the document's stored text. */
  start: number;
  /** Keys of the official's and the department's relationship. */
  keys: [string, string];
  task: string;
}

export interface Pair {
  official: string;
  department: string;
  together: Together[];
}

/** The outermost parenthesis around an offset of the text, as `[start, end)`; nothing where there is none. */
export function parenthesisAround(text: string, offset: number): [number, number] | undefined {
  const open: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i);
    if (character === '(' || character === '（') open.push(i);
    else if (character === ')' || character === '）') {
      const from = open.pop();
      if (from !== undefined && open.length === 0 && from <= offset && offset < i) return [from, i + 1];
    }
  }
  return undefined;
}

interface Lead {
  who: string;
  task: string;
  key: string;
  passage: string;
  from: number;
  words: string;
  start: number;
}

const toLeads = (relationship: GraphRelationship, passages: ReadonlyMap<string, PassageText>): Lead[] =>
  toEvidence(relationship).flatMap(({ passage, start }) => {
    const held = passages.get(passage);
    const around = held && parenthesisAround(held.text, start - held.start);
    if (!held || !around) return [];
    const [from, end] = around;
    return [
      {
        who: relationship.start,
        task: relationship.end,
        key: toKey(relationship),
        passage,
        from,
        words: held.text.slice(from, end),
        start: held.start + from,
      },
    ];
  });

/** Pairs in the order in which the document first names them together. */
export function toPairs(
  leads: readonly GraphRelationship[],
  isOfficial: (id: string) => boolean,
  passages: ReadonlyMap<string, PassageText>,
): Pair[] {
  const byParenthesis = groupBy(
    leads.flatMap((lead) => toLeads(lead, passages)).sort((a, b) => a.start - b.start),
    ({ passage, from, task }) => [passage, from, task].join(' '),
  );
  const pairs = new Map<string, Pair>();
  for (const together of byParenthesis.values()) {
    const departments = together.filter(({ who }) => !isOfficial(who));
    for (const official of together.filter(({ who }) => isOfficial(who)))
      for (const department of departments) {
        const id = `${official.who} ${department.who}`;
        const pair = pairs.get(id) ?? { official: official.who, department: department.who, together: [] };
        const { passage, words, start, task } = official;
        pair.together.push({ passage, words, start, task, keys: [official.key, department.key] });
        pairs.set(id, pair);
      }
  }
  return [...pairs.values()];
}
