import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { outlineOf, told } from './read.ts';

const blocks = (text: string): string[] => outlineOf(text).blocks.map(told);

describe('the parts of a document', () => {
  test('the web page, the notice, the plan and its attachment are told apart', () => {
    const text = [
      '当前位置：首页 > 政策文件',
      '索引号：11330/2021-1',
      '某市人民政府关于印发某市工业行动方案的通知',
      '某政发〔2021〕3号',
      '各县（市、区）人民政府：',
      '现将方案印发给你们，请认真贯彻执行。',
      '某市人民政府',
      '2021年3月1日',
      '（此件公开发布）',
      '某市工业行动方案',
      '（2021—2023年）',
      '为推动工业发展，制定本方案。',
      '一、主要任务',
      '（一）建设平台。加快园区建设。',
      '附件：1.任务分工',
      '2.项目清单',
      '附件1',
      '任务分工',
      '（一）建设平台',
      '打印 关闭',
    ].join('\n');
    expect(blocks(text)).toEqual([
      'site site 当前位置:首页>政策文件',
      'site site 索引号:11330/20',
      'notice title 某市人民政府关于印发某市工业行动方案的通知',
      'notice meta 某政发〔2021〕3号',
      'notice addressee 各县(市、区)人民政府:',
      'notice paragraph 现将方案印发给你们,请认',
      'notice signature 某市人民政府',
      'notice date 2021年3月1日',
      'notice meta (此件公开发布)',
      'plan title 某市工业行动方案',
      'plan title (2021—2023年)',
      'plan paragraph 为推动工业发展,制定本方',
      'plan heading 一 主要任务',
      'plan item 一(一) 建设平台',
      'plan meta 附件:1.任务分工',
      'plan meta 2.项目清单',
      'attachment title 附件1',
      'attachment title 任务分工',
      'attachment heading 附件1(一) 建设平台',
      'site site 打印关闭',
    ]);
  });

  test('a title that is broken over lines is one block', () => {
    const [title, subtitle] = outlineOf('关于推进智能制造\n三年行动计划\n（征求意见稿）\n一、目标\n提升水平。').blocks;
    expect(title?.title).toBe('关于推进智能制造三年行动计划');
    expect(title?.text).toBe('关于推进智能制造\n三年行动计划');
    expect(subtitle?.title).toBe('(征求意见稿)');
  });

  test('a caption of a lost picture is the page’s, not the plan’s', () => {
    expect(blocks('某市规划\n一、目标\n某市布局.jpg\n提升水平。').at(2)).toBe('site site 某市布局.jpg');
  });
});

describe('numbering', () => {
  test('nests by style, and a deeper style may be left out', () => {
    expect(
      blocks('某市方案\n第一章 任务\n一、产业\n1.汽车\n（1）整车。做强整车。\n2.家电。做优家电。\n二、平台'),
    ).toEqual([
      'plan title 某市方案',
      'plan heading 第一章 任务',
      'plan heading 第一章一 产业',
      'plan heading 第一章一1 汽车',
      'plan item 第一章一1(1) 整车',
      'plan item 第一章一2 家电',
      'plan heading 第一章二 平台',
    ]);
  });

  test('numbered paragraphs that were glued together are told apart', () => {
    const glued = outlineOf('某市方案\n一、任务\n1.发展汽车。做强整车。2.发展家电。做优家电。');
    expect(glued.blocks.slice(2).map(told)).toEqual(['plan item 一1 发展汽车', 'plan item 一2 发展家电']);
  });

  test('unnumbered paragraphs that are all titled alike are items of the heading above', () => {
    const text =
      '某省规划\n一、创新\n（一）筑牢创新链。\n建设实验室。构建体系，支持攻关。\n建设平台。建设走廊，推进示范。';
    expect(blocks(text).slice(3)).toEqual(['plan item 建设实验室', 'plan item 建设平台']);
  });

  test('two paragraphs of running text below a heading stay paragraphs', () => {
    const text = '某省规划\n一、目标\n到2025年，产值达到100亿元。\n到2030年，产值达到200亿元，居全国前列。';
    expect(
      outlineOf(text)
        .blocks.slice(2)
        .map(({ kind }) => kind),
    ).toEqual(['paragraph', 'paragraph']);
  });

  test('a note on a line of its own is a note of the item above', () => {
    const note = outlineOf('某市方案\n一、任务\n1.发展汽车。做强整车。\n牵头单位：市经信局').blocks.at(-1);
    expect(note?.kind).toBe('note');
    expect(note?.parent?.title).toBe('发展汽车');
  });
});

describe('broken lines', () => {
  test('a line that breaks inside a sentence, a name or a bracket goes on in the next', () => {
    const text =
      '某市方案\n一、任务\n1.发展汽车。做强整车，做优\n配套。（牵头单位：市经\n信局、市科技\n局）\n2.发展家电。做优家电。';
    expect(
      outlineOf(text)
        .blocks.map(({ clean }) => clean.text)
        .slice(2),
    ).toEqual(['1.发展汽车。做强整车,做优配套。(牵头单位:市经信局、市科技局)', '2.发展家电。做优家电。']);
  });

  test('a bracket that is never closed holds no more than a sentence together', () => {
    const long = Array.from({ length: 60 }, (_, i) => `第${String(i)}段文字讲产业发展`).join('\n');
    expect(outlineOf(`某市方案\n一、任务\n推进（\n${long}`).blocks.length).toBeGreaterThan(20);
  });
});

const seeds = new URL('../../seeds/', import.meta.url);
test.each(readdirSync(seeds).filter((name) => name.endsWith('.txt')))(
  'every block of %s has the document’s own words, in order and without overlap',
  (name) => {
    const text = readFileSync(new URL(name, seeds), 'utf8');
    let behind = 0;
    for (const block of outlineOf(text).blocks) {
      expect(block.text).toBe(text.slice(block.start, block.end));
      expect(block.start).toBeGreaterThanOrEqual(behind);
      behind = block.end;
    }
    expect(text.slice(behind).trim()).toBe('');
  },
);

test('a title with 、 in it does not run on into the text below it', () => {
  const { blocks } = outlineOf(
    '某省推进国有资本投资、运营公司改革实施方案\n为推进改革，制定本方案。\n一、总体要求\n（一）指导思想。坚持创新。',
  );
  expect(blocks.slice(0, 2).map(told)).toEqual([
    'plan title 某省推进国有资本投资、运营公司改革实施方案',
    'plan paragraph 为推进改革,制定本方案。',
  ]);
});

test('contents that have lost the word 目录 are no headings', () => {
  const heads = [
    '一、总体要求',
    '二、做强产业',
    '（一）培育集群',
    '（二）建设园区',
    '（三）引育企业',
    '三、保障措施',
    '（一）加强组织',
    '（二）加强考核',
  ];
  const text = heads.map((head) => `${head}\n推进${head}有关工作。`).join('\n');
  const { blocks } = outlineOf(`某市制造业发展规划\n${heads.join('\n')}\n${text}`);
  expect(blocks.filter(({ level }) => level > 0)).toHaveLength(heads.length);
});

test('a field on a line of its own is no rest of the field above it', () => {
  const { blocks: fields } = outlineOf('青山市行动方案\n一、目标\n工作专班:某甲,\n主要产品:某乙\n');
  expect(fields.slice(-2).map(({ clean }) => clean.text)).toEqual(['工作专班:某甲,', '主要产品:某乙']);
});
