/** Writing SVG and HTML as text: nothing reaches a file unescaped. */

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

/** Full-width signs, which take a whole em: Chinese, its punctuation and the quotation marks it shares with Latin. */
const wide =
  /[\u1100-\u11ff\u2014\u2018-\u201d\u2026\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{20000}-\u{3ffff}]/u;

/** About how wide a text is, in em, without asking a browser. Latin letters of Noto Sans take about 0.56. */
export function emsOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (wide.test(letter) ? 1 : 0.56), 0);
}

/** Text in lines of at most so many em; never opens a line with a closing sign. */
export function toLines(text: string, ems: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const letter of text) {
    if (line && emsOf(line + letter) > ems && !/[、。，,.;:；：)）》」”’]/u.test(letter)) {
      lines.push(line);
      line = '';
    }
    line += letter;
  }
  return line ? [...lines, line] : lines;
}
