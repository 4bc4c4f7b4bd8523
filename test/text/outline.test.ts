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

  test('the title of an attachment ends in what it is, but for what brackets add to it', () => {
    const below = (line: string): string[] =>
      blocks(`某市方案\n一、任务\n推进工作。\n附件1\n任务分工表\n${line}\n一、建设平台`).slice(4, -1);
    expect(below('（2021—2023年）')).toEqual(['attachment title 任务分工表(2021—2023年)']);
    expect(below('推进平台建设')).toEqual(['attachment title 任务分工表', 'attachment paragraph 推进平台建设']);
  });

  test('who published it stays the page’s where the title names who issued it', () => {
    const first = (title: string): string | undefined =>
      blocks(`发布机构：某市经信局\n${title}\n一、任务\n推进工作。`)[0];
    expect(first('某市人民政府关于做强工业的意见')).toBe('site meta 发布机构:某市经信局');
    expect(first('某市做强工业行动方案')).toBe('notice meta 发布机构:某市经信局');
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

  test('a short page on one line is read as its paragraphs, a paragraph of a longer page is not', () => {
    const page =
      '一、总体目标 到2025年，总产值达到600亿元。 二、重点任务 （一）壮大产业。发展医药。（牵头单位：市工信局） （二）招引项目。每年引进20个。 三、保障措施 加强领导。';
    expect(blocks(page)).toEqual([
      'plan heading 一 总体目标',
      'plan paragraph 到2025年,总产值达到',
      'plan heading 二 重点任务',
      'plan item 二(一) 壮大产业',
      'plan item 二(二) 招引项目',
      'plan heading 三 保障措施',
      'plan paragraph 加强领导。',
    ]);
    expect(blocks(`某市行动方案\n${page}`)).not.toContain('plan heading 三 保障措施');
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

  test('a page that has lost its line ends has paragraphs where spaces part them', () => {
    const head =
      '各区县（市）人民政府： 《某市改造提升传统制造业实施方案》已经市政府同意，现印发给你们。 某市人民政府 2017年10月31日 某市改造提升传统制造业 实施方案（2017-2020年） 传统制造业是工业经济的主体。';
    const body = ' 一、 总体要求 （一）指导思想 坚持创新。 二、重点任务 （一）推进 5G 应用 1.建设工厂。';
    const { blocks } = outlineOf(`${head}${body}${'加快改造，做优做强。'.repeat(50)}（责任单位：市经信委）`);
    expect(blocks.map(told)).toEqual([
      'plan addressee 各区县(市)人民政府:',
      'notice paragraph 《某市改造提升传统制造业',
      'notice signature 某市人民政府',
      'plan date 2017年10月31日',
      'plan title 某市改造提升传统制造业实施方案(2017-2020年)',
      'plan paragraph 传统制造业是工业经济的主',
      'plan heading 一 总体要求',
      'plan heading 一(一) 指导思想',
      'plan paragraph 坚持创新。',
      'plan heading 二 重点任务',
      'plan heading 二(一) 推进5G应用',
      'plan item 二(一)1 建设工厂',
    ]);
  });

  test('where nothing parts its paragraphs, headings and the frame of a letter do', () => {
    const text = `某市人民政府关于加快产业发展的意见某府发〔2019〕17号各区县人民政府，市政府有关部门：产业是发展之基。一、总体要求（一）指导思想。坚持创新。（二）目标。到2025年达到1.5亿元。二、主要任务（一）壮大集群。${'做优做强，'.repeat(90)}加快发展。〔市商务委、各区县（自治县）政府负责〕（二）加强培育。做强。某市人民政府   2019年6月28日   （此件公开发布）`;
    expect(outlineOf(text).blocks.map(told)).toEqual([
      'plan title 某市人民政府关于加快产业发展的意见',
      'plan meta 某府发〔2019〕17号',
      'plan addressee 各区县人民政府,市政府有',
      'plan paragraph 产业是发展之基。',
      'plan heading 一 总体要求',
      'plan item 一(一) 指导思想',
      'plan item 一(二) 目标',
      'plan heading 二 主要任务',
      'plan item 二(一) 壮大集群',
      'plan item 二(二) 加强培育',
      'plan signature 某市人民政府',
      'plan date 2019年6月28日',
      'plan meta (此件公开发布)',
    ]);
  });

  test('chapters on one line: the table of contents tells where their titles end', () => {
    const long = '推进产业升级，做优做强。'.repeat(50);
    const contents = '第一章 发展形势第一节 发展基础第二章 主要任务第一节 做强装备制造第二节 保障措施';
    const text = `某市工业“十四五”规划目录${contents}某市规划第一章 发展形势我市工业加快发展。第一节 发展基础产值增长5.5%。第二章 主要任务坚持创新。第一节 做强装备制造${long}`;
    expect(outlineOf(text).blocks.slice(-8).map(told)).toEqual([
      'plan heading 第一章 发展形势',
      'plan paragraph 我市工业加快发展。',
      'plan heading 第一章第一节 发展基础',
      'plan paragraph 产值增长5.5%。',
      'plan heading 第二章 主要任务',
      'plan paragraph 坚持创新。',
      'plan heading 第二章第一节 做强装备制造',
      'plan paragraph 推进产业升级,做优做强。',
    ]);
  });

  test('page numbers break no sentence, and no name', () => {
    const task = '1.发展汽车。做强整车。（责任单位：市经信局，威远县人\n\n— 12 —\n\n民政府）\n2.发展家电。';
    const { blocks } = outlineOf(`某市方案\n一、任务\n${task}`);
    expect(blocks[2]?.clean.text).toBe('1.发展汽车。做强整车。(责任单位:市经信局,威远县人民政府)');
    expect(blocks[2]?.text).toContain('— 12 —');
    expect(blocks).toHaveLength(4);
  });

  test('bare numbers are page numbers where all count on, a page apart; rows of a table are nearer', () => {
    const page = Array.from({ length: 16 }, (_, i) => `第${String(i)}段讲发展。`).join('\n');
    const paged = (n: number): string => `某市方案\n一、任务\n${page}\n1\n${page}\n2\n${page}\n${String(n)}\n好。`;
    expect(outlineOf(paged(3)).blocks.some(({ clean }) => clean.text === '2')).toBe(false);
    expect(outlineOf(paged(5)).blocks.some(({ clean }) => clean.text === '2')).toBe(true);
  });

  test('whom a letter goes to breaks before 各部门', () => {
    const text =
      '某市政府关于印发某市方案的通知\n各县（市、区）人民政府，某某经开区管委会，市级\n各部门：\n某市方案\n一、任务\n做强。';
    expect(outlineOf(text).blocks[1]?.clean.text).toBe('各县(市、区)人民政府,某某经开区管委会,市级各部门:');
  });

  test('a heading runs into the first one below it, and whom a letter goes to into its text', () => {
    const text =
      '各市、县人民政府，省政府各部门：为贯彻落实部署，提出如下意见。\n一、总体要求（一）指导思想\n坚持创新。';
    expect(outlineOf(text).blocks.map(({ clean }) => clean.text)).toEqual([
      '各市、县人民政府,省政府各部门:',
      '为贯彻落实部署,提出如下意见。',
      '一、总体要求',
      '(一)指导思想',
      '坚持创新。',
    ]);
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

test('what a page says below the whole title of a year’s plan, and above it, is none of the title', () => {
  const { blocks } = outlineOf(
    '文件下载　打印　关闭\n某省建设2025年工作要点\n以整体、协同的建设赋能全省高质量发展\n查看详细内容 了解相关政策\n1. 建设平台\n加快建设。\n责任单位：省科技厅\n2. 引进企业\n强化招商。\n责任单位：省商务厅',
  );
  expect(blocks.filter(({ kind }) => kind === 'title').map(({ clean }) => clean.text)).toEqual([
    '某省建设2025年工作要点',
  ]);
});
