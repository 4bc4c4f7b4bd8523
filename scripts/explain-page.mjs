// Writes docs/explain.md: what `qiantou explain` says of a short document of the fixtures. Run it when a rule has changed
// what is read there; a test says so.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const file = 'test/fixtures/works/city-notes-on-own-lines/source.txt';
const { stdout, status } = spawnSync(process.execPath, ['bin/qiantou.js', '--lang', 'zh', 'explain', file], {
  encoding: 'utf8',
});
if (status !== 0) process.exit(1);
writeFileSync(
  'docs/explain.md',
  `# One document, explained 逐段说明

What \`npx qiantou explain FILE\` says of [a short document](../${file}): the plan's own
properties, then each paragraph with its place in the file, the names found in it, the facts that it states (with the rule and the exact words),
and at the end the coverage: how many passages gave facts, only names, or nothing, and what stayed unresolved. \`无事实\` marks a passage
that states nothing; \`网页\` one that is part of the web page around the document.

\`\`\`text
${stdout.replace(/^ *readBy: .*\n/mu, '').trimEnd()}
\`\`\`
`,
);
