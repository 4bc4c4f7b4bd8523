import { describe, expect, test } from '@jest/globals';
import { labels, relationshipTypes } from '../../server/model/index.ts';
import { loadQueries, loadQuestions, toStatements, usedParams, type Query } from '../../server/graph/queries.ts';
import { prepareStatement } from '../../server/graph/statements/index.ts';

const folders = ['schema', 'write', 'read', 'read/questions'];
const queries = folders.flatMap((folder) => [...loadQueries(folder).values()].map((query) => ({ folder, ...query })));
const names = new Set<string>([...labels, ...relationshipTypes, 'Entity', '__NAME__']);

/** Words after a colon in a pattern: labels and types. */
const named = ({ cypher }: Query): string[] =>
  [...cypher.matchAll(/[([](?:\w+)?((?::\w+)+(?:\|\w+)*)|\b(?:NOT|AND|OR|WHEN|WHERE) \w+:(\w+)/gu)].flatMap((match) =>
    `${match[1] ?? ''}:${match[2] ?? ''}`.split(/[:|]/u).filter(Boolean),
  );

describe.each(queries)('cypher/$folder/$name', (query) => {
  test('says what it asks', () => {
    expect(query.about).toMatch(/\.$/u);
  });

  test('names exactly the parameters that it uses', () => {
    expect(query.params.map(({ name }) => name).sort()).toEqual(usedParams(query));
    for (const { type, about } of query.params) expect([type, about]).not.toContain('');
  });

  test('uses labels and types of the graph alone', () => {
    expect(named(query).filter((name) => !names.has(name))).toEqual([]);
  });

  test('states the order of its rows, where it reads for people', () => {
    if (query.folder.startsWith('read') && /^(?:RETURN|MATCH)[\s\S]*\bLIMIT|ORDER BY/u.test(query.cypher))
      expect(query.told.get('order') ?? []).toHaveLength(1);
  });

  test('gives every node of every pattern a label', async () => {
    for (const statement of toStatements(query)) {
      if (query.folder === 'schema') continue;
      // What CREATE joins has been matched, by its label, before; it takes none again.
      const read = statement.replace(/^CREATE \(a\).*$/mu, '');
      expect(await prepareStatement(read)).toMatchObject({ wellFormed: true, notes: [] });
    }
  });
});

test('the canned questions have titles, descriptions and examples in both languages', () => {
  const questions = loadQuestions();
  expect(questions).toHaveLength(6);
  for (const { title, about, params } of questions) {
    expect([title.zh, title.en, about.zh, about.en]).not.toContain('');
    for (const param of params) {
      expect([param.example, param.about.zh, param.about.en]).not.toContain('');
      expect(param.suggest).not.toEqual([]);
    }
  }
});
