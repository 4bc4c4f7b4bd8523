import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { labels, relationshipTypes } from '../../server/model/graph.ts';
import { terms } from '../../server/model/terms.ts';

const page = readFileSync('docs/glossary.md', 'utf8');

describe('the glossary', () => {
  test('has a term for every label and relationship type, and no other', () => {
    expect(Object.keys(terms).toSorted()).toEqual([...labels, ...relationshipTypes].toSorted());
  });

  test.each(Object.entries(terms))('says in docs/glossary.md what %s is, in both languages', (name, term) => {
    const row = [`\`${name}\``, term.zh, term.en, term.about.zh, term.about.en].join(' | ');
    expect(page).toContain(`| ${row} |`);
  });
});
