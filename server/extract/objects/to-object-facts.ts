import { toEnterpriseId, toPlatformId, toProjectId } from '../../model/index.ts';
import { flatMap, type Block, type Outline } from '../../text/index.ts';
import type { Duty, Facts, NodeFact, Place, PlanContext, Quote, Works } from '../facts.ts';
import type { Lexicon } from '../lexicon.ts';
import { findAims, findPlanAim, toCodes, toOwnWords, type Aim, type Known } from './aims/index.ts';
import { findTopicAims, findTopics } from './aims/topic.ts';
import { isChargedCompany, toOrganZones } from './charged.ts';
import { Collector } from './collector.ts';
import { ConceptMaker } from './concept-facts.ts';
import { toOwners, type Owners } from './company-names.ts';
import { findColumnEnterprises, findEnterprises, type EnterpriseName } from './enterprises.ts';
import { findPlatforms, type PlatformName } from './platforms.ts';
import { toBoxedProjects } from './boxed-projects.ts';
import { toProjectRows } from './project-tables.ts';
import { findProjects, findTitleProject, toProjectName } from './projects.ts';
import { firstFrom, longest, quoteOf, toStretches, type StretchOfText } from './stretches.ts';
import { findTableAims, namesOneChain } from './table-aims.ts';
import { toSurroundings, type Surroundings } from './surroundings.ts';

/** Reads the objects of one document; one call, one reading. */
class ObjectReader {
  readonly #collector = new Collector();
  readonly #plan: PlanContext;
  readonly #surroundings: Surroundings;
  readonly #known: Known;
  readonly #concepts: ConceptMaker;
  #owners: Owners = new Set();
  /** What the plan's title says that it is for. */
  #topics: readonly string[] = [];

  constructor(plan: PlanContext, surroundings: Surroundings, codes: ReadonlySet<string>) {
    this.#plan = plan;
    this.#surroundings = surroundings;
    this.#known = {
      industries: surroundings.industries,
      codes,
      companies: surroundings.companies,
      placeLength: surroundings.placeLength,
    };
    this.#concepts = new ConceptMaker(this.#collector, plan, surroundings);
  }

  /** Aims: a work or project ADVANCES them; outside works, or where it is a cluster or chain, the plan PROMOTES them. */
  aims(stretch: StretchOfText, of?: string): void {
    // one chain with two names is not both of them
    if (stretch.block.cells && namesOneChain(stretch.text, this.#known)) return;
    const known = stretch.numbered ? { ...this.#known, numbered: true } : this.#known;
    const aims = findAims(stretch.text, known);
    this.#aims(aims, stretch, of);
    if (of === undefined || this.#topics.length === 0) return;
    const untold = this.#topics.filter((topic) => aims.every(({ name }) => name !== topic));
    this.#aims(findTopicAims(stretch.text, untold), stretch, of);
  }

  #aims(aims: readonly Aim[], stretch: StretchOfText, of?: string): void {
    for (const aim of aims) {
      const id = this.#concepts.of(aim, stretch);
      const clause = quoteOf(stretch, aim.clause.from, aim.clause.to);
      if (of !== undefined) this.#collector.edge('ADVANCES', of, id, aim.rule, [clause]);
      if (of === undefined || aim.label !== 'Industry' || aim.rule === 'title' || aim.rule === 'plan-title') {
        this.#collector.edge('PROMOTES', this.#plan.id, id, aim.rule, [clause]);
      }
      if (aim.memberOf !== undefined) {
        this.#collector.edge('PART_OF', id, this.#concepts.idOf(aim.label, aim.memberOf), 'stated-member', [clause]);
      }
    }
  }

  /** Aims in a column of their own; the row's work is toward them. */
  tableAims(block: Block, of?: string): void {
    for (const { cell, aims } of findTableAims(block, this.#known)) {
      this.#aims(aims, { block, clean: cell.clean, text: cell.clean.text }, of);
    }
  }

  /** The platforms of a stretch; what a list of companies holds (太湖能谷) is none. */
  platforms(stretch: StretchOfText, companies: readonly EnterpriseName[]): void {
    const firms = new Set(companies.map(({ from, name }) => `${String(from)} ${name}`));
    for (const platform of findPlatforms(stretch.text, this.#surroundings)) {
      if (platform.kind !== 'institute' && firms.has(`${String(platform.from)} ${platform.name}`)) continue;
      const quote = quoteOf(stretch, platform.from, platform.to);
      const id = this.#platform(platform, stretch, quote);
      if (stretch.work) this.#collector.edge('INVOLVES', stretch.work.id, id, 'platform', [quote]);
    }
  }

  /** A zone that the document names only by who runs it. */
  organZone(stretch: StretchOfText): void {
    const [zone, ...others] = findPlatforms(stretch.text, this.#surroundings);
    const whole = zone && others.length === 0 && zone.to === stretch.text.length;
    if (whole && (zone.kind === 'zone' || zone.kind === 'park'))
      this.#platform(zone, stretch, quoteOf(stretch, zone.from, zone.to));
  }

  #platform({ name, kind, from, to }: PlatformName, stretch: StretchOfText, quote: Quote): string {
    const prefix = this.#surroundings.readPlace(name);
    const place = prefix && this.#surroundings.isNamedFor(prefix) ? prefix.place : undefined;
    const scope = place?.code ?? this.#plan.place?.code ?? '';
    const id = toPlatformId(scope, name);
    this.#collector.node('Platform', id, stretch.text.slice(from, to), quote, { kind });
    if (name !== stretch.text.slice(from, to)) this.#collector.node('Platform', id, name, quote);
    if (place && this.#surroundings.isNear(place)) this.#located(id, place, name, stretch, from);
    const industry = kind === 'town' || kind === 'park' ? this.#concepts.within(name) : undefined;
    if (industry) {
      const written = quoteOf(stretch, from + industry.from, from + industry.to);
      const end = this.#concepts.industry(industry.key, name.slice(industry.from, industry.to), written);
      this.#collector.edge('BELONGS_TO', id, end, 'named-for', [quote]);
    }
    return id;
  }

  /** A platform that is named for its place: 浙江余姚人才创业园. */
  #located(id: string, place: Place, name: string, stretch: StretchOfText, from: number): void {
    const length = this.#surroundings.placeLength(name);
    const quote = quoteOf(stretch, from, from + length);
    this.#collector.take(this.#surroundings.toPlaceFacts(place, [{ form: name.slice(0, length), quote }]));
    this.#collector.edge('LOCATED_IN', id, place.id, 'place-in-name', [quoteOf(stretch, from, from + name.length)]);
  }

  /** The companies of every stretch, before any is told: projects are named for them elsewhere. */
  companies(stretches: readonly StretchOfText[]): EnterpriseName[][] {
    const found = stretches.map(({ text }) => findEnterprises(text, this.#surroundings));
    this.#owners = toOwners(
      flatMap(found, (names) => names.map(({ name }) => name)),
      this.#surroundings,
    );
    return found;
  }

  enterprises(stretch: StretchOfText, names: readonly EnterpriseName[]): void {
    this.#enterprises(names, stretch, stretch.work?.id);
  }

  /** A company that a work charges is one that it involves. */
  chargedCompany({ who, work }: Duty): void {
    const { block, start, end } = who.quote;
    const from = firstFrom(block.clean.at, start);
    const stretch = { block, clean: block.clean, text: block.clean.text };
    this.#enterprises([{ from, to: firstFrom(block.clean.at, end), name: who.written }], stretch, work.id);
  }

  #enterprises(names: readonly EnterpriseName[], stretch: StretchOfText, of?: string): void {
    for (const { from, to, name } of names) {
      const quote = quoteOf(stretch, from, to);
      const local = /^[省市县区]/u.test(name) ? `${this.#plan.place?.name ?? ''}${name}` : name;
      const id = this.#collector.node('Enterprise', toEnterpriseId(local), name, quote);
      if (of !== undefined) this.#collector.edge('INVOLVES', of, id, 'enterprise', [quote]);
    }
  }

  /** Companies in a column of their own; the row's work involves them. */
  tableEnterprises(block: Block, of?: string): void {
    for (const { header, clean } of block.cells ?? []) {
      const names = findColumnEnterprises(header, clean.text, this.#surroundings);
      this.#enterprises(names, { block, clean, text: clean.text }, of);
    }
  }

  /** A project, with the aims that its own name tells. */
  project(written: string, quote: Quote, rule: string, properties = {}): string {
    const name = toProjectName(written);
    const id = this.#collector.node('Project', toProjectId(this.#plan.id, name), written, quote, properties);
    this.#collector.edge('HAS_PROJECT', this.#plan.id, id, rule, [quote]);
    return id;
  }

  /** The projects that a stretch names; a row of projects names its own in its columns. */
  projects(stretch: StretchOfText, inRow: boolean): void {
    for (const { from, to, name, short } of findProjects(stretch.text, this.#surroundings, this.#owners)) {
      if (inRow && name.endsWith('项目')) continue;
      const quote = quoteOf(stretch, from, to);
      const id = this.project(name, quote, 'named-programme');
      if (short !== undefined) this.#collector.node('Project', id, short, quote);
    }
  }

  projectRows(outline: Outline): void {
    for (const { block, name, told, properties } of toProjectRows(outline)) {
      const whole: StretchOfText = { block, clean: name.clean, text: name.clean.text };
      const id = this.project(name.clean.text, quoteOf(whole, 0, whole.text.length), 'project-row', properties);
      for (const cell of [name, ...told]) {
        this.aims({ block, clean: cell.clean, text: toOwnWords(cell.clean.text) }, id);
      }
    }
  }

  /** Lines of a list that is headed as one of projects. */
  boxedProjects(outline: Outline): void {
    for (const { block, name, from } of toBoxedProjects(outline)) {
      const stretch: StretchOfText = { block, clean: block.clean, text: block.clean.text };
      this.project(name, quoteOf(stretch, from, from + name.length), 'project-line');
    }
  }

  /** What the plan's own title says it is for, and the programme that it carries out. */
  title(outline: Outline): void {
    for (const block of outline.blocks.filter(({ kind, part }) => kind === 'title' && part === 'plan')) {
      const stretch: StretchOfText = { block, clean: block.clean, text: toOwnWords(block.clean.text) };
      const aims = findAims(stretch.text, this.#known);
      const behindPlace = this.#surroundings.placeLength(stretch.text);
      const own = aims.length > 0 ? aims : findPlanAim(stretch.text, behindPlace, this.#known);
      this.#aims(
        own.map((aim) => ({ ...aim, rule: 'plan-title' })),
        stretch,
      );
      this.#topics = [
        ...this.#topics,
        ...findTopics(stretch.text, this.#known).map(({ from, to }) => stretch.text.slice(from, to)),
      ];
      const found = findTitleProject(block.clean.text);
      if (!found) continue;
      this.project(stretch.text.slice(found.from, found.to), quoteOf(stretch, found.from, found.to), 'plan-title');
    }
  }

  facts(): Facts {
    this.#concepts.hierarchy();
    return this.#collector.facts();
  }
}

/**
 * Reads what a document's works are toward, and the platforms, companies and projects that it names.
 *
 * Clusters and chains belong to the plan's place, industries are shared by all plans. Everything carries the words that
 * state it; only the hierarchy of industries is curated.
 *
 * @param named what else the document names: departments that run a zone name it
 */
export function toObjectFacts(
  outline: Outline,
  { works, plan, lexicon, named }: { works: Works; plan: PlanContext; lexicon: Lexicon; named: readonly NodeFact[] },
): Facts {
  const all = toStretches(outline, works.works);
  const stretches = all.filter(({ text }) => text.length <= longest);
  const rows = new Set(toProjectRows(outline).map(({ block }) => block));
  const surroundings = toSurroundings(lexicon, plan);
  const reader = new ObjectReader(plan, surroundings, toCodes(stretches.map(({ text }) => text)));
  reader.title(outline);
  const companies = reader.companies(stretches);
  for (const [i, stretch] of stretches.entries()) {
    if (stretch.work || !rows.has(stretch.block)) reader.aims(stretch, stretch.work?.id);
    reader.platforms(stretch, companies[i] ?? []);
    reader.enterprises(stretch, companies[i] ?? []);
    reader.projects(stretch, rows.has(stretch.block));
  }
  const byBlock = new Map(flatMap(works.works, ({ id, blocks }) => blocks.map((block) => [block, id] as const)));
  for (const table of outline.tables) {
    for (const block of table.rows) {
      reader.tableAims(block, byBlock.get(block));
      reader.tableEnterprises(block, byBlock.get(block));
    }
  }
  for (const duty of works.duties) if (isChargedCompany(duty, surroundings)) reader.chargedCompany(duty);
  for (const stretch of toOrganZones(named)) reader.organZone(stretch);
  reader.projectRows(outline);
  reader.boxedProjects(outline);
  const unresolved = all
    .filter(({ text }) => text.length > longest)
    .map((stretch) => ({
      kind: 'too-long',
      message: `A paragraph of more than ${String(longest)} characters was not searched for clusters, platforms and projects.`,
      quote: quoteOf(stretch, 0, 40),
    }));
  return { ...reader.facts(), unresolved };
}
