import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { findViolations } from './axe.ts';
import { clickPicture } from './canvas.ts';
import { describeVisits } from './visited.ts';

const root = encodeURIComponent('official/330281/毛丕显');

describeVisits('choosing, filtering and walking in a real Chromium, on the five documents', (visited) => {
  const open = async (path: string): Promise<Page> => {
    const page = await visited.open(path);
    await page.locator('.canvas canvas').first().waitFor();
    return page;
  };

  test('by mouse: two departments tell what they share, how they are connected and where they stand together', async () => {
    const page = await open(`/?of=${root}`);
    await clickPicture(page, { node: '市经信局', label: 'Department' });
    await page.getByRole('heading', { name: '市经信局', exact: true }).waitFor();
    await page.keyboard.down('Shift');
    await clickPicture(page, { node: '市科技局', label: 'Department' });
    await page.keyboard.up('Shift');
    const panel = page.getByRole('region', { name: '所选' });
    await panel.getByText(/最短路 \d+ \/ \d+ 条，各 2 步/u).waitFor();
    await panel
      .getByRole('button', { name: /市经信局 与 市科技局 同在 \d+ 项任务/u })
      .first()
      .click();
    const claim = panel.getByRole('button', { name: /^市科技局 牵头 .*看依据/u }).first();
    await claim.click();
    await page.locator('.card mark', { hasText: '牵头单位:市科技局' }).waitFor();
    await expect(findViolations(page)).resolves.toEqual([]);
    const address = page.url();
    await page.reload();
    await page.locator('.card mark', { hasText: '牵头单位:市科技局' }).waitFor();
    expect(page.url()).toBe(address);
  });

  test('by keyboard: each step along a relation is said with its words, Space chooses, Enter opens the source', async () => {
    const page = await open(`/?of=${root}`);
    const picture = page.getByRole('application');
    await picture.focus();
    const said = page.locator('.walk');
    await page.keyboard.press('ArrowRight');
    await said.getByText('毛丕显与市经信局同在一个括号里牵头').waitFor();
    await page.keyboard.press('ArrowRight');
    await said.getByText(/^市经信局牵头“/u).waitFor();
    await said.getByText('牵头单位:市经信局').waitFor();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Space');
    await page.getByRole('region', { name: '所选' }).getByText('选了 2 个').waitFor();
    await expect(findViolations(page)).resolves.toEqual([]);
    await page.keyboard.press('z');
    await page.getByRole('button', { name: /^所选 1$/u }).waitFor();
    await page.keyboard.press('Shift+Z');
    await page.getByRole('button', { name: /^所选 2$/u }).waitFor();
  });

  test('by keyboard: a filter fades, takes off by a second act, and says when it leaves nothing', async () => {
    const page = await open(`/?of=${root}`);
    await page.getByRole('button', { name: '筛选' }).focus();
    await page.keyboard.press('Enter');
    const supports = page.getByRole('group', { name: '角色' }).getByRole('button', { name: /^配合/u });
    await supports.waitFor();
    await expect(findViolations(page)).resolves.toEqual([]);
    await supports.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    const status = page.locator('.status-bar');
    const before = await status.textContent();
    await page.getByRole('button', { name: /^移去已淡化的/u }).click();
    await page.waitForFunction((was) => document.querySelector('.status-bar')?.textContent !== was, before);
    await page.goto(`${visited.product.address}/?of=${root}&keep=level+province&keep=role+LEADS`);
    await page.getByText('筛选“省”后没有剩下的。').waitFor();
    await page.locator('.emptied').getByRole('button', { name: '去掉“省”' }).click();
    await page.locator('.emptied').waitFor({ state: 'detached' });
    await expect(findViolations(page)).resolves.toEqual([]);
  });
});
