import { expect, test } from '@jest/globals';
import { toSharedProperties, type Label } from '../../server/model/index.ts';

const name = (label: Label, id: string, forms: string[]) => toSharedProperties(label, id, { forms }).name;

test.each([
  ['Department', 'department/330281/市经信局', ['余姚市经济和信息化局', '市经信局(市减负办)', '市经信局'], '市经信局'],
  ['Department', 'department/330281/市政府', ['市政府', '余姚市人民政府'], '余姚市人民政府'],
  ['Department', 'department/330700/市科技局', ['科技局'], '市科技局'],
  ['Department', 'department/330400/市银保监分局', ['嘉兴银保监分局'], '嘉兴银保监分局'],
  ['Department', 'department/330281/人行支行', ['人行余姚支行', '中国人民银行余姚市支行'], '人行余姚支行'],
  ['Cluster', 'cluster/330281/35', ['35千百亿产业集群', '“35”千百亿产业', '“35”千百亿产业集群'], '“35”千百亿产业集群'],
  ['Chain', 'chain/330200/空天信息', ['空天信息', '空天信息产业链'], '空天信息产业链'],
  ['Industry', 'industry/人工智能', ['人工智能产业', '人工智能', '新一代人工智能'], '人工智能'],
] as const)('a %s of the id %s is called by its best form', (label, id, forms, expected) => {
  expect(name(label, id, [...forms])).toBe(expected);
  expect(name(label, id, [...forms].reverse())).toBe(expected);
});

test('a place has the name of the table, whatever documents call it', () => {
  const told = { forms: ['宁波'], carried: { code: '330200', level: 'prefecture', fullName: '宁波市' } };
  expect(toSharedProperties('Jurisdiction', 'jurisdiction/330200', told)).toEqual({
    code: '330200',
    level: 'prefecture',
    fullName: '宁波市',
    name: '宁波市',
    aliases: ['宁波', '宁波市'],
  });
});

test('an official’s titles are the union of what documents give, and absent where none does', () => {
  expect(toSharedProperties('Official', 'official/1/甲', { forms: ['甲'] })).toEqual({ name: '甲', aliases: ['甲'] });
  const told = { forms: ['甲'], titles: ['副市长', '市委常委', '副市长'] };
  expect(toSharedProperties('Official', 'official/1/甲', told).titles).toEqual(['副市长', '市委常委']);
});

test('a department’s full name is the form that opens with its place', () => {
  const told = { forms: ['市经信局', '金华市经济和信息化局'] };
  expect(toSharedProperties('Department', 'department/330700/市经信局', told).fullName).toBe('金华市经济和信息化局');
});
