import { describe, expect, test } from '@jest/globals';
import { resolve } from 'node:path';
import { readSettings } from '../server/settings.ts';

const base = resolve('/somewhere');

describe('settings', () => {
  test('an empty environment gives the documented defaults', () => {
    expect(readSettings({ LANG: 'zh_CN.UTF-8' }, base)).toEqual({
      folder: resolve(base, 'data'),
      port: 3000,
      host: '127.0.0.1',
      hosts: [],
      deadlineMs: 20_000,
      rows: 10_000,
      memoryBytes: 1024 ** 3,
      language: 'zh',
    });
  });

  test('a variable that is set to nothing counts as not set', () => {
    expect(readSettings({ PORT: '', NEO4J_URI: '', LANG: '' }, base)).toEqual(readSettings({}, base));
  });

  test('NEO4J_URI chooses Neo4j, with the user that a fresh server has', () => {
    expect(
      readSettings({ NEO4J_URI: 'bolt://db:7687', NEO4J_PASSWORD: 'p', NEO4J_DATABASE: 'plans' }, base).neo4j,
    ).toEqual({ uri: 'bolt://db:7687', user: 'neo4j', password: 'p', database: 'plans' });
  });

  test('hosts are separated by commas and compared in lower case', () => {
    expect(readSettings({ QIANTOU_HOSTS: 'Policy.example.cn, , graph.local' }, base).hosts).toEqual([
      'policy.example.cn',
      'graph.local',
    ]);
  });

  test.each([
    ['zh_CN.UTF-8', 'zh'],
    ['en_US.UTF-8', 'en'],
    ['C.UTF-8', 'en'],
  ])('LANG %s speaks %s', (locale, language) => {
    expect(readSettings({ LANG: locale }, base).language).toBe(language);
  });

  test.each([
    ['PORT', '99999'],
    ['PORT', 'http'],
    ['QIANTOU_DEADLINE_SECONDS', '0'],
    ['QIANTOU_ROWS', '1.5'],
  ])('%s=%s is refused, and the message names the variable', (name, value) => {
    expect(() => readSettings({ [name]: value }, base)).toThrow(name);
  });

  test('a refused environment does not repeat a password', () => {
    const refused = (): string => {
      try {
        return JSON.stringify(readSettings({ PORT: 'x', NEO4J_PASSWORD: 'hunter2' }, base));
      } catch (cause) {
        return String(cause);
      }
    };
    expect(refused()).toContain('PORT');
    expect(refused()).not.toContain('hunter2');
  });
});
