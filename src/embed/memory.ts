import type { Author } from "./types.ts";

/** The author's own comment, and its key. */
export type Mine = { id: string; token: string; url: string; at: number };

/** A text that was sent, and the key that it was sent under. */
export type Attempt = { body: string; key: string };

const KEPT_DAYS = 30;

/** What this browser remembers of one site. A browser that forbids it forgets, and nothing else breaks. */
export function createMemory(site: string) {
  const prefix = `hausrecht:${site}:`;

  function read(key: string): unknown {
    try {
      return (JSON.parse(localStorage.getItem(prefix + key) ?? "null") as unknown) ?? undefined;
    } catch {
      return undefined;
    }
  }

  function write(key: string, value: unknown): void {
    try {
      if (value === undefined) localStorage.removeItem(prefix + key);
      else localStorage.setItem(prefix + key, JSON.stringify(value));
    } catch {
      // Storage is forbidden or full.
    }
  }

  /** The page's own scripts may write there, too. */
  function readList<T>(key: string): T[] {
    const value = read(key);
    return Array.isArray(value) ? (value as T[]) : [];
  }

  const listMine = () => readList<Mine>("mine").filter(({ at }) => Date.now() - at < KEPT_DAYS * 86_400_000);
  const othersThan = (id: string) => listMine().filter((mine) => mine.id !== id);
  return {
    draft: (key: string) => (read(`draft:${key}`) ?? "") as string,
    saveDraft: (key: string, text: string) => write(`draft:${key}`, text || undefined),
    /** The last one from there that came to no comment, as far as is known here. */
    attempt: (key: string) => read(`attempt:${key}`) as Attempt | undefined,
    saveAttempt: (key: string, attempt: Attempt | undefined) => write(`attempt:${key}`, attempt),
    author: () => read("author") as Author | undefined,
    saveAuthor: (author: Author | undefined) => write("author", author),
    listMine,
    findMine: (id: string) => listMine().find((mine) => mine.id === id),
    saveMine: (mine: Mine) => write("mine", [...othersThan(mine.id), mine].slice(-50)),
    forgetMine: (id: string) => write("mine", othersThan(id)),
    likes: (id: string) => readList<string>("likes").includes(id),
    saveLike: (id: string, like: boolean) => {
      const others = readList<string>("likes").filter((other) => other !== id);
      write("likes", like ? [...others, id].slice(-500) : others);
    },
  };
}

export type Memory = ReturnType<typeof createMemory>;
