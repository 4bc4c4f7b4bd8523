import { expect, test } from '@jest/globals';
import {
  emptyState,
  fromAddress,
  toUnknownPage,
  toAddress,
  toSearch,
  viewOf,
  withChange,
  withSame,
  type PageState,
} from '../../client/state.ts';

const full: PageState = {
  section: 'explore',
  root: 'official/330281/毛丕显',
  plan: 'plan/余政办发(2020)77号',
  view: 'neighbours',
  picked: 'LEADS department/330281/市经信局 task/余政办发(2020)77号/大力发展数字经济-0abc',
  side: 'outline',
  expansions: [
    { node: 'task/余政办发(2020)77号/大力发展数字经济-0abc', type: 'HAS_TARGET', direction: 'out', limit: 12 },
    { node: 'cluster/330281/“35”千百亿产业', type: '*', direction: 'in', limit: 5, at: { x: -120, y: 7 } },
  ],
  unfolded: ['plan/余政办发(2020)77号 二(一)'],
  ungrouped: ['group Task plan/余政办发(2020)77号 二(一) ~2', 'group Target'],
  faded: ['SUPPORTS', 'Industry'],
  filters: [
    { facet: 'standing', value: 'draft for comment' },
    { facet: 'plan', value: 'plan/余政办发(2020)77号' },
  ],
  dropped: ['standing', 'kind'],
  collapsed: ['industry/5G+工业互联网'],
  selected: ['department/330281/市经信局', 'industry/5G+工业互联网'],
  brought: ['jurisdiction/330281'],
  placed: [
    { node: 'cluster/330281/“35”千百亿产业', x: 40, y: -300 },
    { node: 'fold plan/余政办发(2020)77号 二(一)', x: 0, y: 410 },
  ],
  reading: {
    plan: 'plan/余政办发(2020)77号',
    start: 1629,
    end: 1638,
    passage: 'passage/余政办发(2020)77号/2.大力发展-1',
  },
  own: { cypher: 'MATCH (n:Task) RETURN n.name AS 任务 & "x"', 'param.id': 'a=b' },
};

const roundTrip = (state: PageState): PageState => {
  const url = new URL(toAddress(state), 'http://localhost');
  return fromAddress(url.pathname, url.search);
};

test('everything that the page shows comes back from its address', () => {
  expect(roundTrip(full)).toEqual(full);
});

test('a page that shows nothing special has the bare address, and the bare address shows it', () => {
  expect(toAddress(emptyState)).toBe('/');
  expect(fromAddress('/', '')).toEqual(emptyState);
});

test('every section has a path of its own', () => {
  const query = withChange(emptyState, { section: 'query' });
  expect(toAddress(query)).toBe('/query');
  expect(roundTrip(query)).toEqual(query);
});

test('the embed page takes the explorer’s parameters', () => {
  expect(fromAddress('/embed', `?${toSearch(full)}`)).toEqual(full);
});

test('what an old or mangled link holds is left out and does no harm', () => {
  const state = fromAddress(
    '/nowhere',
    '?view=hologram&side=%20&open=out+LEADS+many+x&open=out&read=&pick=&at=1.5+2+x&at=3+x&at=1+2',
  );
  expect(state).toEqual(emptyState);
});

test('a change to undefined takes a part away and leaves the others', () => {
  const state = withChange(full, { picked: undefined, reading: undefined });
  expect(state).not.toHaveProperty('picked');
  expect(state).not.toHaveProperty('reading');
  expect(state.expansions).toEqual(full.expansions);
});

test('a state read from another address shares with the one before what did not change', () => {
  const [before, after] = ['?unfold=a&fold=c', '?unfold=a&fold=d'].map((search) => fromAddress('/', search));
  if (!before || !after) throw new Error('Both are states.');
  const shared = withSame(before, after);
  expect(shared).toEqual(after);
  expect(shared.unfolded).toBe(before.unfolded);
  expect(shared.collapsed).toBe(after.collapsed);
});

test('the view of another node begins without what belonged to the picture before', () => {
  expect(viewOf('department/330281/市经信局')).toEqual({ ...emptyState, root: 'department/330281/市经信局' });
});

test('an address that names no page is told from the pages, in its own words', () => {
  expect(['/', '/matrix', '/embed', '/gaps'].map(toUnknownPage)).toEqual(Array(4).fill(undefined));
  expect(toUnknownPage('/duties/1')).toBe('duties');
  expect(toUnknownPage('/%E8%81%8C%E8%B4%A3')).toBe('职责');
  expect(toUnknownPage('/%E8')).toBe('%E8');
});
