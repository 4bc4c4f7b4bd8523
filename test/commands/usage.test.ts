import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { run } from '../../server/commands/index.ts';

let told: string;
beforeEach(() => {
  told = '';
  for (const stream of [process.stderr, process.stdout])
    jest.spyOn(stream, 'write').mockImplementation((piece) => {
      told += String(piece);
      return true;
    });
});
afterEach(() => {
  jest.restoreAllMocks();
});

test.each([
  ['zh_CN.UTF-8', ['foo'], '没有命令“foo”。写 qiantou --help 看用法。\n'],
  ['en_US.UTF-8', ['foo'], 'There is no command "foo". See qiantou --help.\n'],
  ['zh_CN.UTF-8', ['extract'], '还缺参数 <files>。写 qiantou --help 看用法。\n'],
  ['zh_CN.UTF-8', ['start', '--portt', '3'], '没有选项 --portt。写 qiantou --help 看用法。\n'],
  ['en_US.UTF-8', ['start', '--lang'], 'The option --lang needs a value. See qiantou --help.\n'],
  ['en_US.UTF-8', ['start', '--lang', 'fr'], 'The option --lang has no such value. See qiantou --help.\n'],
  ['zh_CN.UTF-8', ['forget', '甲', '乙'], '参数太多。写 qiantou --help 看用法。\n'],
])('under %s, %j is told what is wrong, in one line', async (LANG, argv, expected) => {
  await expect(run(argv, { LANG })).resolves.toBe(1);
  expect(told).toBe(expected);
});

test('who asks for help is told how commands are written, which is no fault', async () => {
  await expect(run(['--help'], { LANG: 'zh_CN.UTF-8' })).resolves.toBe(0);
  expect(told).toContain('用法：');
  expect(told).not.toContain('choices');
});

test.each(['--version', '-V'])('%s tells the version of the installation and nothing else', async (asked) => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  await expect(run([asked], { LANG: 'zh_CN.UTF-8' })).resolves.toBe(0);
  expect(told).toBe(`${version}\n`);
});
