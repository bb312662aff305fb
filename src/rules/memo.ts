const LONGEST_KEY = 100;
const SHORTEST_VIEW = 13;

/**
 * Remembers what a pure function found for the short texts met last: people use few words, and use them again. Bounded:
 * longer texts are not kept, and when there are `most` of them all are forgotten.
 */
export function memoize<T>(most: number, find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (text.length > LONGEST_KEY) return find(text);
    const own = detach(text);
    const found = find(own);
    if (known.size >= most) known.clear();
    known.set(own, found);
    return found;
  };
}

/** V8 keeps a longer piece of a text as a view of it: a word that is remembered would keep all that stood around it. */
function detach(text: string): string {
  return text.length < SHORTEST_VIEW ? text : text.split("").join("");
}
