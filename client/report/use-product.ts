import { useEffect, useState } from 'react';
import { loadShippedFonts } from './browser.ts';
import { makeDrawing, makePage, type Drawing, type Page, type Wish } from './make.ts';

/** What was made of a wish; the last one stays while the next is made. */
export interface Product {
  drawing?: Drawing;
  page?: Page;
  error?: unknown;
  pending: boolean;
}

/** Milliseconds that typing must pause before anything is made anew. */
const pause = 250;

/** Makes the drawing, and the page where it is asked for. `wish` must be the same object while nothing changes. */
export function useProduct(wish: Wish, withPage: boolean): Product {
  const [product, setProduct] = useState<Product & { of?: Wish; withPage?: boolean }>({ pending: true });
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(() => {
      Promise.all([
        makeDrawing(wish, loadShippedFonts),
        withPage ? makePage(wish, loadShippedFonts) : Promise.resolve(undefined),
      ]).then(
        ([drawing, page]) => {
          if (wanted) setProduct({ drawing, ...(page ? { page } : {}), of: wish, withPage, pending: false });
        },
        (error: unknown) => {
          if (wanted) setProduct({ error, of: wish, withPage, pending: false });
        },
      );
    }, pause);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [wish, withPage]);
  return { ...product, pending: product.of !== wish || product.withPage !== withPage };
}
