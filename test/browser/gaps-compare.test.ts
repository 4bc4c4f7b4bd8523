import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { findViolations } from './axe.ts';
import { launchChromium } from './chromium.ts';
import { startProduct, type RunningProduct } from './server.ts';

const browser = await launchChromium();
const inBrowser = browser ? describe : describe.skip;

inBrowser('gaps and comparison in a real Chromium, on the five documents', () => {
  let product: RunningProduct;
  const open = async (path: string, locale = 'zh-CN', dark = false, width = 1440): Promise<Page> => {
    if (!browser) throw new Error('no browser');
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      locale,
      colorScheme: dark ? 'dark' : 'light',
      // axe is put into the page as a script of its own, which the product's own policy rightly forbids.
      bypassCSP: true,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(product.address + path);
    return page;
  };
  beforeAll(async () => {
    product = await startProduct();
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await product.stop();
  });

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
    await page.context().close();
  }, 60_000);

  test('by keyboard: a cell of the comparison opens how the plan names it, and the address keeps it', async () => {
    const page = await open('/compare');
    const cell = page.getByRole('button', { name: /^余姚市 集成电路/u });
    await cell.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '集成电路 余姚市怎样写' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: '集成电路 余姚市怎样写' }).waitFor();
    await page.context().close();
  }, 60_000);

  test.each([
    ['/gaps', 'zh-CN', false, 1440],
    ['/gaps?list=findings', 'en-US', true, 1440],
    ['/compare', 'zh-CN', true, 1440],
    ['/compare', 'en-US', false, 390],
  ])(
    'axe finds nothing wrong on %s in %s',
    async (path, locale, dark, width) => {
      const page = await open(path, locale, dark, width);
      await page.getByRole('table').first().waitFor();
      await page.waitForLoadState('networkidle');
      await expect(findViolations(page)).resolves.toEqual([]);
      await expect(page.evaluate(() => document.documentElement.scrollWidth)).resolves.toBeLessThanOrEqual(width);
      await page.context().close();
    },
    60_000,
  );
});
