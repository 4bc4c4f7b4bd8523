export { startProduct, type RunningProduct } from '../../scripts/page/product.mjs';
