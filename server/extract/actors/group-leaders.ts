import { findAll, flatMap, toClean, type Block, type Outline } from '../../text/index.ts';
import type { Facts } from '../facts.ts';
import { quoteWithin } from '../quote.ts';
import { findNotes, likeFullName, readPerson } from '../works/index.ts';
import type { Divisions } from './divisions.ts';
import { toOfficialFacts } from './duty-facts.ts';
import type { OrganContext } from './organ.ts';

const heads = '(?:第一|常务|执行|总)?副?(?:组长|指挥长?|总指挥|召集人|专?班长)';
/** Who heads a group that is set up, on a line of its own: `组  长:张三  市委副书记、市长`. */
const head = new RegExp(`^${heads}:`, 'u');
/** Who else is in it, below them. */
const members = /^成员:/u;
const inRow = new RegExp(`^(?:${heads}|成员)$`, 'u');

const name = '(?<name>[㐀-鿿〇](?:(?:[ \\u3000]{1,4}[㐀-鿿〇]){1,2}|[㐀-鿿〇·]{1,7}))';
const gap = '[ \\u00a0\\u3000\\t]+';
/** A name, spaces, and a post, or the other way round: `陈  平  副市长`; the characters of a name may be spread. */
const entries = [
  new RegExp(`^\\s*${name}${gap}(?<post>[㐀-鿿〇][^。;；]{1,60})$`, 'u'),
  new RegExp(`^\\s*(?<post>[㐀-鿿〇][^。;；]{1,60})${gap}${name}$`, 'u'),
];
const alone = new RegExp(`^\\s*${name}$`, 'u');
const post =
  /(?:书记|常委|[市省县区州盟旗镇乡行局厅部署院校司处科站关社台会委队所]长|主任|主席|秘书长|经理|董事长|巡视员|调研员|专员|委员|总理|负责人)$/u;
/** `由市委书记张三任组长`, `副组长由副市长李四、王五担任`. */
const told = [
  new RegExp(`由(?<who>[^。;,由]{4,40}?)(?:同志)?(?:担任|任|兼任)${heads}`, 'gu'),
  new RegExp(`${heads}由(?<who>[^。;,由]{4,60}?)(?:同志)?(?:担任|兼任)`, 'gu'),
];

interface Named {
  block: Block;
  from: number;
  to: number;
  titles: string[];
}

/** The leader whom a line names from `start` on, an offset of the document's text. */
function readEntry(block: Block, start: number): Named[] {
  const words = block.text.slice(start - block.start);
  for (const pattern of [...entries, alone]) {
    const found = pattern.exec(words);
    const who = toClean(found?.groups?.name ?? '').text;
    const posts = toClean(found?.groups?.post ?? '').text;
    if (!found || !likeFullName(who) || (posts === '' ? who.length > 3 : !post.test(posts))) continue;
    const at = start + words.indexOf(found.groups?.name ?? '');
    const from = block.clean.at.findIndex((offset) => offset >= at);
    return [{ block, from, to: from + who.length, titles: posts === '' ? [] : posts.split(/[、,]/u) }];
  }
  return [];
}

/** Leaders whom a labelled line names otherwise: `副组长:王强(副市长)、李明`. */
const readNoted = (block: Block): Named[] =>
  flatMap(findNotes(block.clean.text), ({ named }) =>
    named
      .filter(({ kind, from, to }) => kind === 'official' && likeFullName(block.clean.text.slice(from, to)))
      .map(({ from, to, titles }) => ({ block, from, to, titles })),
  );

/** Leaders whom a sentence puts at the head of a group, by name and post. */
function readTold(block: Block): Named[] {
  const { text } = block.clean;
  if (!/组长|指挥|召集人|班长/u.test(text)) return [];
  return flatMap(told, (pattern) =>
    flatMap(findAll(text, pattern), (found) => {
      const who = found.groups?.who ?? '';
      const start = found.index + found[0].indexOf(who);
      return flatMap(findAll(who, /[^、]+/gu), (piece) => {
        const person = readPerson(piece[0]);
        if (!person || person.titles.length === 0 || !likeFullName(person.name)) return [];
        const from = start + piece.index + person.at;
        return [{ block, from, to: from + person.name.length, titles: person.titles }];
      });
    }),
  );
}

/** A row of the table of a group: `副组长|王强|副市长`. */
function readRow(block: Block): Named[] {
  const [role, who, posts] = block.cells ?? [];
  if (!role || !who || !inRow.test(role.clean.text)) return [];
  const { text, at } = who.clean;
  const from = block.clean.at.indexOf(at[0] ?? -1);
  if (from < 0 || text.length > 3 || !likeFullName(text)) return [];
  return [{ block, from, to: from + text.length, titles: posts?.clean.text.split(/[、,]/u) ?? [] }];
}

/**
 * Leaders of groups that the document sets up, and who else is named in them with a post: they lead no single task, and
 * are named in the document all the same.
 */
export function toGroupLeaders(outline: Outline, context: OrganContext, divisions: Divisions): Facts[] {
  const named: Named[] = [];
  let within = false;
  for (const block of outline.blocks) {
    const { part, kind, clean } = block;
    if (part === 'site') continue;
    if (kind === 'row') named.push(...readRow(block));
    const plain = !['row', 'tableHead', 'heading'].includes(kind);
    const label = plain ? (head.exec(clean.text) ?? (within ? members.exec(clean.text) : null))?.[0] : undefined;
    if (label !== undefined) {
      within = true;
      const entry = readEntry(block, (clean.at[label.length - 1] ?? block.start) + 1);
      named.push(...(entry.length > 0 ? entry : readNoted(block)));
      continue;
    }
    const read: Named[] = within && plain ? readEntry(block, block.start) : [];
    within &&= read.length > 0;
    named.push(...read, ...readTold(block));
  }
  return named.map(
    ({ block, from, to, titles }) =>
      toOfficialFacts(
        { written: block.clean.text.slice(from, to), titles, quote: quoteWithin(block, block.clean, from, to) },
        context,
        divisions,
      ).facts,
  );
}
