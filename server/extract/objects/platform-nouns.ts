/** What a platform is, told by the noun that its name ends in. */
export type PlatformKind =
  'park' | 'town' | 'zone' | 'corridor' | 'institute' | 'laboratory' | 'centre' | 'base' | 'platform';

/** Nouns that platforms end in, longest first within a kind; what they are; and what they need to be a name. */
export const platformNouns: readonly [PlatformKind, string][] = [
  [
    'town',
    '小镇|智谷|光谷|药谷|硅谷|声谷|云谷|谷|航天城|航空城|动车城|汽车城|医药城|药城|芯城|生物城|电子城|光电城|轻纺城|科教城|科创城|创新城|智造城|大学城|服装城|城',
  ],
  [
    'park',
    '产业园区|工业园区|科技园区|产业园|科技园|创业园|软件园|生态园|创新园|示范园|工业园|孵化园|物流园|加工园区|加工园|园区|园',
  ],
  [
    'zone',
    '经济技术开发区|经济开发区|高新技术产业开发区|高新技术开发区|高新区|经开区|开发区|保税区|自由贸易试验区|自贸试验区|自贸区|试验区|示范区|先行区|先导区|功能区|投资区|专区|综合保税区|合作区|集聚区|产业带|工业集中区|集中区|工业区|自由贸易港|新区|科技城|科学城|新城|信息港|科创港|创新港|数字港|智慧港',
  ],
  ['corridor', '科创大走廊|科创走廊|创新走廊|大走廊'],
  ['institute', '研究院|创新院|分院|研究所|技术学院|先导院'],
  ['laboratory', '实验室'],
  [
    'centre',
    '创新中心|研发中心|工程研究中心|工程技术研究中心|研究中心|科学中心|医学中心|技术中心|转移中心|计算中心|数据中心|服务中心|交换中心|检测中心|检验中心|质检中心|计量中心|设计中心|超级计算中心|超算中心|试验中心|分中心|科创中心|孵化中心',
  ],
  ['base', '工作站|示范基地|创新基地|服务基地|研发基地|产业基地|产业化基地|装备基地|制造基地|石化基地|化工基地'],
  ['platform', '枢纽平台|服务平台|技术平台|孵化平台|评价平台|互联网平台|技术市场|平台'],
];
