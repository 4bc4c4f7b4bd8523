import { findAll, remember } from '../../../text/index.ts';
import type { Stretch } from './aim.ts';
/** Words of the genre that the rules about aims, platforms and projects share. */

const list = (words: string): string[] => words.trim().split(/\s+/u);
const longestFirst = (words: string[]): string[] => words.toSorted((a, b) => b.length - a.length);
/** One of the words, as a regular expression that looks at the first character before it tries any. */
const oneOf = (words: string): string => {
  const sorted = longestFirst(list(words));
  return `(?=[${[...new Set(sorted.map((word) => word.charAt(0)))].join('')}])(?:${sorted.join('|')})`;
};
/** The last characters of some words: what ends in none of them ends in none of the words. */
const toLasts = (words: ReadonlySet<string>): ReadonlySet<number> =>
  new Set(Array.from(words, (word) => word.charCodeAt(word.length - 1)));
/** Whether words end with one of some others, none of which is longer than five characters. */
const ending = (words: string): ((name: string) => boolean) => {
  const known = new Set(list(words));
  const lasts = toLasts(known);
  return (name) =>
    lasts.has(name.charCodeAt(name.length - 1)) && [1, 2, 3, 4, 5].some((length) => known.has(name.slice(-length)));
};

/** Verbs and adverbs that stand before the first name of a list and belong to no name. */
const verbWords = new RegExp(
  oneOf(`
    培育发展 培育壮大 发展壮大 做大做强 做强做优 做优做强 做大 做强 建强 育强 做优 做精 做细 做深 做实 做特 做专 做新 发展 培育(?!钻石) 聚焦 围绕 面向 瞄准 针对
    推进 推动 促进 打造 壮大 布局 构建 建设 提升 加快 大力 重点 积极 着力 优先 巩固 支持 鼓励 引导 实施 突破 深化 依托 发挥好 发挥 吸纳 吸引(?!力)
    抢抓 抢占 形成 拓展 扩大 优化 立足 结合 主攻 谋划 延伸 延链 补链 强链 建链 锻造(?<!(?:[和及与、冷热]|法兰|精密|高端)锻造)(?![和与及、件]) 强化 加强 开展 组织 推广 涵盖 包括 覆盖
    编制 绘制 设立 拥有 涉及 争取 力争 努力 加大 继续 持续 稳步 全力 全面 深入 率先 择优 对于 关于 其中 引进 引育 招引 联动 借力 突出 前瞻 改造提升 转型升级 统筹协调 统筹
    优化升级 创建 争创 建立 健全 完善 培优 培养(?![基皿箱肉液]) 参与 扶持 催生 挖掘 带动 选择 遴选 确定 明确 服务于 专注 深耕 成立 组建 制定 提高 推出
    探索 承接 做好 抓好 抓(?![斗钳手拍取好住]) 实现 建成 新增 增强 夯实 加速 有序 分行业 分领域 适度 充分 紧盯 锚定 抓住 压实 提质运行 常态化运行 用好 建好 管好 办好 梳理 融入 共建(?<!地方共建) 共建共享 集聚 整合 打通 畅通 借助 凭借 延长(?!石油|集团|县|油田) 落实 启动 进入 摸清 掌握 摸排 厘清 稳住 提振 擦亮 叫响 激活 补强 补齐 筑牢 培植 紧扣 资源向 要素向 资金向 资本向 攻关(?=.{3}) 跟踪 释放(?=.{2}) 振兴(?![区路药实集]) 投向 具有 具备 承载 走出 优化调整 调整(?![器型]) 吸引(?!力) 从事 推行`),
  'gu',
);

/** The stretches of a text that are such verbs. */
export const findVerbs = remember((text): readonly Readonly<Stretch>[] =>
  findAll(text, verbWords).map((match) => ({ from: match.index, to: match.index + match[0].length })),
);
export const hasVerb = (text: string): boolean => text.search(verbWords) >= 0;

/** Words before the first name that are too short to be looked for inside it. */
export const opener =
  /^(?:(?:到|至)?20\d{2}年(?:[底末初])?|一批|若干|现有|已有|省级|市级|国家级|世界级|国内|全球|一流|新一轮|下一代|高级别|更多(?=.{2})|成为|我国|全国|传统(?!制造|产业|优势|行业)|超?[\d一二三五两百千万]*亿元?级|超[\d一二三五两百千万]+亿元?|完整|完善|基于(?=.{2})|改革(?=现有)|全省|全市|全区|全县|新区(?=.{2})|园区(?=.{3})|我省|我市|我区|我县|本市|本省|省内|市内|各地|保障(?=.{3})|以(?!岭)|本地(?!生活)(?=.{4})|在(?!线)|[对将把向于由使是及和与让至了]|从(?!事)|为(?!民)|[①-⑳]|\(?[\d一二三四五六七八九十]+[.)、:])/u;

const qualifiers = new Set(
  list(`
    重点 关键 标志性 特色 优势 主导 先导 主攻 支柱 核心 前沿 新兴 先进 传统 战略性 战略 未来 现代 现代化 基础 高端 细分 领先 省级 市级
    国家级 国家 世界级 全国 全省 全市 国际 千亿级 万亿级 百亿级 千百亿级 千百亿 万千亿级 万千亿 超千亿级 超千亿 超万亿 超百亿 千亿
    百亿 万亿 五千亿级 两千亿级 五百亿级 千亿元级 百亿元级 万亿元级 千亿元 百亿元 万亿元 工业 制造业 制造 高成长 高成长性 潜力 产业
    区域经济 县域经济 特色经济 重要 创新型 高技术 绿色低碳 本地 区域 高能级 高水平 高质量 主要 优先 首批 经典 富民 生态 特色化 规模化 集群化 战略支柱 配套 及配套 及其配套
    相关 上下游 上游 下游 完整 全 行业 领域 标杆 卓越 地标 拳头 骨干 龙头 成长型 成长性 潜力型 培育型 引领型 首位 县域 特色优势 制造强 湖湘 荆楚 巴蜀 中小企业 岭南 齐鲁 燕赵 三秦 三晋 八闽 八桂 云岭 中原 江淮 陇原 龙江 黔中`),
);
const qualifierLasts = toLasts(qualifiers);
/** How big a cluster is to be: 千亿级, 4千亿级, 五百亿元级. */
const graded = /(?:[\d一二两三四五六七八九十]*[百千万]+亿元?级|超[\d一二两三四五六七八九十百千万]+亿元)$/u;
const described = /(?:具有|具备|拥有|有)[^,、。;等的]{1,16}的$/u;

/** Where the words begin that only say which kind of thing the noun at `to` is: 重点标志性 before 产业链. */
export function skipQualifiers(text: string, from: number, to: number): number {
  const floor = Math.max(from, to - 40);
  let at = to;
  for (;;) {
    const size = /[级元]/u.test(text.charAt(at - 1))
      ? (graded.exec(text.slice(Math.max(floor, at - 8), at))?.[0].length ?? 0)
      : 0;
    if (size > 0) {
      at -= size;
      continue;
    }
    const length = qualifierLasts.has(text.charCodeAt(at - 1))
      ? [6, 5, 4, 3, 2, 1].find((size) => at - size >= floor && qualifiers.has(text.slice(at - size, at)))
      : undefined;
    if (length !== undefined) {
      at -= length;
      continue;
    }
    if (text.charAt(at - 1) !== '的') return at;
    const words = described.exec(text.slice(Math.max(floor, at - 20), at))?.[0];
    if (words === undefined) return at;
    at -= words.length;
  }
}

/** Only a kind of cluster, chain or industry, not one of them: every word of it says what kind. */
export function isGeneric(words: string): boolean {
  const rest = skipQualifiers(words, 0, words.length);
  return (
    rest === 0 ||
    /^(?:[各每新老该全整若]?[个条类]?|备份|本土|同类|其他|这些|所在|所属|对应|中小企业|研究|县域|乡村|专精特新|数字|创新|科技|一[个条批]|[\d一二两三四五六七八九十]+[个条大]?|块状|绿色|我[省市县区]|劳动密集型|资源型|竞争力强?的?|成链|集链|抱团|连片|集群|产业集群)$/u.test(
      words.slice(0, rest),
    )
  );
}

/** Clusters of things that are no industries. */
export const noCluster =
  /(?:人才|装置|数据中心|城市|企业|项目|平台|创新|机构|大学|高校|设施|中心|品牌|楼宇|园区|科技|资金|市场|学科|专业|实验室|发展)$/u;

/** What a list of materials and farm products may give in one character: 镍、铜、钴. */
export const element = /^[金银铜铁锡铝镍钴锌锂钨钼钛镁钒磷氟硅硼茶酒糖药盐纸棉麻丝竹果菜粮肉菌]$/u;

/** What products are made of or are, by the last character: 硝酸钾, 陶瓷岩板. Only a list of nothing else may rely on it. */
export const isMade = (words: string): boolean =>
  words.length >= 3 &&
  /[钾锂钠镁钙锌镍钛硅碳钢酸碱盐胺醇醛酮酯醚烷烯苯酚脲肽糖胶膜板砖瓦管箱丝箔粉油纸布纱皮革伞鞋袜帽车船艇机仪泵阀灯镜瓷漆药剂体材炭棉麻绒铝铜锡竹器]$|装置$/u.test(
    words,
  ) &&
  !/(?:短板|长板|样板|看板|监管|主管|时机|危机|有机|快车|载体|主体|集体|整体|总体|媒体|团体|群体|实体|立体|[题素教选取器耗]材|(?:孵化|加速|助推|稳定|推进|利|武)器|科学装置)$/u.test(
    words,
  );

/** Ways of working, no industries, although plans develop them too. */
export const modes =
  /^(?:智能制造|绿色制造|服务型制造|个性化定制|大规模个性化定制|共享制造|共享经济|再制造|衍生制造|柔性制造|网络协同制造|供应链管理|全生命周期管理|总部经济|平台经济|循环生产|机器换人|先进制造业?|高端制造业?|实体经济|民营经济|战略性|.*(?:模式|业态|解决方案|供应商))$/u;

/** What the name of an industry does not end in. */
export const isNoIndustry = ending(`
    企业 项目 平台 机制 体系 政策 人才 资金 服务 模式 管理 能力 水平 改革 创新 生产 研发 工程 行动 计划 标准 品牌 园区 基地 中心
    市场 环境 布局 转型 升级 融合 改造 用户 需求 场景 要素 资源 环节 短板 优势 攻关 建设 发展 安全 监管 执法 培训 落地 破解 评价
    保障 工作 审批 就业 教育 消费 出口 招商 城市 方向 规模 质量 效益 税收 用地 能耗 土地 投资 贷款 上市 合作 开放 治理 公共 指标
    问题 集聚区 办公室 协会 联盟 集团 公司 智能化 数字化 绿色化 高端化 产业化 节能 减排 技术 工艺 领军 院所 高校 机构 产品 核心 链主
    龙头 成果 转化 供给 服务商 招引 突破 基金 研究院 创新院 实验室 学院 大学 引领 制造商 集成商 利用 回收
    节点 时代 实验场 领航地 先导区 先行区 策源地 国债 债券 开发区 高新区 经开区 功能区 研究 调整 主题词 算法`);

/** Classes of industries: an aim only where the plan says that it develops them, not where it counts them. */
export const classes: ReadonlySet<string> = new Set(
  list(`未来产业 前沿产业 战略性新兴产业 高新技术产业 高技术制造业 传统制造业 数字经济 数字产业 现代服务业
    生产性服务业 绿色低碳 海洋经济 数字经济核心产业 军民融合 轻工 消费品 装备制造 现代农业 时尚 机械`),
);

/** The shape of a product or industry that a verb of development may take without the word 产业. */
export const endsIndustrial = ending(`
    材料 装备 设备 器件 芯片 软件 药物 药 器械 汽车 乘用车 商用车 船舶 机器人 仪器 仪表 电池 电机 机床 模具 纤维 化学品 化工
    纺织 服装 印染 家居 家电 家具 五金 用品 照明 安防 通信 能源 光伏 风电 核电 储能 氢能 传感 传感器 终端 零部件 部件 组件 食品 饮料
    医药 制造 制造业 服务业 车辆 列车 动车组 物联网 互联网 区块链 大数据 航空 航天 机械 半导体 集成电路 陶瓷 玻璃 石化 橡塑 塑料 树脂 电子 轴承 燃机
    无人机 元器件 显示 激光 农机 造纸 包装 玩具 制品 烯烃 芳烃 乙烯 丙烯 衍生物 中药 疫苗 试剂 耗材 影像 光纤 光缆
    铸造 锻造 冶炼 炼化 饮片 型材 板材 管材 线材 棒材 铝箔 铜箔 玻纤 负极 正极 隔膜 电解液 粉体 线缆 电缆 结构件 紧固件 铸件 锻件 管件 板带 基板 光源 钢构 部品 砂石 骨料 水泥 涂料 染料 助剂 香精 橡胶 皮革 面料 家纺 鞋服 羽绒
    拖拉机 收割机 播种机 插秧机 采棉机 柴油机 发动机 内燃机 压缩机 起重机 挖掘机 装载机 盾构机 汽轮机 水轮机 光刻机 注塑机 减速器 减速机 变速箱 变速器 传动系 传动系统 液压系统
    连接器 继电器 变压器 断路器 逆变器 变流器
    果蔬 食用菌 粮油 乳业 肉制品 饲料 饲草 奶牛 肉牛 肉羊 生猪 牛羊 家禽 水产 花卉 苗木 种业
    模组 电脑 整机 主板 加工 加工业 养殖 养殖业 前驱体 奶粉 乳品 葡萄酒 白酒 黄酒 茶叶 蔬菜 水果`);
