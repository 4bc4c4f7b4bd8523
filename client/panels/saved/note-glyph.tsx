import type { JSX } from 'react';

/** A slip with two lines of writing: a person's note, in lists and on the picture. */
export function NoteGlyph(): JSX.Element {
  return (
    <svg className="glyph" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      <path d="M1.5 1.5h11v8l-3 3h-8z" fill="var(--sheet)" stroke="var(--ink)" strokeWidth="1.2" />
      <path d="M4 5h6M4 8h4" stroke="var(--ink)" strokeWidth="1.2" />
    </svg>
  );
}
