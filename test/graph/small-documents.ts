/** Small made-up documents that share organs, officials, places, industries and citations, as the readings they give. */
import fc from 'fast-check';
import type { EdgeFact, NodeFact, Quote, Reading } from '../../server/extract/facts.ts';
import {
  toCitedId,
  toCitedPlan,
  toDepartmentId,
  toIndustryId,
  toJurisdictionId,
  toOfficialId,
  toPlanId,
  toTaskId,
  type Citation,
  type Label,
  type Properties,
} from '../../server/model/index.ts';
import type { Block } from '../../server/text/index.ts';

/** What a document says, in short. */
export interface Spec {
  /** Which plan it is, from 0. */
  plan: number;
  /** Indexes into `organForms`. */
  organs: number[];
  officials: number[];
  /** Indexes into `industries`, lowest first. */
  industries: number[];
  /** Plans that it cites: by title alone, or by number too where the plan has one. */
  cites: { plan: number; numbered: boolean }[];
  task: string;
}

export const plans = 4;
const organForms = ['市经信局', '市经济和信息化局', '经信局', '市财政局'] as const;
const organKeys = ['市经信局', '市经信局', '市经信局', '市财政局'] as const;
const titles = ['市长', '副市长', '常务副市长'] as const;
/** Each is a part of the next. */
const industries = ['集成电路', '电子信息', '制造业'] as const;

const titleOf = (plan: number): string => `第${String(plan)}号产业规划`;
const numberOf = (plan: number): string | undefined => (plan % 2 === 0 ? `甲政发〔2020〕${String(plan)}号` : undefined);
const place = toJurisdictionId('330281');
const above = toJurisdictionId('330200');

const few = <T>(values: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<T[]> => fc.uniqueArray(values, { maxLength });

export const specs = (plan: number): fc.Arbitrary<Spec> =>
  fc.record({
    plan: fc.constant(plan),
    organs: few(fc.nat(organForms.length - 1), 3),
    officials: few(fc.nat(titles.length - 1), 2),
    industries: few(fc.nat(industries.length - 1), 3).map((found) => found.sort()),
    cites: fc.uniqueArray(fc.record({ plan: fc.nat(plans - 1), numbered: fc.boolean() }), {
      maxLength: 3,
      selector: ({ plan: cited, numbered }) => `${String(cited)} ${String(numbered)}`,
    }),
    task: fc.constantFrom('推进技术改造', '培育龙头企业'),
  });

/** Collects blocks, nodes and edges of one document. */
class Draft {
  text = '';
  readonly blocks: Block[] = [];
  readonly nodes: NodeFact[] = [];
  readonly edges: EdgeFact[] = [];

  /** Adds a line that says something; the words in it are quoted whole. */
  say(words: string): Quote {
    const start = this.text.length;
    this.text += `${words}\n`;
    const end = start + words.length;
    const block = { start, end, text: words, part: 'plan', title: words, path: [], clean: { text: words, at: [] } };
    this.blocks.push(block as unknown as Block);
    return { block: block as unknown as Block, start, end };
  }
  node(label: Label, id: string, form: string, properties: Properties, quote?: Quote): void {
    const stated = quote ? [{ form, quote }] : [];
    this.nodes.push({ id, label, name: form, properties, stated });
  }
  edge(type: EdgeFact['type'], start: string, end: string, quote: Quote | undefined, properties?: Properties): void {
    const curated = quote === undefined;
    const rule = curated ? 'curated' : 'made-up';
    const told = properties ?? (curated ? { source: 'seeds/lexicon/made-up.csv' } : {});
    this.edges.push({ type, start, end, evidence: quote ? [quote] : [], rule, properties: told });
  }
}

/** The reading of a made-up document. */
export function toSmallReading(spec: Spec): Reading {
  const draft = new Draft();
  const documentNumber = numberOf(spec.plan);
  const title = titleOf(spec.plan);
  const id = toPlanId({ title, ...(documentNumber === undefined ? {} : { documentNumber }) });
  const head = draft.say(title);
  const own = {
    title,
    loaded: true,
    level: 'county',
    sha256: `${String(spec.plan)}${spec.task}`,
    source: 'made-up.txt',
  };
  draft.node('Plan', id, title, { ...own, ...(documentNumber === undefined ? {} : { documentNumber }) }, head);
  draft.node('Jurisdiction', place, '余姚市', { level: 'county', fullName: '余姚市', code: '330281' }, head);
  draft.node('Jurisdiction', above, '宁波市', { level: 'prefecture', fullName: '宁波市', code: '330200' });
  draft.edge('WITHIN', place, above, undefined);
  draft.edge('APPLIES_TO', id, place, head);

  const line = draft.say(spec.task);
  const task = toTaskId(id, [], spec.task);
  draft.node('Task', task, spec.task, { kind: 'item', ref: '1', text: spec.task }, line);
  draft.edge('HAS_TASK', id, task, line);
  for (const at of spec.organs) {
    const form = organForms[at] ?? '';
    const organ = toDepartmentId('330281', organKeys[at] ?? '');
    const words = draft.say(`牵头单位:${form}`);
    draft.node('Department', organ, form, { system: '不论', collective: false }, words);
    draft.edge('OF', organ, place, words);
    draft.edge('LEADS', organ, task, words);
  }
  for (const at of spec.officials) {
    const official = toOfficialId('330281', '张三');
    const words = draft.say(`${titles[at] ?? ''}张三`);
    draft.node('Official', official, '张三', {}, words);
    draft.edge('SERVES_IN', official, place, words, { titles: [titles[at] ?? ''] });
  }
  for (const [at, which] of spec.industries.entries()) {
    const name = industries[which] ?? '';
    const words = draft.say(`发展${name}产业`);
    draft.node('Industry', toIndustryId(name), `${name}产业`, {}, words);
    draft.edge('ADVANCES', task, toIndustryId(name), words);
    const next = spec.industries[at + 1];
    if (next !== undefined) draft.edge('PART_OF', toIndustryId(name), toIndustryId(industries[next] ?? ''), undefined);
  }
  for (const cite of spec.cites.filter(({ plan }) => plan !== spec.plan)) {
    const number = cite.numbered ? numberOf(cite.plan) : undefined;
    const citation: Citation = {
      title: titleOf(cite.plan),
      ...(number === undefined ? {} : { documentNumber: number }),
    };
    const words = draft.say(`按照《${citation.title}》${number === undefined ? '' : `(${number})`}`);
    draft.node('Plan', toCitedId(citation), citation.title, toCitedPlan([citation]), words);
    draft.edge('CITES', id, toCitedId(citation), words, { role: 'cites', ...citation });
  }
  return {
    outline: { source: { name: 'made-up.txt', text: draft.text, sha256: '' }, blocks: draft.blocks, tables: [] },
    plan: { id, title },
    works: { works: [], duties: [], unresolved: [] },
    facts: { nodes: draft.nodes, edges: draft.edges, unresolved: [] },
  };
}
