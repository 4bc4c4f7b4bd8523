import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { findViolations } from './axe.ts';
import { clickPicture } from './canvas.ts';
import { launchChromium } from './chromium.ts';
import { startProduct, type RunningProduct } from './server.ts';

const browser = await launchChromium();
const inBrowser = browser ? describe : describe.skip;

inBrowser('the explorer in a real Chromium, on the five documents', () => {
  let product: RunningProduct;
  let context: BrowserContext | undefined;

  const open = async (
    path = '/',
    options: { width?: number; height?: number; locale?: string; dark?: boolean } = {},
  ): Promise<Page> => {
    if (!browser) throw new Error('no browser');
    context = await browser.newContext({
      viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
      locale: options.locale ?? 'zh-CN',
      colorScheme: options.dark ? 'dark' : 'light',
      // axe is put into the page as a script of its own, which the product's own policy rightly forbids.
      bypassCSP: true,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(product.address + path);
    return page;
  };
  const search = async (page: Page, words: string) => {
    await page.getByRole('combobox').first().waitFor();
    // The key works from anywhere but a field, where it is a character.
    await page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
    });
    await page.keyboard.press('/');
    await page.keyboard.type(words);
  };

  beforeAll(async () => {
    product = await startProduct();
  }, 180_000);
  afterEach(async () => {
    await context?.close();
    context = undefined;
  });
  afterAll(async () => {
    await browser?.close();
    await product.stop();
  });

  test('the first picture answers without a click: officials, departments, tasks and clusters of a plan', async () => {
    const page = await open();
    const picture = page.locator('.canvas');
    await picture.locator('canvas').first().waitFor();
    await page.getByText('期限已过').first().waitFor();
    const drawn = await page.waitForFunction(() => {
      const told = document.querySelector('.canvas')?.getAttribute('aria-label') ?? '';
      return told.includes('任务') ? told : undefined;
    });
    await expect(drawn.jsonValue()).resolves.toMatch(/市/u);
    for (const head of ['领导', '部门', '任务', '集群与产业'])
      await page.getByText(head, { exact: true }).first().waitFor();
  });

  test('by mouse: official, department, task, industry, and the words that say so', async () => {
    const page = await open();
    await search(page, 'mpx');
    await page.getByRole('option', { name: /领导.*毛丕显/u }).click();
    await clickPicture(page, { node: '毛丕显', label: 'Official' });
    await page.getByRole('heading', { name: '毛丕显' }).waitFor();
    await clickPicture(page, { node: '市经信局', label: 'Department' });
    await page.getByRole('heading', { name: '市经信局' }).waitFor();
    await clickPicture(page, { node: '大力发展数字经济', label: 'Task' });
    await page.getByRole('heading', { name: '大力发展数字经济' }).waitFor();
    await clickPicture(page, { line: 'ADVANCES', from: '大力发展数字经济', to: '工业互联网' });
    await page.getByText('余政办发〔2020〕77号').first().waitFor();
    await page.getByRole('button', { name: '看原文' }).first().click();
    const lit = page.locator('.reader mark.lit, .reader .lit').first();
    await lit.waitFor();
    await expect(lit.textContent()).resolves.toContain('工业互联网');
    await expect(lit.isVisible()).resolves.toBe(true);
  });

  test('a click on a leading line opens its exact words, and the copied address gives the same picture', async () => {
    const page = await open();
    await search(page, '毛丕显');
    await page.getByRole('option', { name: /领导.*毛丕显/u }).click();
    await clickPicture(page, { line: 'LEADS', from: '市科技局', to: '加快关键技术攻关和核心技术突破' });
    await page.locator('mark', { hasText: '牵头单位:市科技局' }).first().waitFor();
    const address = page.url();
    const words = await page.locator('mark').first().textContent();
    await page.reload();
    await page.locator('mark', { hasText: '牵头单位:市科技局' }).first().waitFor();
    expect(page.url()).toBe(address);
    await expect(page.locator('mark').first().textContent()).resolves.toBe(words);
  });

  test('by keyboard: from the search box along the relations to the words in the document', async () => {
    const page = await open();
    await page.locator('.canvas canvas').first().waitFor();
    await search(page, 'maopixian');
    await page.getByRole('option', { name: /领导.*毛丕显/u }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('毛丕显').first().waitFor();
    await page.waitForFunction(() => decodeURIComponent(location.href).includes('毛丕显'));
    await page.getByText('大纲', { exact: true }).focus();
    await page.keyboard.press('Enter');
    const tree = page.getByRole('tree');
    await tree.waitFor();
    await tree.getByRole('treeitem').first().focus();
    const at = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const walkTo = async (wanted: RegExp, key: 'ArrowDown' | 'ArrowRight') => {
      for (let i = 0; i < 60; i += 1) {
        if (wanted.test(await at())) return;
        await page.keyboard.press(key);
      }
      throw new Error(`the keyboard did not come to ${String(wanted)}, but to ${await at()}`);
    };
    await walkTo(/^\W*毛丕显/u, 'ArrowDown');
    await page.keyboard.press('ArrowRight');
    await walkTo(/市经信局/u, 'ArrowDown');
    await page.keyboard.press('ArrowRight');
    await walkTo(/大力发展数字经济/u, 'ArrowDown');
    await page.keyboard.press('ArrowRight');
    await walkTo(/工业互联网/u, 'ArrowDown');
    await page.keyboard.press('Enter');
    const read = page.getByRole('button', { name: '看原文' }).first();
    await read.waitFor();
    await read.focus();
    await page.keyboard.press('Enter');
    const lit = page.locator('.reader mark.lit, .reader .lit').first();
    await lit.waitFor();
    await expect(lit.textContent()).resolves.toContain('工业互联网');
  });

  test.each([
    ['the explorer', '/', 'zh-CN', false],
    ['the explorer in English', '/', 'en-US', false],
    ['the explorer in the dark', '/', 'zh-CN', true],
    ['the Cypher page', '/query', 'zh-CN', false],
    ['the overview', '/overview', 'zh-CN', false],
  ])('axe finds nothing wrong on %s', async (_name, path, locale, dark) => {
    const page = await open(path, { locale, dark });
    await page.getByRole('banner').waitFor();
    await page.waitForLoadState('networkidle');
    await expect(findViolations(page)).resolves.toEqual([]);
  });

  test('on a phone nothing is wider than the page', async () => {
    const page = await open('/', { width: 390, height: 844 });
    await page.getByText('陈炳荣').filter({ visible: true }).first().waitFor();
    await expect(page.evaluate(() => document.documentElement.scrollWidth)).resolves.toBeLessThanOrEqual(390);
  });

  test('no page asks anything of another machine', async () => {
    const page = await open();
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(product.address) && !/^(?:data|blob):/u.test(request.url()))
        foreign.push(request.url());
    });
    await page.reload({ waitUntil: 'networkidle' });
    expect(foreign).toEqual([]);
  });
});
