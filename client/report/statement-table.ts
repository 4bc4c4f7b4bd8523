/** Statements and their sources as HTML text, the same in the web page and in the embed. */
import { words as pageWords, type Language } from '../words.ts';
import { nameOf, toCitation } from './citation.ts';
import { plansOf, type End, type Statement } from './statements.ts';
import { escaped } from './svg/markup.ts';
import { reportWords } from './words.ts';

const chinese = (text: string): string => `<span lang="zh-Hans">${escaped(text)}</span>`;
const toEndCell = ({ name, ref }: End): string => `${ref ? `<small>${escaped(ref)}</small> ` : ''}${chinese(name)}`;

function toRow(statement: Statement, number: number, planNumber: number, language: Language): string {
  const say = reportWords[language];
  const quotes = statement.evidence.map(({ quote }) => `<q lang="zh-Hans">${escaped(quote)}</q>`).join('<br>');
  const source = planNumber > 0 ? ` <a href="#plan-${planNumber}">[${planNumber}]</a>` : '';
  const cells = [
    String(number),
    toEndCell(statement.from),
    `<span class="${escaped(statement.type)}">${escaped(nameOf(statement.type, language))}</span>`,
    toEndCell(statement.to),
    (quotes || escaped(say.noQuote)) + source,
  ];
  return `<tr data-key="${escaped(statement.key)}">${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

/** A table of the statements, numbered in their order, each with its exact words and the number of its plan. */
export function toStatementTable(statements: readonly Statement[], language: Language): string {
  const say = reportWords[language];
  const plans = plansOf(statements);
  const heads = [say.number, say.from, say.relation, say.to, say.quote];
  const rows = statements.map((statement, index) =>
    toRow(statement, index + 1, plans.findIndex(({ id }) => id === statement.plan?.id) + 1, language),
  );
  return `<table>
<thead><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody>
</table>`;
}

/** The plans as a numbered list: citation, 文号, date and how each stands. */
export function toSourceList(statements: readonly Statement[], language: Language): string {
  const say = reportWords[language];
  const comma = language === 'zh' ? '，' : ', ';
  const items = plansOf(statements).map((plan, index) => {
    const facts = [
      plan.documentNumber ?? say.unnumbered,
      plan.issuedOn ?? say.undated,
      pageWords[language].standing[plan.standing],
    ];
    return `<li id="plan-${index + 1}">${chinese(toCitation(plan))} <small>${escaped(facts.join(comma))}</small></li>`;
  });
  return `<ol>${items.join('')}</ol>`;
}
