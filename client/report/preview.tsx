import { useEffect, useRef, type JSX } from 'react';
import { useOwnWords } from '../app/preferences.tsx';
import type { Form } from './product-bar.tsx';
import type { Product } from './use-product.ts';
import { reportWords } from './words.ts';

interface PreviewProps {
  form: Form;
  product: Product;
  alt: string;
  caption: string;
  embed: string;
  text: string;
}

/** The product itself, as it will be in the report. */
export function Preview({ form, product, alt, caption, embed, text }: PreviewProps): JSX.Element {
  const say = useOwnWords(reportWords);
  return (
    <div className="preview" aria-busy={product.pending}>
      <p>
        <b>{say.preview}</b>{' '}
        <small role="status">
          {product.error !== undefined ? say.failed : product.pending ? say.making : say.previewAbout}
        </small>
      </p>
      <Shown {...{ form, product, alt, caption, embed, text }} />
    </div>
  );
}

function Shown({ form, product, alt, caption, embed, text }: PreviewProps): JSX.Element | null {
  const say = useOwnWords(reportWords);
  switch (form) {
    case 'html':
      return product.page ? <iframe title={caption} sandbox="" srcDoc={product.page.html} /> : null;
    case 'embed':
      return <iframe title={caption} src={embed} />;
    case 'text':
      return <textarea readOnly aria-label={say.forms.text.name} value={text} />;
    case 'svg':
    case 'png':
      return product.drawing ? <DrawnPreview svg={product.drawing.svg} alt={alt} /> : null;
  }
}

/** The drawing as an image of its own, so that only the fonts inside it are used. */
function DrawnPreview({ svg, alt }: { svg: string; alt: string }): JSX.Element {
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    if (image.current) image.current.src = address;
    return () => {
      URL.revokeObjectURL(address);
    };
  }, [svg]);
  return (
    // A picture that scrolls must be reachable by keyboard.
    <div className="drawn" tabIndex={0} role="region" aria-label={alt}>
      <img ref={image} alt={alt} />
    </div>
  );
}
