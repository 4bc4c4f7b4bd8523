import { findAll, flatMap } from '../../../text/index.ts';
import { stretchOf, toIndustries, type Aim, type AimRule } from './aim.ts';
import { clauseAround } from './clauses.ts';
import { isClass, isName } from './judge.ts';
import { toNames } from './names.ts';

/** Companies by what they make, which are to come or to grow: 引进激光雷达、车规级芯片企业. */
const makers =
  /(?:引进|招引|引育|培育引进|集聚|吸引|推动)(?<list>[^,。;:的等()]{2,60}、[^,。;:的等()]{2,16}?)(?:等(?:关键|核心|重点|优势|细分)*(?:零部件|材料|装备|领域|环节|产品)?)?(?:配套|生产|制造|研发|龙头|骨干|优质|领军|头部|知名|上下游)*企业(?!家)/gu;

/** What companies that are to come or to turn make, where the list of industries has more than half of it. */
export const made: AimRule = {
  name: 'made',
  find(text, known) {
    if (!text.includes('企业')) return [];
    return flatMap(findAll(text, makers), (match): Aim[] => {
      const list = stretchOf(match, 'list');
      const names = toNames(text, list, known).filter((name) => name.to > name.from);
      const words = names.map((name) => text.slice(name.from, name.to));
      const fit = words.every(
        (word) => isName(word, known) && !isClass(word, known) && !word.includes('配套') && !known.companies?.has(word),
      );
      const sure = words.filter((word) => known.industries.find(word)).length;
      if (!fit || names.length < 2 || sure * 2 <= names.length) return [];
      return toIndustries(text, names, clauseAround(text, list.from, list.to), 'made');
    });
  },
  examples: {
    '引进激光雷达、高精度地图、车规级芯片企业。': ['Industry 激光雷达', 'Industry 高精度地图', 'Industry 车规级芯片'],
    '招引动力电池、驱动电机等关键零部件企业。': ['Industry 动力电池', 'Industry 驱动电机'],
    '引进宁德时代、比亚迪等龙头企业。': [],
    '推动鸿禧能源、嘉特保温、恒业电子等重点企业完成上市。': [],
    '推动高耗能、高排放企业退出。': [],
    '推动中小企业转型,服务动力电池、驱动电机企业。': [],
  },
};
