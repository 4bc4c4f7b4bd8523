/** Writing SVG and HTML as text: nothing reaches a file unescaped. */
import { measure } from '../../picture/labels.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for an element or an attribute. Control characters that no XML file may hold are left out. */
export const escaped = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- XML 1.0 forbids exactly these
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/gu, '').replace(/[&<>"']/gu, (sign) => escapes[sign] ?? sign);

/** Coordinates to a tenth: enough for a line, and short. */
export const rounded = (value: number): string => String(Math.round(value * 10) / 10);

/** An element with its attributes; `content` is markup already, undefined attributes are left out. */
export function element(name: string, attributes: Record<string, string | number | undefined>, content = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === 'number' ? rounded(value) : escaped(value)}"`],
  );
  return content ? `<${name}${written.join('')}>${content}</${name}>` : `<${name}${written.join('')}/>`;
}

/** Text in full lines of at most so many pixels; no line opens with a closing sign, nothing is cut off. */
export function toLines(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const letter of text) {
    if (line && measure(line + letter, size) > width && !/[、。，,.;:；：)）》」”’]/u.test(letter)) {
      lines.push(line);
      line = '';
    }
    line += letter;
  }
  return line ? [...lines, line] : lines;
}
