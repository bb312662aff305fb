const EXAMPLES = 3;

/** What became of a file's comments on the way: which were left out and why, and what was changed of others. */
export class Report {
  readonly #skipped = new Map<string, string[]>();
  readonly #notes = new Map<string, string[]>();
  readonly #parentOfSkipped = new Map<string, string | undefined>();

  /** Leaves a comment out. Answers to it move up to what it answered itself. */
  skip(key: string, reason: string, parentKey?: string): undefined {
    add(this.#skipped, reason, key);
    this.#parentOfSkipped.set(key, parentKey);
  }

  /** Something about a comment that is taken over all the same. */
  note(key: string, what: string): void {
    add(this.#notes, what, key);
  }

  isSkipped(key: string): boolean {
    return this.#parentOfSkipped.has(key);
  }

  parentOfSkipped(key: string): string | undefined {
    return this.#parentOfSkipped.get(key);
  }

  /** How many were left out, by reason. */
  get skipped(): Record<string, number> {
    return Object.fromEntries([...this.#skipped].map(([reason, keys]) => [reason, keys.length]));
  }

  get notes(): Record<string, number> {
    return Object.fromEntries([...this.#notes].map(([what, keys]) => [what, keys.length]));
  }

  /** Lines for a person, with the keys of a few examples. */
  lines(): string[] {
    const describe = (verb: string) => (entry: [string, string[]]) =>
      `  ${verb}${entry[0]}: ${entry[1].length} (${entry[1].slice(0, EXAMPLES).join(", ")}${entry[1].length > EXAMPLES ? ", …" : ""})`;
    return [...[...this.#skipped].map(describe("left out, ")), ...[...this.#notes].map(describe(""))];
  }
}

function add(map: Map<string, string[]>, reason: string, key: string): void {
  const keys = map.get(reason);
  if (keys) keys.push(key);
  else map.set(reason, [key]);
}
