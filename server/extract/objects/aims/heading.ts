import { flatMap } from '../../../text/index.ts';
import type { Aim, AimRule, Known } from './aim.ts';
import { headingNumber, toSentences } from './clauses.ts';
import { isClass } from './judge.ts';
import { findVerbs, modes } from './words.ts';

/** No heading that is a verb and its object is longer. */
const longest = 26;
/** Adverbs and verbs that headings begin with, besides those that names of lists do. */
const opening =
  /^(?:大力|加快|持续|积极|全面|深入|着力|有序|稳步|进一步|重点|前瞻|超前|构筑|攻坚|攻克|研发|拉长|叠加|做细)/u;
/** What serves everybody and is no aim where a heading only speaks of its supply, or of what is wanted of it. */
const common =
  /金融|能源$|^(?:电力|物流|现代物流|旅游|文旅|煤炭|煤电|油气|天然气|矿产|矿山|商贸|教育|人力资源|会展|节能|环保|节能环保|软件|大数据|数据服务|网络安全|信息安全|安全应急|检验检测|科技服务|工业设计|知识产权服务|生产性服务|技术服务|研发设计|创新设计|创意设计|仪器|标准|建筑|农产品|粮油|蔬菜|包装|装备|机械|零部件|计算|信息技术|冷链|仓储物流|专用装备)$/u;

/** What is done to an industry itself, whoever it serves. */
const grows = /(?:发展|壮大|培育|做[大强优])$/u;

/** How long the verbs are that words begin with. */
function verbsBefore(words: string): number {
  let at = 0;
  for (;;) {
    const rest = words.slice(at);
    const adverb = opening.exec(rest)?.[0].length ?? 0;
    const verb = adverb > 0 ? undefined : findVerbs(rest).find(({ from }) => from === 0);
    const size = adverb || (verb ? verb.to : 0);
    if (size === 0 || at + size >= words.length) return at;
    at += size;
  }
}

/** A numbered heading whose verb takes an industry with what is to be done about it: (二)夯实算力底座, 5.拓展虚拟现实应用场景. */
export const heading: AimRule = {
  name: 'heading',
  find(text, known) {
    return flatMap(toSentences(text), (sentence): Aim[] => {
      const whole = text.slice(sentence.from, sentence.to);
      const number = headingNumber.exec(whole)?.[0].length ?? 0;
      if (whole.length > longest || (number === 0 && !(sentence.from === 0 && known.numbered === true))) return [];
      const words = whole.slice(number);
      const verbs = verbsBefore(words);
      if (verbs === 0) return [];
      const name = longestKnown(words.slice(verbs), known, grows.test(words.slice(0, verbs)));
      // 招引电池回收利用企业: the companies are of something else than the name that the words begin with
      if (name === '' || /^[^企]{1,8}企业/u.test(words.slice(verbs + name.length))) return [];
      const from = sentence.from + number + verbs;
      return [{ label: 'Industry', name, from, to: from + name.length, clause: sentence, rule: 'heading' }];
    });
  },
  examples: {
    '(二)夯实算力底座。加快建设。': ['Industry 算力'],
    '5.拓展虚拟现实应用场景。': ['Industry 虚拟现实'],
    '(一)加快商业航天发射场建设。': ['Industry 商业航天'],
    '5.招引电池回收利用企业5家。': [],
    '(三)强化能源保障。': [],
    '20.发展数字金融。': ['Industry 数字金融'],
    '(四)降低物流成本,优化服务。': [],
    '(五)强化人才支撑。': [],
    '(六)推进绿色低碳转型。': [],
    '拓展虚拟现实应用场景。': [],
  },
};

/** The longest name that the lexicon has at the beginning of words; `grown` where a verb says that it is to grow. */
function longestKnown(words: string, known: Known, grown: boolean): string {
  for (let size = Math.min(14, words.length); size >= 2; size -= 1) {
    const name = words.slice(0, size);
    if (known.industries.find(name) && !/(?:业|领域)$/u.test(name))
      return (common.test(name) && !(grown && name === words)) || isClass(name, known) || modes.test(name) ? '' : name;
  }
  return '';
}
