import { openArticle, saysSomething, shinglesOf } from "./article.ts";
import { isEveryday } from "./everyday.ts";
import type { Relation } from "./judgement.ts";
import { isContentWord } from "./lexicon/common.ts";
import type { Reading } from "./reading.ts";
import type { Phrase, Reason } from "./reasons.ts";
import { stem } from "./stem.ts";
import { findTokens, isNumber, isWordOrNumber, markTokens, type Token, type TokenRange } from "./tokens.ts";

/** Phrases that advertise; the first group does so alone, the second only in company. */
export const PITCH: ReadonlySet<Phrase> = new Set<Phrase>([
  "offer",
  "call_to_action",
  "service_word",
  "essay_service",
  "training_offer",
  "money_scheme",
  "crypto_offer",
  "gambling",
  "pharma",
  "loan_offer",
  "adult",
  "occult",
  "channel_promo",
  "recruitment",
  "support_number",
  "contact_invite",
  "affiliate",
]);
const WEAK_PITCH: ReadonlySet<Phrase> = new Set<Phrase>([
  "recommendation",
  "urgency",
  "self_description",
  "sale_terms",
  "provider_praise",
  "provider_named",
  "result_claim",
  "price_offer",
  "maker",
  "availability",
  "coverage",
  "command",
  "voucher_code",
  "firm_named",
]);
export const ANY_PITCH: ReadonlySet<Reason> = new Set<Reason>([...PITCH, ...WEAK_PITCH]);
const COURTESY: ReadonlySet<Phrase> = new Set<Phrase>(["praise", "faked_reference", "flattery_of_author", "template"]);
const CUES: ReadonlySet<Phrase> = new Set<Phrase>(["discourse", "reply_cue"]);
/** Four words in a row happen by chance; six are copied. */
const LEAST_COPIED = 6;
const EVEN = 0.5;
/** From these scores on, found on the training comments, two other rules know better whether anything is referred to. */
const EMPTY_FROM = 0.5;
const ADVERTISES_FROM = 0.6;
const DISCUSSES_FROM = 0.7;
const HARDLY_PITCHES = 0.2;
const HARDLY_BREAKS = 0.3;

/** What a sentence does, and what stands in it. */
export interface Sentence extends TokenRange {
  readonly kind: "pitch" | "courtesy" | "quoted" | "discussion" | "other";
  readonly hasPitch: boolean;
  readonly hasWeakPitch: boolean;
  readonly hasCourtesy: boolean;
  readonly hasCue: boolean;
  /** The advertising phrases. */
  readonly pitches: readonly Phrase[];
  /** Tokens that carry content of the sentence's own: not covered by courtesy, title or quotation. */
  readonly content: readonly number[];
  /** Of these, those that take up the article or the thread. */
  readonly takenUp: readonly number[];
}

/** What a comment takes up of its surroundings. */
export interface RelationReading {
  readonly sentences: readonly Sentence[];
  /** Tokens that take up the article, and those that take up the thread. */
  readonly fromArticle: readonly number[];
  readonly fromThread: readonly number[];
  /** Both. */
  readonly takenUp: ReadonlySet<number>;
  /** For each token of the body: 1 where it stands in a sentence that offers something. */
  readonly pitched: Uint8Array;
  /** What is copied from the article. */
  readonly quoted: readonly TokenRange[];
}

/**
 * Reads what of the article or of earlier comments a comment takes up.
 * Quotations and the title's words count for nothing: anyone can copy them.
 */
export function readRelation(reading: Reading): RelationReading {
  const { body, language, phrases } = reading;
  const { tokens } = body;
  const article = openArticle(reading.article);
  const threadTerms = findThreadTerms(reading);
  const quoted = findCopied(reading);
  const isQuoted = markTokens(body, quoted);
  const courtesies = phrases.filter(({ reason }) => COURTESY.has(reason));
  const isCourteous = markTokens(body, courtesies);
  const content = findTokens(body, (token) => isWordOrNumber(token) && isContentWord(token.word)).filter(
    (index) => !isQuoted[index] && !isCourteous[index] && !article.title.has(tokens[index]?.word ?? ""),
  );
  const isIn =
    (terms: ReadonlySet<string>) =>
    (index: number): boolean =>
      terms.size > 0 && terms.has(stem(tokens[index]?.word ?? "", language));
  const fromArticle = content.filter(isIn(article.terms));
  const fromThread = content.filter(isIn(threadTerms));
  const takenUp = new Set([...fromArticle, ...fromThread]);

  const contentOf = Map.groupBy(content, (index) => tokens[index]?.sentence);
  const phrasesOf = Map.groupBy(phrases, ({ first }) => tokens[first]?.sentence);
  const sentences = splitSentences(tokens).map(({ first, last }): Sentence => {
    const number = tokens[first]?.sentence;
    const said = phrasesOf.get(number)?.map(({ reason }) => reason) ?? [];
    const says = (some: ReadonlySet<Phrase>): boolean => said.some((phrase) => some.has(phrase));
    const own = contentOf.get(number) ?? [];
    const facts = {
      first,
      last,
      hasPitch: says(PITCH),
      hasWeakPitch: says(WEAK_PITCH),
      hasCourtesy: says(COURTESY),
      hasCue: says(CUES),
      pitches: said.filter((phrase) => ANY_PITCH.has(phrase)),
      content: own,
      takenUp: own.filter((index) => takenUp.has(index)),
    };
    const quotedTokens = isQuoted.subarray(first, last + 1).filter((mark) => mark === 1).length;
    const isQuotation = quotedTokens * 2 > last + 1 - first;
    return Object.assign(facts, { kind: isQuotation ? "quoted" : kindOf(facts) } as const);
  });
  const pitched = markTokens(body, sentences.filter(isPitch));
  return { sentences, fromArticle, fromThread, takenUp, pitched, quoted };
}

function kindOf({
  hasPitch,
  hasWeakPitch,
  hasCourtesy,
  hasCue,
  content,
  takenUp,
}: Omit<Sentence, "kind">): Sentence["kind"] {
  if (hasPitch) return "pitch";
  if (hasCourtesy && content.length <= 2 && takenUp.length === 0) return "courtesy";
  if (hasCue && content.length > 0) return "discussion";
  if (takenUp.length > 0 && !hasWeakPitch) return "discussion";
  if (hasWeakPitch) return "pitch";
  return content.length === 0 ? "courtesy" : "other";
}

/** Whether a sentence advertises. */
export function isPitch({ kind, hasPitch }: Sentence): boolean {
  return kind === "pitch" || hasPitch;
}

/** How surely a text advertises, by commercial signals alone, and takes something up, by signals of discussion alone: 0…1. */
export interface HalfScores {
  readonly pitch: number;
  readonly discussion: number;
}

/**
 * Decides the relation. Without advertising, any content of the comment's own could refer to something; beside
 * advertising, a lone question or "but" proves nothing, and the signals of discussion have to outweigh it. Then two other
 * rules have a say: a comment that says nothing refers to nothing, one with the words of known advertising needs clear
 * signs of discussion, and a single phrase that might sell does not undo an answer.
 * Their say cannot make a fee: that asks for a surer pitch and for fewer signs of discussion.
 * @param scores of the rules `substance` and `advertising_only`; undefined where one could not be judged
 */
export function decideRelation(
  reading: Reading,
  { sentences }: RelationReading,
  { pitch, discussion }: HalfScores,
  { substance, advertising }: { readonly substance: number | undefined; readonly advertising: number | undefined },
): Relation {
  const pitches = pitch >= EVEN || sentences.some(isPitch);
  const refers = pitches ? discussion >= EVEN : sentences.some(({ kind }) => kind === "discussion" || kind === "other");
  const known = relationIfAny(reading, sentences);
  if (substance === undefined || advertising === undefined) return refers ? known : "none";
  if (refers) {
    const sells = advertising >= ADVERTISES_FROM && discussion < DISCUSSES_FROM;
    return substance >= EMPTY_FROM || sells ? "none" : known;
  }
  const answers = pitch < HARDLY_PITCHES && advertising < HARDLY_BREAKS && substance < HARDLY_BREAKS;
  return answers ? known : "none";
}

/** What the relation is of a comment that refers to something: without anything to compare it with, nobody knows to what. */
function relationIfAny({ article, thread }: Reading, sentences: readonly Sentence[]): Relation {
  const comparable = (article !== undefined && saysSomething(article)) || thread !== undefined;
  return comparable || sentences.some(({ takenUp }) => takenUp.length > 0) ? "discusses" : "unknown";
}

function splitSentences(tokens: readonly Token[]): TokenRange[] {
  const sentences: { first: number; last: number }[] = [];
  tokens.forEach((token, index) => {
    const open = sentences.at(-1);
    if (open && tokens[open.last]?.sentence === token.sentence) open.last = index;
    else sentences.push({ first: index, last: index });
  });
  return sentences;
}

/** Author names of the thread, and content stems other than those of everyday. */
function findThreadTerms({ thread, language }: Reading): ReadonlySet<string> {
  const names = thread?.names.filter((word) => word.length > 2) ?? [];
  const words = thread?.words.filter((word) => isContentWord(word) && !isNumber(word)) ?? [];
  const terms = words.map((word) => stem(word, language)).filter((term) => !isEveryday(term, language));
  return new Set([...names.map((name) => stem(name, language)), ...terms]);
}

/** What stands in the article as well, word for word. */
function findCopied({ article, body }: Reading): TokenRange[] {
  const known = openArticle(article).shingles;
  const copied: { first: number; last: number }[] = [];
  for (const { hash, first, last } of known.size === 0 ? [] : shinglesOf(body.tokens)) {
    if (!known.has(hash)) continue;
    const open = copied.at(-1);
    if (open && first <= open.last + 1) open.last = last;
    else copied.push({ first, last });
  }
  return copied.filter(({ first, last }) => last - first + 1 >= LEAST_COPIED);
}
