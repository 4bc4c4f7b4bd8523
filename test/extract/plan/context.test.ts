import { describe, expect, test } from '@jest/globals';
import { read } from './read.ts';

describe('what plan a document is', () => {
  test('three departments of a province issue it together', () => {
    expect(
      read(
        '广东省工业和信息化厅 广东省发展和改革委员会 广东省科学技术厅关于印发广东省发展智能家电战略性支柱产业集群行动计划（2021—2025年）的通知\n' +
          '粤工信消费〔2020〕119号\n各地级以上市人民政府，省政府有关部门、直属机构：\n' +
          '现将《广东省发展智能家电战略性支柱产业集群行动计划（2021—2025年）》印发给你们，请认真组织实施。\n' +
          '广东省工业和信息化厅   广东省发展和改革委员会\n广东省科学技术厅\n2020年9月25日\n' +
          '广东省发展智能家电战略性支柱产业集群行动计划\n（2021—2025年）',
      ),
    ).toEqual({
      title: '广东省发展智能家电战略性支柱产业集群行动计划(2021—2025年)',
      documentNumber: '粤工信消费〔2020〕119号',
      issuedOn: '2020-09-25',
      years: [2021, 2025],
      status: 'in force',
      place: '广东省',
      who: ['广东省工业和信息化厅', '广东省发展和改革委员会', '广东省科学技术厅'],
    });
  });

  test('an issuer that only the page names is read from there, and from nowhere else', () => {
    const page = (label: string, above = ''): string =>
      `首页 > 政务公开\n${label}\n${above}滁州市制造业行动方案\n滁州市各县区结合实际落实。`;
    expect(read(page('发布机构：滁州市经济和信息化局')).who).toEqual(['滁州市经济和信息化局']);
    // among the page's other facts, in brackets, between tabs or in the cells of a row
    for (const facts of [
      '[ 索引号 ] 115000/2023\t[ 发布机构 ] 滁州市经济和信息化局、滁州市财政局\t[ 成文日期 ] 2023-07-24',
      '索引号\t115000/2023\t发布机构\t滁州市经济和信息化局、滁州市财政局\t成文日期\t2023-07-24',
      '|索引号|115000/2023|发布机构|滁州市经济和信息化局、滁州市财政局|',
      '【发布机构】滁州市经济和信息化局、滁州市财政局 【成文日期】2023-07-24',
    ])
      expect(read(page(facts)).who).toEqual(['滁州市经济和信息化局', '滁州市财政局']);
    expect(read(page('| 发文机关： | 滁州市人民政府 | 有效性： | 有效 |')).who).toEqual(['滁州市人民政府']);
    expect(read(page('来源：滁州日报社')).who).toEqual([]);
    const signed = '滁州市人民政府办公室关于印发滁州市制造业行动方案的通知\n各县区：\n';
    expect(read(page('发布机构：滁州市经济和信息化局', signed)).who).toEqual(['滁州市人民政府办公室']);
  });

  test('a letterhead above the number of a letter says who issues it; words of a menu do not', () => {
    const who = (above: string): unknown => read(`${above}\n关于做强产业的若干意见\n一、任务\n推进工作。`).who;
    expect(who('宁波市经济和信息化局文件\n甬经信〔2022〕1号')).toEqual(['宁波市经济和信息化局']);
    expect(who('宁波市人民政府办公厅文件\n首页\n甬经信〔2022〕1号')).toEqual([]);
  });

  test('who made it stands in brackets below the title and is no part of it; what else stands there is', () => {
    const below = (words: string): unknown => read(`余姚市工业方案\n${words}\n一、任务\n推进工作。`);
    expect(below('（市经信局  2024年5月）')).toMatchObject({ title: '余姚市工业方案', who: ['市经信局'] });
    expect(below('（2024—2026年）')).toMatchObject({ title: '余姚市工业方案(2024—2026年)', who: [] });
  });

  test('a headline without 通知 names the plan; lines drawn across a page and 政策全文 are no title', () => {
    const page =
      '# 上海市人民政府办公厅印发《关于加快科技服务业发展的若干意见》\n\n---\n\n沪府办发〔2025〕11号\n各区人民政府：\n为加快发展，现提出如下意见。';
    expect(read(page)).toMatchObject({ title: '关于加快科技服务业发展的若干意见', who: ['上海市人民政府办公厅'] });
    const whole =
      '# 关于未来产业的实施意见\n---\n## 政策全文\n新华社北京2月13日电\n中共中央 国务院关于未来产业的实施意见\n（2023年1月2日）';
    expect(read(whole)).toMatchObject({
      title: '中共中央国务院关于未来产业的实施意见',
      who: ['中共中央', '国务院'],
      place: '中国',
    });
  });

  test('a page has lost the title of the notice, not its signature', () => {
    const notice =
      '各市、州、县人民政府，省政府有关部门：\n《推进制造业发展的若干措施》已经省政府同意，现印发给你们。\n湖北省农业农村厅\n2021年11月15日\n推进制造业发展的若干措施';
    expect(read(notice)).toMatchObject({ who: ['湖北省农业农村厅'], place: '湖北省', issuedOn: '2021-11-15' });
  });

  test('the first character of its number tells which province', () => {
    const opinion = '省人民政府关于\n推进制造业发展的若干意见\n鄂政发〔2018〕26号\n各市、州、县人民政府：';
    expect(read(opinion)).toMatchObject({ place: '湖北省', who: ['省人民政府'] });
    expect(read(opinion.replace('鄂政发', '某政发')).place).toBeUndefined();
  });

  test('a reprint that speaks of 全省 alone is of the only province that it names', () => {
    const reprint = (words: string): unknown => read(`制造业重点工作\n一、任务\n推动全省产业升级，${words}。`).place;
    expect(reprint('打造湖北省特色品牌')).toBe('湖北省');
    expect(reprint('加强湖北省与湖南省合作')).toBeUndefined();
    expect(reprint('使全市走在湖北省前列')).toBeUndefined();
  });

  test('the newspaper that a plan stands in is no part of its title', () => {
    const page =
      '余姚市人民政府办公室印发《关于推进产业链建设的实施方案》\n《余姚日报》2021年8月3日 A2版\n近日，余姚市人民政府办公室印发了该方案，全文如下。\n一、任务\n推进工作。';
    expect(read(page)).toMatchObject({ title: '关于推进产业链建设的实施方案', who: ['余姚市人民政府办公室'] });
  });

  test('the title of the notice breaks behind 关于 and what it is about', () => {
    const notice =
      '省人民政府办公厅关于印发湖北省\n制造业实施方案的通知\n各市、州、县人民政府：\n2017年9月5日\n湖北省制造业实施方案';
    expect(read(notice)).toMatchObject({ title: '湖北省制造业实施方案', who: ['省人民政府办公厅'] });
  });

  test('a notice numbers its own demands before the plan', () => {
    const notice =
      '杭州市人民政府办公厅关于印发重点工作实施方案的通知\n各区、县（市）人民政府：\n一、各部门要提高站位。\n二、列第一位的责任单位为牵头单位。\n杭州市人民政府办公厅\n2020年5月20日\n重点工作实施方案';
    expect(read(notice)).toMatchObject({ title: '重点工作实施方案', issuedOn: '2020-05-20' });
  });

  test('a title that a page has cut off swallows nothing', () => {
    const notice =
      '《广东省制造业发展实施\n广东省人民政府办公厅关于印发广东省制造业发展实施方案的通知\n粤府办〔2023〕5号\n各地级以上市人民政府：\n《广东省制造业发展实施方案》已经同意，现印发给你们。';
    expect(read(notice)).toMatchObject({ documentNumber: '粤府办〔2023〕5号' });
  });

  test('many organs in a long title issue it, and spaces alone part them', () => {
    const notice =
      '成都市发展和改革委员会 中共成都市委社会工作部 成都市规划和自然资源局 成都市住房和城乡建设局 关于印发成都市先进制造业园区配套服务设施建设工程实施方案的通知\n各区（市）县政府：\n经市领导同意，现将方案印发给你们。';
    expect(read(notice)).toMatchObject({
      title: '成都市先进制造业园区配套服务设施建设工程实施方案',
      place: '成都市',
      who: ['成都市发展和改革委员会', '中共成都市委社会工作部', '成都市规划和自然资源局', '成都市住房和城乡建设局'],
    });
  });

  test('the letter’s title stands right above the plan’s, a page’s label before it', () => {
    const notice =
      '“党政混合信息公开” 中共静安区委办公室 静安区人民政府办公室印发《静安区打响“上海制造”品牌三年行动计划（2018—2020年）》的通知\n静安区打响“上海制造”品牌\n三年行动计划\n（2018—2020年）\n为打响品牌，制定本计划。';
    expect(read(notice)).toMatchObject({
      title: '静安区打响“上海制造”品牌三年行动计划(2018—2020年)',
      who: ['中共静安区委办公室', '静安区人民政府办公室'],
      place: '静安区',
    });
  });

  test.each([
    [
      'a page puts the title into 《》, its number before it once',
      '京政办发〔2016〕26号《北京市人民政府办公厅关于印发〈北京市2016年工业工作要点〉的通知》\n《北京市人民政府办公厅关于印发〈北京市2016年工业工作要点〉的通知》\n京政办发〔2016〕26号\n各区人民政府：',
      '北京市2016年工业工作要点',
    ],
    [
      'a page dates it in the line below the title',
      '陕西省发展和改革委员会关于印发《陕西省产业创新集群建设实施方案》的通知\n陕西省发展和改革委员会 2024-03-19\n陕发改高技〔2024〕486号\n各设区市发展改革委：',
      '陕西省产业创新集群建设实施方案',
    ],
    [
      'the plan has a 的 more than its notice',
      '天津市人民政府办公厅印发关于促进我市开发区创新发展实施方案的通知\n各区人民政府：\n2017年10月9日\n关于促进我市开发区\n创新发展的实施方案\n为促进发展，制定本方案。',
      '关于促进我市开发区创新发展的实施方案',
    ],
    [
      'the letter’s title has 印发关于',
      '鹰潭市人民政府办公室印发关于鹰潭市铜产业三年行动计划的通知\n各区（市）人民政府：\n2024年4月8日\n鹰潭市铜产业三年行动计划\n为促进发展，制定本计划。',
      '鹰潭市铜产业三年行动计划',
    ],
    [
      'a page has lost the first line of the title above the text',
      '国务院办公厅关于成立国家新材料产业发展领导小组的通知\n发布机关：国务院办公厅。\n国家新材料产业发展领导小组的通知\n国办发〔2016〕97号\n各省人民政府：\n现通知如下：',
      '国务院办公厅关于成立国家新材料产业发展领导小组的通知',
    ],
    [
      'a page has lost the 年 and 月 of the date above it',
      '各乡（镇）人民政府：\n现将方案印发给你们。\n应县人民政府办公室\n2023925日\n应县促进专业镇高质量发展实施方案\n为促进发展，制定本方案。',
      '应县促进专业镇高质量发展实施方案',
    ],
    [
      'a committee makes proposals, a picture below',
      '中共温州市鹿城区委关于制定鹿城区国民经济和社会发展第十四个五年规划的建议\n图片\n全体会议提出如下建议：',
      '中共温州市鹿城区委关于制定鹿城区国民经济和社会发展第十四个五年规划的建议',
    ],
  ])('%s', (_, head, title) => {
    expect(read(head).title).toBe(title);
  });

  test('the title begins with its year, its place behind it', () => {
    expect(read('2025年广东省数字经济工作要点\n为落实部署，制定本要点。').place).toBe('广东省');
  });

  test('a page without a title tells in brackets who published it, and when', () => {
    expect(read('(重庆市人民政府 2018年5月17日发布)\n为贯彻落实部署，结合我市实际，制定本实施方案。')).toMatchObject({
      who: ['重庆市人民政府'],
      place: '重庆市',
      issuedOn: '2018-05-17',
    });
  });

  test('a page without a title has the number of a province, whose departments it goes to', () => {
    const letter = '闽政〔2018〕7 号\n各市、县（区）人民政府，省人民政府各部门：\n为贯彻落实部署，提出如下意见。';
    expect(read(letter).place).toBe('福建省');
    expect(read(letter.replace('省人民政府', '市人民政府')).place).toBeUndefined();
  });

  test('a letter that has lost its title names the plan that it brings', () => {
    const letter =
      '各市人民政府，各县（市、区）人民政府：\n《鹤岗市推动石墨产业发展的意见》已经市政府同意，现印发给你们，请认真贯彻执行。';
    expect(read(letter)).toMatchObject({ title: '鹤岗市推动石墨产业发展的意见', place: '鹤岗市' });
    expect(read(letter.replace('已经市政府同意，现印发给你们，', '')).title).toBe('plan');
  });

  test('what a page puts before the title in 【】 is none of the issuer', () => {
    const notice = '【规范性文件】长沙市人民政府办公厅关于印发长沙市工业实施方案的通知\n各区县（市）人民政府：';
    expect(read(notice)).toMatchObject({ title: '长沙市工业实施方案', who: ['长沙市人民政府办公厅'] });
  });

  test('the site’s table has the number in the cell beside its label', () => {
    const table =
      '发文机关: | 长春市绿园区人民政府办公室 | 成文日期: | 2022年06月27日 |\n标 题: | 绿园区工作细则 | 发文字号: | 长绿府办发〔2022〕14号 |\n绿园区产业链链长制工作细则\n为推进链长制，制定本细则。';
    expect(read(table)).toMatchObject({ documentNumber: '长绿府办发〔2022〕14号', issuedOn: '2022-06-27' });
  });
});
