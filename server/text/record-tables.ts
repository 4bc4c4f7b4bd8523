import { isRoleLabel, likeHeading, mayHead } from './header-words.ts';
import type { Line } from './lines.ts';
import { findAll } from './matches.ts';
import type { RawRow, RawTable } from './row-lines.ts';

const leastFields = 3;
const mostFields = 12;
const field = /^(?<label>[^:。;,]{2,14}):./u;

const whatFor = /(?:产业链?|集群|任务|事项|项目|工作)(?:名称)?$/u;

/** A label with the words behind its colon. */
interface Field {
  label: string;
  start: number;
  end: number;
}

const labelOf = (line: Line | undefined): string | undefined => {
  const label = line && field.exec(line.words)?.groups?.label;
  return label !== undefined && mayHead(label) ? label : undefined;
};

/** Where behind the first field of a line another may begin: a space, its label, a colon. */
const further = /[ \u00a0\u3000\t]+(?=(?<label>[^ \u00a0\u3000\t:：。;；,，、]{2,10})[:：].)/gu;

/** The fields of a line, most often one; none where it does not begin with a label: `链 长:张明 副链长:李红`. */
function fieldsOf(text: string, line: Line | undefined): Field[] {
  const first = labelOf(line);
  if (line === undefined || first === undefined) return [];
  const { start, end } = line;
  const words = text.slice(start, end);
  const colon = words.search(/[:：]/u);
  const fields: Field[] = [{ label: first, start: start + colon + 1, end }];
  for (const { index, 0: gap, groups } of findAll(words, further)) {
    const label = groups?.label ?? '';
    const last = fields.at(-1);
    if (!last || index <= colon + 1 || !isRoleLabel(label)) continue;
    last.end = start + index;
    fields.push({ label, start: start + index + gap.length + label.length + 1, end });
  }
  return fields;
}

/**
 * The fields of the record that begins at a line, line by line: until a label comes again, or a line has none.
 * @param headers the labels that a record may have, where they are known
 */
function recordAt(text: string, lines: readonly Line[], at: number, headers?: readonly string[]): Field[][] {
  const record: Field[][] = [];
  const labels = new Set<string>();
  for (let own = fieldsOf(text, lines[at]); own.length > 0; own = fieldsOf(text, lines[at + record.length])) {
    if (own.some(({ label }) => labels.has(label) || headers?.includes(label) === false)) break;
    if (labels.size + own.length > mostFields) break;
    for (const { label } of own) labels.add(label);
    record.push(own);
  }
  return record;
}

/** Places of a record's labels among the headers; undefined where one is not among them, or they stand in another order. */
function placesOf(labels: readonly string[], headers: readonly string[]): number[] | undefined {
  const places = labels.map((label) => headers.indexOf(label));
  return places.every((place, i) => place >= 0 && (i === 0 || place > (places[i - 1] ?? -1))) ? places : undefined;
}

/**
 * Reads a table whose rows a copy gives as records, one below another, with the header before each cell:
 * `产业链:光电显示`, `链长:张明 副链长:李红`, `牵头单位:市经信局`, and again. A record may lack a field. Undefined where none begins at `at`.
 */
export function readRecordTable(text: string, lines: readonly Line[], at: number): RawTable | undefined {
  const first = labelOf(lines[at]);
  if (first === undefined || !likeHeading(first)) return undefined;
  const headers = recordAt(text, lines, at).flatMap((line) => line.map(({ label }) => label));
  // roles below an item are no record: one says what its leader is for
  if (isRoleLabel(first) && !headers.some((header) => whatFor.test(header))) return undefined;
  if (headers.length < leastFields || !headers.some(isRoleLabel)) return undefined;
  const rows: RawRow[] = [];
  let i = at;
  while (labelOf(lines[i]) === first) {
    const record = recordAt(text, lines, i, headers);
    const fields = record.flat();
    const places = placesOf(
      fields.map(({ label }) => label),
      headers,
    );
    if (!places || places.length < 2) break;
    const start = lines[i]?.start ?? 0;
    const cells = headers.map((_, column) => {
      const own = fields[places.indexOf(column)];
      return own && places.includes(column) ? { start: own.start, end: own.end } : { start, end: start };
    });
    i += record.length;
    rows.push({ start, end: lines[i - 1]?.end ?? start, cells });
  }
  return rows.length > 1 ? { rows, headers, lines: i - at } : undefined;
}
