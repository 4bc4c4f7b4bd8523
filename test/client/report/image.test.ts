import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { makeDrawing, makePage, type Wish } from '../../../client/report/make.ts';
import { launchChromium } from '../../browser/chromium.ts';
import { loadFromPackages } from './shipped-fonts.ts';
import { graph, plan, scene } from './small-picture.ts';

const wish: Wish = {
  scene,
  graph,
  plans: [plan],
  chosen: new Set(),
  caption: '图 1 王某',
  alt: '一张图',
  theme: 'light',
  language: 'zh',
  day: '2026-11-20',
};

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
});

/** The same picture whose department is called something else. */
const renamed = (name: string): Wish => ({
  ...wish,
  scene: {
    ...scene,
    nodes: scene.nodes.map((node) =>
      node.kind === 'Department' ? { ...node, texts: node.texts.map((text) => ({ ...text, words: name })) } : node,
    ),
  },
});

/** How many pixels of the department's name are dark, and which, when a browser paints the drawing. */
async function paintName(svg: string): Promise<{ dark: number; trace: string } | undefined> {
  const page = await browser?.newPage();
  if (!page) return undefined;
  const found = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    // The name begins 50 units left of the node's middle at x = 240, under a margin of 20.
    const { data } = context?.getImageData(208, 30, 90, 22) ?? { data: new Uint8ClampedArray() };
    const dark = Array.from({ length: data.length / 4 }, (_, pixel) => ((data[pixel * 4] ?? 255) < 128 ? 1 : 0));
    return { dark: dark.filter(Boolean).length, trace: dark.join('') };
  }, svg);
  await page.close();
  return found;
}

describe('a picture that leaves the page', () => {
  test('is painted with its Chinese names, each different from the other', async () => {
    const drawings = await Promise.all(
      ['市经信局', '鄞州镇海'].map((name) => makeDrawing(renamed(name), loadFromPackages)),
    );
    if (!browser) return;
    const painted = await Promise.all(drawings.map(({ svg }) => paintName(svg)));
    expect(painted.every((name) => (name?.dark ?? 0) > 60)).toBe(true);
    expect(painted[0]?.trace).not.toBe(painted[1]?.trace);
  });

  test('carries every character that it shows', async () => {
    expect((await makeDrawing(wish, loadFromPackages)).missing).toEqual([]);
    expect((await makePage(wish, loadFromPackages)).missing).toEqual([]);
  });

  test('says which characters it could not carry', async () => {
    expect((await makeDrawing(renamed('\u{2A6D6}'), loadFromPackages)).missing).toEqual(['\u{2A6D6}']);
  });

  test('as a web page tells the notes and the story, each step with its own part at full strength', async () => {
    const work = {
      notes: [{ target: 'task/1', name: '培育<先进>集群', text: '问一问 <经信局>' }],
      steps: [
        { title: '先看谁牵头', text: '一个单位', lit: [{ target: 'LEADS department/甲/经信局 task/1', name: '' }] },
        { title: '', text: '整幅图', lit: [] },
      ],
    };
    const { html, missing } = await makePage({ ...wish, work }, loadFromPackages);
    expect(missing).toEqual([]);
    expect(html).toContain('问一问 &lt;经信局&gt;');
    const [first = '', second = ''] = html.split('<h3>').slice(1);
    expect(first.startsWith('1. 先看谁牵头</h3>')).toBe(true);
    expect(first).toContain('<g opacity="0.3">');
    expect(second.startsWith('第 2 步</h3>')).toBe(true);
    expect(second).not.toContain('<g opacity="0.3">');
  });

  test('as a web page opens without script and without asking anything of anybody', async () => {
    const { html } = await makePage(wish, loadFromPackages);
    const page = await browser?.newPage({ javaScriptEnabled: false });
    if (!page) return;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.setContent(html);
    expect(await page.getByText('牵头单位:市经信局').isVisible()).toBe(true);
    expect(await page.getByRole('img', { name: /图 1/u }).count()).toBe(1);
    expect(asked.filter((address) => !address.startsWith('data:') && address !== 'about:blank')).toEqual([]);
    await page.close();
  });
});
