import { findAll, flatMap } from '../../text/index.ts';
import type { Stretch } from './aims/index.ts';
import { isCommon } from './common-words.ts';
import { trim } from './company-lists.ts';
import { isFirm } from './company-frames.ts';
import type { CompanyWords, Owners } from './company-names.ts';

/** A project by its name. */
interface Owned extends Stretch {
  name: string;
}

/** The noun of a single project. */
const noun =
  /项目(?!库|清单|建议|名单|数|资金|单位|法人|经理|负责|化|式|制|类|所在)|(?:技改|改扩建|扩建|扩能|搬迁|一体化|产业化)工程/gu;
const mark = /[、,。;:!?|“”《》](?!.*[、,。;:!?|“”《》])/u;
/** Where a name may begin: behind a verb, a preposition or what tells its cost or place. */
const edge =
  /(?:加快|推进|推动|实施|保障|确保|促进|促成|力促|支持|服务|引进|引入|招引|落户|建设|开工|投产|走进|位于|包括|其中|例如|以及|来到|跟踪|重点|拥有|签约|签订|签署|启动|谋划|打造|完成|[的在了由和与及有如是区县市镇元]|园区?)$/u;
/** What begins no name. */
const lead =
  /^(?:年内|年底前?|完成|实现|新建|扩建|续建|我们|[我该本]公司|加快|推进|推动|实施|保障|确保|促进|促成|力促|支持|服务|引进|引入|招引|落户|开工|投产|走进|位于|包括|其中|例如|以及|来到|跟踪|拥有|启动|谋划|打造|抓好|争取|全力|对接|洽谈|策划|储备|如期|竣工|成功)/u;
/** A phase and what is made in it: 曲靖阳光二期5GW硅棒及切片. */
const phased =
  /^\p{Script=Han}{2,8}(?:[一二三四五六]期(?:年产)?\d|(?:年产)?\d+(?:\.\d+)?[万亿千百]?(?:吨|台|辆|[GM]W|千瓦|兆瓦))|\([一二三四五六]期\)$/u;
/** A place and the works there: 广西神龙涂镀板带生产基地. */
const works = /(?:基地|生产线|产业园|工厂|智造|研发生产|扩建|技改)$/u;
/** 裕龙岛炼化一体化项目(一期): only a single project has phases. */
const inBrackets = /^\([一二三四五六七八九十\d]+期\)/u;
/** What is no name: a sentence, or a kind of project. */
const spoken =
  /[的等该各此这还将已]|重大|重点|一批|若干|[多几两三四五六七八九十大]个|\d[个项]|[多几]家|大批|签[订署约]|共同|合作|投资|推进|加快|尽快|启动|建设|相关|有关|[与]|举行|召开|发布/u;
const generic =
  /^(?:配套|系列|新|产业化|技改|技术改造|产业链?|上下游|扩产|扩能|新建|改扩建|工业|制造业?|招商|两个|[一二三四五六]期)*$/u;

/** How many characters at the head of the words name a company: one of the document's, or one that is sure. */
function ownerLength(words: string, known: CompanyWords, owners: Owners): number {
  for (let at = Math.min(12, words.length); at >= 2; at -= 1) {
    const head = words.slice(0, at);
    if (owners.has(head) || isFirm(head, known)) return at;
  }
  return 0;
}

/** Whether a project stands in a list beside another that a company owns or a phase tells: 吉利百矿铝产业项目、天桂铝业项目. */
const inList = (text: string, from: number, to: number): boolean =>
  text.slice(0, from).endsWith('项目、') || /^、[^,。;、]{4,24}项目(?:[,。;、等]|$)/u.test(text.slice(to, to + 30));

/** A word of its own before what is made: 百矿润泰铝板带箔. */
const isSingle = (own: string, known: CompanyWords): boolean =>
  own.length >= 6 && !isCommon(own.slice(0, 2)) && known.industries.find(own) === undefined && works.test(own);

/** Single projects that are named for their company: 四川相源圆柱形锂电池项目, 家景镁业30万吨甲醇项目. */
export function findOwned(text: string, known: CompanyWords, owners: Owners): Owned[] {
  return flatMap(findAll(text, noun), ({ index, 0: word }): Owned[] => {
    const floor = Math.max(0, index - 40);
    const part = inBrackets.exec(text.slice(index + word.length, index + word.length + 8))?.[0] ?? '';
    const first = floor + (mark.exec(text.slice(floor, index))?.index ?? -1) + 1;
    for (let from = first; from <= index - 4; from += 1) {
      if (from > first && !edge.test(text.slice(Math.max(first, from - 3), from))) continue;
      const own = text.slice(from, index);
      if (
        spoken.test(own) ||
        lead.test(own) ||
        text.charAt(from) === '区' ||
        trim(text, { from, to: index }).from > from
      )
        continue;
      const place = known.placeLength(own);
      // 大连英特尔非易失性存储二期: the company may stand behind the place.
      const behindPlace =
        place > 0 && !/[省市区县镇乡]/u.test(own.charAt(place - 1)) ? ownerLength(own.slice(place), known, owners) : 0;
      const owner = ownerLength(own, known, owners) || (behindPlace > 0 ? place + behindPlace : 0);
      const listed = from === first && inList(text, from, index + word.length) && isSingle(own, known);
      const placed = place > 0 && own.length - place >= 6 && works.test(own) && !isCommon(own.slice(place));
      if (
        owner === 0
          ? !(part || placed || listed || (from === first && phased.test(own)))
          : generic.test(own.slice(owner)) && !(own.length === owner && inList(text, from, index + word.length))
      )
        continue;
      return [{ from, to: index + word.length + part.length, name: own + word + part }];
    }
    return [];
  });
}
