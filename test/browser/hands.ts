import type { Locator, Page } from 'playwright-core';
import { clickPicture } from './canvas.ts';

/** A line of the picture, by its type and the names at its ends. */
interface Line {
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
}

/** What else a hand with a pointer does on the picture. */
interface PointingHand extends Hand {
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
export const mouse: PointingHand = {
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

/** Goes down the options to the one that reads so; the box keeps the focus. */
async function downTo(page: Page, words: string, option: RegExp): Promise<void> {
  await page.keyboard.type(words);
  const wanted = optionOf(page, option);
  await wanted.waitFor();
  for (let i = 0; i < 20; i += 1) {
    if ((await wanted.getAttribute('aria-selected')) === 'true') return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`the arrow keys do not lead to the option ${String(option)}`);
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
    await downTo(page, words, option);
    await page.keyboard.press('Enter');
  },
  async press(target) {
    await walkTo(target, 'Tab');
    await target.page().keyboard.press('Enter');
  },
  async fill(field, words) {
    await walkTo(field, 'Tab');
    await field.page().keyboard.press('Control+a');
    await field.page().keyboard.type(words);
  },
  async addName(page, words, option) {
    await openByKey(page);
    await downTo(page, words, option);
    await page.keyboard.press('Shift+Enter');
  },
  async backToGraph(paragraph) {
    await keyboard.press(paragraph.page().getByRole('button', { name: '到点亮处' }));
    await keyboard.press(paragraph.getByRole('button', { name: /^牵头/u }));
  },
};
