/**
 * Reading and writing WOFF 1: an OpenType font whose tables are deflated one by one, which every browser can do by
 * itself. The fonts that the page ships come in it, so a picture can carry the few glyphs that it needs.
 */

/** The tables of a font by their four-letter tags, inflated. */
export type Tables = Map<string, Uint8Array>;

const headerBytes = 44;
const entryBytes = 20;
const signature = 0x774f4646;

async function through(
  bytes: Uint8Array,
  transform: ReadableWritablePair<Uint8Array, BufferSource>,
): Promise<Uint8Array> {
  const stream = new Blob([bytes as BlobPart]).stream().pipeThrough(transform);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
const inflate = (bytes: Uint8Array): Promise<Uint8Array> => through(bytes, new DecompressionStream('deflate'));
const deflate = (bytes: Uint8Array): Promise<Uint8Array> => through(bytes, new CompressionStream('deflate'));

/** The tables of a WOFF file. Rejects where the bytes are no WOFF. */
export async function readWoff(file: Uint8Array): Promise<Tables> {
  const bytes = new Uint8Array(file); // a copy of our own: a Buffer's slice() would share its memory
  const view = new DataView(bytes.buffer);
  if (view.getUint32(0) !== signature) throw new Error('These bytes are no WOFF font.');
  const tables: Tables = new Map();
  for (let index = 0; index < view.getUint16(12); index += 1) {
    const entry = headerBytes + index * entryBytes;
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    const offset = view.getUint32(entry + 4);
    const stored = bytes.subarray(offset, offset + view.getUint32(entry + 8));
    tables.set(tag, stored.length < view.getUint32(entry + 12) ? await inflate(stored) : stored);
  }
  return tables;
}

/** The sum of a table's 32-bit words, as the format asks for it. */
function toChecksum(table: Uint8Array): number {
  const padded = new Uint8Array(Math.ceil(table.length / 4) * 4);
  padded.set(table);
  const view = new DataView(padded.buffer);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

const toFour = (length: number): number => Math.ceil(length / 4) * 4;

/** A WOFF file of these tables, in the order of their tags. */
export async function writeWoff(tables: Tables): Promise<Uint8Array> {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const packed = await Promise.all(
    sorted.map(async ([tag, table]) => {
      const small = await deflate(table);
      return { tag, table, stored: small.length < table.length ? small : table };
    }),
  );
  const start = headerBytes + packed.length * entryBytes;
  const length = packed.reduce((sum, { stored }) => sum + toFour(stored.length), start);
  const inflated = packed.reduce((sum, { table }) => sum + toFour(table.length), 12 + packed.length * 16);
  const file = new Uint8Array(length);
  const view = new DataView(file.buffer);
  view.setUint32(0, signature);
  view.setUint32(4, 0x00010000);
  view.setUint32(8, length);
  view.setUint16(12, packed.length);
  view.setUint32(16, inflated);
  let offset = start;
  packed.forEach(({ tag, table, stored }, index) => {
    const entry = headerBytes + index * entryBytes;
    for (let letter = 0; letter < 4; letter += 1) view.setUint8(entry + letter, tag.charCodeAt(letter));
    view.setUint32(entry + 4, offset);
    view.setUint32(entry + 8, stored.length);
    view.setUint32(entry + 12, table.length);
    view.setUint32(entry + 16, toChecksum(table));
    file.set(stored, offset);
    offset += toFour(stored.length);
  });
  return file;
}
