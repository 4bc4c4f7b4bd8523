import type { Block } from '../../text/index.ts';
import { splitList } from './lists.ts';
import { readNames } from './note-names.ts';
import type { Note } from './notes.ts';
import { likeOrgan } from './organs.ts';

/** Are the words a list of organs and nothing else: all of them sure, or at least likely. */
export function isOrgans(words: string, least: 'sure' | 'likely' = 'sure'): boolean {
  const pieces = splitList(words, 0, words.length);
  const covered = pieces.reduce((sum, { from, to }) => sum + to - from, 0);
  return (
    pieces.length > 0 &&
    covered >= words.length - pieces.length * 2 &&
    pieces.every(({ from, to }) => likeOrgan(words.slice(from, to)) !== 'no') &&
    (least === 'likely' || pieces.every(({ from, to }) => likeOrgan(words.slice(from, to)) === 'sure'))
  );
}

/** What a heading says behind its organs: how many tasks they have, or that these are their tasks. */
const behind =
  /(?:[(](?:共?\d{1,3}[项条件个]|牵头|主责)[)]|(?:主要|工作|重点)?(?:职责|责任|任务|工作)(?:清单|分工)?|:)+$/u;
/** Groups that are set up: what stands below them is who is in them. */
const group =
  /^(?:各|成员|责任|牵头|配合|有关|相关|[省市县区州旗][直级])*(?:单位|部门)$|领导小组|指挥部|专班|联席会议|工作组/u;

/** A heading that tells whose work stands below it: `于会游市长主抓重点工作`. */
const ofLeader =
  /^由?(?<who>[㐀-鿿〇·、]{4,30}?)(?:同志)?(?:主抓|牵头|领衔|分管|包保|包抓|负责)(?:负责|推进|抓总|落实)?的?(?:重点|主要)?(?:工作|任务|事项|项目|目标任务)$/u;

function readLeader({ title, clean }: Block): Note | undefined {
  const who = ofLeader.exec(title)?.groups?.who;
  const from = who === undefined ? -1 : clean.text.indexOf(who);
  if (who === undefined || from < 0) return undefined;
  const to = from + who.length;
  const named = readNames(clean.text, { from, to }, { role: 'lead', people: true }, false, 0, -1);
  const told = named.length === 1 && named.every(({ kind, titles }) => kind === 'official' && titles.length > 0);
  return told ? { from, to, named, rule: 'note-list' } : undefined;
}

/** The organs that a heading or a section of a table consists of, or a leader whose work it heads: what stands below is theirs. */
export function readHead(block: Block): Note | undefined {
  if (block.title.length < 3 || block.title.length > 60) return undefined;
  const leader = readLeader(block);
  if (leader) return leader;
  const words = block.title.replace(behind, '');
  if (!isOrgans(words) || group.test(words)) return undefined;
  const from = block.clean.text.indexOf(words);
  if (from < 0) return undefined;
  const label = { role: 'responsible', people: false } as const;
  const to = from + words.length;
  return { from, to, named: readNames(block.clean.text, { from, to }, label, false, 0, -1), rule: 'note-list' };
}

export const headExamples: Record<string, boolean> = {
  市工业和信息化局: true,
  '市发展改革委(6项)': true,
  '各县(市、区)人民政府、功能区管委会': true,
  市财政局主要职责: true,
  市制造业高质量发展领导小组: false,
  于会游市长主抓重点工作: true,
  '市委常委、常务副市长沈岩同志牵头负责的任务': true,
  县级领导牵头任务: false,
  分管副市长主抓工作: false,
  成员单位: false,
  市直部门职责: false,
  加强市场监管: false,
  '宁海县、象山县': false,
};
