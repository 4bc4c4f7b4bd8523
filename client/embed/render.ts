/** The embed's content as HTML text; every word of it is escaped where it comes from. */
import { toSourceList, toStatementTable } from '../report/statement-table.ts';
import { plansOf, type Statement } from '../report/statements.ts';
import { nameOf, toAltText, toSourceLine } from '../report/citation.ts';
import { escaped } from '../report/svg/markup.ts';
import { toSvg } from '../report/svg/svg.ts';
import type { Language } from '../words.ts';
import type { Embedded, EmbedRequest } from './read.ts';
import { embedWords } from './words.ts';

/** Statements shown in the card of a clicked thing; the table holds the rest. */
const mostInCard = 5;

export const toNotice = (text: string): string => `<p class="notice" role="alert">${escaped(text)}</p>`;

/** The words behind a clicked node or line, and how many more there are. */
export function toCard(statements: readonly Statement[], language: Language): string {
  const say = embedWords[language];
  const items = statements.slice(0, mostInCard).map(({ from, type, to, evidence, plan }) => {
    const sentence = `<b lang="zh-Hans">${escaped(from.name)}</b> <span class="${escaped(type)}">${escaped(nameOf(type, language))}</span> <b lang="zh-Hans">${escaped(to.name)}</b>`;
    const quotes = evidence.map(({ quote }) => `<q lang="zh-Hans">${escaped(quote)}</q>`).join(' ');
    return `<li>${sentence}<br>${quotes}${plan ? `<br><small>${escaped(toSourceLine(plan, language))}</small>` : ''}</li>`;
  });
  const rest = statements.length - items.length;
  return `<ul>${items.join('')}</ul>${rest > 0 ? `<p>${escaped(say.more(rest))}</p>` : ''}`;
}

/** Picture, legend, links, caption with sources; table and quotes to fold out. */
export function toContent(embedded: Embedded, { language, then }: EmbedRequest): string {
  const { figure, statements, full, tasks, grouped, day } = embedded;
  const { caption } = figure.content;
  const say = embedWords[language];
  const alt = toAltText(caption, statements, language);
  const facts = [
    ...plansOf(statements).map((plan) => toSourceLine(plan, language)),
    ...(tasks.drawn < tasks.all ? [say.partial(tasks.drawn, tasks.all)] : []),
    ...(grouped.hidden > 0 ? [say.grouped(grouped.hidden, grouped.all, grouped.groups)] : []),
    [say.made, ...(day === undefined ? [] : [say.dataOf(day)])].join(' · '),
  ];
  const changed =
    then !== undefined && day !== undefined && then !== day
      ? `<p class="changed">${escaped(say.changed(then, day))}</p>`
      : '';
  const stop = language === 'zh' ? '。' : '. ';
  return `<figure>
<div class="stage">
${toSvg(figure, { alt, interactive: true })}
<div class="tools"><button type="button" data-act="fit">${escaped(say.fit)}</button><button type="button" data-act="take" aria-pressed="false">${escaped(say.take)}</button></div>
</div>
<div class="card" role="status" aria-live="polite" hidden></div>
${changed}
<figcaption><h1>${escaped(caption)}</h1>${escaped(facts.join(stop) + stop.trim())}
<a href="${escaped(full)}" target="_blank" rel="noopener">${escaped(say.open)}</a></figcaption>
</figure>
<details><summary>${escaped(say.table)}</summary><div class="wide" tabindex="0" role="region" aria-label="${escaped(say.table)}">${toStatementTable(statements, language)}</div></details>
<details><summary>${escaped(say.sources(plansOf(statements).length))}</summary>${toSourceList(statements, language)}</details>`;
}
