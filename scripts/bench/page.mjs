// The page in a real Chromium on the five documents: first picture, expansions, motion beside other libraries, layouts.
import { launchChromium, startProduct } from '../page/product.mjs';
import { bundlePages } from './bundle.mjs';
import { measureExpansions } from './expand.mjs';
import { measureFirst } from './first.mjs';
import { measureLayouts } from './layouts.mjs';
import { measureMotion } from './motion.mjs';

const pages = await bundlePages();
const product = await startProduct();
const browser = await launchChromium();
console.log(`\nChromium ${browser.version()}, without a graphics card: WebGL is computed by software`);
try {
  for (const measure of [measureFirst, measureExpansions, measureMotion, measureLayouts])
    await measure(browser, product, pages);
} finally {
  await browser.close();
  await product.stop();
  pages.remove();
}
