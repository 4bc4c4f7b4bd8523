/** Longer words hold the text that they were cut from, and come again too seldom. */
const longest = 12;
/** Of each kind no more is kept; what comes often is soon there again. */
const most = 5000;

/**
 * Keeps what was made of short words, since plans say the same words again and again. Only for what follows from the
 * words alone, and for values that nobody changes.
 */
export function remember<Value>(make: (words: string) => Value): (words: string) => Value {
  const kept = new Map<string, Value>();
  return (words) => {
    if (words.length > longest) return make(words);
    const known = kept.get(words);
    if (known !== undefined) return known;
    const made = make(words);
    if (kept.size >= most) kept.clear();
    kept.set(words, made);
    return made;
  };
}
