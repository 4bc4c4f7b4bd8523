import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { findViolations } from './axe.ts';
import { search } from './visit.ts';
import { describeVisits } from './visited.ts';

// Pages of one matter each, together because the start of the product takes longer than most of their tests.
describeVisits('the pages beside the picture, on the five documents', (visited) => {
  const { open } = visited;

  describe('the one box and the first visit', () => {
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

    test('Enter before a slow answer takes what the whole answer begins with; what the arrows lit stays lit', async () => {
      const page = await open();
      await page.locator('.canvas canvas').first().waitFor();
      await page.route('**/api/v1/search?*', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1000));
        await route.continue();
      });
      await page.keyboard.press('Control+k');
      await page.getByRole('option', { name: /^提问/u }).first().waitFor();
      await page.keyboard.type('谁牵头朝向');
      await page.keyboard.press('Enter');
      await page.getByRole('combobox', { name: /名称中的字/u }).waitFor();
      await page.keyboard.type('工业互联');
      await page.keyboard.press('ArrowDown');
      const typed = page.getByRole('option', { name: /^填入 工业互联/u });
      await expect(typed.getAttribute('aria-selected')).resolves.toBe('true');
      await page.getByRole('option', { name: /^产业 工业互联网/u }).waitFor();
      await expect(typed.getAttribute('aria-selected')).resolves.toBe('true');
    });

    test('keys of one character can be switched off: then “/” is no shortcut any more, and Ctrl K still is', async () => {
      const page = await open('/about');
      const box = page.getByRole('banner').getByRole('combobox');
      const opened = page.getByRole('banner').getByRole('combobox', { expanded: true });
      await box.waitFor();
      await page.keyboard.press('/');
      await opened.waitFor();
      await page.keyboard.press('Escape');
      await box.blur();
      await page.keyboard.press('?');
      await page
        .getByRole('dialog')
        .getByRole('checkbox', { name: /^单个字符的按键/u })
        .click();
      await page.keyboard.press('Escape');
      await page.reload();
      await box.waitFor();
      await page.keyboard.press('/');
      await page.keyboard.press('?');
      await expect(opened.count()).resolves.toBe(0);
      await expect(page.getByRole('dialog').count()).resolves.toBe(0);
      await page.keyboard.press('Control+k');
      await opened.waitFor();
    });

    test('a command is typed as it stands on the page', async () => {
      const page = await open();
      await page.locator('.canvas canvas').first().waitFor();
      await search(page, '矩阵');
      await page.getByRole('option', { name: /^命令.*矩阵/u }).click();
      await page.waitForURL(/\/matrix/u);
    });
  });

  describe('gaps and comparison', () => {
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
      ['/compare', 'en-US', false, 320],
    ])(
      'axe finds nothing wrong on %s in %s',
      async (path, locale, dark, width) => {
        const page = await open(path, { locale, dark, width });
        await page.getByRole('table').or(page.getByRole('grid')).first().waitFor();
        await page.waitForLoadState('networkidle');
        await expect(findViolations(page)).resolves.toEqual([]);
        await expect(page.evaluate(() => document.documentElement.scrollWidth)).resolves.toBeLessThanOrEqual(width);
      },
      60_000,
    );
  });

  describe('figures and counts', () => {
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
});
