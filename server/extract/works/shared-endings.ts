import { fields } from './fields.ts';
import { likeOrgan } from './organs.ts';

/** Fields of government by the short words that name their organs: they may stand without 局 in a list that ends in one. */
const field = new RegExp(`^(?:[市省县区州])?(?:${fields})$`, 'u');
const ofPlaces = /^[㐀-鿿〇]{2,7}?(?<ending>[市县区州旗](?:人民政府|政府))$/u;
/** A list of places cut short before the ending that they share: `南通、泰州等市人民政府`. */
const andOthers = /^(?<place>[㐀-鿿〇]{2,3}?)[市县区州旗]?等(?:有关|相关)?(?<ending>[市县区州旗](?:人民政府|政府))$/u;
const ofFields = /^(?:[市省县区州])?[㐀-鿿〇]{2,12}(?<ending>局|厅|委|部门)$/u;

/**
 * Names in full where a list tells their common ending once, at its end: `广州、深圳、东莞市人民政府` and
 * `市发改、经信、科技局`. One entry for each of `names`; undefined where a name is whole as it stands.
 */
export function shareEndings(names: readonly string[]): (string | undefined)[] {
  const full: (string | undefined)[] = names.map(() => undefined);
  let ending = '';
  let ofPlace = false;
  for (let i = names.length - 1; i >= 0; i -= 1) {
    const name = names[i] ?? '';
    const others = andOthers.exec(name)?.groups;
    if (others?.place && others.ending) {
      full[i] = `${others.place}${others.ending}`;
      ending = others.ending;
      ofPlace = true;
      continue;
    }
    const place = ofPlaces.exec(name)?.groups?.ending;
    const organ = place ?? ofFields.exec(name)?.groups?.ending;
    if (organ !== undefined && (likeOrgan(name) === 'sure' || (organ === '部门' && field.test(name.slice(0, -2))))) {
      ending = organ;
      ofPlace = place !== undefined;
    } else if (ending === '') continue;
    else if (ofPlace && /^[㐀-鿿〇]{2,6}[市县区州旗]$/u.test(name)) full[i] = `${name}${ending.slice(1)}`;
    else if (ofPlace ? /^[㐀-鿿〇]{2,3}$/u.test(name) : field.test(name)) full[i] = `${name}${ending}`;
    else ending = '';
  }
  return full;
}

export const sharedExamples: Record<string, string> = {
  '广州、深圳、东莞市人民政府': '广州市人民政府、深圳市人民政府、东莞市人民政府',
  '南通、泰州等市人民政府': '南通市人民政府、泰州市人民政府',
  '济南市、德州市等有关市政府': '济南市政府、德州市政府',
  '越城区、柯桥区人民政府': '越城区人民政府、柯桥区人民政府',
  '市发改、经信、科技局': '市发改局、经信局、科技局',
  '财政、药监部门': '财政部门、药监部门',
  '市经信局、市科技局': '市经信局、市科技局',
  '智能家电、市经信局': '智能家电、市经信局',
};
