import { findAll, type Outline } from '../../text/index.ts';

const definition =
  /(?<full>[\p{Script=Han}]{4,40})[(〔[](?:以下|下|以下统)?简称:?[“"]?(?<short>\p{Script=Han}{2,20})[”"]?[)〕\]]/gu;
const organ = /(?:领导小组|指挥部|委员会|联席会议|办公室|专班|局|厅|委|中心|政府|集团|公司)$/u;
const verbs = /^.*(?:成立|设立|组建|建立|调整|依托|发挥|由)/u;

/** The document's own short names of organs: `…领导小组(以下简称领导小组)`. */
export function readDefinitions(outline: Outline): Map<string, string> {
  const definitions = new Map<string, string>();
  for (const { part, clean } of outline.blocks) {
    if (part === 'site' || !clean.text.includes('简称')) continue;
    for (const { groups } of findAll(clean.text, definition)) {
      const full = (groups?.full ?? '').replace(verbs, '');
      const short = groups?.short ?? '';
      if (organ.test(full) && organ.test(short) && !definitions.has(short)) definitions.set(short, full);
    }
  }
  return definitions;
}
