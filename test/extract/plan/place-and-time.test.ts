import { describe, expect, test } from '@jest/globals';
import { toLexicon } from '../../../server/extract/index.ts';
import { toPlanContext } from '../../../server/extract/plan/index.ts';
import { readLexicon } from '../../../server/lexicon.ts';
import { toOutline } from '../../../server/text/index.ts';
import { read, toPlan } from './read.ts';

describe('where and when a plan holds', () => {
  test('the plan’s own title tells its place where that of the notice does not', () => {
    const notice =
      '乌兰察布市人民政府关于印发产业转移实施意见的通知\n各旗县市区人民政府：\n2015年12月23日\n乌兰察布市关于产业转移的实施意见';
    expect(read(notice).title).toBe('乌兰察布市关于产业转移的实施意见');
  });

  test('ministries issue a five-year plan, dated in Chinese numerals', () => {
    expect(
      read(
        '工业和信息化部等八部门关于印发“十四五”智能制造发展规划的通知\n工信部联规〔2021〕207号\n' +
          '各省、自治区、直辖市工业和信息化主管部门：\n现将《“十四五”智能制造发展规划》印发给你们。\n' +
          '工业和信息化部\n国家发展和改革委员会\n二〇二一年十二月二十一日\n“十四五”智能制造发展规划',
      ),
    ).toEqual({
      title: '“十四五”智能制造发展规划',
      documentNumber: '工信部联规〔2021〕207号',
      issuedOn: '2021-12-21',
      years: [2021, 2025],
      status: 'in force',
      place: '中国',
      who: ['工业和信息化部', '国家发展和改革委员会'],
    });
  });

  test('an autonomous region calls itself 自治区 in the notice, and the number stands in the site’s table', () => {
    expect(
      read(
        '索 引 号：000014349/2021-00011\n发文字号：内政办发〔2021〕60号\n成文日期：2021年09月10日\n' +
          '内蒙古自治区人民政府办公厅关于印发自治区“十四五”工业和信息化发展规划的通知\n' +
          '各盟行政公署、市人民政府，自治区各委、办、厅、局：\n经自治区人民政府同意，现将《内蒙古自治区“十四五”工业和信息化发展规划》印发给你们，请结合实际，认真贯彻落实。\n' +
          '2021年9月10日\n内蒙古自治区“十四五”工业和信息化发展规划',
      ),
    ).toEqual({
      title: '内蒙古自治区“十四五”工业和信息化发展规划',
      documentNumber: '内政办发〔2021〕60号',
      issuedOn: '2021-09-10',
      years: [2021, 2025],
      status: 'in force',
      place: '内蒙古自治区',
      who: ['内蒙古自治区人民政府办公厅'],
    });
  });

  test('a draft for comment keeps its title without the mark of a draft', () => {
    expect(
      read(
        '关于公开征求《深圳市培育发展智能传感器产业集群行动计划(2022-2025年)(征求意见稿)》意见的通告\n' +
          '为进一步做好工作，我局起草了《深圳市培育发展智能传感器产业集群行动计划(2022-2025年)(征求意见稿)》，现公开征求意见。\n' +
          '深圳市工业和信息化局\n2022年2月28日\n深圳市培育发展智能传感器产业集群行动计划\n（2022-2025年）\n（征求意见稿）',
      ),
    ).toEqual({
      title: '深圳市培育发展智能传感器产业集群行动计划(2022-2025年)',
      documentNumber: undefined,
      issuedOn: '2022-02-28',
      years: [2022, 2025],
      status: 'draft for comment',
      place: '深圳市',
      who: ['深圳市工业和信息化局'],
    });
  });

  test('of many districts of one name the city in the signature tells which', () => {
    const text =
      '朝阳区人民政府关于印发朝阳区工业高质量发展行动计划的通知\n朝府发〔2022〕5号\n各街道办事处：\n长春市朝阳区人民政府\n2022年3月1日\n朝阳区工业高质量发展行动计划';
    expect(toPlan(text).place?.code).toBe('220104');
  });

  test('a plan that stands alone is of the place and the month in its title', () => {
    expect(read('长兴县制造业“十四五”发展规划\n2021年8月')).toMatchObject({
      title: '长兴县制造业“十四五”发展规划',
      issuedOn: '2021-08',
      years: [2021, 2025],
      place: '长兴县',
    });
  });

  test('a three-year plan has the three years up to its goals', () => {
    const text =
      '某县人民政府关于印发某县智能制造三年行动计划的通知\n某县人民政府\n2020年3月9日\n某县智能制造三年行动计划\n' +
      '到2022年,建成智能工厂20家。';
    expect(read(text).years).toEqual([2020, 2022]);
  });

  test('a number that belongs to a cited plan is not the plan’s own', () => {
    const text = '某市产业方案\n为贯彻落实《上级行动方案》(浙政发〔2023〕4号)要求,制定本方案。';
    expect(read(text).documentNumber).toBeUndefined();
  });

  test('without a lexicon the grammar of names tells the place', () => {
    const text =
      '青山市人民政府关于印发青山市产业链培育方案的通知\n青政发〔2023〕4号\n青山市人民政府\n2023年4月1日\n青山市产业链培育方案';
    expect(read(text, toLexicon())).toMatchObject({ place: '青山市', documentNumber: '青政发〔2023〕4号' });
  });

  test('who signs and the month stand below the title of a cover', () => {
    expect(read('平湖市先进制造业“十四五”规划\n平湖市人民政府\n二〇二一年十二月\n目录')).toMatchObject({
      title: '平湖市先进制造业“十四五”规划',
      issuedOn: '2021-12',
      who: ['平湖市人民政府'],
    });
  });

  test('the number stands in brackets below the title of the letter', () => {
    const text =
      '平湖市经济和信息化局关于印发平湖市智能制造行动方案的通知\n（平经信〔2023〕47号）\n各镇街道：\n现印发给你们。\n' +
      '平湖市经济和信息化局\n2023年9月12日\n平湖市智能制造行动方案';
    expect(read(text)).toMatchObject({ documentNumber: '平经信〔2023〕47号', who: ['平湖市经济和信息化局'] });
  });

  test('the page says which 市人民政府办公室 it is', () => {
    const text = (page: string): string =>
      `${page}\n市人民政府办公室关于印发稳产增产方案的通知\n各镇人民政府：\n现印发给你们。\n2022年4月29日\n稳产增产方案`;
    expect(read(text('发布机构：枣阳市人民政府办公室'))).toMatchObject({
      place: '枣阳市',
      who: ['枣阳市人民政府办公室', '市人民政府办公室'],
    });
    expect(read(text('来源：云梦县人民政府')).place).toBeUndefined();
  });

  test('what a city’s bureau and a district’s government issue together is the district’s', () => {
    const text = (...who: string[]): string =>
      `关于印发新质秀带建设方案的通知\n各有关单位：\n现印发给你们。\n${who.join('\n')}\n2025年3月10日\n新质秀带建设方案`;
    expect(read(text('上海市科学技术委员会', '杨浦区人民政府')).place).toBe('杨浦区');
    expect(read(text('上海市科学技术委员会', '杨浦区人民政府', '闵行区人民政府')).place).toBe('上海市');
  });

  test('a document in force for some years holds for these', () => {
    const text = (last: string): string =>
      `平湖市人民政府关于印发平湖市若干措施的通知\n各镇街道：\n${last}\n平湖市人民政府\n2022年5月30日\n平湖市若干措施`;
    expect(read(text('本措施自2022年6月10日起施行，有效期5年。')).years).toEqual([2022, 2027]);
    expect(read(text('本措施自2023年1月1日起施行，有效期三年。')).years).toEqual([2023, 2025]);
    expect(read(text('本措施自印发之日起施行，有效期至2025年12月31日。')).years).toEqual([2022, 2025]);
    expect(read(text('资质证书有效期5年。')).years).toEqual([undefined, undefined]);
  });

  test('a year of goals alone ends no plan', () => {
    expect(read('平湖市智能制造实施方案\n2022年5月30日\n到2024年产值增长。').years).toEqual([undefined, undefined]);
  });

  test('organs on several lines begin the title that 关于 goes on with, and issue it', () => {
    const text =
      '工业和信息化部 教育部 科学技术部 中国人民银行\n中国证券监督管理委员会 国家能源局\n关于推动能源电子产业发展的指导意见\n各省工业和信息化主管部门：';
    expect(read(text).who).toEqual([
      ...['工业和信息化部', '教育部', '科学技术部', '中国人民银行', '中国证券监督管理委员会', '国家能源局'],
    ]);
  });

  test('a letter brings a plan and its list of duties, or a table', () => {
    const text = (brought: string): string =>
      `平湖市人民政府办公室\n关于印发${brought}的通知\n各镇人民政府：\n现印发给你们。\n2023年5月1日`;
    expect(read(text('《平湖市三年行动方案（2023-2025年）》及任务分工')).title).toBe('平湖市三年行动方案(2023-2025年)');
    expect(read(text('平湖市2025年重点产业链任务分解表')).title).toBe('平湖市2025年重点产业链任务分解表');
  });
});

test('who runs a bureau’s page issued the plan that nobody signs; a government’s page says nothing of who did', () => {
  const whoOf = (foot: string): unknown[] => {
    const text = `优质白酒产业振兴方案\n一、目标\n壮大产业。\n二、任务\n(一)做强企业。支持企业发展。\n${foot}`;
    const { issuers, place } = toPlanContext(toOutline({ name: 'plan.txt', text, sha256: '0' }), readLexicon());
    return [issuers.map(({ form, rule }) => `${form} ${rule}`), place?.name];
  };
  expect(whoOf('主办单位：四川省经济和信息化厅    蜀ICP备18025253号')).toEqual([
    ['四川省经济和信息化厅 page-names-issuer'],
    '四川省',
  ]);
  expect(whoOf('主办单位：四川省人民政府办公厅    蜀ICP备18025253号')).toEqual([[], undefined]);
});
