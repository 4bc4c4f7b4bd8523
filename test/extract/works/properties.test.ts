import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toTaskFacts, toWorks } from '../../../server/extract/works/index.ts';
import { toOutline } from '../../../server/text/index.ts';

const cases = new URL('../../fixtures/works/', import.meta.url);
const plan = { id: 'plan/x', title: 'x' };
const worksOf = (text: string): ReturnType<typeof toWorks> => toWorks(toOutline({ name: 'x', text, sha256: '' }), plan);

/** What a document says, without the places and the exact form of its words. */
function said(text: string): string[] {
  const { works, duties } = worksOf(text);
  return works.map((work) => {
    const charged = duties
      .filter((duty) => duty.work === work)
      .map(({ role, who }) => `${role} ${who.written} ${who.titles.join()}`);
    return [work.id, work.kind, work.ref, work.title, work.parent?.title ?? '', ...charged].join(' | ');
  });
}

/** Documents whose lines are whole paragraphs and whose tables, if any, have pipes. */
const documents = readdirSync(cases)
  .map((name) => readFileSync(new URL(`${name}/source.txt`, cases), 'utf8'))
  .filter((text) => !text.includes('\t') && !/[、，]\n/u.test(text) && !text.includes('    '));

const full: Record<string, string> = { '(': '（', ')': '）', ',': '，', ':': '：', ';': '；' };
const half: Record<string, string> = Object.fromEntries(Object.entries(full).map(([a, b]) => [b, a]));
const widen = (unit: string): string =>
  full[unit] ?? (/\d/u.test(unit) ? String.fromCharCode(unit.charCodeAt(0) + 0xfee0) : unit);
const narrow = (unit: string): string => half[unit] ?? unit;

/** Changes some units of a text, chosen by a seed. */
const change = (text: string, seed: number, how: (unit: string, chance: number) => string): string => {
  let state = seed;
  return Array.from(text, (unit) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return how(unit, state / 0x7fffffff);
  }).join('');
};

const runs = { numRuns: 12, seed: 7 };

describe('what a document says does not depend on', () => {
  const each = fc.tuple(fc.constantFrom(...documents), fc.nat());

  test('spaces inside a paragraph', () => {
    fc.assert(
      fc.property(each, ([text, seed]) => {
        const spaced = change(text, seed, (unit, chance) =>
          chance < 0.1 && /[\u4e00-\u9fff]/u.test(unit) ? `${unit} ` : unit,
        );
        expect(said(spaced)).toEqual(said(text));
      }),
      runs,
    );
  });

  test('the width of punctuation and digits', () => {
    fc.assert(
      fc.property(each, ([text, seed]) => {
        const mixed = change(text, seed, (unit, chance) =>
          chance < 0.3 ? widen(unit) : chance < 0.6 ? narrow(unit) : unit,
        );
        expect(said(mixed)).toEqual(said(text));
      }),
      runs,
    );
  });

  test('line ends and blank lines between paragraphs', () => {
    for (const text of documents) {
      expect(said(text.replaceAll('\n', '\r\n'))).toEqual(said(text));
      expect(said(text.replaceAll(/\n(?!.*\|)/gu, '\n\n'))).toEqual(said(text));
    }
  });

  test('line breaks inside the names of a note or a cell', () => {
    fc.assert(
      fc.property(each, ([text, seed]) => {
        const broken = change(text, seed, (unit, chance) => unit + (chance < 0.5 ? '\uE000' : '')).replaceAll(
          /((?:经济|工业|科技|发展|财政|商务|市场|自然|金融|人力)\uE000?)(?=[\u4e00-\u9fff\uE000]{2,8}[局厅委](?:[、，；;）)\uE000 ]|$))/gu,
          (name) => (name.endsWith('\uE000') ? `${name}\n` : name),
        );
        expect(said(broken.replaceAll('\uE000', ''))).toEqual(said(text));
      }),
      runs,
    );
  });
});

describe('the facts of every case', () => {
  test.each(readdirSync(cases))(
    '%s: quotes are the document’s words, names are in their evidence, ids are single',
    (name) => {
      const text = readFileSync(new URL(`${name}/source.txt`, cases), 'utf8');
      const works = worksOf(text);
      const facts = toTaskFacts(works, plan);
      const quotes = [
        ...facts.edges.flatMap(({ evidence }) => evidence),
        ...facts.nodes.flatMap(({ stated }) => stated.map(({ quote }) => quote)),
        ...works.works.flatMap(({ spans }) => spans),
        ...works.duties.flatMap(({ evidence }) => evidence),
      ];
      for (const { block, start, end } of quotes) {
        expect(start).toBeLessThan(end);
        expect(block.start).toBeLessThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(block.end);
      }
      for (const { evidence, who } of works.duties) {
        const [first] = evidence;
        expect(first && first.start <= who.quote.start && who.quote.end <= first.end).toBe(true);
      }
      expect(new Set(facts.nodes.map(({ id }) => id)).size).toBe(facts.nodes.length);
      expect(facts.edges.filter(({ type }) => type === 'HAS_TASK')).toHaveLength(works.works.length);
      expect(facts.edges.filter(({ type }) => type === 'PART_OF')).toHaveLength(
        works.works.filter(({ parent }) => parent).length,
      );
    },
  );

  test('an edit elsewhere in a document changes no id', () => {
    for (const text of documents) {
      const before = worksOf(text).works.map(({ id }) => id);
      const after = worksOf(text.replace(/\n/u, '\n\n\n').replace(/。(?=[^。]*$)/u, '。')).works.map(({ id }) => id);
      expect(after).toEqual(before);
    }
  });
});
