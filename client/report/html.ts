/**
 * The whole picture with its words as one HTML text: opens from disk, needs no server, no script and no font of the
 * machine. Its own policy forbids it to load anything.
 */
import type { Colours } from '../picture/colours.ts';
import { hei, song } from '../picture/colours.ts';
import type { Language } from '../words.ts';
import { words as pageWords } from '../words.ts';
import { nameOf, toCitation } from './citation.ts';
import { toSourceList, toStatementTable } from './statement-table.ts';
import type { Need } from './font/faces.ts';
import { heiFamily, mergeNeeds, songFamily } from './needs.ts';
import { plansOf, type Statement } from './statements.ts';
import { escaped } from './svg/markup.ts';
import { reportWords } from './words.ts';

/** A step of the story as it is told: its words, and its own figure. */
export interface TellStep {
  title: string;
  text: string;
  svg: string;
}

export interface ReportContent {
  /** The figure, drawn without fonts of its own: the page's rules serve it. */
  svg: string;
  caption: string;
  statements: readonly Statement[];
  /** A person's own words; told apart from those of the documents. */
  notes: readonly { name: string; text: string }[];
  steps: readonly TellStep[];
  language: Language;
  colours: Colours;
  fontCss: string;
  /** ISO day of the data; absent where nothing is known of it. */
  day?: string;
  /** Address of the live picture, written out so that paper keeps it. */
  address?: string;
}

function toStyle(colours: Colours, fontCss: string): string {
  return `${fontCss}
:root{color-scheme:light dark}
body{margin:0 auto;max-width:1180px;padding:24px 20px 40px;background:${colours.paper};color:${colours.ink};font:14px/22px ${hei}}
figure{margin:0 auto;width:fit-content;max-width:100%;background:${colours.sheet};border:1px solid ${colours.rule};overflow-x:auto}
figure svg{display:block;max-width:100%;height:auto;margin:0 auto}
h1{font-size:22px;line-height:30px;margin:0 0 12px}
h2{font-size:16px;line-height:24px;margin:28px 0 8px}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;background:${colours.sheet}}
th,td{border-bottom:1px solid ${colours.rule};padding:6px 10px;text-align:left;vertical-align:top}
th{font-weight:700;white-space:nowrap}
td:nth-child(3){white-space:nowrap}
small{color:${colours.ink3};font-size:12px}
q{font-family:${song};quotes:none}
a{color:${colours.qing}}
.LEADS{color:${colours.zhu}}.SUPPORTS{color:${colours.qing}}.ADVANCES{color:${colours.lv}}.RESPONSIBLE_FOR{color:${colours.zhe}}
li{margin:4px 0}
h3{font-size:14px;line-height:22px;margin:20px 0 4px}
.own{white-space:pre-wrap;overflow-wrap:anywhere}
footer{margin-top:24px;color:${colours.ink3};font-size:12px;overflow-wrap:anywhere}
@media screen and (max-width:720px){figure svg{max-width:none;width:760px}}
@media print{body{background:none;padding:0}tr{break-inside:avoid}}`;
}

function toStory({ steps, language }: ReportContent): string {
  const say = reportWords[language];
  if (steps.length === 0) return '';
  const told = steps.map(
    ({ title, text, svg }, i) =>
      `<section><h3>${escaped(say.step(i + 1, title))}</h3><p class="own">${escaped(text)}</p><figure tabindex="0">${svg}</figure></section>`,
  );
  return `<h2 id="story">${escaped(say.story)}</h2>\n${told.join('\n')}\n`;
}

function toNotes({ notes, language }: ReportContent): string {
  if (notes.length === 0) return '';
  const items = notes.map(
    ({ name, text }) => `<li><b lang="zh-Hans">${escaped(name)}</b> <span class="own">${escaped(text)}</span></li>`,
  );
  return `<h2 id="notes">${escaped(reportWords[language].notes)}</h2>\n<ol>${items.join('')}</ol>\n`;
}

/** The document. Statements are numbered in their order; sources are numbered by plan. */
export function toReportHtml(content: ReportContent): string {
  const { svg, caption, statements, language, colours, fontCss, day, address } = content;
  const say = reportWords[language];
  const made = [say.made, ...(day === undefined ? [] : [say.dataOf(day)])].join(' · ');
  const live = address === undefined ? '' : `<br>${say.live}: <a href="${escaped(address)}">${escaped(address)}</a>`;
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-Hans' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(caption)}</title>
<style>${toStyle(colours, fontCss)}</style>
</head>
<body>
<main>
<h1>${escaped(caption)}</h1>
<figure tabindex="0">${svg}</figure>
${toStory(content)}${toNotes(content)}<h2 id="sources">${escaped(say.sources)}</h2>
${toSourceList(statements, language)}
<h2 id="table">${escaped(say.table)}</h2>
<div class="wide" tabindex="0" role="region" aria-labelledby="table">${toStatementTable(statements, language)}</div>
</main>
<footer>${escaped(made)}${live}</footer>
</body>
</html>
`;
}

/** The faces that the document's own words need, the figure's aside. */
export function needsOfHtml(content: Omit<ReportContent, 'svg' | 'fontCss'>): Need[] {
  const { caption, statements, language, notes, steps } = content;
  const say = reportWords[language];
  const plans = plansOf(statements);
  const plain = [
    ...statements.flatMap(({ from, to, type }) => [from, to].flatMap((end) => [end.name, end.ref ?? '']).concat(type)),
    ...statements.map(({ type }) => nameOf(type, language)),
    ...plans.flatMap((plan) => [toCitation(plan), plan.documentNumber ?? '', plan.issuedOn ?? '']),
    ...plans.map(({ standing }) => pageWords[language].standing[standing]),
    ...notes.map(({ text }) => text),
    ...steps.map(({ text }) => text),
    ...[say.unnumbered, say.undated, say.noQuote, say.made, say.dataOf('0123456789-'), say.live],
    '0123456789[]/:?=&%.-_~，, ·abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ',
  ].join('');
  const heads = [
    ...[caption, say.sources, say.table, say.number, say.from, say.relation, say.to, say.quote],
    ...(notes.length > 0 ? [say.notes, ...notes.map(({ name }) => name)] : []),
    ...(steps.length > 0 ? [say.story, ...steps.map(({ title }, i) => say.step(i + 1, title))] : []),
  ].join('');
  return mergeNeeds([
    { family: heiFamily, weight: 400, characters: plain },
    { family: heiFamily, weight: 700, characters: heads },
    {
      family: songFamily,
      weight: 400,
      characters: statements.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)).join(''),
    },
  ]);
}
