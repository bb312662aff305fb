const LONGEST_KEY = 100;

/**
 * Remembers what a pure function found for the short texts met last: people use few words, and use them again. Bounded:
 * longer texts are not kept, and when there are `most` of them all are forgotten.
 */
export function memoize<T>(most: number, find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = find(text);
    if (known.size >= most) known.clear();
    if (text.length <= LONGEST_KEY) known.set(text, found);
    return found;
  };
}
