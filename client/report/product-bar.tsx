import { useState, type JSX } from 'react';
import { useOwnWords } from '../app/preferences.tsx';
import { toPng } from './browser.ts';
import { copyText, saveFile, toFileName } from './save.ts';
import { toSnippet } from './snippet.ts';
import type { Product } from './use-product.ts';
import { reportWords } from './words.ts';

export const forms = ['html', 'svg', 'png', 'embed', 'text'] as const;
export type Form = (typeof forms)[number];
export type Scale = '1' | '2' | '3';

interface ProductBarProps {
  form: Form;
  product: Product;
  caption: string;
  scale: Scale;
  embed: string;
  text: string;
}

/** The last step: save or copy the chosen form, with its size or its code in sight. */
export function ProductBar({ form, product, caption, scale, embed, text }: ProductBarProps): JSX.Element {
  const say = useOwnWords(reportWords);
  const [said, setSaid] = useState('');
  const { drawing, page, pending } = product;
  const snippet = toSnippet(embed, caption, (drawing?.height ?? 560) * 0.7);
  const copied = form === 'embed' ? snippet : text;
  const content = form === 'html' ? page?.html : drawing?.svg;
  const save = async (): Promise<void> => {
    if (form === 'html' && page) saveFile(toFileName(caption, 'html'), page.html, 'text/html;charset=utf-8');
    if (form === 'svg' && drawing) saveFile(toFileName(caption, 'svg'), drawing.svg, 'image/svg+xml');
    if (form === 'png' && drawing)
      saveFile(toFileName(caption, 'png'), await toPng(drawing, Number(scale)), 'image/png');
  };
  return (
    <footer>
      {form === 'embed' ? <code tabIndex={0}>{snippet}</code> : null}
      <span role="status">{said}</span>
      {form === 'embed' || form === 'text' ? (
        <button
          type="button"
          className="button main"
          onClick={() => {
            void copyText(copied).then((done) => {
              setSaid(done ? say.copied : say.copyFailed);
            });
          }}
        >
          {say.copy}
        </button>
      ) : (
        <>
          {content && form !== 'png' ? (
            <small>{say.size(Math.ceil(new TextEncoder().encode(content).length / 1024))}</small>
          ) : null}
          <button
            type="button"
            className="button main"
            disabled={pending || content === undefined}
            onClick={() => {
              setSaid('');
              save().catch(() => {
                setSaid(say.failed);
              });
            }}
          >
            {say.download(form.toUpperCase())}
          </button>
        </>
      )}
    </footer>
  );
}
