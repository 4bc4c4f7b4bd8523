/** Parameters of a statement: which it names, and what people's words for them mean. */

/** Strings, comments and quoted names, in which a `$` names nothing. */
const silent = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//gu;

/** Names of the parameters of a statement, in the order of their first mention. */
export function toParameterNames(cypher: string): string[] {
  const spoken = cypher.replace(silent, ' ');
  return [...new Set([...spoken.matchAll(/\$([\p{L}_][\p{L}\p{N}_]*)/gu)].map(([, name = '']) => name))];
}

/**
 * What a field's words mean: by the declared type, or else a number or a list where they are written as one.
 * Lists may be written as JSON or with 、 or commas between.
 */
export function toParameterValue(words: string, type = 'any'): unknown {
  const text = words.trim();
  if (type.startsWith('string')) return words;
  if (type.startsWith('list')) return toList(text);
  if (type.startsWith('integer') || type.startsWith('number') || type.startsWith('float')) {
    return text !== '' && Number.isFinite(Number(text)) ? Number(text) : words;
  }
  if (type.startsWith('boolean')) return text === 'true';
  return /^(?:-?\d+(?:\.\d+)?|true|false|null|\[[\s\S]*\]|\{[\s\S]*\})$/u.test(text) ? parsed(text, words) : words;
}

function parsed(text: string, otherwise: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    if (cause instanceof SyntaxError) return otherwise;
    throw cause;
  }
}

function toList(text: string): unknown[] {
  const read = parsed(text, text);
  if (Array.isArray(read)) return read as unknown[];
  return text
    .split(/[、,，;；\n]/u)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** Values of all the statement's parameters; a field that was never filled is the empty text. */
export function toParameters(
  cypher: string,
  fields: Readonly<Record<string, string>>,
  types: ReadonlyMap<string, string>,
): Record<string, unknown> {
  return Object.fromEntries(
    toParameterNames(cypher).map((name) => [name, toParameterValue(fields[name] ?? '', types.get(name))]),
  );
}
