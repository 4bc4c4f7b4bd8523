import { findAll, flatMap } from '../../../text/index.ts';
import { stretchOf, toIndustries, type Aim, type AimRule, type Known, type Stretch } from './aim.ts';
import { clauseAround } from './clauses.ts';
import { isClass, isName } from './judge.ts';
import { toNames } from './names.ts';

const verb =
  '(?:推进|推动|加快|加速|加强|支持|鼓励|促进|布局|部署|开展|突破|加大)(?!中心|基地|企业|形成|构建|完善|完成|实现)';
const kinds = '(?:关键|核心|前沿|新兴|新型|共性|颠覆性|重点)*(?:技术|产品|场景|网络|系统|新?业态|新?模式|产业)*';
const deeds =
  '(?:建设|部署|布局|研究|研发|攻关|攻坚|储备|推广|产业化|商用|突破|(?:高质量|健康|创新|融合|规范|有序|加快)*发展)';
/** What is built or brought about of a technology itself, behind the list of them; what only uses them (应用) is none. */
const listed = new RegExp(`${verb}(?<list>[^,。;:的等]{2,90}、[^,。;:的等]{2,30})等${kinds}${deeds}`, 'gu');
const own =
  '(?:关键|核心|前沿)*(?:技术|产品|系统|星座|装备)*(?:研发|攻关|攻坚|产业化|规模化?应用|规模化?部署|商用部署|规模商用|商用试验|应用试点|示范应用|应用示范|推广应用|星座建设)';
/** One technology and what is done for it: 推动6G技术研发, 支持卫星互联网星座建设. */
const single = new RegExp(`${verb}(?<list>[^,。;:、的等和与及]{2,10}?)${own}`, 'gu');
/** What is laid like a net is furthered where it is built: 推动卫星互联网建设, 布局人工智能基础设施, 推动智慧能源建设. */
const laid =
  /(?:推进|推动|加快|加强|布局|建设)(?:[^,。;:]{1,14}的)?(?<list>(?:智慧)[^,。;:、的等和与及]{2,4}?|[^,。;:、的等和与及]{0,6}?(?:[网链]|[56]G|算力|智能|北斗|大数据))(?:网络|系统|平台)?(?:(?:基础)?设施|(?<!设施)建设(?!单位|用地|项目))/gu;
/** What many fields are to take up: 促进卫星通信在应急等领域的应用, 提高物联网在农业等领域的覆盖水平. */
const spread =
  /(?:促进|鼓励|推动|推进|支持|深化|拓展|提高|扩大|加强|加快)(?<list>[^,。;:、的等和与及在]{2,10}?)在[^。;:]{2,60}?(?:行业|领域|场景)的?(?:[^,。;:]{0,6}应用|覆盖|推广)/gu;
/** Several technologies that one field is to use: 推动人工智能、量子科技等前沿技术在数字经济领域率先应用. */
const spreadList =
  /(?:促进|鼓励|推动|推进|支持|深化|拓展|扩大|加强|加快)(?<list>[^,。;:的等在]{2,60}、[^,。;:的等在]{2,20})等(?:前沿|新一代|新兴|数字|信息|关键|先进|新)*技术在[^。;:]{2,40}?(?:应用|推广)/gu;
/** What is a tool in every field says nothing of itself where it is used. */
const tool = /大数据|云计算|信息技术|^计算$|软件|标准/u;

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
    const fields = findAll(text, spread).filter((match) => !tool.test(match.groups?.list ?? ''));
    return flatMap(
      [
        ...findAll(text, listed),
        ...findAll(text, single),
        ...findAll(text, laid),
        ...findAll(text, spreadList),
        ...fields,
      ],
      (match): Aim[] => {
        const clause = clauseAround(text, match.index, match.index + match[0].length);
        return toIndustries(text, sure(text, stretchOf(match, 'list'), known), clause, 'deployed');
      },
    );
  },
  examples: {
    '建设国家超算互联网核心节点。': [],
    '深入推进5G、算力设施、工业互联网、物联网、车联网等建设。': [
      'Industry 5G',
      'Industry 算力设施',
      'Industry 工业互联网',
      'Industry 物联网',
      'Industry 车联网',
    ],
    '前瞻布局6G、量子通信等关键技术研究。': ['Industry 6G', 'Industry 量子通信'],
    '加快工业元宇宙、生物制造等新兴场景推广。': ['Industry 工业元宇宙', 'Industry 生物制造'],
    '促进脑机接口应用示范。': ['Industry 脑机接口'],
    '大力推动6G技术研发、标准研制。': ['Industry 6G'],
    '鼓励卫星互联网规模化应用,支持卫星互联网星座建设。': ['Industry 卫星互联网', 'Industry 卫星互联网'],
    '支持卫星互联网、卫星物联网等新业态高质量发展。': ['Industry 卫星互联网', 'Industry 卫星物联网'],
    '推动智慧农业示范应用。': ['Industry 智慧农业'],
    '组织开展卫星物联网商用试验,加大6G技术研发支持力度。': ['Industry 卫星物联网', 'Industry 6G'],
    '高效布局人工智能基础设施,建设可靠、灵活的工业互联网基础设施,推动智慧能源建设应用。': [
      'Industry 人工智能',
      'Industry 工业互联网',
      'Industry 智慧能源',
    ],
    '促进卫星通信在应急等领域的应用,提高物联网在农业、应急等领域的覆盖水平。': ['Industry 卫星通信', 'Industry 物联网'],
    '推动人工智能、量子科技等前沿技术在数字经济领域率先应用。': ['Industry 人工智能', 'Industry 量子科技'],
    '推动激励、约束等新技术在各地推广。': [],
    '加强物流基础设施建设,推动大数据在执法等领域的应用,促进标准在行业的推广。': [],
    '推进教育、医疗、旅游等建设,推动产学研联合攻关。': [],
    '推动5G、大数据等技术应用,加快人才、资金等集聚。': [],
    '加快核心技术攻关,推动科技成果产业化。': [],
  },
};
