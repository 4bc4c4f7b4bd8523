import { toChainId, toClusterId, toIndustryId } from '../../model/index.ts';
import type { PlanContext, Quote } from '../facts.ts';
import type { Aim, AimLabel } from './aims/index.ts';
import type { Collector } from './collector.ts';
import { classes, isGeneric } from './aims/words.ts';
import { toBareName, type IndustryRow } from './industries.ts';
import { quoteOf, type StretchOfText } from './stretches.ts';
import type { Surroundings } from './surroundings.ts';
import { toScope } from '../actors/places.ts';

const source = 'seeds/lexicon/industries.csv';
const noun = /(?<=.{2})(?:先进制造业集群|制造业集群|产业创新集群|产业集群|集群|产业群|产业链)$/u;
/** The zone that a cluster is named for: 高新区集成电路产业集群. */
const zone = /^[^和与及、]{0,4}?(?:高新区|经开区|开发区|新区|园区)(?=.{2})/u;

/** A part of a province that is no division: 浙中信息产业集群. */
const inRegion =
  /^(?:浙[东西南北中]|苏[南北中]|皖[南北中]|鲁[东西南北中]|赣[东西南北]|湘[东西南北]|粤[东西北]|闽[东西南北]|川[东西南北]|豫[东西南北])(?=.{2})/u;

/** What is made of an industry's own parts: 智能机器人及自主可控关键核心部件. */
const withParts = /(?<=.{2})[及和与]其?(?:自主可控)?(?:关键|核心|主要|配套)+(?:零部件|部件|零配件|组件)$/u;

/**
 * The industry that a name speaks of: a place before it does not change which one (海曙服装行业 is 服装), nor do the
 * parts behind it where the lexicon knows only the whole.
 */
function toRow(name: string, { industries, placeLength }: Surroundings): IndustryRow | undefined {
  const found = industries.find(name) ?? industries.find(name.replace(withParts, ''));
  if (found) return found;
  const length = placeLength(name);
  return length > 0 ? industries.find(name.slice(length)) : undefined;
}

/** What of a name makes its id: the code of a programme, the lexicon's name, or the name without its noun. */
function toConceptKey(aim: Pick<Aim, 'name' | 'code'>, surroundings: Surroundings): string {
  if (aim.code !== undefined) return aim.code;
  const bare = aim.name.replace(noun, '');
  return toRow(bare, surroundings)?.name ?? toBareName(bare);
}

/** What stands behind the industry that a park or town is named for. */
const parkBehind =
  /^(?:产业|特色|专业|智能|智造|制造|工业|生态|创新|示范|孵化|加速|国际|现代)*(?:园区?|小镇|[新名]?城|谷|港|带|基地)$/u;

/** Clusters and chains are their builder's; where no place is known, the plan's. */
const toPlaceKey = (plan: PlanContext): string =>
  plan.zone ? toScope(plan.zone) : (plan.place?.code ?? plan.id.slice('plan/'.length));

function toConceptId(label: AimLabel, key: string, plan: PlanContext): string {
  if (label === 'Industry') return toIndustryId(key);
  return label === 'Cluster' ? toClusterId(toPlaceKey(plan), key) : toChainId(toPlaceKey(plan), key);
}

/** Makes the nodes of aims and what their names alone say of them. */
export class ConceptMaker {
  readonly #collector: Collector;
  readonly #plan: PlanContext;
  readonly #surroundings: Surroundings;

  constructor(collector: Collector, plan: PlanContext, surroundings: Surroundings) {
    this.#collector = collector;
    this.#plan = plan;
    this.#surroundings = surroundings;
  }

  /** The node of an aim; with it, of a cluster or chain, the industry that its name names. */
  of(aim: Aim, stretch: StretchOfText): string {
    const key = toConceptKey(aim, this.#surroundings);
    const quote = quoteOf(stretch, aim.from, aim.to);
    if (aim.label === 'Industry') {
      const industry = this.#industry(key, aim.name, stretch, aim);
      this.#full(aim, industry, stretch);
      return industry;
    }
    const id = this.#collector.node(aim.label, toConceptId(aim.label, key, this.#plan), aim.name, quote);
    this.#full(aim, id, stretch);
    if (aim.expanded !== undefined) this.#collector.node(aim.label, id, aim.expanded, quote);
    const isProgramme = aim.code !== undefined;
    const bareTo = aim.from + aim.name.replace(noun, '').length;
    if (bareTo < aim.to && !isProgramme) {
      this.#collector.node(aim.label, id, stretch.text.slice(aim.from, bareTo), quoteOf(stretch, aim.from, bareTo));
    }
    if (aim.label === 'Cluster') this.#locate(id, aim, stretch);
    if (!isProgramme) {
      const bare = aim.name.replace(noun, '');
      const before = this.#beforeIndustry(bare);
      const own = bare.slice(before);
      // 浙中信息: two characters behind a place are an industry only where the lexicon has them.
      if (before > 0 && own.length < 3 && !toRow(own, this.#surroundings)) return id;
      const industryKey = before > 0 ? toConceptKey({ name: own }, this.#surroundings) : key;
      const industry = this.#industry(industryKey, own, stretch, { ...aim, from: aim.from + before });
      this.#collector.edge('PART_OF', id, industry, 'named-for', [quote]);
    }
    return id;
  }

  /** How much of a cluster's name is the zone or place that it is in, and not its industry: 厦门计算及通信. */
  #beforeIndustry(bare: string): number {
    const zoned = zone.exec(bare)?.[0].length ?? 0;
    if (zoned > 0 || toRow(bare, this.#surroundings)) return zoned;
    const regional = inRegion.exec(bare)?.[0].length ?? 0;
    if (regional > 0 && bare.length - regional >= 2) return regional;
    const length = this.#surroundings.placeLength(bare);
    return bare.length - length >= 3 && !/^[山江河湖岛]/u.test(bare.slice(length)) ? length : 0;
  }

  /** A cluster lies in the place that it is named for (天长仪器仪表), else in the plan's own. */
  #locate(id: string, { name, from, to }: Aim, stretch: StretchOfText): void {
    const named = this.#surroundings.readPlace(name);
    // 贺兰山东麓: what only begins like a place is another.
    const other =
      named !== undefined &&
      /^[^省市县区]$/u.test(name.charAt(named.length - 1)) &&
      /^[山江河湖]/u.test(name.slice(named.length));
    if (!named || other || named.length + 2 > name.length) {
      const { place } = this.#plan;
      if (place) this.#collector.edge('LOCATED_IN', id, place.id, 'own-cluster', [quoteOf(stretch, from, to)]);
      return;
    }
    const quote = quoteOf(stretch, from, from + named.length);
    this.#collector.take(this.#surroundings.toPlaceFacts(named.place, [{ form: name.slice(0, named.length), quote }]));
    this.#collector.edge('LOCATED_IN', id, named.place.id, 'place-in-name', [quoteOf(stretch, from, to)]);
  }

  /** The id that the set of a member has: of the same label and place. */
  idOf(label: AimLabel, set: Pick<Aim, 'name' | 'code'>): string {
    return toConceptId(label, toConceptKey(set, this.#surroundings), this.#plan);
  }

  /** The name with the noun that it has to itself is a form too: 橡胶和塑料行业. */
  #full({ label, from, fullTo }: Aim, id: string, stretch: StretchOfText): void {
    if (fullTo === undefined) return;
    this.#collector.node(label, id, stretch.text.slice(from, fullTo), quoteOf(stretch, from, fullTo));
  }

  /** The node of an industry by its key. Its code depends on the key alone, so that every document says the same. */
  industry(key: string, form: string, quote: Quote): string {
    const code = toRow(key, this.#surroundings)?.code ?? '';
    return this.#collector.node('Industry', toIndustryId(key), form, quote, code === '' ? {} : { code });
  }

  #industry(key: string, form: string, stretch: StretchOfText, { from }: Aim): string {
    const before = this.#surroundings.industries.find(form) ? 0 : this.#surroundings.placeLength(form);
    const bare = form.slice(before);
    if (before > 0 && this.#surroundings.industries.find(bare)?.name === key) {
      this.industry(key, bare, quoteOf(stretch, from + before, from + form.length));
    }
    const id = this.industry(key, form, quoteOf(stretch, from, from + form.length));
    // 服装行业 is called 服装 as well; 传统产业 is not called 传统.
    const plain = toBareName(this.#surroundings.industries.find(bare) ? bare : bare.replace(withParts, ''));
    if (plain !== bare && !isGeneric(plain) && !classes.has(form)) {
      this.industry(key, plain, quoteOf(stretch, from + before, from + before + plain.length));
    }
    return id;
  }

  /** The curated hierarchy among the industries that the document names: each PART_OF the nearest one above it. */
  hierarchy(): void {
    for (const { id, above } of this.#surroundings.industries.lineages) {
      const nearest = this.#collector.has(id) ? above.find((each) => this.#collector.has(each)) : undefined;
      if (nearest !== undefined) this.#collector.edge('PART_OF', id, nearest, 'curated', [], { source });
    }
  }

  /** Whether words end with an industry themselves: 河西堡化工. */
  #endsIndustrial(words: string): boolean {
    return [2, 3, 4].some(
      (size) => size <= words.length && this.#surroundings.industries.find(words.slice(-size)) !== undefined,
    );
  }

  /**
   * The longest known industry that a name ends with but for its noun (智能光电 of 智能光电小镇), by its key; none where it is a
   * piece of a compound (港航物流产业园, 化工循环经济产业园).
   */
  within(name: string): { key: string; from: number; to: number } | undefined {
    for (let length = Math.min(name.length - 1, 12); length >= 2; length -= 1) {
      for (let from = 0; from + length <= name.length; from += 1) {
        const words = name.slice(from, from + length);
        const row = words.endsWith('产业') ? undefined : this.#surroundings.industries.find(words);
        if (row && !parkBehind.test(name.slice(from + length))) return undefined;
        if (row && this.#endsIndustrial(name.slice(0, from))) return undefined;
        const noun = /^产业(?!园|基地|带|新?城|化)/u.test(name.slice(from + length)) ? '产业'.length : 0;
        if (row) return { key: row.name, from, to: from + length + noun };
      }
    }
    return undefined;
  }
}
