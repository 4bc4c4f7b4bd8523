import { describe, expect, test } from '@jest/globals';
import { toComparable } from '../../../server/extract/index.ts';

const keyOf = (indicator: string, unit: string, kind = 'level') => toComparable({ indicator, unit, kind }).key;

describe('figures that may stand on one scale', () => {
  test.each([
    ['acts and the long form of 规上 aside', keyOf('规模以上工业增加值', '亿元'), keyOf('规上工业增加值', '亿元')],
    ['家 and 个', keyOf('省级工业互联网平台', '家'), keyOf('省级工业互联网平台', '个')],
    ['家(个) and 家', keyOf('示范企业', '家(个)'), keyOf('示范企业', '家')],
    ['万台 and 台', keyOf('工业机器人', '万台'), keyOf('工业机器人', '台')],
    ['level and cumulative', keyOf('绿色工厂', '家'), keyOf('累计建成绿色工厂', '家', 'cumulative')],
  ])('%s', (_name, one, other) => {
    expect(one).toBe(other);
  });

  test.each([
    ['% and 万元', keyOf('亩均税收', '%'), keyOf('亩均税收', '万元')],
    ['万元/人 and 万元', keyOf('劳动生产率', '万元/人'), keyOf('劳动生产率', '万元')],
    ['人次 and 人', keyOf('培训', '人次'), keyOf('培训', '人')],
    ['what is added and what there is', keyOf('新增企业研究院', '家'), keyOf('企业研究院', '家')],
    ['growth and level', keyOf('工业投资', '%', 'annual growth'), keyOf('工业投资', '%')],
    ['each year and in all', keyOf('小微企业园', '个', 'per year'), keyOf('小微企业园', '个')],
  ])('but not %s', (_name, one, other) => {
    expect(one).not.toBe(other);
  });

  test('one 亿元 is a hundred million plain units', () => {
    expect(toComparable({ indicator: '产值', unit: '亿元', kind: 'level' }).scale).toBe(1e8);
  });
});
