import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { toGraph, toLexicon, toReading } from '../../server/extract/index.ts';
import { readLexicon } from '../../server/lexicon.ts';
import { labelOf, withoutEvidence, type Graph } from '../../server/model/index.ts';

const lexicon = readLexicon();
const sources = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => ({ name, text: readFileSync(`seeds/${name}`, 'utf8').replace(/^\uFEFF/u, ''), sha256: name }));
const readings = sources.map((source) => toReading(source, lexicon));
const all = toGraph(readings);
const texts = new Map(readings.map(({ plan, outline }) => [plan.id, outline.source.text]));

const list = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

describe('the graph of the five documents', () => {
  test('every relationship ends at nodes that are there, and every id is there once', () => {
    const ids = new Set(all.nodes.map(({ id }) => id));
    expect(ids.size).toBe(all.nodes.length);
    expect(all.relationships.filter(({ start, end }) => !ids.has(start) || !ids.has(end))).toEqual([]);
  });

  test('has these findings, each read and found true', () => {
    const count = (graph: Graph): number => graph.nodes.filter((node) => labelOf(node) === 'Finding').length;
    expect(readings.map((reading) => count(toGraph([reading])))).toEqual([6, 0, 10, 2, 6]);
  });

  test('every quote stands at its offset, in the passage that is named beside it', () => {
    const passages = new Map(all.nodes.map(({ id, properties }) => [id, properties]));
    const wrong = all.relationships.filter(({ type, properties }) => {
      if (withoutEvidence.has(type) || properties.rule === 'curated') return false;
      const text = texts.get(String(properties.plan)) ?? '';
      const [quotes, starts, at] = [list(properties.quotes), list(properties.starts), list(properties.passages)];
      const sound = quotes.every((quote, i) => {
        const start = Number(starts[i]);
        const passage = passages.get(String(at[i]));
        const inside = Number(passage?.start) <= start && start + String(quote).length <= Number(passage?.end);
        return inside && text.startsWith(String(quote), start);
      });
      return !sound || quotes.length === 0 || starts.length !== quotes.length || at.length !== quotes.length;
    });
    expect(wrong).toEqual([]);
  });

  test('every name is told to stand inside the passage that STATED_IN leads to', () => {
    const passages = new Map(all.nodes.map(({ id, properties }) => [id, properties]));
    const stated = all.relationships.filter(({ type }) => type === 'STATED_IN');
    const outside = stated.filter(({ end, properties }) => {
      const [forms, starts, passage] = [list(properties.forms), list(properties.starts), passages.get(end)];
      const inside = starts.every((at) => Number(passage?.start) <= Number(at) && Number(at) < Number(passage?.end));
      return !inside || forms.length !== starts.length || forms.length === 0;
    });
    expect(stated.length).toBeGreaterThan(100);
    expect(outside).toEqual([]);
  });

  test('every passage has its words at its offsets, and nothing of the site is one', () => {
    for (const { properties } of all.nodes.filter((node) => labelOf(node) === 'Passage')) {
      const text = texts.get(String(properties.plan)) ?? '';
      expect(text.slice(Number(properties.start), Number(properties.end))).toBe(properties.text);
      expect(properties.text).not.toMatch(/打印 关闭|版权与免责声明|索引号/u);
    }
  });

  test('nodes are in the order of their ids', () => {
    const ids = all.nodes.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
  });

  test('the order of the documents changes nothing', () => {
    expect(toGraph([...readings].reverse())).toEqual(all);
  });

  test('the same plan twice is the later one', () => {
    const [first] = readings;
    if (!first) throw new Error('no document');
    expect(toGraph([first, first])).toEqual(toGraph([first]));
  });

  test('same-named departments of two places are two nodes that share a system', () => {
    const offices = all.nodes.filter(({ id }) => id.endsWith('/市经信局'));
    expect(offices.map(({ id }) => id)).toEqual([
      'department/330200/市经信局',
      'department/330281/市经信局',
      'department/330482/市经信局',
      'department/330700/市经信局',
    ]);
    expect(new Set(offices.map(({ properties }) => properties.system)).size).toBe(1);
  });

  test('contact persons and leaders of paragraphs on ideology are no officials', () => {
    const officials = all.nodes.filter((node) => labelOf(node) === 'Official').map(({ properties }) => properties.name);
    expect(officials).not.toContain('卢磊');
    expect(officials).not.toContain('习近平');
    expect(officials).toContain('毛丕显');
  });
});

const duties = ({ relationships }: Graph): number =>
  relationships.filter(({ type }) => ['LEADS', 'SUPPORTS', 'RESPONSIBLE_FOR'].includes(type)).length;

test('with an emptied lexicon as many duties are found', () => {
  const bare = toLexicon();
  for (const [at, source] of sources.entries()) {
    const reading = readings[at];
    if (!reading) throw new Error(`no reading of ${source.name}`);
    expect(duties(toGraph([toReading(source, bare)]))).toBe(duties(toGraph([reading])));
  }
});

test('a cited plan becomes the loaded one when it is among the documents', () => {
  const citing =
    '平山市人民政府关于印发平山市产业方案的通知\n平山市人民政府\n2023年5月1日\n平山市产业方案\n为贯彻落实《河北省产业规划(2021—2025年)》要求,制定本方案。\n一、总体要求\n发展产业。\n';
  const cited =
    '河北省人民政府关于印发河北省产业规划（2021—2025年）的通知\n冀政发〔2021〕8号\n河北省人民政府\n2021年5月1日\n河北省产业规划（2021—2025年）\n一、总体要求\n发展产业。\n';
  const [one, two] = [citing, cited].map((text, at) =>
    toReading({ name: `${String(at)}.txt`, text, sha256: '' }, lexicon),
  );
  if (!one || !two) throw new Error('no reading');
  const role = (graph: Graph) =>
    graph.relationships.filter(({ type }) => type === 'CITES').map(({ end, properties }) => [end, properties.role]);
  expect(role(toGraph([one]))).toEqual([['plan/130000/河北省产业规划(2021-2025年)', 'implements']]);
  expect(role(toGraph([one, two]))).toEqual([['plan/冀政发(2021)8号', 'implements']]);
  const plans = toGraph([one, two]).nodes.filter((node) => labelOf(node) === 'Plan');
  expect(plans.every(({ properties }) => properties.loaded === true)).toBe(true);
});
