import type { Character } from './readings.ts';

/** One character is the beginning of too many places to mean one. */
const leastPlace = 2;
/** One letter is the beginning of too many names to mean one. */
const leastLetters = 2;

/** Where a query may go on after a character was typed: as itself, by its syllable or by its initial. */
function toEnds(query: string, at: number, { written, readings }: Character): number[] {
  const typed = [written, ...readings, ...readings.map((reading) => reading.slice(0, 1))];
  return [
    ...new Set(typed.filter((each) => each !== '' && query.startsWith(each, at)).map((each) => at + each.length)),
  ];
}

/**
 * What is left of a query that begins with where a name belongs: of “余姚市经信局” in 余姚市 “经信局”, and “市经信局” too,
 * for the organ's own name may begin with the last character of its place. Of “yysjxj” the same in letters.
 * Nothing where the query does not begin so, or says no more than the place: its bearers would bury the place itself.
 *
 * @param place characters of the place's name, or of the title of the plan that a task is from
 */
export function toRests(query: string, place: readonly Character[]): string[] {
  let ends = [0];
  const rests = new Set<string>();
  for (const [i, character] of place.entries()) {
    ends = [...new Set(ends.flatMap((at) => toEnds(query, at, character)))];
    if (ends.length === 0) break;
    if (i + 1 >= leastPlace) for (const at of ends) rests.add(query.slice(at));
  }
  if (rests.has('')) return [];
  return [...rests].filter((rest) => !/^[a-z0-9]+$/u.test(rest) || rest.length >= leastLetters);
}
