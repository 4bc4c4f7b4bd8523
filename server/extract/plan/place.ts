import type { Outline } from '../../text/index.ts';
import { nation, toDivisions, type Division, type Divisions } from '../actors/divisions.ts';
import { readPlace } from '../actors/places.ts';
import type { Place } from '../facts.ts';
import type { Lexicon } from '../lexicon.ts';

const national =
  /^(?:中共中央|国务院|国家|全国|(?:中华人民共和国)?(?:工业和信息化|科学技术|科技|商务|财政|农业农村|生态环境|交通运输|人力资源和?社会保障|自然资源|住房和城乡建设|教育|水利|应急管理|文化和旅游)部)/u;
const lead =
  /^(?:中共|关于)?(?:(?:加快|大力|全力|深入|进一步|扎实|高质量|高水平)*(?:推进|推动|促进|支持|扶持|培育|打造|建设|发展|实施|加强|做好|印发|开展|构建|提升|落实))?/u;

/**
 * The place that a plan is of: its issuer's, else the one that its title begins with. Namesakes are told apart by the
 * places above them that the document names. Undefined where none is named.
 *
 * @param words who issues it and how it is called, the most telling first
 */
export function toPlanPlace(words: readonly string[], outline: Outline, lexicon: Lexicon): Place | undefined {
  const divisions = toDivisions(lexicon);
  for (const written of words) {
    const plain = written.replace(lead, '');
    if (national.test(plain)) return nation;
    const read = readPlace(plain, divisions) ?? readNamesake(plain, outline, divisions);
    if (read) return toPlace(read.place);
  }
  return undefined;
}

const toPlace = ({ id, code, name, level }: Place): Place => ({ id, code, name, level });

function readNamesake(words: string, outline: Outline, divisions: Divisions): { place: Place } | undefined {
  for (let length = Math.min(12, words.length); length >= 3; length -= 1) {
    const namesakes = divisions.named(words.slice(0, length)).filter(({ name }) => name === words.slice(0, length));
    if (namesakes.length < 2) continue;
    const text = outline.blocks.map(({ clean }) => clean.text).join('\n');
    const counts = namesakes.map((place) => ({ place, count: countAbove(place, text, divisions) }));
    counts.sort((a, b) => b.count - a.count);
    const [first, second] = counts;
    if (first && second && first.count > second.count) return { place: first.place };
    return undefined;
  }
  return undefined;
}

/** How often a document names the places above this one. */
function countAbove(place: Division, text: string, divisions: Divisions): number {
  const names = divisions.chain(place.parent).flatMap(({ name, aliases }) => [name, ...aliases]);
  return names.reduce((sum, name) => sum + text.split(name).length - 1, 0);
}
