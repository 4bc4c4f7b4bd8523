// What tells the province, the level and the years of a plan, written down once more: an entry that leaves its list is
// missed here.
import { expect, test } from '@jest/globals';
import { toDivisions } from '../../../server/extract/actors/index.ts';
import { toLexicon } from '../../../server/extract/lexicon.ts';
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
  ['某市人民政府关于印发某市工业行动方案的通知', '某市人民政府', '某市工业行动方案'],
  ['关于公开征求《某市产业链培育方案》意见的公告', '', '某市产业链培育方案'],
])('the letter %s comes from "%s" and brings %s', (title, issuer, plan) => {
  expect(readLetter(title)).toEqual({ issuer, plan });
});
