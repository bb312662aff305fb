import { Refusal, type Api } from "./api.ts";
import type { Memory } from "./memory.ts";
import type { Locale, Messages } from "./messages.ts";
import type { TermsSource } from "./terms.ts";
import type { Action } from "./thread-state.ts";

/** What every part of one embedded thread works with. */
export type Context = {
  api: Api;
  terms: TermsSource;
  memory: Memory;
  text: Messages;
  locale: Locale;
  /** The page that is talked about. */
  url: string;
  dispatch: (action: Action) => void;
  /** Tells screen readers what has happened; all readers where nothing else on the page shows it. */
  announce: (message: string, isShown?: boolean) => void;
  /** Moves the keyboard's focus to a comment that is shown; where it is not, to the one that it answers, or the heading. */
  focusComment: (id: string, parent?: string | null) => void;
};

/** What went wrong, in words that help; a code that is not known here keeps the server's own words. */
export function explain(error: unknown, { text }: Pick<Context, "text">): string {
  if (!(error instanceof Refusal)) return text.failed;
  if (error.code === "rate_limited") return text.rateLimited(error.retryAfterSeconds);
  const known: Record<string, string> = text.error;
  return known[error.code.replace(/^token_.+/, "token")] ?? `${text.failed} ${error.detail}`;
}
