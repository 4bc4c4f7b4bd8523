import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { findViolations } from './axe.ts';
import { ingest } from './ingest.ts';
import { describeVisits } from './visited.ts';

const official = `/?of=${encodeURIComponent('official/330281/毛丕显')}`;
const note = '请核对他的分管范围';

/** The plan of Yuyao with another department in one of its parentheses, as an amended edition would have it. */
function toAmended(): string {
  const text = readFileSync('seeds/000_806e68aa9b0976bc.txt', 'utf8');
  return text.replace('牵头单位:市科技局', '牵头单位:市商务局');
}

describeVisits('a saved view, from the day it is kept to the day it is opened again', (visited) => {
  test('a note outlasts a reload, is saved with a story, and after the document changed the view says what did', async () => {
    const page = await visited.open(official);
    await page.getByRole('button', { name: '详情', exact: true }).click();
    await page.getByRole('button', { name: '写便笺' }).click();
    await page.keyboard.type(note);
    await page.keyboard.press('Control+Enter');
    const sign = page.getByRole('button', { name: /^便笺 1：毛丕显/u });
    await sign.waitFor();
    // One undo takes the note back, one redo brings it again.
    await page.getByRole('button', { name: /撤销/u }).click();
    await sign.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /重做/u }).click();
    await sign.waitFor();
    await page.reload();
    await sign.waitFor();
    await page.getByRole('button', { name: '故事', exact: true }).click();
    await page.getByRole('button', { name: '把现在的画面加为一步' }).click();
    await page.getByLabel('标题').fill('先看谁牵头');
    await page.getByRole('button', { name: '保存此图' }).click();
    await page.getByRole('textbox', { name: '名称' }).fill('毛丕显的责任链');
    await page.getByRole('button', { name: '存为新的一份' }).click();
    await page.getByRole('link', { name: '毛丕显的责任链' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.context().close();

    const amended = join(visited.product.folder, basename('000_806e68aa9b0976bc.txt'));
    writeFileSync(amended, toAmended());
    await ingest(visited.product, amended);

    // The next day, another browser: nothing of the first one's storage is there.
    const later = await visited.open();
    await later.getByRole('button', { name: '收藏', exact: true }).click();
    await later.getByRole('link', { name: '毛丕显的责任链' }).click();
    await later.getByText('收藏：毛丕显的责任链').waitFor();
    await later.getByRole('button', { name: /^便笺 1：毛丕显/u }).waitFor();
    const gone = later.getByRole('button', { name: /已不在/u }).first();
    await gone.click();
    await later.locator('.saved-list').getByText('市科技局').first().waitFor();
    expect(await findViolations(later)).toEqual([]);
    await later.getByRole('button', { name: '播放' }).click();
    await later.getByRole('heading', { name: '先看谁牵头' }).waitFor();
    await later.keyboard.press('Escape');
    await later.getByRole('heading', { name: '先看谁牵头' }).waitFor({ state: 'detached' });
  }, 120_000);
});
