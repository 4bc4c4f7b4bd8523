import { describe, expect, test } from '@jest/globals';
import { findFigures, type Figure } from '../../../server/extract/targets/index.ts';

/** indicator operator value unit year kind, and what else there is. */
function toLine({
  indicator,
  operator,
  value,
  valueMax,
  unit,
  year,
  kind,
  decrease,
  past,
  baseline,
  subject,
  whole,
}: Figure): string {
  const amount = `${operator}${String(value ?? '')}${valueMax === undefined ? '' : `-${String(valueMax)}`}${unit}`;
  const rest = [
    subject && `of ${subject}`,
    decrease && 'decrease',
    past && 'past',
    baseline && `from ${baseline}`,
    whole !== undefined && `part of ${String(whole)}`,
  ].filter(Boolean);
  return [indicator, amount, year ?? '-', kind, ...rest].join(' ');
}

const sentences: Record<string, string[]> = {
  // years and subjects are inherited
  '到2022年,规上企业全员劳动生产率达到23万元/人·年,主营业务收入利润率达到7%;每万人发明专利拥有量达到30件。': [
    '规上企业全员劳动生产率 =23万元/人·年 2022 level of 规上企业',
    '主营业务收入利润率 =7% 2022 level of 规上企业',
    '每万人发明专利拥有量 =30件 2022 level',
  ],
  '到2022年,传统制造业增加值年均增长7%,先进制造业集群产值达到100亿元,制造业增加值达到500亿元。': [
    '传统制造业增加值年均增长 =7% 2022 annual growth of 传统制造业',
    '先进制造业集群产值 =100亿元 2022 level of 先进制造业集群',
    '制造业增加值 =500亿元 2022 level',
  ],
  '到2027年,再生金属产量突破2000万吨。设立未来产业引导基金,首期规模不低于20亿元。': [
    '再生金属产量 >2000万吨 2027 level',
    '未来产业引导基金首期规模 >=20亿元 2027 level',
  ],
  // what is to be made stands behind how much of it
  '到2024年,形成100万吨正极材料、15亿平方米电池隔膜、50GWh动力电池的产能规模。': [
    '正极材料产能 =100万吨 2024 level',
    '电池隔膜产能 =15亿平方米 2024 level',
    '动力电池产能 =50GWh 2024 level',
  ],
  '到2024年,引进项目10个、形成5万吨碳酸锂生产能力,建成100万吨乙烯项目。': [
    '引进项目 =10个 2024 cumulative',
    '碳酸锂生产能力 =5万吨 2024 cumulative',
  ],
  '省财政每年安排不低于3亿元资金支持产业发展,建成充电桩8万枪。': [
    '资金 >=3亿元 - per year',
    '充电桩 =8万枪 - per year',
  ],
  // what a number in quotation marks stands for
  '到2025年实现“1125”目标(即:开发1000项重大技术创新产品、培育20个千亿产业)。': [
    '重大技术创新产品 =1000项 2025 level',
    '千亿产业 =20个 2025 cumulative',
  ],
  // what is to grow, and how far; what a sentence or its half begins with
  '到2027年,全市汽车产业规模持续壮大,力争达到1500亿元。': ['汽车产业规模 =1500亿元 2027 level'],
  '全市工业总产值稳步提升。到2027年,突破5000亿元。': ['工业总产值 >5000亿元 2027 level'],
  '2024年,全市工业总产值3200亿元。到2027年,突破5000亿元。': [
    '工业总产值 =3200亿元 2024 level',
    '工业总产值 >5000亿元 2027 level',
  ],
  '新材料产业以高新区为核心,发展钛合金、碳纤维,到2026年产值达到300亿元;新能源产业重点发展风电装备、储能,到2026年产值达到100亿元。':
    ['新材料产业产值 =300亿元 2026 level', '新能源产业产值 =100亿元 2026 level'],
  '到2025年,总产值达到2000亿元,2027年达到5000亿元;磷酸铁产能达到200万吨。': [
    '总产值 =2000亿元 2025 level',
    '总产值 =5000亿元 2027 level',
    '磷酸铁产能 =200万吨 2025 level',
  ],
  '“十二五”期间,园区产销年均增长25%,到“十二五”末达到70亿元。': [
    '园区产销年均增长 =25% 2015 annual growth',
    '园区产销 =70亿元 2015 level',
  ],
  '建材产业力争产业规模突破5000亿元,奶牛存栏达到60万头,和林格尔县产值达到9亿元。': [
    '建材产业产业规模 >5000亿元 - level of 建材产业',
    '奶牛存栏 =60万头 - level',
    '和林格尔县产值 =9亿元 - level',
  ],
  '到2027年,制造业增加值年均增长6.5%以上,占GDP比重保持在30%左右;工业总产值突破万亿元。': [
    '制造业增加值年均增长 >=6.5% 2027 annual growth',
    '制造业增加值占GDP比重 ~30% 2027 level',
    '工业总产值 >1万亿元 2027 level',
  ],
  '工业总产值突破万亿元。': ['工业总产值 >1万亿元 - level'],
  '到2023年、2025年,软件业务收入分别达到80亿元、120亿元。': [
    '软件业务收入 =80亿元 2023 level',
    '软件业务收入 =120亿元 2025 level',
  ],
  '2025年,工业增加值达到120亿元,年均增速10%;2030年,力争达到200亿元。': [
    '工业增加值 =120亿元 2025 level',
    '工业增加值年均增速 =10% 2025 annual growth',
    '工业增加值 =200亿元 2030 level',
  ],
  '一般工业固废综合利用率2025年、2027年分别达到43%、50%。': [
    '一般工业固废综合利用率 =43% 2025 level',
    '一般工业固废综合利用率 =50% 2027 level',
  ],
  '后市场规模年均增长12%,到2025年达到800亿元。': [
    '后市场规模年均增长 =12% 2025 annual growth',
    '后市场规模 =800亿元 2025 level',
  ],
  '新增国家级创新平台3个、省级25个,培育年产值50亿元以上企业10户、10亿元以上60户。': [
    '新增国家级创新平台 =3个 - cumulative',
    '新增省级创新平台 =25个 - cumulative',
    '年产值50亿元以上企业 =10户 - cumulative',
    '年产值10亿元以上企业 =60户 - cumulative',
  ],
  // the size of a thing alone is no indicator
  '打造有色金属1个4千亿级,特色产业明显壮大。': [],
  // operators and ranges
  '新增规上企业10余家,培育专精特新企业200多家。': [
    '新增规上企业 >10家 - cumulative',
    '专精特新企业 >200家 - cumulative',
  ],
  '综合能耗小于12立方米/万元,新增中心1-2家,占比保持在53%左右,落户项目不少于20个,总产值突破500亿元。': [
    '综合能耗 <12立方米/万元 - level',
    '新增中心 =1-2家 - cumulative',
    '中心占比 ~53% - level',
    '落户项目 >=20个 - level',
    '总产值 >500亿元 - level',
  ],
  // a number before what it counts, and after it
  '实施10个数字化车间/智能工厂试点项目、建成3家市级平台,培育示范企业(项目)8家(个)。': [
    '数字化车间/智能工厂试点项目 =10个 - cumulative',
    '市级平台 =3家 - cumulative',
    '示范企业(项目) =8家(个) - cumulative',
  ],
  '培育2个以上全国领先、10个以上省内领先的产业集群。': [
    '全国领先的产业集群 >=2个 - cumulative',
    '省内领先的产业集群 >=10个 - cumulative',
  ],
  // thresholds
  '每年培育产值20亿元以上的企业10家,向年销售1000万元以上工业企业拓展。': ['产值20亿元以上的企业 =10家 - per year'],
  '对首次突破10亿元、50亿元的企业挂牌表彰。': [],
  // lists that share their words
  '引进和培育省、市级服务商分别达到20家、50家以上。': ['省级服务商 >=20家 - level', '市级服务商 >=50家 - level'],
  '战略性新兴产业、高技术制造业增加值分别增长10%和12%。': [
    '战略性新兴产业增加值增长 =10% - annual growth of 战略性新兴产业',
    '高技术制造业增加值增长 =12% - annual growth of 高技术制造业',
  ],
  '亩均增加值、亩均税收年均增长均为10%。': [
    '亩均增加值年均增长 =10% - annual growth',
    '亩均税收年均增长 =10% - annual growth',
  ],
  // growth with its direction, and what it starts from
  '单位增加值能耗年均下降4%,用水量比2020年降低16%。': [
    '单位增加值能耗年均下降 =4% - annual growth decrease',
    '用水量降低 =16% - cumulative decrease',
  ],
  '企业数由1000家增加到1500家以上。': ['企业数 >=1500家 - level from 1000家'],
  // who may apply
  '申报企业应当具备以下条件:近两年营业收入不低于2000万元;职工不少于50人。五年内新增上市企业5家。': [
    '新增上市企业 =5家 - cumulative',
  ],
  // the past
  '截至2019年底,全市拥有企业1200家。': ['企业 =1200家 2019 level past'],
  '目前,全市有规上企业500家。省级平台达到40个。加快培育专精特新企业30家。': [
    '规上企业 =500家 - level past',
    '省级平台 =40个 - level past',
    '专精特新企业 =30家 - cumulative',
  ],
  '目前有规上企业500家,力争突破800家。': ['规上企业 =500家 - level past', '规上企业 >800家 - level'],
  // the years of a span, where its figures have no names of their own
  '2023至2024年,增加值增速分别为3.5%、4%左右。': [
    '增加值增速 ~3.5% 2023 annual growth',
    '增加值增速 ~4% 2024 annual growth',
  ],
  '2023至2024年,工业增加值、农业增加值分别增长5%、4%。': [
    '工业增加值增长 =5% 2024 annual growth',
    '农业增加值增长 =4% 2024 annual growth',
  ],
  // ends of a range that both have their scale, and two aims side by side
  '产业规模达到8万亿-10万亿元,新能源汽车产业保300亿元争500亿元。': [
    '产业规模 =8-10万亿元 - level',
    '新能源汽车产业 =300亿元 - level',
    '新能源汽车产业 =500亿元 - level',
  ],
  '增加值突破1万亿元,争创1.5万亿元。': ['增加值 >1万亿元 - level', '增加值 =1.5万亿元 - level'],
  '推动制定不少于10项国家标准。': ['制定国家标准 >=10项 - level'],
  // parts
  '创建综合体6个,其中重点领域10个。': ['综合体 =6个 - cumulative', '重点领域 =10个 - level part of 0'],
  // names
  '发展“246”产业,推进“科技创新2025”,部署5G、IPv6和G60走廊,打造2.0版。': [],
};

/** Tenths are told in words: their numbers do not stand in the text. */
const tenths: Record<string, string[]> = {
  '智能网联汽车新车搭载率超过八成,出口额年均增长两成,海洋生产总值占比三成半以上。': [
    '智能网联汽车新车搭载率 >80% - level',
    '出口额年均增长 =20% - annual growth',
    '海洋生产总值占比 >=35% - level',
  ],
  '推动八成片区建成投产,形成一成果转化中心。': [],
  '到2025年,突破百项关键核心技术,打造百家领军企业。': [
    '关键核心技术 =100项 2025 cumulative',
    '领军企业 =100家 2025 cumulative',
  ],
  '到2030年,卫星通信用户超千万,产业规模突破千亿元大关,打造千亿级产业集群。': [
    '卫星通信用户 >1000万 2030 level',
    '产业规模 >1000亿元 2030 level',
  ],
  '到2025年,培育超百亿元企业、超千亿元产业,形成百亿元、千亿元产业梯队。': [],
  '到2025年,发挥百家企业带动作用,形成百家争鸣局面,打造百亿级企业,走进千家万户。': [],
};

describe('figures of a sentence', () => {
  test.each(Object.entries(tenths))('%s', (sentence, expected) => {
    expect(findFigures(sentence).figures.map(toLine)).toEqual(expected);
  });

  test.each(Object.entries(sentences))('%s', (sentence, expected) => {
    expect(findFigures(sentence).figures.map(toLine)).toEqual(expected);
  });

  test('the words of each figure are found at its offsets', () => {
    for (const sentence of Object.keys(sentences)) {
      for (const { start, end, value, rule } of findFigures(sentence).figures) {
        expect({
          rule,
          says: sentence.slice(start, end).match(value === 1 ? /[1万]/u : String(value)) !== null,
        }).toEqual({ rule, says: true });
      }
    }
  });
});

describe('a paragraph in its place', () => {
  test('doubles what went before', () => {
    const { figures } = findFigures('到2024年,产业规模达500亿元,到2026年再翻一番。');
    expect(figures.map(({ indicator, valueText, year }) => [indicator, valueText, year])).toEqual([
      ['产业规模', undefined, 2024],
      ['产业规模', '翻一番', 2026],
    ]);
    expect(findFigures('到2026年翻一番。').figures).toEqual([]);
  });

  test('takes the year that its section opens with, and hands on the last that it names', () => {
    const { figures, scope } = findFigures('建成平台3个。到2027年,建成平台5个。', { year: 2025 });
    expect(figures.map(({ year }) => year)).toEqual([2025, 2027]);
    expect(scope.year).toBe(2027);
  });

  test('tells of the past where its year lies before the plan', () => {
    const { figures } = findFigures('到2020年底,增加值突破2万亿元。到2025年,增加值突破3万亿元。', { firstYear: 2021 });
    expect(figures.map(({ past }) => past)).toEqual([true, false]);
  });

  test('goes on with the past of its section, until words aim at something', () => {
    const { figures } = findFigures('2015年,产值完成500亿元,占比提高到30%。力争2020年,产值达到800亿元。', {
      past: true,
    });
    expect(figures.map(({ past }) => past)).toEqual([true, true, false]);
  });

  test('tells of the past where its year lies before the one in which the document was issued', () => {
    const { figures } = findFigures('2021年,产值达到500亿元。2025年,产值达到800亿元。', { issued: 2022 });
    expect(figures.map(({ past }) => past)).toEqual([true, false]);
  });

  test('a note between two sentences ends the first and does not reach the second', () => {
    const { figures } = findFigures('建成平台3个。(牵头单位:市经信局;配合单位:市科技局)培育企业5家。');
    expect(figures.map(({ indicator, start }) => [indicator, start])).toEqual([
      ['平台', 0],
      ['企业', 28],
    ]);
  });
});

describe('a hostile line', () => {
  test.each([
    ['brackets', '('.repeat(50_000) + '企业10家' + ')'.repeat(50_000)],
    ['numbers', '10家、'.repeat(50_000)],
    ['years', '到2025年、'.repeat(50_000)],
    ['one clause', '产业'.repeat(100_000) + '达到10家'],
  ])('of %s is read to its end', (_name, line) => {
    expect(findFigures(line).figures.length).toBeLessThan(50_001);
  });
});
