/** The API's shapes that the embed uses: see /openapi.json. */
export type Sort = "oldest" | "newest" | "top";
export type Rule = "real_name" | "personal_attack" | "substance" | "spam" | "advertising_only";
export type Outcome = "pass" | "hint" | "flag" | "violation" | "unknown";
export type Status = "published" | "held" | "rejected" | "spam";

export type Comment = {
  id: string;
  parent_id: string | null;
  author: { name: string; url?: string };
  html: string;
  created_at: string;
  edited_at: string | null;
  reactions: { like: number };
  is_owner: boolean;
  replies: Comment[];
  replies_cursor?: string | undefined;
  /** Only here in the browser: not stored yet, or stored and not shown to others. */
  local?: "sending" | "hidden" | undefined;
};

export type Thread = { url: string; title: string | null; count: number; closed: boolean };
export type Page = { thread: Thread; comments: Comment[]; next_cursor: string | null };

export type Terms = {
  version: number;
  locale: string;
  html: string;
  sha256: string;
  nature: "penalty" | "price";
  fees: { rule: Rule; amount: number; currency: string }[];
  token: string;
  offers_reply_notifications: boolean;
};
export type Acceptance = { version: number; accepted: true; token: string };
export type Author = { name: string; email?: string | undefined; url?: string | undefined };
export type Verdict = { rule: Rule; outcome: Outcome; message: string };

export type NewComment = {
  thread: { url: string; title?: string | undefined };
  parent_id?: string | undefined;
  author: Author;
  body: string;
  locale: string;
  terms: Acceptance;
  trap?: string | undefined;
  reply_notifications?: boolean;
};
export type Edit = { body: string; locale: string; terms: Acceptance };

/** What the author is told after posting or editing; an edit gives no tokens. */
export type Answer = {
  comment: Comment;
  status: Status;
  verdicts: Verdict[];
  /** What the comment waits for beside a person. */
  awaits?: "email_confirmation";
  /** Whether its author is mailed of replies. */
  reply_notifications?: "off" | "unconfirmed" | "on";
  edit_token?: string;
  next_token?: string | null;
};
