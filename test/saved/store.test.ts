import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { QiantouError } from '../../server/errors.ts';
import type { SavedContent } from '../../server/model/index.ts';
import { createViewStore, type ViewStore } from '../../server/saved/index.ts';
import { createFolder } from '../api/serve.ts';

const folders: { path: string; remove(): void }[] = [];
let data: string;
let store: ViewStore;
let minute = 0;
const clock = (): Date => new Date(Date.UTC(2026, 0, 1, 0, minute++));

beforeEach(() => {
  const folder = createFolder();
  folders.push(folder);
  data = folder.path;
  minute = 0;
  store = createViewStore(data, clock);
});
afterAll(() => {
  for (const folder of folders) folder.remove();
});

const content = (name: string): SavedContent => ({
  name,
  address: '/?of=plan%2Fx',
  positions: {},
  look: { theme: 'dark' },
  notes: [{ target: 'task/x/一', text: '问一问经信局', name: '培育集群' }],
  steps: [],
});
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (cause: unknown) => (cause instanceof QiantouError ? cause.code : String(cause)),
  );

describe('the store of saved views', () => {
  test('what is kept is read back whole, also by the next process', async () => {
    const kept = await store.write('abcd1234', content('余姚的数字产业'), undefined);
    expect(kept).toEqual({
      ...content('余姚的数字产业'),
      id: 'abcd1234',
      version: 1,
      savedAt: '2026-01-01T00:00:00.000Z',
    });
    await expect(createViewStore(data, clock).read('abcd1234')).resolves.toEqual(kept);
  });

  test('the list has the last saved first, with counts and no contents', async () => {
    await store.write('aaaaaaaa', content('一'), undefined);
    await store.write('bbbbbbbb', content('二'), undefined);
    const { views, unreadable } = await store.list();
    expect(views).toEqual([
      ...[
        { id: 'bbbbbbbb', name: '二', at: '00:01' },
        { id: 'aaaaaaaa', name: '一', at: '00:00' },
      ].map(({ id, name, at }) => ({
        ...{ id, name, version: 1, savedAt: `2026-01-01T${at}:00.000Z` },
        ...{ address: '/?of=plan%2Fx', notes: 1, steps: 0 },
      })),
    ]);
    expect(unreadable).toEqual([]);
  });

  test('of two people who change one version the second is refused, and the first one’s work stays', async () => {
    await store.write('abcd1234', content('原来'), undefined);
    const both = [store.write('abcd1234', content('甲'), 1), store.write('abcd1234', content('乙'), 1)];
    expect(await Promise.all(both.map(codeOf))).toEqual(['done', 'conflict']);
    await expect(store.read('abcd1234')).resolves.toMatchObject({ name: '甲', version: 2 });
  });

  test.each<[string, number | undefined, boolean]>([
    ['a new view never takes the place of one that is there', undefined, true],
    ['a change of a deleted view is refused, not brought back unasked', 1, false],
  ])('%s', async (_name, base, isThere) => {
    await store.write('abcd1234', content('原来'), undefined);
    if (!isThere) await store.remove('abcd1234', 1);
    expect(await codeOf(store.write('abcd1234', content('新'), base))).toBe('conflict');
  });

  test('a deleted view is given back and can be kept again; a version that is not the last is not deleted', async () => {
    await store.write('abcd1234', content('一'), undefined);
    await store.write('abcd1234', content('二'), 1);
    expect(await codeOf(store.remove('abcd1234', 1))).toBe('conflict');
    const removed = await store.remove('abcd1234', 2);
    expect(removed.name).toBe('二');
    expect(await codeOf(store.read('abcd1234'))).toBe('not-found');
    expect((await store.list()).views).toEqual([]);
    await expect(store.write('abcd1234', content('二'), undefined)).resolves.toMatchObject({ name: '二', version: 1 });
  });

  test('a view that is too large is refused and leaves nothing behind', async () => {
    await store.write('abcd1234', content('一'), undefined);
    const notes = Array.from({ length: 500 }, (_, i) => ({
      target: `t${String(i)}`,
      text: '长'.repeat(2000),
      name: '',
    }));
    expect(await codeOf(store.write('abcd1234', { ...content('二'), notes }, 1))).toBe('too-large');
    await expect(store.read('abcd1234')).resolves.toMatchObject({ name: '一', version: 1 });
    expect(readdirSync(join(data, 'views'))).toEqual(['abcd1234.json']);
  });

  test('a file that holds no view is told by its name and never written over', async () => {
    mkdirSync(join(data, 'views'));
    writeFileSync(join(data, 'views', 'abcd1234.json'), '{"half":');
    expect(await store.list()).toMatchObject({ views: [], unreadable: ['abcd1234.json'] });
    expect(await codeOf(store.write('abcd1234', content('新'), undefined))).toBe('conflict');
    expect(readFileSync(join(data, 'views', 'abcd1234.json'), 'utf8')).toBe('{"half":');
  });

  test('a file that was put into the folder by hand is in the list', async () => {
    const kept = await store.write('abcd1234', content('一'), undefined);
    await store.list();
    writeFileSync(join(data, 'views', 'eeeeffff.json'), JSON.stringify({ ...kept, id: 'eeeeffff', name: '同事的' }));
    expect((await store.list()).views.map(({ name }) => name).sort()).toEqual(['一', '同事的']);
  });

  test('the number of views has an end, which is said', async () => {
    mkdirSync(join(data, 'views'));
    const view = { ...content('满'), version: 1, savedAt: '2026-01-01T00:00:00.000Z' };
    for (let i = 0; i < 1000; i += 1) {
      const id = `v${String(i).padStart(7, '0')}`;
      writeFileSync(join(data, 'views', `${id}.json`), JSON.stringify({ ...view, id }));
    }
    expect(await codeOf(store.write('abcd1234', content('多'), undefined))).toBe('too-large');
    expect(await codeOf(store.write('v0000001', content('改'), 1))).toBe('done');
  });
});
