import type { BlockCoverage, Coverage } from './coverage.ts';
import { toUnresolvedSaid } from './unresolved-words.ts';

/** Words of the report in the reader's language. */
const words = {
  zh: {
    names: '名称',
    unresolved: '未能判定',
    silent: '无事实',
    site: '网页',
    counts:
      '原文 {passages} 段:给出事实 {withFacts},仅有名称 {withNamesOnly},无内容 {silent};网页行 {site};未能判定 {unresolved}',
  },
  en: {
    names: 'names',
    unresolved: 'unresolved',
    silent: 'no fact',
    site: 'web site',
    counts:
      '{passages} passages: {withFacts} gave facts, {withNamesOnly} only names, {silent} nothing; {site} lines of the web site; {unresolved} unresolved',
  },
} as const;

const shown = 60;
const cut = (text: string): string => (text.length > shown ? `${text.slice(0, shown)}…` : text);

/** How a document was read, for a terminal: the plan, then block by block its outline, names, facts and what stayed open. */
export function toCoverageText(coverage: Coverage, language: 'zh' | 'en'): string {
  const said = words[language];
  const { plan, blocks, counts } = coverage;
  const about = Object.entries(plan?.properties ?? {}).map(
    ([name, value]) => `  ${name}: ${[value].flat().join(' | ')}`,
  );
  const total = said.counts.replaceAll(/\{(\w+)\}/gu, (_, name: keyof Coverage['counts']) => String(counts[name]));
  const lines = [...about, '', ...blocks.flatMap((block) => toBlockLines(block, language)), '', total];
  return lines.map((line) => `${line}\n`).join('');
}

function toBlockLines({ block, names, facts, unresolved }: BlockCoverage, language: 'zh' | 'en'): string[] {
  const said = words[language];
  const indent = '  '.repeat(Math.max(0, block.level - 1));
  const state =
    block.part === 'site' ? ` [${said.site}]` : facts.length + names.length === 0 ? ` [${said.silent}]` : '';
  return [
    `${indent}${block.kind} ${block.ref} ${block.start}-${block.end}${state} ${cut(block.clean.text)}`,
    ...(names.length > 0 ? [`${indent}    ${said.names}: ${[...new Set(names)].sort().join(', ')}`] : []),
    ...facts.map(
      ({ type, from, to, rule, quote }) => `${indent}    ${cut(from)} -${type}→ ${cut(to)}  [${rule}] ${quote}`,
    ),
    ...unresolved.map(
      (place) =>
        `${indent}    ${said.unresolved}: ${place.kind} ${toUnresolvedSaid(place)[language]} ${place.quote.start}-${place.quote.end}`,
    ),
  ];
}
