/** An object without its undefined values: what schemas call an absent field. */
export function compact<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  // eslint-disable-next-line typescript/no-unsafe-type-assertion -- the filter does what the type says
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
