import { findAll, flatMap, type Block, type Outline } from '../../text/index.ts';
import type { Facts, NodeFact } from '../facts.ts';
import { joinFacts } from '../join.ts';
import { toQuote } from '../quote.ts';
import { nation, toDivisions } from './divisions.ts';
import { toFinder } from './finder.ts';
import { toOrgan, type Organ, type OrganContext } from './organ.ts';
import { toOrganFacts } from './organ-facts.ts';
import { isWithin } from './places.ts';
import { rankPattern } from './ranks.ts';

const groupWords = '(?:领导小组办公室|领导小组|指挥部|联席会议|工作专班)(?!(?:的)?(?:工作|实施|组建|建设)?方案)';
/** What a group is for: 制造强市建设, “链长制”工作. */
const purpose = '[\\p{Script=Han}“”]{2,20}?';
const isGroup = new RegExp(`${groupWords}$`, 'u');
/** Organs of the plan's own that text names without a duty and that matter: its government and its leading groups. */
const standing = new RegExp(
  '(?<=^|[^\\p{Script=Han})]|[由及和与在向对按经挥立全过托的]|加强|增强)' +
    '(?:成立|设立|组建|建立|健全|充分发挥|发挥|依托)?(?<who>' +
    '[省市县区州](?:委、?[省市县区州])?政府(?=[^\\p{Script=Han}]|主要|给予|统一|要|将|与|和|对|同意|审议|批准|研究|决定)|' +
    // in 由省级领导任链长、省工信厅为责任部门的工作专班 no group is named, nor in 省工信厅组建工作专班
    `[省市县区州](?!级|直|内|外|场|政府|委|长|[要应须将]|\\p{Script=Han}{2,12}为(?:责任|牵头|成员|主)|\\p{Script=Han}{2,12}[局厅部委办](?:组建|成立|设立|建立))${purpose}${groupWords}|` +
    // a group by the full name of its place: 新乡市制造强市建设领导小组
    `(?:国家|自治[区州县旗]|(?:(?!的)\\p{Script=Han}){2,7}?[省市县区州盟旗])(?!级|直|内|外|场|政府|委|长)${purpose}${groupWords}` +
    ')',
  'gu',
);

/** What no group is called: 某市政府办公室关于印发某市工作专班…, 省工信厅会同有关部门成立工作专班. */
const notNamed = /关于|会同|成立|组建/u;

/** Without any of these a text has no standing organ; most have none. */
const standingWords = /政府|领导小组|指挥部|联席会议|工作专班/u;

const shortest = 3;

/** Where organs that the document charges or addresses are named besides, and the leading groups that it speaks of. */
export function toOrganMentions(outline: Outline, known: readonly NodeFact[], context: OrganContext): Facts {
  const blocks = outline.blocks.filter(({ part }) => part !== 'site');
  const byForm = toForms(known);
  const find = toFinder(byForm.keys());
  const mentions: NodeFact[] = [];
  const others: Facts[] = [];
  const divisions = toDivisions(context.lexicon);
  for (const block of blocks) {
    const { text } = block.clean;
    for (const { word, at } of find(text)) {
      const node = byForm.get(word);
      if (!node || isPartOfLonger(text, at, word)) continue;
      mentions.push({ ...node, stated: [{ form: word, quote: toQuote(block, at, at + word.length) }] });
    }
    others.push(...toStanding(block, context).map(({ organ, quote }) => toOrganFacts(organ, quote, divisions)));
  }
  return joinFacts([{ nodes: mentions, edges: [], unresolved: [] }, ...others]);
}

/** Names that stand for one organ wherever they are written: those of one organ alone, and not too short. */
function toForms(known: readonly NodeFact[]): Map<string, NodeFact> {
  const byForm = new Map<string, NodeFact>();
  const several = new Set<string>();
  for (const node of known) {
    if (node.label !== 'Department' || node.properties.collective === true) continue;
    for (const { form } of node.stated) {
      if (form.length < shortest || !/^(?:[省市县区州盟旗]|.{2,}[省市县区州盟旗]|团)/u.test(form)) continue;
      if (byForm.get(form) && byForm.get(form)?.id !== node.id) several.add(form);
      byForm.set(form, node);
    }
  }
  for (const form of several) byForm.delete(form);
  return byForm;
}

/** Whether the words belong to a longer name: 宁波市经信局, 市发改局长, 市委宣传部. */
function isPartOfLonger(text: string, at: number, word: string): boolean {
  const before = text.charAt(at - 1);
  const behind = text.charAt(at + word.length);
  const placed =
    /^[省市县区州]/u.test(word) && /\p{Script=Han}/u.test(before) && !/[由和与及以向对经按在给让会同照]/u.test(before);
  return placed || /^[长级属党组]$/u.test(behind) || (/[委府]$/u.test(word) && /^[^、,。;:)()和与及]/u.test(behind));
}

function toStanding(block: Block, context: OrganContext) {
  if (!standingWords.test(block.clean.text)) return [];
  const divisions = toDivisions(context.lexicon);
  return flatMap(findAll(block.clean.text, standing), (match) => {
    const who = match.groups?.who ?? '';
    const organ = toOrgan(who, context);
    if (!organ?.place || notNamed.test(who) || !isNamedByPlace(who, organ)) return [];
    const { place = nation } = context;
    const near = who.startsWith('国家') ? place.level === 'national' : isWithin(organ.place, place, divisions);
    const from = match.index + match[0].length - who.length;
    return near ? [{ organ, quote: toQuote(block, from, from + who.length) }] : [];
  });
}

/** A rank or the name of its place stands before a group: 高标准推进区建设领导小组 would be read as a place otherwise. */
const isNamedByPlace = (who: string, { rule }: Organ): boolean =>
  !isGroup.test(who) ||
  (!/链长[及和与]|[及和与](?:工作)?专班$/u.test(who) && (rule === 'name-tells-its-place' || rankPattern.test(who)));
