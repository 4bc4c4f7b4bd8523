import type { Locator, Page } from 'playwright-core';
import { toNextCell } from '../../client/app/use-grid.ts';
import { clickPicture } from './canvas.ts';

/** A line of the picture, by its type and the names at its ends. */
interface Line {
  /** In whose branch of the outline it stands. */
  under: string;
  line: string;
  from: string;
  to: string;
}

/** How a person works the page: each act by what is seen, none by its place in the code. */
interface Hand {
  name: string;
  /** Opens the one box, types, and takes the option that reads so. */
  ask(page: Page, words: string, option: RegExp): Promise<void>;
  /** Goes on in the box that is open: the value that a question asks for. */
  answer(page: Page, words: string, option: RegExp): Promise<void>;
  /** Presses a button, follows a link. */
  press(target: Locator): Promise<void>;
  /** Types into a field in place of what is there. */
  fill(field: Locator, words: string): Promise<void>;
  /** Takes a name together with those that are chosen already. */
  addName(page: Page, words: string, option: RegExp): Promise<void>;
  /** In the reader: from who leads, as a lit paragraph says, to the graph. */
  backToGraph(paragraph: Locator): Promise<void>;
  /** Opens the words of a line of the picture. */
  follow(page: Page, line: Line): Promise<void>;
}

const optionOf = (page: Page, option: RegExp): Locator => page.getByRole('option', { name: option }).first();

const clickOption = async (page: Page, words: string, option: RegExp): Promise<void> => {
  await page.keyboard.type(words);
  await optionOf(page, option).click();
};

const openByMouse = async (page: Page): Promise<void> => {
  await page.getByRole('banner').getByRole('combobox').click();
};

/** Looks, moves the pointer, clicks. */
export const mouse: Hand = {
  name: 'by mouse',
  async ask(page, words, option) {
    await openByMouse(page);
    await clickOption(page, words, option);
  },
  answer: clickOption,
  async addName(page, words, option) {
    await openByMouse(page);
    await page.keyboard.type(words);
    await optionOf(page, option).click({ modifiers: ['Shift'] });
  },
  press: (target) => target.click(),
  fill: (field, words) => field.fill(words),
  follow: clickPicture,
  backToGraph: (paragraph) => paragraph.locator('.marked.LEADS').first().click(),
};

/** More stops than this and nobody would walk there. */
const farthest = 120;

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Presses a key until the focus is there. The focus is never put anywhere: keys alone move it. */
async function walkTo(target: Locator, key: string): Promise<void> {
  const page = target.page();
  await target.waitFor();
  for (let i = 0; i < farthest; i += 1) {
    if (await hasFocus(target)) return;
    // The editor of statements takes Tab for itself until Esc has been pressed, as it says.
    if (await page.evaluate(() => document.activeElement?.closest('.cm-editor') !== null)) {
      await page.keyboard.press('Escape');
    }
    await page.keyboard.press(key);
  }
  throw new Error(`${String(farthest)} times ${key} do not lead to ${String(target)}`);
}

/**
 * Walks the options to the one that reads so; the box keeps the focus. An answer that comes late may light another option
 * than the one a key was pressed for: who sees that goes back up.
 */
async function walkToOption(page: Page, words: string, option: RegExp): Promise<void> {
  await page.keyboard.type(words);
  const wanted = optionOf(page, option);
  await wanted.waitFor();
  for (let i = 0; i < 20; i += 1) {
    if ((await wanted.getAttribute('aria-selected')) === 'true') return;
    const isPassed = await wanted.evaluate((row) => row.matches(':has(~ [aria-selected="true"])'));
    await page.keyboard.press(isPassed ? 'ArrowUp' : 'ArrowDown');
  }
  throw new Error(`the arrow keys do not lead to the option ${String(option)}`);
}

/** Walks the outline down to each of these names in turn, opening what lies above the next one. */
async function downOutline(page: Page, path: readonly string[]): Promise<void> {
  const name = page.locator('[role=treeitem]:focus b').first();
  for (const [i, wanted] of path.entries()) {
    if (i > 0) await page.keyboard.press('ArrowRight');
    // A task's name comes after its number.
    for (let n = 0; !(await name.textContent())?.endsWith(wanted); n += 1) {
      if (n === farthest) throw new Error(`the outline does not lead to ${wanted}`);
      await page.keyboard.press('ArrowDown');
    }
  }
}

/** In a table that is one tab stop: the arrow keys that lead from its stop to this mark. */
async function walkInTable(mark: Locator): Promise<void> {
  const page = mark.page();
  await walkTo(page.locator('[role="grid"] [tabindex="0"]').first(), 'Tab');
  const cellOf = (element: HTMLElement) => ({
    row: Number(element.dataset.row),
    column: Number(element.dataset.column),
  });
  const cells = await page
    .locator('[role="grid"] [data-row]')
    .evaluateAll((marks) =>
      marks.map(({ dataset: { row, column } }) => ({ row: Number(row), column: Number(column) })),
    );
  const from = await page.locator('[role="grid"] [tabindex="0"]').first().evaluate(cellOf);
  const keys = toKeys(cells, from, await mark.evaluate(cellOf));
  for (const key of keys) await page.keyboard.press(key);
  if (!(await hasFocus(mark))) throw new Error(`${keys.join(' ')} do not lead to ${String(mark)}`);
}

interface Cell {
  row: number;
  column: number;
}

/** The fewest arrow keys from one mark to another. */
function toKeys(cells: readonly Cell[], from: Cell, to: Cell): string[] {
  const nameOf = ({ row, column }: Cell): string => `${String(row)} ${String(column)}`;
  const ways = new Map([[nameOf(from), { cell: from, keys: [] as string[] }]]);
  for (const { cell, keys } of ways.values()) {
    if (nameOf(cell) === nameOf(to)) return keys;
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft']) {
      const next = toNextCell(cells, cell, key);
      if (next && !ways.has(nameOf(next))) ways.set(nameOf(next), { cell: next, keys: [...keys, key] });
    }
  }
  throw new Error(`no arrow keys lead to ${nameOf(to)}`);
}

const openByKey = async (page: Page): Promise<void> => {
  await page.getByRole('banner').getByRole('combobox').waitFor();
  await page.keyboard.press('Control+k');
};

/** Tab, arrow keys, Enter; the pointer stays where it is. */
export const keyboard: Hand = {
  name: 'by keyboard',
  async ask(page, words, option) {
    await openByKey(page);
    await keyboard.answer(page, words, option);
  },
  async answer(page, words, option) {
    await walkToOption(page, words, option);
    await page.keyboard.press('Enter');
  },
  async press(target) {
    if ((await target.getAttribute('data-row')) === null) await walkTo(target, 'Tab');
    else await walkInTable(target);
    await target.page().keyboard.press('Enter');
  },
  async follow(page, { under, from, to }) {
    await keyboard.ask(page, '大纲', /^命令 ?大纲/u);
    await walkTo(page.locator('[role=treeitem][tabindex="0"]'), 'Tab');
    await downOutline(page, [under, from, to]);
    await page.keyboard.press('Enter');
  },
  async fill(field, words) {
    await walkTo(field, 'Tab');
    await field.page().keyboard.press('Control+a');
    await field.page().keyboard.type(words);
  },
  async addName(page, words, option) {
    await openByKey(page);
    await walkToOption(page, words, option);
    await page.keyboard.press('Shift+Enter');
  },
  async backToGraph(paragraph) {
    await keyboard.press(paragraph.page().getByRole('button', { name: '到点亮处' }));
    await keyboard.press(paragraph.getByRole('button', { name: /^牵头/u }));
  },
};
