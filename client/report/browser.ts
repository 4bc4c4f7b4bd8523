/** What only a browser can do for the exports: read the shipped fonts, and paint a drawing. */
import { toFontCss } from './font/faces.ts';
import type { Drawing, FontLoader } from './make.ts';

/** Fonts from the server that the page came from; the list of files is loaded with the first export. */
export const loadShippedFonts: FontLoader = async (needs) => {
  const { slices, loadSlice } = await import('./font/slices.ts');
  return toFontCss(needs, slices, loadSlice);
};

/** Most pixels that browsers paint on one canvas. */
const mostPixels = 120_000_000;

/** Paints a drawing at so many times its size; less where a browser would refuse the canvas. Rejects where it cannot. */
export async function toPng({ svg, width, height }: Drawing, scale: number): Promise<Blob> {
  const image = new Image();
  image.width = width;
  image.height = height;
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    image.src = address;
    await image.decode();
    const fitting = Math.min(scale, Math.sqrt(mostPixels / (width * height)));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * fitting);
    canvas.height = Math.round(height * fitting);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error('The browser painted no image.'));
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
