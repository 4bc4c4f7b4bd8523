import type { Browser } from 'playwright-core';
import { findChromium, noChromium } from '../../scripts/page/product.mjs';

/** A real Chromium. Undefined where none is to be had, said in one visible line; with `CI=true` that is an error. */
export async function launchChromium(): Promise<Browser | undefined> {
  const browser = await findChromium();
  if (browser) return browser;
  if (process.env.CI === 'true') throw new Error(noChromium);
  process.stderr.write(`${noChromium} The browser tests did not run.\n`);
  return undefined;
}
