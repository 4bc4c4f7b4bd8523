import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Engine } from '../../server/graph/embedded/engine.ts';
import { publishedFile } from '../../server/graph/embedded/generations.ts';
import { openEmpty, type Opened } from './engines.ts';
import { randomReads, toBag, toHubGraph } from './random-reads.ts';

const { plan, graph, hubs } = toHubGraph(2500, 40);
const take = 80;

describe('random reads of the embedded engine', () => {
  let opened: Opened & { folder: string };
  beforeAll(async () => {
    opened = await openEmpty({ rows: 100_000 });
    await opened.store.write(plan, graph);
  }, 180_000);
  afterAll(() => opened.end(), 60_000);

  test('give what walking the graph gives', async () => {
    const wrong: string[] = [];
    const reads = randomReads(graph, hubs, 5);
    for (let done = 0; done < take; done += 1) {
      const { cypher, rows } = reads.next().value as { cypher: string; rows: unknown[][] };
      const answer = await opened.store.query(cypher, {});
      if (toBag(answer.rows).join('\n') !== toBag(rows).join('\n')) wrong.push(cypher);
    }
    expect(wrong).toEqual([]);
  }, 300_000);

  test('without the guard the same reads show the engine’s wrong answers, so they would be found', async () => {
    const file = publishedFile(join(opened.folder, 'graph')) ?? '';
    const stand = join(opened.folder, 'graph', 'stand');
    mkdirSync(stand, { recursive: true });
    const bare = new Engine({ standsIn: stand, open: { kind: 'open', mode: 'read', file, forPersons: true } });
    const wrong: string[] = [];
    try {
      const reads = randomReads(graph, hubs, 5);
      for (let done = 0; done < take; done += 1) {
        const { cypher, rows } = reads.next().value as { cypher: string; rows: unknown[][] };
        const limits = { rows: 100_000, deadlineMs: 60_000, memoryBytes: 1 << 30 };
        const answer = await bare.run({ cypher, params: {}, ...limits, trust: 'as-written' });
        if (toBag(answer.rows).join('\n') !== toBag(rows).join('\n')) wrong.push(cypher);
      }
    } finally {
      bare.kill();
    }
    expect(wrong.filter((cypher) => cypher.includes('DISTINCT')).length).toBeGreaterThan(0);
  }, 300_000);
});
