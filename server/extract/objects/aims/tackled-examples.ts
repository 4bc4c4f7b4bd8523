/** Sentences with what `tackled` must find in them, and near misses. */
export const tackledExamples: Record<string, string[]> = {
  '突破高端芯片、操作系统、工业软件等“卡脖子”技术。': ['Industry 高端芯片', 'Industry 操作系统', 'Industry 工业软件'],
  '推动固态电池、钙钛矿电池等新一代电池技术攻关及中试验证。': ['Industry 固态电池', 'Industry 钙钛矿电池'],
  '开展量子计算、量子通信、量子测量关键技术研究,突破脑机接口关键技术。': [
    'Industry 量子计算',
    'Industry 量子通信',
    'Industry 量子测量',
    'Industry 脑机接口',
  ],
  '推进创新药、高端医疗器械研发和产业化,促进合成生物技术创新突破。': [
    'Industry 创新药',
    'Industry 高端医疗器械',
    'Industry 合成生物',
  ],
  '推动有色金属、化工、无机非金属等先进基础材料升级。': ['Industry 有色金属', 'Industry 化工', 'Industry 无机非金属'],
  '引导企业开发智能家居、智能穿戴、老年用品等适销对路产品。': [
    'Industry 智能家居',
    'Industry 智能穿戴',
    'Industry 老年用品',
  ],
  '研发重组蛋白、抗体药物、细胞治疗产品、核酸药物。': ['Industry 重组蛋白', 'Industry 抗体药物', 'Industry 核酸药物'],
  '加快人形机器人与元宇宙、脑机接口等前沿技术融合创新。': [
    'Industry 人形机器人',
    'Industry 元宇宙',
    'Industry 脑机接口',
  ],
  '加快超导材料等前沿新材料创新应用,推动AI手机、智能眼镜等产品创新。': [
    'Industry 超导材料',
    'Industry AI手机',
    'Industry 智能眼镜',
  ],
  '推动5G、大数据等技术应用,推广人工智能应用,支持利用量子计算、脑机接口等技术开展服务。': [],
  '突破关键核心技术,加强产品研发,推动标准、专利等技术创新。': [],
  '支持企业研发应用,推动高校、院所等协同创新,加强机器人等企业培育。': [],
  '推广应用万台工业机器人,推动竹材由初级加工向竹缠绕复合材料等产品升级。': [],
  '研发通信模块、终端。': [],
};
