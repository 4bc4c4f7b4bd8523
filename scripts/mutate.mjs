// Takes rules out, one at a time, and sees whether a test turns red: `npm run mutate` (`QIANTOU_MUTANTS=120` for more).
//
// A rule is an entry of a table (an array or record of several entries at the top of a module below server/text or
// server/extract), or a pattern with a name of its own, which then matches nothing. Mutants are taken evenly over all.
// The documents with expected facts are tried first, then the tests of the folder that the rule is in. A survivor is
// named by its place. Works on a copy of the project in a temporary folder.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const most = Number(process.env.QIANTOU_MUTANTS ?? 60);
const files = ['server/text', 'server/extract'].flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.ts'))
    .sort(),
);

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

const all = files.flatMap(toMutants);
const step = Math.max(1, all.length / most);
const chosen = Array.from({ length: Math.min(most, all.length) }, (_, i) => all[Math.floor(i * step)]);

const copy = mkdtempSync(join(tmpdir(), 'qiantou-mutate-'));
for (const each of ['server', 'test', 'seeds', 'cypher', 'package.json', 'jest.config.js', 'tsconfig.json'])
  cpSync(each, join(copy, each), { recursive: true });
symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');

function isGreen(...tests) {
  const args = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--bail', '--silent', ...tests];
  return spawnSync(process.execPath, args, { cwd: copy, stdio: 'ignore' }).status === 0;
}

const documents = ['works', 'objects', 'targets'].map((part) => `test/extract/${part}/cases.test.ts`);
/** The tests of the folder that a file is in: `server/extract/works/x.ts` → `test/extract/works`. */
function testsOf(file) {
  const [, top, part] = /^server\/(text|extract)\/([^/]+)\//u.exec(file) ?? /^server\/(text|extract)/u.exec(file);
  const own = part && join('test', top, part);
  return own && existsSync(own) ? own : join('test', top);
}

const counts = { documents: 0, tests: 0 };
const survivors = [];
try {
  if (!isGreen(...documents)) throw new Error('the documents with expected facts are red before anything is taken out');
  for (const { file, place, left } of chosen) {
    const target = join(copy, file);
    writeFileSync(target, left);
    if (!isGreen(...documents)) counts.documents += 1;
    else if (!isGreen(testsOf(file))) counts.tests += 1;
    else survivors.push(place);
    cpSync(file, target);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
const killed = counts.documents + counts.tests;
console.log(
  `${killed} of ${chosen.length} turned a test red (${Math.round((100 * killed) / chosen.length)} %), of ${all.length} rules:`,
);
console.log(`${counts.documents} by documents with expected facts, ${counts.tests} by the tests of their folder.`);
for (const place of survivors) console.log(`survived: ${place}`);
