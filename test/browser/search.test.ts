import { expect, test } from '@jest/globals';
import { findViolations } from './axe.ts';
import { search } from './visit.ts';
import { describeVisits } from './visited.ts';

describeVisits('the one box and the first visit', (visited) => {
  const { open } = visited;

  test('a first visit is shown three steps, which can be skipped and do not come again', async () => {
    const page = await open('/', { firstVisit: true });
    await page.getByRole('heading', { name: '先搜' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByRole('heading', { name: '再看线' }).waitFor();
    await page.getByRole('button', { name: '跳过' }).click();
    await page.reload();
    await page.locator('.canvas canvas').first().waitFor();
    await expect(page.locator('.tour').count()).resolves.toBe(0);
  });

  test('a question is typed in part, its value suggested, and its answer opens', async () => {
    const page = await open();
    await page.locator('.canvas canvas').first().waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('option', { name: /^提问/u }).first().waitFor();
    await page.keyboard.type('谁牵头');
    await page
      .getByRole('option', { name: /^提问.*谁牵头朝向/u })
      .first()
      .waitFor();
    await page
      .getByRole('option', { name: /^提问.*谁牵头朝向/u })
      .first()
      .click();
    await page.keyboard.type('工业互联');
    await page
      .getByRole('option', { name: /工业互联网/u })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => decodeURIComponent(location.search).includes('$name=工业互联网'));
    await page.getByText('市经信局').first().waitFor();
  });

  test('a command is typed as it stands on the page', async () => {
    const page = await open();
    await page.locator('.canvas canvas').first().waitFor();
    await search(page, '矩阵');
    await page.getByRole('option', { name: /^命令.*矩阵/u }).click();
    await page.waitForURL(/\/matrix/u);
  });
});
