import { describe, expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { keyboard, mouse } from './hands.ts';
import { ingest } from './ingest.ts';
import { describeVisits } from './visited.ts';

const plan = 'seeds/000_806e68aa9b0976bc.txt';

/** The plan of Yuyao as an amended edition would have it: another department leads its key technologies. */
function toAmended(text: string): string {
  const from = text.indexOf('加快关键技术攻关和核心技术突破');
  return text.slice(0, from) + text.slice(from).replace('牵头单位:市科技局', '牵头单位:市商务局');
}

describeVisits('what researchers come for, from the search box to the words of the document', (visited) => {
  /** A browser that nobody has used, at the first page. Who knows what to ask does not wait for its picture. */
  const open = (): Promise<Page> => visited.open();
  const litWords = async (page: Page, words: string): Promise<void> => {
    const lit = page.locator('.reader .lit', { hasText: words }).first();
    await lit.waitFor();
    await expect(lit.isVisible()).resolves.toBe(true);
  };
  describe.each([mouse, keyboard])('$name', (hand) => {
    test('who leads toward the industrial internet: a row of the answer, its words, the document', async () => {
      const page = await open();
      await hand.ask(page, '谁牵头', /^提问.*谁牵头朝向/u);
      await hand.answer(page, '工业互联', /^产业 工业互联网/u);
      const row = page.getByRole('row', { name: /^毛丕显 牵头.*加快关键技术攻关和核心技术突破/u });
      await hand.press(row.getByRole('button', { name: '牵头' }));
      const words = page.getByRole('status', { name: '原文' });
      await words.getByText('牵头领导:毛丕显').waitFor();
      await words.getByText('余政办发〔2020〕77号').waitFor();
      await hand.press(words.getByRole('link', { name: '在图谱中打开' }).first());
      await hand.press(page.locator('.card').getByRole('button', { name: '看原文' }));
      await litWords(page, '牵头领导:毛丕显');
    });

    test('departments other than 经信 toward digital industry, with officials; saved, and read again after an amendment', async () => {
      const page = await open();
      const original = readFileSync(plan, 'utf8');
      await hand.ask(page, '除某系统', /^提问.*除某系统/u);
      await hand.answer(page, '经信', /^填入 经信/u);
      await hand.answer(page, '数字', /^填入 数字/u);
      await page.getByRole('row', { name: /^市科技局 牵头.*加强关键核心技术突破.*陈炳荣$/u }).waitFor();
      const row = page.getByRole('row', { name: /^市科技局 牵头.*加快关键技术攻关和核心技术突破.*毛丕显$/u });
      await hand.press(row.getByRole('button', { name: '牵头' }));
      await page.getByRole('status', { name: '原文' }).getByText('牵头单位:市科技局').waitFor();
      await hand.ask(page, '收藏', /^命令 收藏/u);
      const name = `经信以外谁牵头数字产业，${hand.name}`;
      await hand.fill(page.getByRole('textbox', { name: '名称', exact: true }), name);
      await hand.press(page.getByRole('button', { name: '存为新的一份' }));
      await page.getByRole('link', { name }).waitFor();

      const amended = join(visited.product.folder, '000_806e68aa9b0976bc.txt');
      writeFileSync(amended, toAmended(original));
      try {
        await ingest(visited.product, amended);
        const later = await open();
        await hand.ask(later, '收藏', /^命令 收藏/u);
        await hand.press(later.getByRole('link', { name }));
        await later.getByText('结果仍是 2 行，内容已变').waitFor();
        await hand.press(later.getByRole('button', { name: /个部门已不在|关系已不在/u }).first());
        await later.locator('.saved-list').getByText('市科技局').first().waitFor();
        const now = later.getByRole('row', { name: /^市商务局 牵头.*加快关键技术攻关和核心技术突破.*毛丕显$/u });
        await hand.press(now.getByRole('button', { name: '牵头' }));
        await later.getByRole('status', { name: '原文' }).getByText('牵头单位:市商务局').waitFor();
      } finally {
        writeFileSync(amended, original);
        await ingest(visited.product, amended);
      }
    }, 120_000);

    test('tasks of 平湖 for which nobody leads: a row, its words in the document', async () => {
      const page = await open();
      await hand.ask(page, '空缺', /^命令 空缺/u);
      await hand.press(page.getByRole('link', { name: /^平湖市 2023–2027 现行/u }));
      const row = page.getByRole('row', { name: /扩大制造业有效投资/u }).first();
      await hand.press(row.getByRole('link', { name: '5.扩大制造业有效投资' }));
      await litWords(page, '扩大制造业有效投资');
    });

    test('where 平湖 says 5000亩 and 2000亩: both places of the document', async () => {
      for (const words of ['完成低效工业用地改造开发5000亩以上', '完成低效工业用地改造开发2000亩以上']) {
        const page = await open();
        await hand.ask(page, '空缺', /^命令 空缺/u);
        await hand.press(page.getByRole('link', { name: /^不一致与缺漏/u }));
        await hand.press(page.getByRole('link', { name: words, exact: true }));
        await litWords(page, words);
      }
    });

    test('figures per 亩: one of them, its words, the document', async () => {
      const page = await open();
      await hand.ask(page, '指标', /^命令 指标/u);
      await hand.fill(page.getByRole('searchbox', { name: '查指标或对象' }), '亩均');
      await hand.press(page.getByRole('link', { name: '平湖市，规上工业亩均税收 35万元/亩，2023 年' }));
      await page.locator('.card mark', { hasText: '35' }).waitFor();
      await hand.press(page.locator('.card').getByRole('button', { name: '看原文' }));
      await litWords(page, '35');
    });

    test('what two departments of 宁波 share: a task, and the words that name each', async () => {
      const page = await open();
      await hand.addName(page, '市经信局', /^部门 市经信局 宁波市/u);
      await hand.addName(page, '市科技局', /^部门 市科技局 宁波市/u);
      const shared = page.getByRole('region', { name: '共有什么' });
      await hand.press(shared.getByRole('button', { name: /^任务 加快培育高新技术企业/u }));
      await hand.press(shared.getByRole('button', { name: /^市科技局 牵头 加快培育高新技术企业.*看依据$/u }));
      await page.locator('.card mark', { hasText: '牵头单位:市科技局' }).waitFor();
    });

    test('which tasks a department supports: a mark of the matrix, its words, its line in the graph', async () => {
      const page = await open();
      await hand.ask(page, '矩阵', /^命令 矩阵/u);
      await hand.press(page.getByRole('button', { name: '配 市经信局 配合 大力开展“工业上楼”' }));
      const told = page.locator('.told');
      await told.locator('q', { hasText: '市经信局' }).waitFor();
      await hand.press(told.getByRole('link', { name: '在图谱中打开' }));
      // The plan says once what the order of names means; the row then names them.
      await page.locator('.card mark', { hasText: '第一部门为牵头部门' }).waitFor();
      await hand.press(page.locator('.card').getByRole('button', { name: '下一条' }));
      await page.locator('.card mark', { hasText: '市经信局' }).waitFor();
    });

    test('what 毛丕显 leads, found by initials: a line, its words, a citation to take along', async () => {
      const page = await open();
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await hand.ask(page, 'mpx', /^领导.*毛丕显/u);
      await page.waitForFunction(() => decodeURIComponent(location.search).includes('毛丕显'));
      await hand.follow(page, {
        under: '毛丕显',
        line: 'LEADS',
        from: '市科技局',
        to: '加快关键技术攻关和核心技术突破',
      });
      await page.locator('.card mark', { hasText: '牵头单位:市科技局' }).waitFor();
      await hand.press(page.getByRole('button', { name: '复制引文' }));
      await page.getByText('已复制').waitFor();
      const citation = await page.evaluate(() => navigator.clipboard.readText());
      expect(citation).toContain('余政办发〔2020〕77号');
      expect(citation).toContain('牵头单位:市科技局');
    });

    test('what recurs from 浙江 to 宁波 to 余姚: how the county names it, in its own words', async () => {
      const page = await open();
      await hand.ask(page, '对照', /^命令 对照/u);
      await hand.press(page.getByRole('link', { name: '浙江省 → 宁波市 → 余姚市' }));
      await page.getByText('各份都写到').first().waitFor();
      await hand.press(page.getByRole('button', { name: /^余姚市 集成电路/u }));
      await page.getByRole('heading', { name: '集成电路 余姚市怎样写' }).waitFor();
      await hand.press(page.locator('main aside .quote', { hasText: '集成电路' }).first());
      await litWords(page, '集成电路');
    });

    test('words of a document: found, lit, led back to the graph, and taken along in a report', async () => {
      const page = await open();
      await hand.ask(page, '技术路线图研究', /^原文.*技术路线图研究.*余姚市/u);
      await litWords(page, '技术路线图研究');
      await hand.backToGraph(page.locator('.reader .paragraph', { hasText: '技术路线图研究' }));
      await page.locator('.card mark', { hasText: '牵头' }).waitFor();
      await hand.ask(page, '用于报告', /^命令 用于报告/u);
      const save = page.getByRole('button', { name: '下载 HTML' });
      await save.and(page.locator(':enabled')).waitFor();
      const download = page.waitForEvent('download');
      await hand.press(save);
      expect(readFileSync(await (await download).path(), 'utf8')).toContain('牵头单位:市科技局');
    });
  });
});
