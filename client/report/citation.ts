/** Citations and sentences for a text, with numbered sources in the manner of GB/T 7714. */
import { terms, type PlanSummary } from '../../server/model/index.ts';
import { words as pageWords, type Language } from '../words.ts';
import { plansOf, type Statement } from './statements.ts';
import { reportWords } from './words.ts';

/** A relation's name in the reader's language; what the glossary does not know stays as it is. */
export const nameOf = (type: string, language: Language): string =>
  (terms as Record<string, { zh: string; en: string }>)[type]?.[language] ?? type;

/** A plan as a reference of GB/T 7714: issuer. title: 文号[Z]. date. What is not known is left out, never made up. */
export function toCitation({ issuer, title, documentNumber, issuedOn, jurisdiction }: PlanSummary): string {
  const author = issuer ?? jurisdiction?.name;
  const work = `${title}${documentNumber ? `: ${documentNumber}` : ''}[Z]`;
  return [author, work, issuedOn]
    .filter((part) => part !== undefined)
    .map((part) => `${part}.`)
    .join(' ');
}

/** Title, 文号, date and standing in a line: what stands under a picture. */
export function toSourceLine(plan: PlanSummary, language: Language): string {
  const say = reportWords[language];
  const facts = [
    plan.documentNumber ?? say.unnumbered,
    plan.issuedOn ?? say.undated,
    pageWords[language].standing[plan.standing],
  ];
  return language === 'zh' ? `《${plan.title}》，${facts.join('，')}` : `《${plan.title}》, ${facts.join(', ')}`;
}

/** The name of an end in a sentence, a task with its own number. */
const spoken = ({ name, ref }: Statement['from'], language: Language): string => {
  if (!ref) return name;
  return language === 'zh' ? `“${name}”（${ref}）` : `“${name}” (${ref})`;
};

/** The picture as sentences, one for each subject, relation and plan, followed by the numbered sources. */
export function toText(statements: readonly Statement[], language: Language): string {
  const plans = plansOf(statements);
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = [statement.from.id, statement.type, statement.plan?.id].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  const [colon, comma, stop] = language === 'zh' ? ['：', '、', '。'] : [': ', ', ', '. '];
  const sentences = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const number = plans.findIndex(({ id }) => id === first.plan?.id) + 1;
    const objects = group.map(({ to }) => spoken(to, language)).join(comma);
    const head = [spoken(first.from, language), nameOf(first.type, language)].join(language === 'zh' ? '' : ' ');
    return [`${head}${colon}${objects}${number > 0 ? `[${number}]` : ''}${stop}`.trim()];
  });
  return [...sentences, '', ...plans.map((plan, index) => `[${index + 1}] ${toCitation(plan)}`)].join('\n');
}

/** A draft of the alternative text: what is shown, how much of it, and from which plans. */
export function toAltText(caption: string, statements: readonly Statement[], language: Language): string {
  const say = reportWords[language];
  const ends = new Map(statements.flatMap(({ from, to }) => [from, to].map((end) => [end.id, end.label] as const)));
  const countBy = (names: Iterable<string>): [string, number][] => {
    const counts = new Map<string, number>();
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    return [...counts];
  };
  const parts = [
    ...countBy(ends.values()).map(([label, n]) => say.part(n, nameOf(label, language))),
    ...countBy(statements.map(({ type }) => type)).map(([type, n]) => say.relationPart(n, nameOf(type, language))),
  ];
  const plans = plansOf(statements).map((plan) => toSourceLine(plan, language));
  return say.summary(caption, parts.join(say.comma), plans.join(language === 'zh' ? '；' : '; '));
}
