import { isRoleLabel, likeHeading, mayHead } from './header-words.ts';
import type { Line } from './lines.ts';
import type { RawRow, RawTable } from './row-lines.ts';

const leastFields = 3;
const mostFields = 12;
const field = /^(?<label>[^:。;,]{2,14}):./u;

const whatFor = /(?:产业链?|集群|任务|事项|项目|工作)(?:名称)?$/u;

const labelOf = (line: Line | undefined): string | undefined => {
  const label = line && field.exec(line.words)?.groups?.label;
  return label !== undefined && mayHead(label) ? label : undefined;
};

/** The words behind the colon of a line. */
function valueOf(text: string, { start, end }: Line): { start: number; end: number } {
  return { start: start + text.slice(start, end).search(/[:：]/u) + 1, end };
}

/** The fields of the record that begins at a line: until its first label comes again, or a line has none. */
function recordAt(lines: readonly Line[], at: number): string[] {
  const labels: string[] = [];
  for (let label = labelOf(lines[at]); label !== undefined; label = labelOf(lines[at + labels.length])) {
    if (labels.includes(label) || labels.length === mostFields) break;
    labels.push(label);
  }
  return labels;
}

/** Places of a record's labels among the headers; undefined where one is not among them, or they stand in another order. */
function placesOf(labels: readonly string[], headers: readonly string[]): number[] | undefined {
  const places = labels.map((label) => headers.indexOf(label));
  return places.every((place, i) => place >= 0 && (i === 0 || place > (places[i - 1] ?? -1))) ? places : undefined;
}

/**
 * Reads a table whose rows a copy gives as records, one below another, with the header before each cell:
 * `产业链:光电显示`, `链长:张明`, `牵头单位:市经信局`, and again. A record may lack a field. Undefined where none begins at `at`.
 */
export function readRecordTable(text: string, lines: readonly Line[], at: number): RawTable | undefined {
  const first = labelOf(lines[at]);
  if (first === undefined || !likeHeading(first)) return undefined;
  const headers = recordAt(lines, at);
  // roles below an item are no record: one says what its leader is for
  if (isRoleLabel(first) && !headers.some((header) => whatFor.test(header))) return undefined;
  if (headers.length < leastFields || !headers.some(isRoleLabel)) return undefined;
  const rows: RawRow[] = [];
  let i = at;
  while (labelOf(lines[i]) === first) {
    const labels = recordAt(lines, i);
    const places = placesOf(labels, headers);
    if (!places || places.length < 2) break;
    const own = lines.slice(i, i + places.length);
    const cells = headers.map((_, column) => {
      const line = own[places.indexOf(column)];
      return line && places.includes(column)
        ? valueOf(text, line)
        : { start: own[0]?.start ?? 0, end: own[0]?.start ?? 0 };
    });
    rows.push({ start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0, cells });
    i += places.length;
  }
  return rows.length > 1 ? { rows, headers, lines: i - at } : undefined;
}
