/** A query's answer as cells that people read, and as files that programs read. */
import {
  labelOf,
  type GraphNode,
  type GraphRelationship,
  type Label,
  type QueryView,
} from '../../../server/model/index.ts';
import { nameOf } from '../../report/citation.ts';
import { toKey } from '../../picture/relationships.ts';
import type { Language } from '../../words.ts';

export interface Cell {
  /** What is shown: a node by its name, a relation by its kind, anything else as JSON. */
  text: string;
  kind: 'node' | 'relationship' | 'path' | 'number' | 'text' | 'none' | 'json';
  /** Ids of the nodes and keys of the relationships in it: what links the table to the picture. */
  ids: string[];
  label?: Label;
  /** A task's number in its document. */
  ref?: string;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNode = (value: unknown): value is GraphNode =>
  isObject(value) && typeof value.id === 'string' && Array.isArray(value.labels) && isObject(value.properties);
const isRelationship = (value: unknown): value is GraphRelationship =>
  isObject(value) && typeof value.type === 'string' && typeof value.start === 'string' && isObject(value.properties);
const isPath = (value: unknown): value is { nodes: unknown[]; relationships: unknown[] } =>
  isObject(value) && Array.isArray(value.nodes) && Array.isArray(value.relationships);

/** Everything of the graph that a value holds, at any depth. */
function idsIn(value: unknown): string[] {
  if (isNode(value)) return [value.id];
  if (isRelationship(value)) return [toKey(value), value.start, value.end];
  if (Array.isArray(value)) return value.flatMap(idsIn);
  return isObject(value) ? Object.values(value).flatMap(idsIn) : [];
}

/** A value as a person reads it. */
export function toCell(value: unknown, language: Language): Cell {
  if (value === null || value === undefined) return { text: '', kind: 'none', ids: [] };
  if (isNode(value)) {
    const { name, ref } = value.properties;
    const cell: Cell = { text: String(name ?? value.id), kind: 'node', ids: [value.id], label: labelOf(value) };
    return typeof ref === 'string' && ref ? { ...cell, ref } : cell;
  }
  if (isRelationship(value)) return { text: nameOf(value.type, language), kind: 'relationship', ids: idsIn(value) };
  if (isPath(value)) {
    const steps = value.nodes.map((node) => toCell(node, language).text);
    return { text: steps.join(' — '), kind: 'path', ids: idsIn(value) };
  }
  if (typeof value === 'number') return { text: String(value), kind: 'number', ids: [] };
  if (typeof value === 'string') return { text: value, kind: 'text', ids: [] };
  if (Array.isArray(value) && value.every((each) => !isObject(each) || isNode(each) || isRelationship(each))) {
    return { text: value.map((each) => toCell(each, language).text).join('、'), kind: 'json', ids: idsIn(value) };
  }
  return { text: JSON.stringify(value), kind: 'json', ids: idsIn(value) };
}

/** A spreadsheet would run a cell that opens with one of these. */
const formula = /^[=+\-@\t\r]/u;

function toCsvCell(value: unknown): string {
  const { text, kind } = toCell(value, 'zh');
  const safe = kind !== 'number' && formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The rows as CSV for spreadsheets: byte order mark, CRLF, nodes by name, formulas made text.
 * @param cut the sentence that says that there are more rows; becomes the last line of a cut answer
 */
export function toCsv(
  { columns, rows, truncated }: Pick<QueryView, 'columns' | 'rows' | 'truncated'>,
  cut: string,
): string {
  const lines = [columns, ...rows].map((row) => row.map(toCsvCell).join(','));
  return `\ufeff${[...lines, ...(truncated ? [toCsvCell(cut)] : [])].join('\r\n')}\r\n`;
}

/** The answer as JSON with what was asked, so that the file can be checked later. */
export function toJson(asked: { cypher: string; params: Record<string, unknown> }, answer: QueryView): string {
  const { columns, rows, truncated } = answer;
  return `${JSON.stringify({ ...asked, columns, rows, truncated }, null, 2)}\n`;
}
