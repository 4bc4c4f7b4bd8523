// What tells the province, the level and the years of a plan, written down once more: an entry that leaves its list is
// missed here.
import { describe, expect, test } from '@jest/globals';
import { toDivisions } from '../../../server/extract/actors/index.ts';
import { toLexicon } from '../../../server/extract/lexicon.ts';
import { toCitationFacts } from '../../../server/extract/plan/citations.ts';
import { readIssuedOn } from '../../../server/extract/plan/dates.ts';
import { toPlanContext } from '../../../server/extract/plan/index.ts';
import { readIssuers } from '../../../server/extract/plan/issuers.ts';
import { toPeriod } from '../../../server/extract/plan/period.ts';
import { toPlanPlace } from '../../../server/extract/plan/place.ts';
import { readLetter } from '../../../server/extract/plan/title.ts';
import { readLexicon } from '../../../server/lexicon.ts';
import { toOutline } from '../../../server/text/index.ts';

const lexicon = readLexicon();
const nothing = toOutline({ name: 'x', text: '', sha256: '' });

test.each([
  ['冀', '河北省'],
  ['晋', '山西省'],
  ['内', '内蒙古自治区'],
  ['辽', '辽宁省'],
  ['吉', '吉林省'],
  ['黑', '黑龙江省'],
  ['苏', '江苏省'],
  ['浙', '浙江省'],
  ['皖', '安徽省'],
  ['闽', '福建省'],
  ['赣', '江西省'],
  ['鲁', '山东省'],
  ['豫', '河南省'],
  ['鄂', '湖北省'],
  ['湘', '湖南省'],
  ['粤', '广东省'],
  ['桂', '广西壮族自治区'],
  ['琼', '海南省'],
  ['川', '四川省'],
  ['贵', '贵州省'],
  ['黔', '贵州省'],
  ['云', '云南省'],
  ['藏', '西藏自治区'],
  ['陕', '陕西省'],
  ['甘', '甘肃省'],
  ['青', '青海省'],
  ['宁', '宁夏回族自治区'],
  ['新', '新疆维吾尔自治区'],
])('%s政发〔2021〕3号 of 省人民政府 is of %s', (character, province) => {
  expect(toPlanPlace(['省人民政府'], `${character}政发〔2021〕3号`, nothing, lexicon)?.name).toBe(province);
});

test('places of every level are read from the lexicon, and of no other', () => {
  const table = ['national', 'province', 'prefecture', 'county', 'town', 'village'].map((level, at) =>
    [String(at), `第${String(at)}地`, level, '', ''].join(','),
  );
  const { all } = toDivisions(toLexicon({ 'divisions.csv': ['code,name,level,parent,aliases', ...table].join('\n') }));
  expect(all.map(({ level }) => level)).toEqual(['national', 'province', 'prefecture', 'county', 'town']);
});

test.each(['浙江省工业发展规划', '关于加快推进浙江省工业发展的意见', '中共浙江省委', '大力发展浙江省工业'])(
  '%s is of 浙江省',
  (words) => {
    expect(toPlanPlace([words], '', nothing, lexicon)?.name).toBe('浙江省');
  },
);

test('of several organs that the title counts the first is named', () => {
  const text = '工业和信息化部等八部门关于推进制造业的意见\n一、目标\n提升水平。\n';
  const issuers = readIssuers(toOutline({ name: 'x', text, sha256: '' }), '工业和信息化部等八部门');
  expect(issuers.map(({ form }) => form)).toEqual(['工业和信息化部']);
});

describe('a document cites', () => {
  const cited = (opening: string, sentence: string) => {
    const text = `青山市行动方案\n${opening}\n一、任务\n(一)推进工作。${sentence}\n`;
    const outline = toOutline({ name: 'x', text, sha256: '' });
    return toCitationFacts(outline, toPlanContext(outline, lexicon), lexicon)
      .edges.filter(({ type }) => type === 'CITES')
      .map(({ properties }) => [properties?.title, properties?.documentNumber, properties?.role]);
  };
  test.each([
    ['见《青山省工业规划》。', [['青山省工业规划', undefined, 'cites']]],
    ['学习《青山人民日报》。', []],
    ['见《青山发展战略》。', [['青山发展战略', undefined, 'cites']]],
    ['见《青山省工业若干事》(青政发〔2020〕3号)。', [['青山省工业若干事', '青政发〔2020〕3号', 'cites']]],
    ['《青山省工业办法》同时废止。', [['青山省工业办法', undefined, 'repeals']]],
  ])('what is titled: %s', (sentence, citations) => {
    expect(cited('为推动发展,制定本方案。', sentence)).toEqual(citations);
  });

  test('what it carries out in its opening', () => {
    const citations = cited('为贯彻落实《青山省工业规划》,制定本方案。', '推进。');
    expect(citations).toEqual([['青山省工业规划', undefined, 'implements']]);
  });
});

test('国务院 issues for the country', () => {
  expect(toPlanPlace(['国务院办公厅'], '', nothing, lexicon)).toEqual({
    id: 'jurisdiction/100000',
    code: '100000',
    name: '中国',
    level: 'national',
    parent: '',
    aliases: [],
  });
});

test.each([
  ['成文日期:2021-03-01', '2021-03-01'],
  ['发布日期:2021-03-05', '2021-03-05'],
  ['发布日期:2021-03-05\n成文日期:2021-03-01', '2021-03-01'],
  ['成文日期:\n2021年3月1日\n发布日期:\n2021年3月5日', '2021-03-01'],
  ['意见反馈截止日期:2021-03-09', undefined],
])('a page that says "%s" is of %s', (lines, date) => {
  const text = `${lines}\n青山市行动计划\n一、目标\n提升水平。\n`;
  expect(readIssuedOn(toOutline({ name: 'x', text, sha256: '' }))).toBe(date);
});

test.each([
  ['青山市行动计划(2021—2023年)', '', [2021, 2023]],
  ['青山市行动计划', '本计划实施期限为2021—2023年。', [2021, 2023]],
  ['青山市“十四五”工业规划', '', [2021, 2025]],
  ['青山市工业第十四个五年规划', '', [2021, 2025]],
  ['青山市2022年工业要点', '', [2022, 2022]],
  ['青山市到2025年的工业要点', '', [undefined, undefined]],
  ['青山市三年行动计划', '到2025年,产值达到9亿元。', [2023, 2025]],
  ['青山市工业行动计划', '到2025年,产值达到9亿元;到2027年,达到12亿元。到2035年,达到国际先进。', [undefined, 2027]],
  ['青山市工业行动计划', '到2035年,达到国际先进。', [undefined, 2035]],
  ['青山市工业行动计划', '截至2025年,产值达到9亿元。', [undefined, undefined]],
])('the plan %s with the words "%s" is for %j', (title, words, years) => {
  const outline = toOutline({ name: 'x', text: `${title}\n一、目标\n${words}提升水平。\n`, sha256: '' });
  const { periodStart, periodEnd } = toPeriod([title], outline, undefined);
  expect([periodStart, periodEnd]).toEqual(years);
});

test.each([
  ['某市人民政府关于印发某市工业行动方案的通知', '某市人民政府', '某市工业行动方案'],
  ['关于公开征求《某市产业链培育方案》意见的公告', '', '某市产业链培育方案'],
])('the letter %s comes from "%s" and brings %s', (title, issuer, plan) => {
  expect(readLetter(title)).toEqual({ issuer, plan });
});
