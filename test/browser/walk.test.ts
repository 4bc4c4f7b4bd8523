import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { findViolations } from './axe.ts';
import { clickPicture, dragOnPicture, restingPoint, swipeOnPicture } from './canvas.ts';
import { search } from './visit.ts';
import { describeVisits } from './visited.ts';

describeVisits('the explorer in a real Chromium, on the five documents', (visited) => {
  const { open } = visited;

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
    await page.getByRole('option', { name: /^领导.*毛丕显/u }).click();
    await clickPicture(page, { node: '毛丕显', label: 'Official' });
    await page.getByRole('heading', { name: '毛丕显', exact: true }).waitFor();
    await clickPicture(page, { node: '市经信局', label: 'Department' });
    await page.getByRole('heading', { name: '市经信局', exact: true }).waitFor();
    await clickPicture(page, { node: '大力发展数字经济', label: 'Task' });
    await page.getByRole('heading', { name: '大力发展数字经济', exact: true }).waitFor();
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
    await page.getByRole('option', { name: /^领导.*毛丕显/u }).click();
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
    await page.getByRole('option', { name: /^领导.*毛丕显/u }).waitFor();
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

  test('a node put by hand stays through a reload, moves by keys as well, and goes back to its place', async () => {
    const page = await open(`/?of=${encodeURIComponent('official/330281/毛丕显')}`);
    const aim = { node: '市科技局', label: 'Department' };
    const home = await restingPoint(page, aim);
    const fallen = async () => Math.round((await restingPoint(page, aim)).y - home.y);
    await dragOnPicture(page, aim, { x: 30, y: 200 });
    await page.getByRole('button', { name: /^手放 1 个/u }).waitFor();
    await page.reload();
    const there = await restingPoint(page, aim);
    expect([there.x - home.x, there.y - home.y].map(Math.round)).toEqual([30, 200]);
    await clickPicture(page, aim);
    await page.getByRole('heading', { name: '市科技局', exact: true }).waitFor();
    const put = page.url();
    await page.locator('.picture').focus();
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowDown');
    await page.getByText('市科技局向下移了一步').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.up('Shift');
    await page.waitForURL((url) => url.href !== put);
    await expect(fallen()).resolves.toBe(232);
    await page.keyboard.press('z');
    await page.waitForURL(put);
    await expect(fallen()).resolves.toBe(200);
    await page.keyboard.press('Shift+Home');
    await page.getByText('市科技局放回了原处').waitFor();
    await page.getByRole('button', { name: /^手放/u }).waitFor({ state: 'detached' });
    await expect(fallen()).resolves.toBe(0);
  });

  test('a finger on a box that is not chosen moves the whole picture, and opens nothing', async () => {
    // Lower than the picture, which else has no reason to move.
    const page = await open(`/?of=${encodeURIComponent('official/330281/毛丕显')}`, { height: 440 });
    const aims = ['市科技局', '市经信局'].map((node) => ({ node, label: 'Department' }));
    const places = () => Promise.all(aims.map((aim) => restingPoint(page, aim)));
    const [before, address] = [await places(), page.url()];
    await swipeOnPicture(page, { node: '市科技局', label: 'Department' }, { x: 0, y: -60 });
    const moved = (await places()).map(({ x, y }, i) => [x - (before[i]?.x ?? 0), y - (before[i]?.y ?? 0)]);
    expect(moved[0]).toEqual(moved[1]);
    expect(Math.hypot(...(moved[0] ?? []))).toBeGreaterThan(30);
    expect(page.url()).toBe(address);
  });

  test.each([
    ['the explorer', '/', 'zh-CN', false],
    ['the explorer in English', '/', 'en-US', false],
    ['the explorer in the dark', '/', 'zh-CN', true],
    ['the Cypher page', '/query', 'zh-CN', false],
    ['the overview', '/overview', 'zh-CN', false],
    ['the matrix', '/matrix', 'zh-CN', false],
    ['the outline', '/?side=outline', 'zh-CN', false],
    ['the table', '/?side=table', 'en-US', true],
    ['a neighbourhood', '/?view=neighbours', 'en-US', false],
  ])('axe finds nothing wrong on %s', async (_name, path, locale, dark) => {
    const page = await open(path, { locale, dark });
    await page.getByRole('banner').waitFor();
    await page.waitForLoadState('networkidle');
    await expect(findViolations(page)).resolves.toEqual([]);
  });

  test('more than is drawn stands in groups: one opens by a key, the address keeps it, and nobody is left out', async () => {
    const named = ['平湖市', '浙江省', '余姚市'];
    const answer = await fetch(`${visited.product.address}/api/v1/plans`);
    const { plans } = (await answer.json()) as { plans: { id: string; title: string; loaded: boolean }[] };
    const ids = named.flatMap((name) => plans.find(({ title, loaded }) => loaded && title.startsWith(name))?.id ?? []);
    const asked = new URLSearchParams({ of: ids[0] ?? '', view: 'neighbours' });
    for (const id of ids.slice(1)) asked.append('with', id);
    for (const id of ids)
      for (const type of ['HAS_PASSAGE', 'HAS_TASK', 'HAS_TARGET']) asked.append('open', `out ${type} 200 ${id}`);
    const page = await open(`/?${asked.toString()}`);
    const told = page.locator('.status-bar');
    await told.getByText(/个节点中 \d+ 个合并在 \d+ 组里/u).waitFor();
    await page.locator('.canvas canvas').first().waitFor();
    const before = await told.textContent();
    await page.locator('.picture').focus();
    // Groups come after all that stands by itself.
    await page.keyboard.press('End');
    const sentence = await page.locator('.walk .sentence').textContent();
    expect(sentence).toMatch(/^一组：.+Enter 展开$/u);
    await page.keyboard.press('Enter');
    const close = page.getByRole('button', { name: /^合上/u });
    await close.waitFor();
    expect(new URL(page.url()).searchParams.getAll('ungroup')).toHaveLength(1);
    await close.click();
    await page.waitForFunction((text) => document.querySelector('.status-bar')?.textContent === text, before);
    await expect(close.count()).resolves.toBe(0);
  });

  test('on a phone nothing is wider than the page', async () => {
    const page = await open('/', { width: 390, height: 844 });
    await page.getByText('陈炳荣').filter({ visible: true }).first().waitFor();
    await expect(page.evaluate(() => document.documentElement.scrollWidth)).resolves.toBeLessThanOrEqual(390);
  });

  test('the report is one HTML file that opens from disk with its picture and its quotes', async () => {
    const page = await open();
    await search(page, '毛丕显');
    await page.getByRole('option', { name: /^领导.*毛丕显/u }).click();
    await page.getByRole('heading', { name: '毛丕显', exact: true }).first().waitFor();
    await page.getByRole('button', { name: '用于报告' }).click();
    const save = page.getByRole('button', { name: '下载 HTML' });
    await save.and(page.locator(':enabled')).waitFor();
    const download = page.waitForEvent('download');
    await save.click();
    const file = join(visited.product.folder, 'report.html');
    await (await download).saveAs(file);
    const asked: string[] = [];
    const report = await page.context().newPage();
    report.on('request', (request) => {
      if (!/^(?:file|data|blob):/u.test(request.url())) asked.push(request.url());
    });
    await report.goto(pathToFileURL(file).href);
    const labels = (await report.locator('svg text').allTextContents()).join('');
    for (const name of ['毛丕显', '市科技局', '工业互联网']) expect(labels).toContain(name);
    await expect(report.locator('body').textContent()).resolves.toContain('牵头单位:市科技局');
    expect(asked).toEqual([]);
    await expect(findViolations(report)).resolves.toEqual([]);
  });

  test('the embed shows a picture with its sources, without the app around it', async () => {
    const root = encodeURIComponent('official/330281/毛丕显');
    const page = await open(`/embed?of=${root}`);
    await page.locator('svg text', { hasText: '毛丕显' }).first().waitFor();
    await page.locator('figcaption', { hasText: '余政办发〔2020〕77号' }).waitFor();
    await expect(page.getByRole('navigation').count()).resolves.toBe(0);
    await expect(findViolations(page)).resolves.toEqual([]);
  });

  test('a canned question of the Cypher page gives a table and a picture', async () => {
    const page = await open('/query');
    await page.getByRole('link', { name: /某位领导牵头的任务/u }).click();
    await page
      .getByRole('cell', { name: /毛丕显/u })
      .first()
      .waitFor();
    await clickPicture(page, { node: '毛丕显', label: 'Official' });
    expect(decodeURIComponent(page.url())).toContain('毛丕显');
  });

  test('a statement that is no Cypher is answered with the place of the fault', async () => {
    const page = await open('/query');
    await page.locator('.cm-content').click();
    await page.keyboard.insertText('MATCH (n:Task)\nRETRN n');
    await page.keyboard.press('Control+Enter');
    const told = await page.locator('.failure').textContent();
    expect(told).toContain('2');
    await expect(page.locator('.failure').isVisible()).resolves.toBe(true);
    // The editor keeps the keyboard: what is typed next is the next statement.
    await page.locator('.cm-editor.cm-focused').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText("RETURN '改好了' AS x");
    await page.keyboard.press('Control+Enter');
    await page.getByRole('cell', { name: '改好了' }).waitFor();
  });

  test('language and theme are chosen on the page and outlast a reload', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'EN', exact: true }).click();
    await page.getByRole('button', { name: 'Change to dark' }).click();
    await page.getByRole('button', { name: 'Use in a report' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Change to light' }).waitFor();
    const root = page.locator('html');
    await expect(root.getAttribute('lang')).resolves.toBe('en');
    await expect(root.getAttribute('data-theme')).resolves.toBe('dark');
    await page.getByRole('button', { name: '中', exact: true }).click();
    await page.getByRole('button', { name: '用于报告' }).waitFor();
  });

  test('on a phone tasks stand in the document’s order, and a task’s line opens the words and the document', async () => {
    const root = encodeURIComponent('official/330281/毛丕显');
    const page = await open(`/?of=${root}`, { width: 390, height: 844 });
    const stations = page.locator('.stations > li');
    await stations.first().waitFor();
    const numbers = await stations.locator('small').allTextContents();
    expect(numbers[0]).toMatch(/^二\(一\)1/u);
    await stations.first().getByRole('button').first().click();
    await page.locator('.card mark', { hasText: '牵头单位:市经信局' }).waitFor();
    await page.getByRole('button', { name: '看原文' }).click();
    const lit = page.locator('.reader .lit').first();
    await lit.waitFor();
    await expect(lit.textContent()).resolves.toContain('市经信局');
    await expect(page.evaluate(() => document.documentElement.scrollWidth)).resolves.toBeLessThanOrEqual(390);
  });

  test('no page asks anything of another machine', async () => {
    const page = await open();
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(visited.product.address) && !/^(?:data|blob):/u.test(request.url()))
        foreign.push(request.url());
    });
    await page.reload({ waitUntil: 'networkidle' });
    expect(foreign).toEqual([]);
  });
});
