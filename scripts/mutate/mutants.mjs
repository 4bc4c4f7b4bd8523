// Every way to take one rule out of the reading: an entry of a table, or a pattern.
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** Removes an entry with the comma behind it, so that the rest stays a table without a hole. */
function withoutEntry(text, table, entry) {
  const entries = table.elements ?? table.properties;
  const next = entries[entries.indexOf(entry) + 1];
  return text.slice(0, entry.getStart()) + text.slice(next ? next.getStart() : table.end - 1);
}

/** The tables in a value: itself, or those that one thing of several kinds of properties has. */
function tablesIn(value) {
  if (ts.isArrayLiteralExpression(value))
    return value.elements.length > 1 && !value.elements.some(ts.isSpreadElement) ? [value] : [];
  if (!ts.isObjectLiteralExpression(value) || !value.properties.every(ts.isPropertyAssignment)) return [];
  const kinds = new Set(value.properties.map(({ initializer }) => given(initializer).kind));
  if (kinds.size === 1) return value.properties.length > 1 ? [value] : [];
  return value.properties.flatMap(({ name, initializer }) =>
    isExamples(name) || ts.isObjectLiteralExpression(initializer) ? [] : tablesIn(given(initializer)),
  );
}

/** An example is a test, not a rule. */
const isExamples = (name) => /examples$/iu.test(name.getText());

const isPattern = (node) =>
  ts.isRegularExpressionLiteral(node) || (ts.isNewExpression(node) && node.expression.getText() === 'RegExp');

/** What a declaration is given, behind `as const`, `satisfies`, `new Set(…)` and `new Map(…)`. */
function given(node) {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return given(node.expression);
  const wraps = ts.isNewExpression(node) && ['Set', 'Map'].includes(node.expression.getText());
  return wraps && node.arguments?.[0] ? given(node.arguments[0]) : node;
}

/** Every way to take one rule out of a file: the place, the whole text, and the text that is left. */
function toMutants(file) {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const at = (node) => `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  const declarations = source.statements.filter(ts.isVariableStatement).flatMap((s) => s.declarationList.declarations);
  return declarations.flatMap(({ name, initializer }) => {
    const value = initializer && given(initializer);
    if (!value || isExamples(name)) return [];
    if (isPattern(value)) {
      const left = `${text.slice(0, value.getStart())}/(?!)/gu${text.slice(value.end)}`;
      return [{ file, place: `${at(value)} ${name.getText()}`, whole: text, left }];
    }
    return tablesIn(value).flatMap((table) =>
      (table.elements ?? table.properties).map((entry, i) => ({
        file,
        place: `${at(entry)} ${name.getText()}[${i}]`,
        whole: text,
        left: withoutEntry(text, table, entry),
      })),
    );
  });
}

/** The mutants of the files whose path begins with one of `paths`, in the order of the files. */
export function findMutants(paths) {
  return ['server/text', 'server/extract']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true })
        .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
        .filter((name) => name.endsWith('.ts') && paths.some((path) => name.startsWith(path)))
        .sort(),
    )
    .flatMap(toMutants);
}
