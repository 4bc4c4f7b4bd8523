import { describe, expect, test } from '@jest/globals';
import { read } from './read.ts';

const under = (...head: string[]): string => head.join('\n');
const title = '平湖市电池产业发展方案';

describe('heads of pages', () => {
  test('ministries on several lines issue together', () => {
    expect(
      read(
        under(
          '工业和信息化部 财政部 交通运输部',
          '商务部 海关总署 国家能源局',
          '关于印发电池产业发展方案的通知',
          '电池产业发展方案',
        ),
      ).who,
    ).toEqual(['工业和信息化部', '财政部', '交通运输部', '商务部', '海关总署', '国家能源局']);
  });

  test('a newspaper tells who issued what it prints in full', () => {
    const head = (told: string): string[] => ['平湖市电池方案发布', '来源:平湖日报', told, title];
    expect(read(under(...head(`8月8日,平湖市人民政府办公室印发《${title}》,全文如下:`))).who).toEqual([
      '平湖市人民政府办公室',
    ]);
    expect(read(under(...head(`8月8日,平湖市人民政府办公室印发《${title}》,引发热议。`))).who).toEqual([]);
  });

  test('the title of the letter may stand among the page’s facts', () => {
    const line = '平湖市人民政府办公室 平湖市人民政府办公室关于印发平湖市电池产业发展方案的通知 信息分类:工业/通知';
    expect(read(under(line, '成文日期:2022-05-05', '各镇人民政府:', `《${title}》已经同意。`, title)).who).toEqual([
      '平湖市人民政府办公室',
    ]);
  });

  test('who made it stands below the title, with the day or behind a label', () => {
    expect(read(under(title, '市经济和信息化局 2024年1月15日'))).toMatchObject({
      title,
      who: ['市经济和信息化局'],
      issuedOn: '2024-01-15',
    });
    expect(read(under(title, '编制单位:平湖市经济和信息化局')).who).toEqual(['平湖市经济和信息化局']);
  });

  test('a day to the minute is when an account put it up; the day of a meeting is no part of the title', () => {
    expect(read(under('原创 平湖发布 2023年05月11日 18:20 浙江', title)).issuedOn).toBe('2023-05-11');
    expect(read(under(title, '(2023年5月10日市政府第15次常务会议审议通过)'))).toMatchObject({
      title,
      issuedOn: '2023-05-10',
    });
  });

  test('of several plans that a letter brings, the one below is read', () => {
    const letter = `平湖市人民政府关于印发${title}、平湖市家居产业发展方案的通知`;
    expect(read(under(letter, '各镇人民政府:', '现印发给你们。', '2022年5月6日', title, '(2022-2025)'))).toMatchObject({
      title: `${title}(2022-2025)`,
      years: [2022, 2025],
    });
  });

  test('a space that has come into the name of who issues parts nothing', () => {
    const head = (...who: string[]): string[] => [
      ...who,
      `关于印发《${title}》的通知`,
      ...['各镇人民政府:', '现印发给你们。', ...who, '2022年5月6日', title],
    ];
    expect(read(under(...head('中共平湖市委 办公室', '平湖市人民政府办 公室'))).who).toEqual([
      '中共平湖市委办公室',
      '平湖市人民政府办公室',
    ]);
  });

  test('words of a page beside a title are none of it', () => {
    expect(read(under(`解读 | 《${title}》`, title)).title).toBe(title);
    expect(
      read(
        under(
          '来源机构:市经济和信息化局 发布时间:2023-03-27',
          '平湖市制造强市领导小组',
          `关于印发《${title}》的通知`,
          title,
        ),
      ).who,
    ).toEqual(['平湖市制造强市领导小组']);
  });
});
