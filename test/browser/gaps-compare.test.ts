import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { findViolations } from './axe.ts';
import { describeVisits } from './visited.ts';

describeVisits('gaps and comparison in a real Chromium, on the five documents', (visited) => {
  const { open } = visited;

  test('a list of gaps is filtered by plan, taken along as CSV, and leads to the words of the document', async () => {
    const page = await open('/gaps');
    await page.getByRole('link', { name: /不止一家牵头的任务/u }).click();
    await page.getByRole('link', { name: /余姚市.*期限已过/u }).click();
    await page.getByRole('rowheader', { name: /深入推进安全生产/u }).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '下载 CSV' }).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toContain('深入推进安全生产');
    await page.getByRole('link', { name: '市应急管理局' }).click();
    await page.locator('mark', { hasText: '牵头单位:市应急管理局' }).first().waitFor();
  }, 60_000);

  test('by keyboard: a cell of the comparison opens how the plan names it, and the address keeps it', async () => {
    const page = await open('/compare');
    const cell = page.getByRole('button', { name: /^余姚市 集成电路/u });
    await cell.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '集成电路 余姚市怎样写' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: '集成电路 余姚市怎样写' }).waitFor();
  }, 60_000);

  test.each([
    ['/gaps', 'zh-CN', false, 1440],
    ['/gaps?list=findings', 'en-US', true, 1440],
    ['/compare', 'zh-CN', true, 1440],
    ['/compare', 'en-US', false, 390],
  ])(
    'axe finds nothing wrong on %s in %s',
    async (path, locale, dark, width) => {
      const page = await open(path, { locale, dark, width });
      await page.getByRole('table').first().waitFor();
      await page.waitForLoadState('networkidle');
      await expect(findViolations(page)).resolves.toEqual([]);
      await expect(page.evaluate(() => document.documentElement.scrollWidth)).resolves.toBeLessThanOrEqual(width);
    },
    60_000,
  );
});
