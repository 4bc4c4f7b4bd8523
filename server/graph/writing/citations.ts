/** Where citations lead while plans come and go. */
import {
  labelOf,
  resolveCitations,
  toBareTitleKey,
  toKey,
  toSharedProperties,
  type Citation,
  type Graph,
  type GraphNode,
  type GraphRelationship,
  type KnownPlan,
  type Properties,
} from '../../model/index.ts';
import type { Row } from '../port.ts';
import { textOf } from '../values.ts';
import type { Statements } from './statements.ts';

/** A citation of a document in the store, and the node that it leads to. */
export interface Cited {
  plan: string;
  end: string;
  citation: Citation;
}

/** Every citation and every loaded plan of the store. */
export interface Citations {
  cited: Cited[];
  known: KnownPlan[];
}

const told = ['documentNumber', 'place', 'level'] as const;

function toCitation(from: Properties | Row): Citation {
  const rest = told.flatMap((name): [string, string][] => (from[name] ? [[name, textOf(from[name])]] : []));
  const known: Partial<Record<(typeof told)[number], string>> = Object.fromEntries(rest);
  return { title: textOf(from.title), ...known };
}

const toCited = ({ start, end, properties }: GraphRelationship): Cited => ({
  ...{ plan: start, end, citation: toCitation(properties) },
});

/** A loaded plan by its title and every form in which its own document writes it. */
function toKnownPlan({ id, properties }: GraphNode, forms: readonly string[]): KnownPlan {
  const { name: _name, aliases: _aliases, ...carried } = properties;
  const { title, documentNumber } = carried;
  const own = toSharedProperties('Plan', id, { forms, carried });
  const titles = [title ?? [], own.aliases ?? []].flat().map(String);
  return { id, titles, ...(typeof documentNumber === 'string' && documentNumber !== '' ? { documentNumber } : {}) };
}

export async function readCitations(statements: Statements): Promise<Citations> {
  const cited = (await statements.rows('citations', {})).map((row) => ({
    ...{ plan: textOf(row.plan), end: textOf(row.end), citation: toCitation(row) },
  }));
  const known = (await statements.rows('loaded-plans', {})).map(({ node, forms }) =>
    toKnownPlan(node as unknown as GraphNode, [forms ?? []].flat(2).map(String)),
  );
  return { cited, known };
}

/** The store's citations once `graph` stands for what the plan said. */
export function withPlan({ cited, known }: Citations, plan: string, graph: Graph): Citations {
  const node = graph.nodes.find(({ id }) => id === plan);
  const forms = graph.relationships
    .filter(({ type, start }) => type === 'STATED_IN' && start === plan)
    .flatMap(({ properties }) => [properties.forms ?? []].flat().map(String));
  return {
    cited: [
      ...cited.filter((one) => one.plan !== plan),
      ...graph.relationships.filter(({ type, start }) => type === 'CITES' && start === plan).map(toCited),
    ],
    known: [...known.filter(({ id }) => id !== plan), ...(node ? [toKnownPlan(node, forms)] : [])],
  };
}

const keysOfCited = ({ citation }: Cited): string[] => [
  toBareTitleKey(citation.title),
  ...(citation.documentNumber === undefined ? [] : [toKey(citation.documentNumber)]),
];
const keysOfKnown = ({ titles, documentNumber }: KnownPlan): string[] => [
  ...titles.map(toBareTitleKey),
  ...(documentNumber === undefined ? [] : [toKey(documentNumber)]),
];

/** A citation that leads elsewhere than before. */
export interface Move {
  plan: string;
  from: string;
  to: string;
}

/**
 * Which citations lead elsewhere once a plan has changed. Only those are looked at that share a title or a number with
 * what the plan is or cites: where the others lead does not depend on it.
 */
export function findMoves(before: Citations, after: Citations, plan: string): Move[] {
  const own = [before, after].flatMap(({ cited, known }) => [
    ...cited.filter((one) => one.plan === plan).flatMap(keysOfCited),
    ...known.filter(({ id }) => id === plan).flatMap(keysOfKnown),
  ]);
  const shared = new Set(own);
  const affected = after.cited.filter((one) => keysOfCited(one).some((key) => shared.has(key)));
  const keys = new Set(affected.flatMap(keysOfCited));
  const meant = after.known.filter((one) => keysOfKnown(one).some((key) => keys.has(key)));
  const ends = resolveCitations(
    affected.map(({ citation }) => citation),
    meant,
  );
  return affected.flatMap((one, at) => {
    const to = ends[at] ?? one.end;
    return to === one.end ? [] : [{ plan: one.plan, from: one.end, to }];
  });
}

/** Leads a document's relationships to the plans that are meant. */
export function lead<T extends Pick<GraphRelationship, 'start' | 'end'>>(
  things: readonly T[],
  moves: readonly Move[],
): T[] {
  const target = new Map(moves.map(({ from, to }) => [from, to]));
  return things.map((thing) => ({
    ...{ ...thing, start: target.get(thing.start) ?? thing.start, end: target.get(thing.end) ?? thing.end },
  }));
}

/** The document's graph with its citations led; a node of a plan that it only cites takes the id that is meant. */
export function leadGraph({ nodes, relationships }: Graph, moves: readonly Move[]): Graph {
  const target = new Map(moves.map(({ from, to }) => [from, to]));
  const led = nodes.map((node) => (labelOf(node) === 'Plan' ? { ...node, id: target.get(node.id) ?? node.id } : node));
  return {
    nodes: [...new Map(led.map((node) => [node.id, node])).values()],
    relationships: lead(relationships, moves),
  };
}

/** The citations after the moves. */
export function applyMoves({ cited, known }: Citations, moves: readonly Move[]): Citations {
  const target = new Map(moves.map(({ plan, from, to }) => [`${plan}\n${from}`, to]));
  return { known, cited: cited.map((one) => ({ ...one, end: target.get(`${one.plan}\n${one.end}`) ?? one.end })) };
}
