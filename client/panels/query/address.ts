/** The query page's part of the address: the statement, its parameters, how the result is shown. */

/** What the page holds besides the shell's own state. */
export interface QueryState {
  /** Name of the canned question; absent for a statement of one's own. */
  question?: string;
  /** The statement, where it is not the question's own. */
  cypher?: string;
  /** Words of the parameter fields, by name. */
  fields: Record<string, string>;
  show: Show;
}

export const shows = ['both', 'table', 'picture'] as const;
export type Show = (typeof shows)[number];

/** Parameters stand in the address under their own names, behind a `$`. */
export function fromOwn(own: Readonly<Record<string, string>>): QueryState {
  const fields = Object.fromEntries(
    Object.entries(own).flatMap(([key, value]) => (key.startsWith('$') ? [[key.slice(1), value]] : [])),
  );
  return {
    fields,
    show: shows.find((show) => show === own.show) ?? 'both',
    ...(own.question ? { question: own.question } : {}),
    ...(own.cypher ? { cypher: own.cypher } : {}),
  };
}

export function toOwn({ question, cypher, fields, show }: QueryState): Record<string, string> {
  return {
    ...(question ? { question } : {}),
    ...(cypher ? { cypher } : {}),
    ...(show === 'both' ? {} : { show }),
    ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [`$${name}`, value])),
  };
}
