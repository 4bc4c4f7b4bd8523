// The page in a real Chromium on the five documents: first picture, expansions, motion beside other libraries, layouts;
// all of them, or those named.
import { launchChromium, startProduct } from '../page/product.mjs';
import { bundlePages } from './bundle.mjs';
import { measureExpansions } from './expand.mjs';
import { measureFirst } from './first.mjs';
import { measureLayouts } from './layouts.mjs';
import { measureMotion } from './motion.mjs';

const parts = { first: measureFirst, expand: measureExpansions, motion: measureMotion, layouts: measureLayouts };
const named = process.argv.slice(2);
const measures = Object.entries(parts).flatMap(([name, measure]) =>
  named.length === 0 || named.includes(name) ? [measure] : [],
);
const pages = await bundlePages();
const product = await startProduct();
const browser = await launchChromium();
console.log(`\nChromium ${browser.version()}, without a graphics card: WebGL is computed by software`);
try {
  for (const measure of measures) await measure(browser, product, pages);
} finally {
  await browser.close();
  await product.stop();
  pages.remove();
}
