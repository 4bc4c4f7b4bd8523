// Every way to take one rule out of the reading: an entry of a table, or a pattern.
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** Removes an entry with the comma behind it, so that the rest stays a table. */
function withoutEntry(text, entries, entry) {
  const next = entries[entries.indexOf(entry) + 1];
  return text.slice(0, entry.getStart()) + text.slice(next ? next.getStart() : entry.end);
}

const isTable = (node) =>
  (ts.isArrayLiteralExpression(node) && node.elements.length > 1 && !node.elements.some(ts.isSpreadElement)) ||
  (ts.isObjectLiteralExpression(node) && node.properties.length > 1 && node.properties.every(ts.isPropertyAssignment));

const isPattern = (node) =>
  ts.isRegularExpressionLiteral(node) || (ts.isNewExpression(node) && node.expression.getText() === 'RegExp');

/** What a declaration is given, behind `as const`, `satisfies`, `new Set(…)` and `new Map(…)`. */
function given(node) {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return given(node.expression);
  const wraps = ts.isNewExpression(node) && ['Set', 'Map'].includes(node.expression.getText());
  return wraps && node.arguments?.[0] ? given(node.arguments[0]) : node;
}

/** Every way to take one rule out of a file: the place, and the text that is left. */
function toMutants(file) {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const at = (node) => `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  const declarations = source.statements.filter(ts.isVariableStatement).flatMap((s) => s.declarationList.declarations);
  return declarations.flatMap(({ name, initializer }) => {
    const value = initializer && given(initializer);
    // An example is a test, not a rule.
    if (!value || /examples$/iu.test(name.getText())) return [];
    if (isPattern(value)) {
      const left = `${text.slice(0, value.getStart())}/(?!)/gu${text.slice(value.end)}`;
      return [{ file, place: `${at(value)} ${name.getText()}`, left }];
    }
    if (!isTable(value)) return [];
    const entries = [...(value.elements ?? value.properties)];
    return entries.map((entry, i) => ({
      file,
      place: `${at(entry)} ${name.getText()}[${i}]`,
      left: withoutEntry(text, entries, entry),
    }));
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
