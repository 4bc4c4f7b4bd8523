import { toTargetId, type Properties } from '../../model/index.ts';
import { flatMap, type Outline } from '../../text/index.ts';
import type { EdgeFact, Facts, NodeFact, PlanContext, Quote, Works } from '../facts.ts';
import { toDrafts, type Draft } from './drafts.ts';
import { toProjectFinder, toSubjectFinder, toWorkFinder } from './holders.ts';
import { coreOf, mergeDrafts, yearOf, type Merged } from './merge.ts';
import type { Operator } from './quantities.ts';

/** 全市, 全省 …: the plan's own place, where a figure names nobody. */
function everybodyOf({ place, zone }: PlanContext, { source }: Outline): string {
  // A ministry's plan has no place of its own.
  if (!place && !zone && source.text.includes('我国')) return '全国';
  const last = (zone ?? place)?.name.slice(-1) ?? '';
  return (
    {
      国: '全国',
      省: '全省',
      市: '全市',
      县: '全县',
      区: '全区',
      州: '全州',
      盟: '全盟',
      旗: '全旗',
      镇: '全镇',
      乡: '全乡',
    }[last] ?? '全域'
  );
}

const said: Readonly<Record<Operator, [before: string, after: string]>> = {
  '=': ['', ''],
  '>=': ['', '以上'],
  '>': ['超过', ''],
  '~': ['', '左右'],
  '<=': ['', '以内'],
  '<': ['低于', ''],
  qualitative: ['', ''],
};

/** What a person reads: 新增省级制造业创新中心1-2家. */
function toName({ figure, place, whole }: Draft): string {
  const [before, after] = said[figure.operator];
  const amount =
    figure.valueText ??
    `${String(figure.value)}${figure.valueMax === undefined ? '' : `-${String(figure.valueMax)}`}${figure.unit}`;
  return `${place && !whole ? place : ''}${figure.indicator}${before}${amount}${after}`;
}

/** The year that most of the aims name, where enough do: 到2027年 of a plan whose title has no period. */
function usualYearOf(drafts: readonly Draft[]): number | undefined {
  const years = flatMap(drafts, ({ figure: { past, year, value } }) =>
    past || year === undefined || value === undefined ? [] : [year],
  );
  const [first] = years;
  return years.length > 2 && 2 * years.filter((year) => year === first).length > years.length ? first : undefined;
}

/** A speech or report without a period sets its aims for the year it is of, where it says 今年. */
const speaksOfYear = /今年[^。;]{0,24}(?:目标|安排|力争|确保|计划|要)/u;
function lastYearOf({ source, blocks }: Outline, plan: PlanContext, drafts: readonly Draft[]): number | undefined {
  const { periodEnd, issuedOn } = plan;
  const usual = usualYearOf(drafts);
  // A policy may be in force longer than its aims run: 有效期3年, 到2025年.
  const titled = /20\d{2}|十[二三四五六]五|[三五]年/u.test(plan.title);
  if (periodEnd !== undefined) return !titled && usual !== undefined && usual < periodEnd ? usual : periodEnd;
  const first = blocks[0]?.clean.text ?? '';
  const named = new Set(/[。;:]/u.test(first) ? [] : first.match(/20\d{2}(?=年)/gu));
  if (named.size === 1) return Number([...named][0]);
  if (usual !== undefined || issuedOn === undefined) return usual;
  return source.text.includes('今年') && speaksOfYear.test(source.text) ? Number(issuedOn.slice(0, 4)) : undefined;
}

function toProperties(
  draft: Draft,
  merged: Merged,
  plan: PlanContext,
  outline: Outline,
  lastYear: number | undefined,
  baseline: string | undefined,
): Properties {
  const { figure, place, nature } = draft;
  const own = yearOf(merged);
  const year = own ?? lastYear;
  const operators = [...new Set(merged.drafts.map((each) => each.figure.operator))];
  return {
    plan: plan.id,
    indicator: figure.indicator,
    operator: figure.operator,
    kind: figure.kind,
    subject: place ?? figure.subject ?? everybodyOf(plan, outline),
    text: merged.drafts.reduce((longest, { words }) => (words.length > longest.length ? words : longest), draft.words),
    ...(figure.value === undefined ? {} : { value: figure.value }),
    ...(figure.valueMax === undefined ? {} : { valueMax: figure.valueMax }),
    ...(figure.valueText ? { valueText: figure.valueText } : {}),
    ...(figure.unit ? { unit: figure.unit } : {}),
    ...(year === undefined ? {} : { year, yearFrom: own === undefined ? 'period' : 'text' }),
    ...(figure.decrease ? { direction: 'decrease' } : {}),
    ...(nature ? { nature } : {}),
    ...(baseline ? { baseline } : {}),
    ...(operators.length > 1 ? { operators } : {}),
  };
}

/** What was reached before the plan, by the core of its indicator. */
function toBaselines(drafts: readonly Draft[]): Map<string, string> {
  const baselines = new Map<string, string>();
  for (const { figure } of drafts) {
    if (!figure.past || figure.value === undefined || /^(?:新|净增)/u.test(figure.indicator)) continue;
    baselines.set(
      coreOf(figure.indicator),
      `${String(figure.value)}${figure.unit}${figure.year === undefined ? '' : `(${String(figure.year)}年)`}`,
    );
  }
  return baselines;
}

/**
 * The figures that a plan sets, as Target nodes, and whom or what each is set for.
 *
 * A figure that body and tables state alike is one target with a passage for each. Figures of the past are no targets
 * of their own but the `baseline` of the one they belong to. Where the text names no year, `year` is the end of the
 * plan's period, the year that most aims name, or that a speech is of, and `yearFrom` says so. Beyond the public properties a target has `direction` (`decrease`), `nature`
 * (预期性, 约束性), `valueText` (a goal in words), `operators` (where places differ in strength) and `partOf` (其中: the
 * id of the target that it is a part of).
 */
export function toTargetFacts(outline: Outline, works: Works, plan: PlanContext, objects: Facts): Facts {
  const workOf = toWorkFinder(works);
  const projectOf = toProjectFinder(objects);
  const nodeOf = toSubjectFinder(objects);
  // 支持五粮液集团打造…: whose figure it is, where the words name one node
  const drafts = toDrafts(outline, plan).map((draft) =>
    draft.backed !== undefined && nodeOf(draft.backed) !== undefined
      ? { ...draft, figure: { ...draft.figure, subject: draft.backed } }
      : draft,
  );
  const baselines = toBaselines(drafts);
  const lastYear = lastYearOf(outline, plan, drafts);
  const nodes: NodeFact[] = [];
  const edges: EdgeFact[] = [];
  const seen = new Map<string, number>();
  const ids = new Map<Draft, string>();

  for (const merged of mergeDrafts(
    drafts.filter(({ figure }) => !figure.past),
    lastYear,
  )) {
    const [draft] = merged.drafts;
    const { figure } = draft;
    const properties = toProperties(
      draft,
      merged,
      plan,
      outline,
      lastYear,
      figure.baseline ?? (/^(?:新|净增)/u.test(figure.indicator) ? undefined : baselines.get(coreOf(figure.indicator))),
    );
    const told = [
      properties.subject,
      yearOf(merged) ?? '',
      figure.operator,
      figure.value ?? figure.valueText ?? '',
      figure.valueMax ?? '',
      figure.unit,
    ].map(String);
    const occurrence = (seen.get([figure.indicator, ...told].join('\n')) ?? 0) + 1;
    seen.set([figure.indicator, ...told].join('\n'), occurrence);
    const id = toTargetId(plan.id, figure.indicator, told, occurrence);
    for (const each of merged.drafts) ids.set(each, id);
    const whole = draft.partOf && ids.get(draft.partOf);
    if (whole) properties.partOf = whole;
    nodes.push({
      id,
      label: 'Target',
      name: toName(draft),
      properties,
      stated: merged.drafts.map((each) => ({
        form: each.table === undefined ? each.words : toName(each),
        quote: each.quote,
      })),
    });

    const holders = new Map<string, Quote[]>();
    const hold = (holder: string, quote: Quote): void =>
      void holders.set(holder, [...(holders.get(holder) ?? []), quote]);
    for (const each of merged.drafts) {
      const work = each.table === undefined ? workOf(each.quote) : undefined;
      hold(work?.id ?? projectOf(each.quote) ?? plan.id, each.quote);
      const subject = each.place ?? each.figure.subject;
      const named = each.whole ? (plan.zone ?? plan.place)?.id : subject ? nodeOf(subject) : undefined;
      if (named) hold(named, each.quote);
    }
    for (const [holder, evidence] of holders) {
      edges.push({ type: 'HAS_TARGET', start: holder, end: id, evidence, rule: figure.rule, order: nodes.length });
    }
  }
  return { nodes, edges, unresolved: [] };
}
