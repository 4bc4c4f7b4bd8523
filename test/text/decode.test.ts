import { describe, expect, test } from '@jest/globals';
import { QiantouError } from '../../server/errors.ts';
import { toText } from '../../server/text/index.ts';

const words = '浙江省“415X”先进制造业集群\r\n（2023—2027年）';
const utf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  Array.from(text).forEach((unit, i) => {
    view.setUint16(i * 2, unit.charCodeAt(0), !big);
  });
  return bytes;
};
/** 浙江 and a line end in GB 18030. */
const gb = Uint8Array.from([0xd5, 0xe3, 0xbd, 0xad, 0x0d, 0x0a]);

describe('toText', () => {
  test('reads UTF-8 and leaves line ends as they are', () => {
    expect(toText(new TextEncoder().encode(words))).toBe(words);
  });
  test('takes a byte order mark away and nothing else', () => {
    expect(toText(new TextEncoder().encode(`\uFEFF ${words}`))).toBe(` ${words}`);
    expect(toText(utf16(`\uFEFF${words}`, false))).toBe(words);
    expect(toText(utf16(`\uFEFF${words}`, true))).toBe(words);
    expect(toText(utf16('\uFEFF浙江', false))).toBe('浙江');
    expect(toText(utf16('\uFEFF浙江', true))).toBe('浙江');
  });
  test('a file that announces UTF-8 is read as nothing else', () => {
    expect(() => toText(Uint8Array.of(0xef, 0xbb, 0xbf, ...gb.slice(0, 3)))).toThrow(QiantouError);
  });
  test('reads UTF-16 without a byte order mark by its zero bytes', () => {
    expect(toText(utf16(words, false))).toBe(words);
    expect(toText(utf16(words, true))).toBe(words);
  });
  test('reads GB 18030 where the bytes are no UTF-8', () => {
    expect(toText(gb)).toBe('浙江\r\n');
  });
  test.each([
    ['an empty file', Uint8Array.of()],
    ['a file of white space', new TextEncoder().encode(' \n\t ')],
    ['a picture', Uint8Array.from({ length: 200 }, (_, i) => (i * 7) % 32)],
  ])('%s is a bad source, and the error says what to do', (_, bytes) => {
    expect(() => toText(bytes)).toThrow(QiantouError);
    expect(() => toText(bytes)).toThrow(/save it|check that/u);
  });
});
