import { flatMap } from '../../text/index.ts';
import { findClauseFigures, type ClauseFigure } from './clause-figures.ts';
import { splitOutside, toDepths, toSentences, type Stretch } from './clauses.ts';
import { toFigure, toGoal, type Figure, type Leader } from './figure.ts';
import { toOpened, toSpoken } from './leaders.ts';
import { aimsAt, beginsToTell, goesOn, mayBeginToTell, tells } from './tenses.ts';
import { findYears, type YearMark } from './years.ts';

/** What the text around a paragraph says for the figures in it. */
export interface Scope {
  year?: number;
  past?: boolean;
  /** Figures for years before this one are baselines. */
  firstYear?: number;
  /** The year in which the document was issued: years before it are over, unless the words aim at them. */
  issued?: number;
  /** The year that 今年 means here. */
  current?: number;
  /** It is a section of goals, in which only what stands already is told of. */
  goals?: boolean;
  /** It stands below a heading of what is to be done. */
  planned?: boolean;
}

/** A sentence without any of these states neither a figure nor a year nor a goal. */
const telling =
  /\d|[一二两三四五六七八九][十百千成]|十[一二三四五六七八九]|十[二三四五六]五|[百千][项家个款件种万亿]|零的突破|下达|全覆盖|水平|番|倍增|[破超过到越上]万亿/u;
const reaches = '(?:达到?|突破|超过?|提高[到至]|增长[到至])';
/** 2027年达到5000亿元: a later year for the figure before, which is not the year of what follows a semicolon. */
const further = new RegExp(`^(?:力争)?20\\d{2}年[底末]?(?:力争)?${reaches}\\d`, 'u');
/** A sentence that only gives a later year's number for what the one before it was about. */
const later = new RegExp(`^(?:到|至)?20\\d{2}年[底末]?,?(?:力争|争取|预计|确保)*${reaches}约?\\d`, 'u');
/** A paragraph with more clauses of numbers than this is none; reading it to the end would only cost time. */
const mostClauses = 2000;
/** The name of a part that is too short to stand without that of its whole: 工业, 省级. */
const shortPart = 4;

/**
 * The figures of a paragraph, sentence by sentence.
 *
 * A year holds for what follows it, over clauses and sentences, until another is named; a subject and 每年 hold to the
 * next semicolon. Returns with the figures the scope as the paragraph leaves it.
 */
export function findFigures(
  text: string,
  scope: Scope = {},
  within: Stretch = { start: 0, end: text.length },
): { figures: Figure[]; scope: Scope } {
  if (!telling.test(text)) return { figures: [], scope };
  const paragraph = new Paragraph(text, scope);
  for (const sentence of toSentences(text, paragraph.depths, within)) paragraph.read(sentence);
  const { year, past, told } = paragraph;
  return {
    figures: paragraph.figures,
    scope: { ...scope, ...(year === undefined ? {} : { year }), past: past || told },
  };
}

/** A paragraph as far as it has been read. */
class Paragraph {
  readonly depths: Uint8Array;
  readonly figures: Figure[] = [];
  year: number | undefined;
  past: boolean;
  readonly #text: string;
  readonly #scope: Scope;
  /** The sentence, or one before it that it goes on with, tells what was reached. */
  told = false;
  /** Some clause of this sentence may begin to tell how things stand. */
  #mayTell = false;
  /** What is told has no year of its own: that of the aims before it is none of its. */
  #undated = false;
  /** Years named side by side, for figures that are given one for each. */
  #years: number[] = [];
  /** Some of them stand as a span: 2023至2024年. */
  #spans = false;
  /** The clause without a figure that was read last: what a number without a name may be about. */
  #spoken: Stretch | undefined;
  /** The figure of this sentence that was read last, parts aside; and its place among the figures. */
  #previous: Figure | undefined;
  #whole = 0;
  /** The industry that the section begins with, which all of it is about. */
  #opened: Leader | undefined;
  /** Figures of the last clause that had some. */
  #before: Figure[] = [];
  /** Whom the figure before was about, and whether it is 每年, up to the next semicolon. */
  #subject: string | undefined;
  #perYear = false;
  #clauses = 0;
  /** The sentence has said that somebody is paid: what 不超过 bounds behind it is how much. */
  #pays = false;
  /** What is paid for each is listed: 给予奖励:大型航空器500万元,中型航空器300万元. */
  #lists = false;

  constructor(text: string, scope: Scope) {
    this.#text = text;
    this.depths = toDepths(text);
    this.year = scope.year;
    this.past = scope.past ?? false;
    this.#scope = scope;
  }

  read(whole: Stretch): void {
    const sentence = this.#beforeConditions(whole);
    const words = this.#text.slice(sentence.start, sentence.end);
    if (!telling.test(words)) {
      // 企业培育取得新成效。…: the words that open a paragraph tell of all of it.
      if (this.told) this.told = goesOn(words);
      else if (this.#clauses === 0 && !this.#spoken && !this.#scope.goals)
        this.#undated = this.told = this.#tells(words);
      this.#spoken = sentence;
      return;
    }
    const before = this.told;
    this.#mayTell = mayBeginToTell(words);
    this.told = (!this.#scope.goals && this.#tells(words)) || (this.told && goesOn(words));
    this.#undated = this.told && (this.#undated || !before);
    // 2024年总产值3200亿元。到2027年,突破5000亿元。
    if (!later.test(words)) this.#previous = undefined;
    this.#before = [];
    this.#pays = this.#lists = false;
    for (const section of splitOutside(this.#text, this.depths, sentence, ';')) {
      this.#subject = undefined;
      this.#perYear = false;
      this.#opened = toOpened(this.#text.slice(section.start, section.end));
      if (this.#opened) this.#previous = undefined;
      const first = this.figures.length;
      let headYear: number | undefined;
      for (const clause of this.#clausesOf(section)) {
        const { year } = this;
        if (this.#clauses < mostClauses) this.#readClause(clause);
        if (clause.start > section.start && further.test(this.#text.slice(clause.start, clause.end))) headYear ??= year;
      }
      this.#untilThen(first);
      if (section.end < sentence.end) this.year = headYear ?? this.year;
    }
  }

  /** The words between commas; 2023年新建基站3万个、2024年2.5万个 are two, each with its year. */
  #clausesOf(section: Stretch): Stretch[] {
    return flatMap(splitOutside(this.#text, this.depths, section, ',:()'), (clause) => {
      const words = this.#text.slice(clause.start, clause.end);
      if (!words.includes('、20') || !eachItsYear.test(words)) return [clause];
      return splitOutside(this.#text, this.depths, clause, '、');
    });
  }

  /** 应当具备以下条件:年营业收入不低于2000万元: what must be met is listed behind, and sets nothing. */
  #beforeConditions({ start, end }: Stretch): Stretch {
    const words = this.#text.slice(start, end);
    const at = words.includes('条件') ? words.search(conditions) : -1;
    return { start, end: at < 0 ? end : start + at };
  }

  /** 规模年均增长12%,到2025年达到800亿元: growth goes on until the year that is named behind it. */
  #untilThen(first: number): void {
    const { year } = this;
    if (year === undefined || this.past) return;
    for (const figure of this.figures.slice(first)) {
      if (figure.year === undefined && figure.kind === 'annual growth') figure.year = year;
    }
  }

  #tells(words: string): boolean {
    return tells(words, this.year !== undefined, this.#scope.planned);
  }

  #readClause(clause: Stretch): void {
    const words = this.#text.slice(clause.start, clause.end);
    if (this.told ? aimsAt(words) : this.#mayTell && beginsToTell(words)) this.#undated = this.told = !this.told;
    const marks = telling.test(words) ? findYears(this.#text, clause) : [];
    this.#take(marks, words);
    if (/每年|年均(?=新增|培育|引进|建|完成)/u.test(words)) this.#perYear = true;
    else if (/累计|^[三五]年/u.test(words)) this.#perYear = false;
    const content = { start: behindYears(clause, marks, this.#text), end: clause.end };
    const found =
      /\d|[一二两三四五六七八九十][一二三四五六七八九十百千成]|[百千][项家个款件种万亿]|[破超过到越上]万亿/u.test(words)
        ? findClauseFigures(this.#text, this.depths, content)
        : [];
    this.#pays ||= paying.test(words);
    this.#lists ||= this.#pays && listing.test(this.#text.slice(clause.end - 4, clause.end + 1));
    if (found.length > 0) {
      this.#clauses += 1;
      this.#add(found, clause);
      return;
    }
    const goal =
      this.past || this.told || !telling.test(words)
        ? undefined
        : toGoal(this.#text, content, this.year, this.#previous ?? toSpoken(this.#text, this.#spoken));
    if (goal) {
      this.#previous = goal;
      this.#whole = this.figures.push(goal) - 1;
    } else if (content.end > content.start) this.#spoken = content;
  }

  /** Takes note of the years that a clause names. */
  #take(marks: readonly YearMark[], words: string): void {
    const last = marks.findLast(({ use }) => use !== 'base');
    const first = marks.find(({ use }) => use !== 'base');
    if (!last || !first) {
      if (this.#scope.current !== undefined && words.includes('今年') && aimsAt(words)) this.year = this.#scope.current;
      return;
    }
    this.#perYear = false;
    this.#undated = false;
    this.year = last.year;
    this.past = last.use === 'past' || this.#isOver(last.year, words);
    this.#years = marks.filter(({ use }) => use === 'by').flatMap(yearsOf);
    this.#spans = marks.some(({ from }) => from !== undefined);
  }

  /** A section on what was reached goes on with each year that no word aims at. */
  #isOver(year: number, words: string): boolean {
    const { past = false, firstYear = 0, issued = 0 } = this.#scope;
    return year < firstYear || ((past || year < issued) && !aimsAt(words));
  }

  #add(found: readonly ClauseFigure[], clause: Stretch): void {
    const here: Figure[] = [];
    // 2023至2024年,工业、农业分别增长5%、4%: each number has a name of its own, and the years are those of all.
    const named = this.#spans && new Set(found.filter(({ nth }) => nth).map(({ words }) => words)).size > 1;
    let part = false;
    for (const raw of found) {
      if (
        this.#pays &&
        raw.quantity.unit.endsWith('元') &&
        (this.#lists || raw.operator === '<=' || /[再追]加$/u.test(raw.words))
      )
        continue;
      const paired = raw.nth?.count === this.#before.length ? this.#before[raw.nth.index] : this.#previous;
      const figure = toFigure(raw, {
        text: this.#text,
        year: this.#undated ? undefined : this.year,
        years: named ? [] : this.#years,
        leader: paired ?? this.#opened ?? toSpoken(this.#text, this.#spoken, raw.quantity.unitKind === 'measure'),
        subject: this.#subject,
        perYear: this.#perYear,
        past: this.past || this.told,
        clause,
      });
      if (!figure) continue;
      // What is listed behind 其中 is part of the same whole: 其中工业20家、服务业30家.
      part ||= /^[,、]?其中/u.test(this.#text.slice(raw.start, raw.quantity.start));
      if (part && this.#previous) {
        figure.whole = this.#whole;
        if (figure.indicator.length < shortPart) figure.indicator = `${this.#previous.indicator}(${figure.indicator})`;
      } else this.#whole = this.figures.length;
      this.figures.push(figure);
      here.push(figure);
      this.#subject = figure.subject;
      if (!part) this.#previous = figure;
    }
    if (here.length > 0) this.#before = here;
  }
}

/** A span as long as a list of figures may be: its years. */
const yearsOf = ({ year, from = year }: YearMark): number[] =>
  year - from > 0 && year - from < 3 ? Array.from({ length: year - from + 1 }, (_, i) => from + i) : [year];

/** 2023年新建基站3万个、2024年2.5万个: every member of the list has a year and a figure of its own. */
const eachItsYear = /^[^、]*20\d{2}年[^、]*\d[^、年]*(?:、20\d{2}年[^、]*\d[^、年]*)+$/u;
const listing = /(?:奖励|补贴|补助|资助|奖补|支持):$/u;
const paying = /给予|奖励|补贴|补助|资助|贴息|奖补/u;
const conditions = /(?:具备|满足|符合)(?:以下|下列|如下)[^:。,]{0,6}条件/u;

/** Where a clause begins to speak of its matter: behind the years that open it. */
function behindYears(clause: Stretch, marks: readonly YearMark[], text: string): number {
  let at = clause.start;
  for (const { start, end, use } of marks) {
    if (use === 'base' || !/^(?:力争|争取|确保|预计|计划|目标[是为]?|、|和|及|与)*$/u.test(text.slice(at, start)))
      break;
    at = end;
  }
  return at;
}
