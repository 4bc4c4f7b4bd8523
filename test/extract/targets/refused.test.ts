import { expect, test } from '@jest/globals';
import { findFigures } from '../../../server/extract/targets/index.ts';

// The rules bring examples of their own, which would go with a rule that is taken out; these stand apart from them.
test.each([
  '围绕新材料、智能装备、现代纺织3条重点产业链开展招商',
  '意见包括四部分,共12条',
  '对首台套产品给予最高300万元奖励',
  '一次性30万元奖励',
  '对年用电量超过500万千瓦时的',
  '亩均税收不低于30万元、产出高的项目优先供地',
  '其中60家是高新技术企业',
  '招引的企业注册资本不低于3000万元',
  '芯光科技年产50万台电机制造等一批增长点投产',
  '开通12小时咨询服务',
])('“%s” sets no figure', (sentence) => {
  expect(findFigures(sentence).figures).toEqual([]);
});

test.each([
  '工业增加值从21万亿元增长到了33万亿元',
  '完成技改投资412.6亿元,同比增长11.3%',
  '2023年上半年,全市新增规上企业37家',
  '去年全市技术合同成交额达到120亿元',
  '工业增速6.9%,居全省第3位',
  '数据显示,2014年全市产值达到90.5亿元',
  '“十三五”时期,引进企业40家',
  '全市累计建成绿色工厂317家',
  '信息服务业稳步推进,建成基站6万个',
])('“%s” tells of what was reached', (sentence) => {
  const { figures } = findFigures(sentence);
  expect(figures.map(({ past }) => past)).toEqual(figures.map(() => true));
  expect(figures).not.toHaveLength(0);
});
