import { findAll, flatMap } from '../../../text/index.ts';
import type { Aim, AimRule, Known, Stretch } from './aim.ts';
import { clauseAround } from './clauses.ts';
import { isClass, isName } from './judge.ts';
import { toNames } from './names.ts';

const verb =
  '(?:推进|推动|加快|加速|加强|支持|鼓励|促进|布局|部署|开展|突破)(?!中心|基地|企业|形成|构建|完善|完成|实现)';
/** What is built or brought about of a technology itself, behind the list of them; what only uses them (应用) is none. */
const listed = new RegExp(
  `${verb}(?<list>[^,。;:的等]{2,90}、[^,。;:的等]{2,30})等(?:关键|核心|前沿|新兴|新型|共性|颠覆性|重点)*(?:技术|产品|场景|网络|系统)*(?:建设|部署|布局|研究|研发|攻关|攻坚|储备|推广|产业化|商用|突破)`,
  'gu',
);
/** One technology and what is done for it: 推动6G技术研发, 支持卫星互联网星座建设. */
const single = new RegExp(
  `${verb}(?<list>[^,。;:、的等和与及]{2,10}?)(?:关键|核心|前沿)*(?:技术|产品|系统|星座|装备)*(?:研发|攻关|攻坚|产业化|规模化?应用|规模化?部署|商用部署|规模商用|星座建设)`,
  'gu',
);

/** Whether the lexicon has the name, or what it ends with: 工业元宇宙. */
const isKnown = (words: string, { industries }: Known): boolean =>
  [0, 2].some((at) => words.length - at >= 2 && industries.find(words.slice(at)) !== undefined);

/** The names of a list, where the lexicon has more than half of them and every one could be an industry or a technology. */
function sure(text: string, within: Stretch, known: Known): Stretch[] {
  const names = toNames(text, within, known).filter(({ from, to }) => to > from);
  const words = ({ from, to }: Stretch): string => text.slice(from, to);
  const fit = names.filter((name) => isName(words(name), known) && !isClass(words(name), known));
  const found = fit.filter((name) => isKnown(words(name), known)).length;
  return found > 0 && found * 2 > names.length && fit.length === names.length ? names : [];
}

/** Technologies that a verb takes before what is done for them: 推进5G、工业互联网等建设, 布局6G、卫星互联网等关键技术研究. */
export const deployed: AimRule = {
  name: 'deployed',
  find(text, known) {
    return flatMap([...findAll(text, listed), ...findAll(text, single)], (match): Aim[] => {
      const list = match.groups?.list ?? '';
      const from = match.index + 2;
      const clause = clauseAround(text, match.index, match.index + match[0].length);
      return sure(text, { from, to: from + list.length }, known).map((name) => ({
        label: 'Industry',
        name: text.slice(name.from, name.to),
        ...name,
        clause,
        rule: 'deployed',
      }));
    });
  },
  examples: {
    '深入推进5G、算力设施、工业互联网、物联网、车联网等建设。': [
      'Industry 5G',
      'Industry 算力设施',
      'Industry 工业互联网',
      'Industry 物联网',
      'Industry 车联网',
    ],
    '前瞻布局6G、量子通信等关键技术研究。': ['Industry 6G', 'Industry 量子通信'],
    '加快工业元宇宙、生物制造等新兴场景推广。': ['Industry 工业元宇宙', 'Industry 生物制造'],
    '大力推动6G技术研发、标准研制。': ['Industry 6G'],
    '鼓励卫星互联网规模化应用,支持卫星互联网星座建设。': ['Industry 卫星互联网', 'Industry 卫星互联网'],
    '推进教育、医疗、旅游等建设,推动产学研联合攻关。': [],
    '推动5G、大数据等技术应用,加快人才、资金等集聚。': [],
    '加快核心技术攻关,推动科技成果产业化。': [],
  },
};
