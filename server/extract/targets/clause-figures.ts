import { findAll } from '../../text/index.ts';
import type { Stretch } from './clauses.ts';
import { eachOf } from './indicators.ts';
import { distribute } from './lists.ts';
import { reachBefore, toOperator } from './operators.ts';
import type { Operator, Quantity } from './quantities.ts';
import { chooseQuantities, purpose } from './sides.ts';

/** A number of a clause with the words that say what it counts; its year and subject are the sentence's matter. */
export interface ClauseFigure extends Stretch {
  quantity: Quantity;
  /** What is counted, as written, without the words that lead to the number. */
  words: string;
  operator: Operator;
  /** What the number was before: 由15%提高到20%. */
  from: string | undefined;
  /** Place in a run of numbers that share their words (分别达到20家、50家), and how many they are. */
  nth: { index: number; count: number } | undefined;
  /** 每个园区: whom a number before its noun is set for. */
  owner: string | undefined;
  /** 均为: the number holds for each of the things that the words list. */
  each: boolean;
  /** 占: the number is a share, though the words do not end in 占比. */
  share: boolean;
  rule: 'reaches-figure' | 'counts-things' | 'distributed-list';
}

const separator = /^(?:、|以及|和(?!林格尔|[田政静硕顺]县|平区)|及|与|并|且|或)/u;
const separatorAtEnd = /、|以及|和|及|并|与/gu;
/** A clause that says more than this before its number says it of something else. */
const longestLead = 160;
/** Acts that belong to what a number before its noun counts. */
const telling =
  /(?:新增|净增|新建|新培育|引进|引育|招引|淘汰|攻克|突破|盘活|腾出|整治|改造|提升|应用|推广|培训|覆盖|转化|承接|参与|主持|主导|制定|修订|关停|处置|入库|签约|落地|开工|投产|上市)+$/u;

/** Where the words of one number end and those of the next begin. */
function borderBetween(text: string, depths: Uint8Array, from: number, to: number): number {
  const between = findAll(text.slice(from, to), separatorAtEnd).filter(({ index }) => depths[from + index] === 0);
  const comma = between.findLast(([sign]) => sign === '、') ?? between.at(-1);
  return comma ? from + comma.index : to;
}

const noBorder = (text: string, depths: Uint8Array, from: number, to: number): boolean =>
  borderBetween(text, depths, from, to) === to;

/** A noun that leans on the next one's head: 2个以上全国领先、10个以上省内领先的产业集群. */
const headless = /(?:领先|先进|一流|知名|级|型)$/u;
const longestNoun = 20;

const headed = /(?:领先|先进|一流|知名|级|型)的?([^的]{2,})$/u;

/** The name of what a number before it counts: the act that tells, and the noun without a long attribute. */
function toCounted(lead: string, noun: string): string {
  const reach = reachBefore(lead);
  const act = telling.exec(lead.slice(0, lead.length - (reach?.written.length ?? 0)))?.[0] ?? '';
  const bare = noun.replace(/^的/u, '').replace(/(?<=资金|基金)(?:支持|用于|扶持|专项).*$/u, '');
  const attribute =
    bare.length > longestNoun || /^(?:具有|拥有|具备)/u.test(bare) ? /^.*的(?=[^的]{3,}$)/u.exec(bare)?.[0] : '';
  return act + bare.slice(attribute?.length ?? 0);
}

/** The figures of one clause (the words between commas), each with the words that name what it counts. */
export function findClauseFigures(text: string, depths: Uint8Array, clause: Stretch): ClauseFigure[] {
  const figures: ClauseFigure[] = [];
  const chosen = chooseQuantities(text, depths, clause);
  let border = clause.start;
  let run: Pick<ClauseFigure, 'words' | 'start' | 'operator' | 'share'> | undefined;
  for (const [index, { quantity, side, from }] of chosen.entries()) {
    const opening = separator.exec(text.slice(border, Math.min(border + 5, quantity.start)))?.[0].length ?? 0;
    const start = Math.max(border + opening, quantity.start - longestLead);
    const lead = text.slice(start, quantity.start);
    const reach = reachBefore(lead);
    const operator = toOperator(reach?.operator, quantity.bound);
    if (side === 'after') {
      const next = chosen[index + 1]?.quantity;
      // 3所职业院校6个专业群: the first only says whose the second are.
      if (next && noBorder(text, depths, quantity.end, next.start)) continue;
      border = next ? borderBetween(text, depths, quantity.end, next.start) : clause.end;
      const words = toCounted(lead, text.slice(quantity.end, border));
      // 突破10项关键技术: they are mastered, not exceeded.
      const masters = reach?.written === '突破' && quantity.bound === undefined;
      figures.push({
        quantity,
        words,
        operator: masters ? '=' : operator === '=' && lead.includes('至少') ? '>=' : operator,
        from,
        nth: undefined,
        owner: eachOf(lead),
        each: false,
        share: false,
        rule: 'counts-things',
        start,
        end: border,
      });
      run = undefined;
      continue;
    }
    const behind = text.slice(quantity.end, clause.end);
    const tail = purpose.test(behind) ? (/^[^、]*/u.exec(behind)?.[0] ?? '') : '';
    border = quantity.end + tail.length;
    if (run && lead === '') {
      figures.push({
        quantity,
        words: run.words,
        operator: toOperator(run.operator, quantity.bound),
        from,
        nth: undefined,
        owner: undefined,
        each: false,
        share: run.share,
        rule: 'distributed-list',
        start: run.start,
        end: border,
      });
      continue;
    }
    const words = lead
      .slice(0, lead.length - (reach?.written.length ?? 0))
      .replace(/(?:由|从)(?:20\d{2}年?[底末初]?的?)?\d.*$/u, '')
      .replace(/(?<=.)(?:[到至]?20\d{2}年[底末]?[、和及]?)+$/u, '');
    // 每条链至少引进项目2个: the bound stands before the act.
    const least = operator === '=' && words.includes('至少');
    const each = /^(?:均|各|都)/u.test(reach?.written ?? '');
    const share = reach?.written.endsWith('占') ?? false;
    run = {
      words: (least ? words.replace('至少', '') : words) + tail,
      start,
      operator: least ? '>=' : (reach?.operator ?? '='),
      share,
    };
    figures.push({
      quantity,
      words: run.words,
      operator: least ? '>=' : operator,
      from,
      nth: undefined,
      owner: undefined,
      each,
      share,
      rule: 'reaches-figure',
      start,
      end: border,
    });
  }
  return distribute(withCapacity(withHeads(figures)));
}

function withHeads(figures: readonly ClauseFigure[]): ClauseFigure[] {
  const whole: ClauseFigure[] = [];
  for (const figure of figures.toReversed()) {
    const leans = headless.exec(figure.words)?.[0];
    const head = leans ? headed.exec(whole.at(-1)?.words ?? '')?.[1] : undefined;
    whole.push(
      head ? { ...figure, words: `${figure.words}${/[级型]$/u.test(figure.words) ? '' : '的'}${head}` } : figure,
    );
  }
  return whole.toReversed();
}

/** 100万吨正极材料、50万吨负极材料的产能规模: what of all of them is to be made stands behind the last. */
const capacity = /的?(?<noun>产能|生产能力|加工能力)(?:规模)?$/u;

function withCapacity(figures: readonly ClauseFigure[]): readonly ClauseFigure[] {
  const last = figures.at(-1);
  const noun = last?.rule === 'counts-things' ? capacity.exec(last.words)?.groups?.noun : undefined;
  if (noun === undefined) return figures;
  const first = figures.findLastIndex(
    ({ rule, quantity }) => rule !== 'counts-things' || quantity.unitKind === 'count',
  );
  return figures.map((figure, i) =>
    i <= first ? figure : { ...figure, words: `${figure.words.replace(capacity, '')}${noun}` },
  );
}
