/** A mail as it goes out. `key` names it for good: the same key is the same mail. */
export type Mail = {
  key: string;
  fromName: string;
  /** Empty where nobody reads an answer. */
  replyTo: string;
  to: string;
  subject: string;
  text: string;
  /** Further headers, for programs that read mail. */
  headers?: Record<string, string>;
};

/** `retry` when it was certainly not sent, and may be later. */
export type MailAnswer = { kind: "sent"; id: string } | { kind: "retry" | "failed"; reason: string };

/** Whoever sends mail. */
export interface Mailer {
  /** Whether sending a mail twice under one key sends it once. Where not, a lost answer is for a person. */
  readonly isIdempotent: boolean;
  send(mail: Mail): Promise<MailAnswer>;
}

/** Why no mail goes out where no sender is set up. */
export const NO_MAIL = "No mail is set up: print the letter and post it.";
