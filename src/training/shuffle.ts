/** A fixed order without pattern (multiplicative congruence), the same on every machine. */
export function shuffle<T>(rows: readonly T[]): T[] {
  let state = 42;
  const keyed = rows.map((row, index) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return { row, index, key: state };
  });
  return keyed.toSorted((a, b) => a.key - b.key || a.index - b.index).map(({ row }) => row);
}
