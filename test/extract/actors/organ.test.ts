import { describe, expect, test } from '@jest/globals';
import { toDivisions, toOrgan, type Organ } from '../../../server/extract/actors/index.ts';
import type { Zone } from '../../../server/extract/facts.ts';
import { readLexicon } from '../../../server/lexicon.ts';

const lexicon = readLexicon();
const divisions = toDivisions(lexicon);

function read(name: string, code = '330281', definitions = new Map<string, string>()): Organ | undefined {
  const place = divisions.byCode(code);
  return toOrgan(name, { ...(place ? { place } : {}), scope: 'x', definitions, lexicon });
}
const id = (name: string, code?: string) => read(name, code)?.id;

test('a mountain that a place is called for is not the place', () => {
  expect(read('长白山管委会', '220000')?.place?.name).toBe('吉林省');
  expect(read('长白管委会', '220000')?.place?.name).toBe('长白朝鲜族自治县');
});

describe('an organ is the same in every writing', () => {
  test.each([
    ['市经信局', '余姚市经济和信息化局'],
    ['市经信局', '余姚经信局'],
    ['市经信局', '市经信局(市减负办)'],
    ['市经信局', '市经信局〔市工强办〕'],
    ['市科技局', '科技局'],
    ['市发改局', '市发展和改革局'],
    ['市自然资源和规划局', '市自然资源规划局'],
    ['市政府', '余姚市人民政府'],
    ['市政府办公室', '余姚市人民政府办公室'],
    ['市税务局', '国家税务总局余姚市税务局'],
    ['人行余姚支行', '中国人民银行余姚市支行'],
    ['市委宣传部', '中共余姚市委宣传部'],
    ['市生态环境局', '市环保局'],
    ['市委组织部', '市委组织部(人才办)'],
    ['市委组织部', '组织部'],
    ['市供销社', '供销社'],
    ['市市场监管局', '市场监督管理局'],
    ['市乡村振兴局', '乡村振兴局'],
    ['慈溪市人民政府', '慈溪市'],
    ['余姚高新区管委', '余姚高新区管理委员会'],
  ])('%s and %s', (one, other) => {
    expect(id(other)).toBe(id(one));
  });
});

describe('organs that are not the same', () => {
  test.each([
    ['市金融办', '市金融发展服务中心'],
    ['市经信局', '省经信厅'],
    ['市经信局', '宁波市经信局'],
    ['市生态环境局', '宁波市生态环境局余姚分局'],
    ['市委', '市政府'],
    ['市经信局', '市商务局'],
  ])('%s and %s', (one, other) => {
    expect(id(other)).not.toBe(id(one));
  });

  test('of two places, though they share a system', () => {
    const [here, there] = [read('市经信局'), read('市经信局', '330200')];
    expect(here?.id).not.toBe(there?.id);
    expect(here?.carried.system).toBe(there?.carried.system);
  });
});

describe('whose organ it is', () => {
  test.each([
    ['市经信局', '330281', '330281'],
    ['省经信厅', '330281', '330000'],
    ['国家发展改革委', '330281', '100000'],
    ['商务部', '330281', '100000'],
    ['市前湾新区指挥部', '330200', '330200'],
    ['前湾新区指挥部', '330200', '330200'],
    ['慈溪市经信局', '330281', '330282'],
    ['宁波市生态环境局余姚分局', '330281', '330281'],
    ['区财政厅', '450000', '450000'],
    ['自治区工业和信息化厅', '450000', '450000'],
    ['市经济信息化委', '310115', '310000'],
    ['新区财政局', '310115', '310115'],
    ['州工信局', '222400', '222400'],
    ['人民银行广州分行', '440000', '440100'],
    ['规划和自然资源分局', '320100', '320100'],
  ])('%s in a plan of %s is of %s', (name, own, place) => {
    expect(read(name, own)?.place?.code).toBe(place);
  });
});

test('an organ that has its rank inside its name is given no other', () => {
  expect(id('团市委')).toBe('department/330281/团市委');
});

test('a local branch is part of the organ that its name begins with', () => {
  expect(read('宁波市生态环境局余姚分局')?.above?.id).toBe('department/330200/市生态环境局');
  expect(read('市经信局产业处')?.above?.id).toBe(id('市经信局'));
  expect(read('余姚市发展和改革局工业科')?.above?.id).toBe(id('市发改局'));
  expect(read('市投资促进局驻上海办事处')?.above).toBeUndefined();
  expect(read('阳明街道办事处')?.above).toBeUndefined();
});

test('an office in brackets that has a name of its own is hosted by the organ before them', () => {
  expect(read('市经信局(市减负办)')?.hosted?.id).toBe('department/330281/市减负办');
  expect(read('市委组织部(人才办)')?.hosted).toBeUndefined();
});

test('a short name that the document defines is the organ that it stands for', () => {
  const definitions = new Map([['领导小组', '市工业强市建设领导小组']]);
  expect(read('领导小组', '330281', definitions)?.id).toBe(id('市工业强市建设领导小组'));
});

test('a collective is one node that says so', () => {
  expect(read('各县(市、区)人民政府')?.carried.collective).toBe(true);
  expect(read('市经信局')?.carried.collective).toBe(false);
});

describe('in the plan of a zone', () => {
  const place = divisions.byCode('510600');
  const zone: Zone = {
    id: 'jurisdiction/510600/经济技术开发区',
    code: '',
    name: '德阳经济技术开发区',
    level: 'zone',
    forms: ['德阳经济技术开发区', '经济技术开发区', '德阳经开区', '经开区'],
  };
  const inZone = (name: string): Organ | undefined =>
    toOrgan(name, { ...(place ? { place } : {}), zone, scope: 'x', definitions: new Map(), lexicon });

  test.each([
    ['经济发展局', '德阳经济技术开发区'],
    ['区财政金融局', '德阳经济技术开发区'],
    ['各街道办事处', '德阳经济技术开发区'],
    ['经开区税务局', '德阳经济技术开发区'],
    ['德阳经济技术开发区管委会', '德阳经济技术开发区'],
    ['市生态环境局经开区分局', '德阳经济技术开发区'],
    ['市经信局', '德阳市'],
    ['省经济和信息化厅', '四川省'],
    ['旌阳区人民政府', '旌阳区'],
  ])('%s is of %s', (name, of) => {
    expect(inZone(name)?.place?.name).toBe(of);
  });

  test('its organs are the same in every writing, and not those of the city', () => {
    expect(inZone('管委会')?.id).toBe(inZone('德阳经济技术开发区管理委员会')?.id);
    expect(inZone('区财政金融局')?.id).toBe(inZone('财政金融局')?.id);
    expect(inZone('经济发展局')?.id).not.toBe(inZone('市经济发展局')?.id);
    expect(inZone('市生态环境局经开区分局')?.above?.id).toBe(inZone('市生态环境局')?.id);
  });
});
