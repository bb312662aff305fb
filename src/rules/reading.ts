import { PHRASE_LEXICONS } from "#lexicons";
import { prepareArticle, type PreparedArticle } from "./article.ts";
import type { JudgeInput } from "./judgement.ts";
import { undisguise } from "./disguise.ts";
import { detectLanguage } from "./language.ts";
import { Matcher, type Match } from "./matcher.ts";
import type { Phrase } from "./reasons.ts";
import { findOffers } from "./offers.ts";
import { findQuoted, findSources, isAsked, readText, readWords, type Text } from "./tokens.ts";

/**
 * How much of a thread is read, from its end: what a comment answers stands last, and before it what was said lately.
 * A thread of any length then costs the same; what only takes up older comments seems to take up nothing of the thread.
 */
const THREAD_READ = 6_000;
const THREAD_BODY_READ = 2_000;

/** A comment read once, for all rules. */
export interface Reading {
  readonly input: JudgeInput;
  readonly body: Text;
  readonly name: Text;
  readonly language: string;
  readonly phrases: readonly Match<Phrase>[];
  /** For each token of the body: 1 where it repeats the words of others. */
  readonly quoted: Uint8Array;
  /** The tokens of the body that are links to a well-known place of reference. */
  readonly sources: ReadonlySet<number>;
  readonly article: PreparedArticle | undefined;
  /** Words of earlier comments and of their authors' names, folded; undefined where there are none. */
  readonly thread: { readonly names: readonly string[]; readonly words: readonly string[] } | undefined;
}

const NEGATABLE: ReadonlySet<Phrase> = new Set<Phrase>([
  "offer",
  "call_to_action",
  "recommendation",
  "contact_invite",
  "support_number",
  "channel_promo",
  "command",
]);
/** "Do you sell seeds?", "A physical gift card or a virtual one?" */
const ASKABLE: ReadonlySet<Phrase> = new Set<Phrase>(["offer", "money_scheme"]);
const NEGATIONS = new Set(
  "not never nobody nothing no dont doesnt cant wont don't doesn't didn't won't wouldn't can't cannot nicht nie niemand nichts kein keine keinen niemals bloß".split(
    " ",
  ),
);

let phraseMatcher: Matcher<Phrase> | undefined;

/** Opened at first use: a Worker that only serves pages never pays for it. */
export function phrases(): Matcher<Phrase> {
  phraseMatcher ??= new Matcher(PHRASE_LEXICONS);
  return phraseMatcher;
}

/** Reads body, name, article and thread; looks nothing up and judges nothing. */
export function readComment(input: JudgeInput): Reading {
  const body = undisguise(readText(input.body));
  const article = input.article ? prepareArticle(input.article) : undefined;
  const read = {
    input,
    body,
    name: readText(input.author.name.slice(0, 300)),
    language: detectLanguage([body], input.locale ?? article?.language),
    quoted: findQuoted(body),
    sources: findSources(body),
    article,
    thread: readThread(input.thread ?? []),
  };
  const found = [...phrases().match(body.tokens), ...findOffers(body)];
  return { ...read, phrases: found.filter((match) => isSaid(match, read)) };
}

function readThread(earlier: NonNullable<JudgeInput["thread"]>): Reading["thread"] {
  if (earlier.length === 0) return undefined;
  const names: string[] = [];
  const bodies: string[] = [];
  let free = THREAD_READ;
  for (const { author, body } of earlier.toReversed()) {
    if (free <= 0) break;
    const read = body.slice(0, Math.min(free, THREAD_BODY_READ));
    // An empty comment costs something too.
    free -= read.length + 100;
    names.push(author.slice(0, 100));
    bodies.push(read);
  }
  return { names: readWords(names.join("\n")), words: readWords(bodies.join("\n")) };
}

/**
 * What a comment quotes is not what it says, who only asks for an offer makes none ("Do you sell seeds?"), and what ends
 * in the address of a newspaper or an encyclopedia gives a source.
 */
function isSaid({ reason, first, last }: Match<Phrase>, { body, quoted, sources }: Omit<Reading, "phrases">): boolean {
  if (sources.has(last) || quoted[first] === 1) return false;
  if (NEGATABLE.has(reason) && isNegated(body, first)) return false;
  return !ASKABLE.has(reason) || !isInLastQuestion(body, first);
}

/** Whether a token stands in the question that ends a comment: one before another sentence may be a hook. */
function isInLastQuestion(body: Text, at: number): boolean {
  return body.tokens[at]?.sentence === body.sentenceCount - 1 && isAsked(body, body.tokens.length - 1);
}

/** Whether a "not" or "nobody" stands right before: "please don't buy that", "no links to buy anything". */
function isNegated({ tokens, normalized }: Text, at: number): boolean {
  return [1, 2, 3].some((back) => {
    const before = tokens[at - back];
    return (
      before !== undefined &&
      before.sentence === tokens[at]?.sentence &&
      NEGATIONS.has(before.word) &&
      !normalized.text.slice(before.end, tokens[at]?.start ?? before.end).includes(",")
    );
  });
}
