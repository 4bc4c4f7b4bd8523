/** Words that many places' parks, institutes and programmes share: a name made of them alone is no name. */
const words = `
  国家级 国家 省级 市级 县级 省市 区域性 区域级 区域 行业级 行业 企业级 企业 产业 制造业 制造 工业 工程 技术 科技 科创 创新 创业 研发 设计 公共
  服务 综合 专业 专业化 特色 重点 重大 高能级 高水平 高端 高质量 高新 新型 新兴 新建 新 绿色 低碳 数字化 数字 智能化 智能 智慧 小微 中小 联合
  共性 共享 示范 试点 现代 先进 优势 传统 大型 一流 世界 全球 国际 国内 全国 本地 经济 开发 人才 培养 实训 孵化 成果 转化 转移 检验 检测 标准
  质量 知识产权 信息 数据 网络 平台 园区 基地 中心 研究 实验 基础 应用 建设 发展 协同 集聚 星级 以上 以下 四 五 三 二 一 化 级 互联网 产学研
  院企 政企 银企 银政企 对接 交易 监测 预警 外贸 升级 改造 循环 生产 集群 配套 通用 飞地 双创 众创 云 总部 楼宇 电商 物流 供应链 金融 海外 境外 离岸
  老旧 闲置 低效 省 市 县 区 乡镇 街道 主体 支撑 载体 创意 文化 教育 学科 高校 院所 科研 团队 材料 装备 测试 认证 计量 认定 培训 试验 中试 验证 概念 转型
  融合 生态 安全 管理 运营 展示 体验 招商 引智 合作 产业链 标杆 品牌 及 和 与 的 ( ) 、 各 类 个 高新技术 核心 零碳 资源 再生 公用 医药 跨境 贸易
  军民 军民融合 自主 超级 计算 算力 大数据 工业互联网 人工智能 机器人 关键 领域 前沿 未来 战略 区块链 低空 电子 商务 高层次 高技能
  担保 融资 融资担保 再担保 政府性 投资 租赁 物业 民营 国有 跨国 上市 龙头 骨干 股份 有限 责任 咨询 贸易 政策性`
  .trim()
  .split(/\s+/u);
const byFirst = new Map<string, string[]>();
for (const word of words.toSorted((a, b) => b.length - a.length)) {
  byFirst.set(word.charAt(0), [...(byFirst.get(word.charAt(0)) ?? []), word]);
}

/** True where the words are nothing but common ones. */
export function isCommon(name: string): boolean {
  let at = 0;
  while (at < name.length) {
    const word = byFirst.get(name.charAt(at))?.find((candidate) => name.startsWith(candidate, at));
    if (word === undefined) return false;
    at += word.length;
  }
  return true;
}

/** What of the words is no common one. */
export function toOwnWords(name: string): string {
  let own = '';
  for (let at = 0; at < name.length;) {
    const word = byFirst.get(name.charAt(at))?.find((candidate) => name.startsWith(candidate, at));
    if (word === undefined) own += name.charAt(at);
    at += word?.length ?? 1;
  }
  return own;
}
