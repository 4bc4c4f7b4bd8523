import { afterAll, afterEach, beforeAll, describe } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { startProduct, type RunningProduct } from './server.ts';
import { newVisit, openPage, type VisitOptions } from './visit.ts';

const browser = await launchChromium();

/** The running product and the people who come to it. */
export interface Visited {
  readonly product: RunningProduct;
  /** A page in a browser that nobody has used; it is closed after the test. */
  open: (path?: string, options?: VisitOptions) => Promise<Page>;
}

/** Tests of the product in a real Chromium: one product for all of them, each with browsers of its own. */
export function describeVisits(name: string, tests: (visited: Visited) => void): void {
  (browser ? describe : describe.skip)(name, () => {
    let product: RunningProduct | undefined;
    const contexts: BrowserContext[] = [];
    beforeAll(async () => {
      product = await startProduct();
    }, 180_000);
    afterEach(async () => {
      await Promise.all(contexts.splice(0).map((context) => context.close()));
    });
    afterAll(async () => {
      await browser?.close();
      await product?.stop();
    });
    const visited: Visited = {
      get product() {
        if (!product) throw new Error('the product has not been started');
        return product;
      },
      async open(path = '/', options = {}) {
        if (!browser) throw new Error('no browser');
        const context = await newVisit(browser, options);
        contexts.push(context);
        return openPage(context, visited.product.address + path);
      },
    };
    tests(visited);
  });
}
