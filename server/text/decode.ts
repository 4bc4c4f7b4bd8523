import { QiantouError } from '../errors.ts';

const strict = (label: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** How many of the bytes at even and at odd places are zero: Chinese text in UTF-16 has ASCII beside it. */
function zeros(bytes: Uint8Array): { even: number; odd: number } {
  const found = { even: 0, odd: 0 };
  const most = Math.min(bytes.length, 65_536);
  for (let i = 0; i < most; i += 1) if (bytes[i] === 0) found[i % 2 === 0 ? 'even' : 'odd'] += 1;
  return found;
}

function unreadable(zh: string, en: string): QiantouError {
  return new QiantouError('bad-source', { zh, en });
}

/** Control characters that no text has: a file full of them is a picture, an archive or a word processor's. */
function looksBinary(text: string): boolean {
  let odd = 0;
  const most = Math.min(text.length, 65_536);
  for (let i = 0; i < most; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0 || code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13))
      odd += 1;
  }
  return odd > most / 500;
}

/** The byte order marks, in the order in which they are tried, each with the encoding that it announces. */
const announced: readonly { mark: readonly number[]; label: string }[] = [
  { mark: [0xef, 0xbb, 0xbf], label: 'utf-8' },
  { mark: [0xff, 0xfe], label: 'utf-16le' },
  { mark: [0xfe, 0xff], label: 'utf-16be' },
];

function decoded(bytes: Uint8Array): string | undefined {
  const told = announced.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte));
  if (told) return strict(told.label, bytes);
  const { even, odd } = zeros(bytes);
  if (bytes.length % 2 === 0 && odd > 0 && even === 0) return strict('utf-16le', bytes);
  if (bytes.length % 2 === 0 && even > 0 && odd === 0) return strict('utf-16be', bytes);
  return strict('utf-8', bytes) ?? strict('gb18030', bytes);
}

/**
 * A file's bytes as text: by byte order mark, else UTF-8, UTF-16 or GB18030 (which reads GBK and GB 2312 too).
 *
 * Nothing but the byte order mark is taken away: line ends and spaces stay, so that offsets are the document's.
 * Throws QiantouError `bad-source` for an empty file and for one that holds no text.
 */
export function toText(bytes: Uint8Array): string {
  if (bytes.length === 0)
    throw unreadable('文件是空的，请重新保存后再试。', 'The file is empty: save it again and retry.');
  const text = decoded(bytes)?.replace(/^\uFEFF/u, '');
  if (text === undefined || looksBinary(text))
    throw unreadable(
      '文件不是纯文本，请另存为 UTF-8 编码的 .txt 文件后再试。',
      'The file holds no plain text: save it as a .txt file in UTF-8 and retry.',
    );
  if (text.trim() === '')
    throw unreadable('文件里没有文字，请检查是否保存完整。', 'The file has no words: check that it was saved whole.');
  return text;
}
