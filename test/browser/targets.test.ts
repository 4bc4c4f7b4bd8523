import { expect, test } from '@jest/globals';
import { findViolations } from './axe.ts';
import { describeVisits } from './visited.ts';

describeVisits('figures and counts in a real Chromium, on the five documents', (visited) => {
  const { open } = visited;

  test('a mark of a chart opens its words by keyboard, with what contradicts it, and the document at them', async () => {
    const page = await open(`/targets?find=${encodeURIComponent('工业投资年均')}`);
    const mark = page.getByRole('link', { name: /余姚市，工业投资年均增速 7%，2022 年，文中有不一致/u });
    await mark.focus();
    await page.keyboard.press('Enter');
    await page.locator('.card mark', { hasText: '工业投资年均增速达到7%' }).waitFor();
    await page.locator('.around .finding', { hasText: '8%' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: '看原文' }).click();
    await page.locator('.reader .lit', { hasText: '工业投资年均增速达到7%' }).first().waitFor();
    expect(new URL(page.url()).searchParams.get('pick')).toContain('工业投资年均增速');
  }, 60_000);

  test('the table beside the charts has the same figure and leads to the same words', async () => {
    const page = await open(`/targets?as=table&find=${encodeURIComponent('全部工业增加值占GDP')}`);
    await page.getByRole('link', { name: '53%左右' }).click();
    await page.locator('.card mark', { hasText: '53%左右' }).waitFor();
  }, 60_000);

  test('a number of the heat map opens the claims behind it', async () => {
    const page = await open('/matrix?heat=section');
    await page
      .getByRole('button', { name: /项任务，市经信局牵头/u })
      .first()
      .click();
    await page.locator('.told li', { hasText: '市经信局' }).first().waitFor();
    expect(await findViolations(page)).toEqual([]);
  }, 60_000);

  test('About tells the measured figures and the limits that hold', async () => {
    const page = await open('/about');
    await page.getByText('10,000 行').waitFor();
    await page.getByRole('cell', { name: '96.6 % 28/29' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
  }, 60_000);
});
