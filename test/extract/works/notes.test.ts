import { expect, test } from '@jest/globals';
import { findNotes } from '../../../server/extract/works/index.ts';
import { toClean } from '../../../server/text/index.ts';

/** Notes of a paragraph as `role name`, `*` before a leader; what is no organ is left out. */
function read(paragraph: string): string[][] {
  const { text } = toClean(paragraph);
  return findNotes(text).map(({ named }) =>
    named
      .filter(({ likeness }) => likeness !== 'no')
      .map(({ role, kind, from, to }) => `${role} ${kind === 'official' ? '*' : ''}${text.slice(from, to)}`),
  );
}

test.each([
  [
    '（牵头领导：毛丕显；牵头单位：市经信局（市减负办）；配合单位：市税务局、各乡镇（街道））',
    ['lead *毛丕显', 'lead 市经信局(市减负办)', 'support 市税务局', 'support 各乡镇(街道)'],
  ],
  ['（牵头单位为区经信局，配合单位为区财政局）', ['lead 区经信局', 'support 区财政局']],
  ['（以区经信局为主，区科技局参与）', ['lead 区经信局', 'support 区科技局']],
  ['（市经信局牵头，市发改局、市科技局配合）', ['lead 市经信局', 'support 市发改局', 'support 市科技局']],
  [
    '(市经信局,科技局、各县(市、区)人民政府)',
    ['responsible 市经信局', 'responsible 科技局', 'responsible 各县(市、区)人民政府'],
  ],
  ['【牵头单位】市经信局【配合单位】市财政局', ['lead 市经信局', 'support 市财政局']],
  ['〔责任单位：市经信局 市财政局〕', ['responsible 市经信局', 'responsible 市财政局']],
  ['[主办：市经信局；会办：市财政局、市科技局]', ['lead 市经信局', 'support 市财政局', 'support 市科技局']],
  ['牵头单位：市经信局  配合单位：市财政局', ['lead 市经信局', 'support 市财政局']],
  [
    '责任领导：市委常委、常务副市长张三，副市长李四；责任单位：市经信局',
    ['lead *张三', 'lead *李四', 'responsible 市经信局'],
  ],
  ['（张建国牵头，市工信局、市科技局负责）', ['lead *张建国', 'responsible 市工信局', 'responsible 市科技局']],
  ['（市委常委、常务副市长张建国牵头，市工信局负责）', ['lead *张建国', 'responsible 市工信局']],
  [
    '（主责单位：市工信局；协同单位：市科技局；属地责任：慈溪市政府）',
    ['lead 市工信局', 'support 市科技局', 'responsible 慈溪市政府'],
  ],
  ['（牵头：张建国；配合：市工信局）', ['lead *张建国', 'support 市工信局']],
  ['（领办领导：张建国；帮扶单位：市工信局）', ['lead *张建国', 'responsible 市工信局']],
  ['（高新区牵头，市工信局负责）', ['lead 高新区', 'responsible 市工信局']],
  ['健全标准体系。（市场监管总局、工业和信息化部等指导）', ['responsible 市场监管总局', 'responsible 工业和信息化部']],
  ['（各县人民政府负责，市经信局指导）', ['responsible 各县人民政府']],
  ['（责任单位：市经信局；完成时限：2025年12月）', ['responsible 市经信局']],
  ['（责任单位：各专班牵头单位）', ['responsible 各专班牵头单位']],
  ['（市经信局牵头单位，市财政局配合）', ['lead 市经信局', 'support 市财政局']],
  ['（责任单位：市工信局；协办单位：市财政局；督导单位：市委督查室）', ['responsible 市工信局', 'support 市财政局']],
  [
    '（由市经信局牵头负责，市财政局、市科技局按职责分工协同推进）',
    ['lead 市经信局', 'responsible 市财政局', 'responsible 市科技局'],
  ],
  [
    '（责任单位：市统计局 各县市区人民政府 各园区管委会）',
    ['responsible 市统计局', 'responsible 各县市区人民政府', 'responsible 各园区管委会'],
  ],
  ['（省交通运输厅会同贵阳海关推进）', ['lead 省交通运输厅', 'support 贵阳海关']],
  [
    '（责任单位：自治区团委、科协，市政府各部门）',
    ['responsible 自治区团委', 'responsible 科协', 'responsible 市政府各部门'],
  ],
  [
    '（省生态环境厅、省发展改革委负责，各市按属地原则抓好落实）',
    ['responsible 省生态环境厅', 'responsible 省发展改革委', 'responsible 各市'],
  ],
  [
    '推进改造。（省生态环境厅、省发展改革委负责，行业协会等一并跟进）',
    ['responsible 省生态环境厅', 'responsible 省发展改革委'],
  ],
  [
    '（责任领导：阿不都克尤木·买买提、张勇；牵头单位：地区工信局）',
    ['lead *阿不都克尤木·买买提', 'lead *张勇', 'lead 地区工信局'],
  ],
  [
    '（牵头单位：市农业农村局；责任单位：市粮储局，有关县（市、区）党委和人民政府）',
    ['lead 市农业农村局', 'responsible 市粮储局', 'responsible 有关县(市、区)党委和人民政府'],
  ],
  [
    '（主责单位：区金融办；协办单位：区国资委、怀柔科学城产业基金、区财政局）',
    ['lead 区金融办', 'support 区国资委', 'support 怀柔科学城产业基金', 'support 区财政局'],
  ],
  ['（协办单位：区国资委、区财政局、长期坚持）', ['support 区国资委', 'support 区财政局']],
  [
    '（市经信局、市财政局等牵头，各县市区政府（园区管委会）落实属地责任）',
    ['lead 市经信局', 'lead 市财政局', 'responsible 各县市区政府(园区管委会)'],
  ],
  [
    '（省商务厅，海关总署广东分署及省内各直属海关）',
    ['responsible 省商务厅', 'responsible 海关总署广东分署', 'responsible 省内各直属海关'],
  ],
  ['（责任单位：永兴县；责任人：永兴县委常委、副县长 曹晓波）', ['responsible 永兴县', 'lead *曹晓波']],
  ['[区经信局会区商务局、区投资促进局]', ['lead 区经信局', 'support 区商务局', 'support 区投资促进局']],
  [
    '（市卫健委、市工信局（均为牵头单位），曲靖师范学院）',
    ['lead 市卫健委', 'lead 市工信局', 'responsible 曲靖师范学院'],
  ],
  ['（包保领导：副市长 杨春雷（靖宇县）、姜 伟；牵头部门：市发改委）', ['lead *杨春雷', 'lead *姜伟', 'lead 市发改委']],
  [
    '（牵头部门：市交通局；协作部门：市发改委、沈阳铁路局白山站）',
    ['lead 市交通局', 'support 市发改委', 'support 沈阳铁路局白山站'],
  ],
  [
    '〔自治区农牧厅牵头，自治区财政厅、民委，各盟行政公署、市人民政府配合〕',
    ['lead 自治区农牧厅', 'support 自治区财政厅', 'support 民委', 'support 各盟行政公署、市人民政府'],
  ],
  ['（海关总署负责）', ['responsible 海关总署']],
  ['〔责任单位：商务厅（省外事办、成都海关配合）〕', ['responsible 商务厅', 'support 省外事办', 'support 成都海关']],
  ['〔责任单位：商务厅（省口岸办）〕', ['responsible 商务厅(省口岸办)']],
  [
    '（责任单位：高新区管委会，区公安局、区交通局配合）',
    ['responsible 高新区管委会', 'support 区公安局', 'support 区交通局'],
  ],
  [
    '〔责任单位：省发展改革委、省能源局按职责分工负责。具体任务均涉及相关市（州）人民政府，不再做分工，下同。〕',
    ['responsible 省发展改革委', 'responsible 省能源局'],
  ],
  [
    '（市科技局、财政局等市有关部门和各区人民政府按职责分工负责）',
    ['responsible 市科技局', 'responsible 财政局', 'responsible 各区人民政府'],
  ],
  ['（市工信局、市税务局按各自职责负责，各区参照执行）', ['responsible 市工信局', 'responsible 市税务局']],
  [
    '支持企业扩能。盟农牧局牵头，盟工信局、财政局等部门配合，锡林浩特市、太旗组织实施。',
    ['lead 盟农牧局', 'support 盟工信局', 'support 财政局', 'responsible 锡林浩特市', 'responsible 太旗'],
  ],
  [
    '（责任部门：市经信局、合肥高新区；责任人：市经信局 王军，合肥高新区 李娟）',
    ['responsible 市经信局', 'responsible 合肥高新区', 'lead *王军', 'lead *李娟'],
  ],
  [
    '（包联领导：郭荣珍（女）、哈斯巴根；责任单位：区发改委）',
    ['lead *郭荣珍', 'lead *哈斯巴根', 'responsible 区发改委'],
  ],
  [
    '[市科技局牵头，各区政府（含新区管委会、合作区管委会，下同）配合]',
    ['lead 市科技局', 'support 各区政府(含新区管委会、合作区管委会,下同)'],
  ],
  ['（责任领导：王强区委常委、副区长；牵头单位：区工信局）', ['lead *王强', 'lead 区工信局']],
  ['（生态环境部指导，试点城市政府负责落实。以下均需试点城市政府落实，不再列出）', ['responsible 试点城市政府']],
  [
    '（省科技厅、工业和信息化厅按职责分工负责，各地级以上市人民政府结合实际落实）',
    ['responsible 省科技厅', 'responsible 工业和信息化厅', 'responsible 各地级以上市人民政府'],
  ],
  ['（市工信局牵头组织实施）', ['lead 市工信局']],
  [
    '（主责单位：市发展改革委；协同单位：市科委、各区政府）',
    ['lead 市发展改革委', 'support 市科委', 'support 各区政府'],
  ],
  ['（第一责任单位：市工信局；其他责任单位：市财政局）', ['lead 市工信局', 'responsible 市财政局']],
  ['（责任领导：李明 王强；责任单位：市工信局）', ['lead *李明', 'lead *王强', 'responsible 市工信局']],
  ['（市商务局会同市财政局、市科技局负责）', ['lead 市商务局', 'support 市财政局', 'support 市科技局']],
  [
    '（工业和信息化厅、各市、县（市、区）人民政府按职责负责）',
    ['responsible 工业和信息化厅', 'responsible 各市、县(市、区)人民政府'],
  ],
  ['（工业和信息化部负责）', ['responsible 工业和信息化部']],
  ['（第一责任单位：市经信局，责任单位：市科技局）', ['lead 市经信局', 'responsible 市科技局']],
  ['（责任单位：市经信局、经信局、市经信局）', ['responsible 市经信局', 'responsible 经信局', 'responsible 市经信局']],
  [
    '（责任部门：市工信局（牵头）、城乡建设和交通管理局、市应急局（配合））',
    ['lead 市工信局', 'responsible 城乡建设和交通管理局', 'support 市应急局'],
  ],
  [
    '【县工信局牵头，县林业局、各乡镇（街道）配合，2023年10月底前完成】',
    ['lead 县工信局', 'support 县林业局', 'support 各乡镇(街道)'],
  ],
  ['（责任单位：市工信局（列首位的为牵头单位，下同）、市科技局）', ['responsible 市工信局', 'responsible 市科技局']],
  [
    '（省发展改革委；有关州、市人民政府按照职责分工负责。列在首位的为牵头单位，下同）',
    ['responsible 省发展改革委', 'responsible 有关州、市人民政府'],
  ],
  ['（规划司牵头，科技司、财务司分工负责，信息中心支撑）', ['lead 规划司', 'responsible 科技司', 'responsible 财务司']],
  [
    '（市交通局 自然资源局 生态环境局 市文旅局 潞州区政府）',
    ['市交通局', '自然资源局', '生态环境局', '市文旅局', '潞州区政府'].map((name) => `responsible ${name}`),
  ],
  [
    '（牵头单位：市商务局、市投资促进局（按职责分工）；参与单位：县（市、区））',
    ['lead 市商务局', 'lead 市投资促进局', 'support 县(市、区)'],
  ],
  ['（各县区政府负责落实，市工信局督促指导）', ['responsible 各县区政府']],
  ['责任单位为市投资促进局、市驻京办。', ['responsible 市投资促进局', 'responsible 市驻京办']],
  ['包保领导：才让太（州委常委、副州长）', ['lead *才让太']],
  [
    '县文广旅局、县商务局，万良镇党委政府',
    ['县文广旅局', '县商务局', '万良镇党委政府'].map((name) => `responsible ${name}`),
  ],
  ['县市场监管局（牵头）县公安局 县税务局', ['lead 县市场监管局', 'responsible 县公安局', 'responsible 县税务局']],
])('the note %s', (note, names) => {
  expect(read(`推进项目建设。${note}`)).toEqual([names]);
});

test.each([
  '推进项目(试点)。',
  '推进“品字标”(浙江制造)品牌。',
  '建设园区(2020-2022年)。',
  '培育企业3家(个)以上(国家级)。',
  '推进园区（省级以上开发区、产业园区）。',
  '支持企业（含民营企业、外资企业）投资。',
  '办公室设在市经信局（市减负办），负责日常工作。',
  '支持龙头企业牵头组建创新中心（企业牵头、高校参与）。',
  '发挥各县（市、区）作用。',
  '现印发给你们，请认真落实。某市人民政府办公室',
  '推进园区（市工信局）建设。打造园区、镇区',
])('there is no note in: %s', (text) => {
  expect(read(text)).toEqual([]);
});

test('a note that refers to the one before names nobody itself', () => {
  const [note] = findNotes('推进项目。(责任单位同上)');
  expect(note?.named).toEqual([]);
  expect(note?.ditto).toEqual({ from: 6, to: 12, of: 'organ' });
});

test.each([
  ['责任单位同上,责任领导同上', 'both'],
  ['牵头领导同前', 'official'],
  ['责任单位和责任领导同上', 'both'],
])('%s refers to %s', (words, of) => {
  expect(findNotes(`推进项目。(${words})`)[0]?.ditto?.of).toBe(of);
});

test('several notes of one paragraph are kept apart, whatever bracket stays open between them', () => {
  expect(read('推进甲。（牵头单位：市经信局）推进乙（一期。（牵头单位：市发改局）')).toEqual([
    ['lead 市经信局'],
    ['lead 市发改局'],
  ]);
});

test('the evidence of the first name holds its role word, that of the others the name alone', () => {
  const text = '推进项目。(配合单位:市发改局、市科技局)';
  const [note] = findNotes(text);
  expect(note?.named.map(({ evidence }) => text.slice(evidence.from, evidence.to))).toEqual([
    '配合单位:市发改局',
    '市科技局',
  ]);
});

test('the place that the first of a list names is left out before organs of a government, and before no others', () => {
  const [note] = findNotes('推进。(责任单位:市经信局、科技局、工商联、省商务厅)');
  expect(note?.named.map(({ elided }) => elided)).toEqual([false, true, false, false]);
});
