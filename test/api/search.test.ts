import { describe, expect, test } from '@jest/globals';
import { createNameIndex, type Named } from '../../server/api/search/name-index.ts';
import type { Label } from '../../server/model/index.ts';

const named = (label: Label, name: string, context = '', ...aliases: string[]): Named => ({
  id: `${label}/${context}/${name}`,
  label,
  name,
  aliases: [name, ...aliases],
  context,
});
const names: Named[] = [
  named('Department', '市经信局', '余姚市', '余姚市经济和信息化局'),
  named('Department', '经济和信息化局', '平湖市'),
  named('Department', '市科技局', '余姚市'),
  named('Department', '市财政局', '余姚市'),
  named('Official', '毛丕显', '余姚市'),
  named('Official', '单强', '某市'),
  named('Official', '曾志', '某市'),
  named('Cluster', '“35”千百亿产业集群', '余姚市'),
  named('Industry', '集成电路', '', '集成电路产业'),
  named('Industry', 'IC设计', ''),
  named('Industry', '绿色石化', ''),
  named('Jurisdiction', '乐清市', ''),
  named('Jurisdiction', '重庆市', ''),
];
const everything = { limit: 20, labels: new Set<Label>() };
const find = async (query: string): Promise<string[]> =>
  (await createNameIndex(() => Promise.resolve(names)).find(query, everything)).hits.map(({ name }) => name);

describe('search box', () => {
  test.each([
    ['经信', '市经信局'],
    ['jingxin', '市经信局'],
    ['jingx', '市经信局'],
    ['jxj', '市经信局'],
    ['sjxj', '市经信局'],
    ['市jxj', '市经信局'],
    ['毛丕显', '毛丕显'],
    ['maopixian', '毛丕显'],
    ['Mao Pixian', '毛丕显'],
    ['mpx', '毛丕显'],
    ['shanqiang', '单强'],
    ['zengzhi', '曾志'],
    ['yueqing', '乐清市'],
    ['leqing', '乐清市'],
    ['chongqing', '重庆市'],
    ['jicheng', '集成电路'],
    ['“35”', '“35”千百亿产业集群'],
    ['35', '“35”千百亿产业集群'],
    ['ic', 'IC设计'],
    ['ＩＣ设计', 'IC设计'],
  ])('%s finds %s first', async (query, name) => {
    expect((await find(query))[0]).toBe(name);
  });

  test('a short form finds the organ of which only the full name is written', async () => {
    expect(await find('经信局')).toEqual(['市经信局', '经济和信息化局']);
  });

  test('the full form finds the organ by the alias, and the alias is told', async () => {
    const { hits } = await createNameIndex(() => Promise.resolve(names)).find('余姚市经济', everything);
    expect(hits).toEqual([
      {
        id: 'Department/余姚市/市经信局',
        label: 'Department',
        name: '市经信局',
        alias: '余姚市经济和信息化局',
        how: 'literal',
        context: '余姚市',
      },
    ]);
  });

  test.each([
    '余姚市财政局',
    '余姚财政局',
    '余姚 财政局',
    '余姚市市财政局',
    'yysczj',
    'yuyao caizheng',
    'yuyaoshi czj',
  ])('%s finds the organ of that place alone', async (query) => {
    const elsewhere = named('Department', '市财政局', '平湖市');
    const index = createNameIndex(() => Promise.resolve([elsewhere, ...names]));
    expect((await index.find(query, everything)).hits).toEqual([
      expect.objectContaining({ name: '市财政局', context: '余姚市' }),
    ]);
  });

  test('a place alone finds no organ of it', async () => {
    const index = createNameIndex(() => Promise.resolve([...names, named('Jurisdiction', '余姚市')]));
    for (const query of ['余姚市', '余姚', 'yuyao', 'yys'])
      expect(
        (await index.find(query, { limit: 20, labels: new Set<Label>(['Official', 'Jurisdiction']) })).hits,
      ).toEqual([expect.objectContaining({ label: 'Jurisdiction' })]);
  });

  test.each([
    '余政办发〔2020〕77号',
    '余政办发[2020]77号',
    '余政办发(2020)77',
    '余政办发 2020 77号',
    '77号',
    '《余姚市方案》',
  ])('%s finds the plan', async (query) => {
    const plan = named('Plan', '余姚市方案(2020—2022年)', '', '余政办发〔2020〕77号');
    const index = createNameIndex(() => Promise.resolve([...names, plan]));
    expect((await index.find(query, everything)).hits).toEqual([expect.objectContaining({ label: 'Plan' })]);
  });

  test('literal hits stand before hits by sound', async () => {
    const index = createNameIndex(() =>
      Promise.resolve([named('Industry', '爱车'), named('Industry', 'AC电机'), named('Industry', '安车')]),
    );
    const { hits } = await index.find('ac', everything);
    expect(hits.map(({ name, how }) => [name, how])).toEqual([
      ['AC电机', 'literal'],
      ['安车', 'initials'],
      ['爱车', 'initials'],
    ]);
  });

  test.each(['', '  ', 'zzz', '无此名'])('“%s” finds nothing', async (query) => {
    expect(await find(query)).toEqual([]);
  });

  test('labels narrow the hits, the limit cuts them, and the total stays told', async () => {
    const index = createNameIndex(() => Promise.resolve(names));
    expect(await index.find('市', { limit: 1, labels: new Set<Label>(['Department']) })).toEqual({
      hits: [expect.objectContaining({ name: '市科技局' })],
      total: 3,
    });
  });

  test('names that thousands bear are all counted, and found by their sound too', async () => {
    const many = Array.from({ length: 12_000 }, (_, i) =>
      named('Task', '推进技术改造', `第${String(i)}号文件`.slice(0, 3)),
    );
    const index = createNameIndex(() => Promise.resolve(many.map((one, i) => ({ ...one, id: String(i) }))));
    expect((await index.find('技术改造', everything)).total).toBe(12_000);
    expect(await index.find('jsgz', everything)).toMatchObject({ total: 12_000, hits: { length: 20 } });
  });

  test('what changed in the graph is found once the index is cleared', async () => {
    const held = [...names];
    const index = createNameIndex(() => Promise.resolve(held));
    expect((await index.find('新材料', everything)).total).toBe(0);
    held.push(named('Industry', '新材料'));
    index.clear();
    expect((await index.find('新材料', everything)).total).toBe(1);
  });

  test('a failed reading of the graph is tried again by the next search', async () => {
    let failing = true;
    const index = createNameIndex(() => (failing ? Promise.reject(new Error('no graph')) : Promise.resolve(names)));
    await expect(index.find('经信', everything)).rejects.toThrow('no graph');
    failing = false;
    expect((await index.find('经信', everything)).total).toBe(1);
  });
});
