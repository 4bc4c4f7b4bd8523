import type { Browser, BrowserContext, Page } from 'playwright-core';

export interface VisitOptions {
  width?: number;
  height?: number;
  locale?: string;
  dark?: boolean;
  /** Nobody has been here before: the tour is shown. */
  firstVisit?: boolean;
}

/** A person with a browser of their own: nothing is remembered from other visits. The caller closes it. */
export async function newVisit(browser: Browser, options: VisitOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
    locale: options.locale ?? 'zh-CN',
    colorScheme: options.dark ? 'dark' : 'light',
    // axe is put into the page as a script of its own, which the product's own policy rightly forbids.
    bypassCSP: true,
  });
  if (!options.firstVisit) await context.addInitScript("localStorage.setItem('tour', 'seen')");
  return context;
}

export async function openPage(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(address);
  return page;
}

/** Types into the search box of the page, from anywhere. */
export async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('combobox').first().waitFor();
  // The key works from anywhere but a field, where it is a character.
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
  });
  await page.keyboard.press('/');
  await page.keyboard.type(words);
}
