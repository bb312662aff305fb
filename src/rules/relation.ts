import { openArticle, saysSomething, shinglesOf } from "./article.ts";
import { isEveryday } from "./everyday.ts";
import type { Relation } from "./judgement.ts";
import { letterExpression } from "./letters.ts";
import { isContentWord } from "./lexicon/common.ts";
import type { Reading } from "./reading.ts";
import type { Phrase } from "./reasons.ts";
import { stem } from "./stem.ts";
import type { Token } from "./tokens.ts";

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
export const WEAK_PITCH: ReadonlySet<Phrase> = new Set<Phrase>([
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
const COURTESY: ReadonlySet<Phrase> = new Set<Phrase>(["praise", "faked_reference", "flattery_of_author", "template"]);
const CUES: ReadonlySet<Phrase> = new Set<Phrase>(["discourse", "reply_cue"]);

export type SentenceKind = "pitch" | "courtesy" | "quoted" | "discussion" | "other";

const EVEN = 0.5;
const NUMBER = letterExpression(String.raw`^[\p{N}]+$`);

/** What a sentence does; `first` and `last` are token indices. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
  readonly kind: SentenceKind;
  readonly pitches: number;
  readonly weakPitches: number;
  readonly cues: number;
  readonly courtesies: number;
  /** The advertising phrases that stand in it. */
  readonly kinds: readonly Phrase[];
  /** Tokens that carry content of the sentence's own: not covered by courtesy, title or quotation. */
  readonly content: readonly number[];
  /** Of these, those that take up the article or the thread. */
  readonly takenUp: readonly number[];
}

/** What a comment takes up of its surroundings. */
export interface RelationReading {
  readonly sentences: readonly Sentence[];
  readonly fromArticle: readonly number[];
  readonly fromThread: readonly number[];
  readonly quoted: readonly { readonly first: number; readonly last: number }[];
}

/**
 * Reads what of the article or of earlier comments a comment takes up.
 * Quotations and the title's words count for nothing: anyone can copy them.
 */
export function readRelation(reading: Reading): RelationReading {
  const { tokens } = reading.body;
  const { title, terms: articleTerms } = openArticle(reading.article);
  const threadTerms = readThread(reading);
  const quoted = findQuotes(reading);
  const isQuoted = new Uint8Array(tokens.length);
  for (const { first, last } of quoted) isQuoted.fill(1, first, last + 1);
  const marks = markTokens(reading);

  const fromArticle: number[] = [];
  const fromThread: number[] = [];
  const sentences = splitSentences(tokens).map(({ first, last }) => {
    const counts = { pitches: 0, weakPitches: 0, cues: 0, courtesies: 0 };
    const said = marks.bySentence.get(tokens[first]?.sentence ?? 0) ?? [];
    for (const match of said) {
      if (PITCH.has(match)) counts.pitches += 1;
      else if (WEAK_PITCH.has(match)) counts.weakPitches += 1;
      else if (CUES.has(match)) counts.cues += 1;
      else if (COURTESY.has(match)) counts.courtesies += 1;
    }
    const content: number[] = [];
    const takenUp: number[] = [];
    let quotedWords = 0;
    for (let index = first; index <= last; index += 1) {
      const token = tokens[index];
      if (!token) continue;
      if (isQuoted[index]) quotedWords += 1;
      if (token.kind !== "word" && token.kind !== "number") continue;
      if (isQuoted[index] || marks.courtesy[index] || title.has(token.word) || !isContentWord(token.word)) continue;
      content.push(index);
      if (articleTerms.size + threadTerms.size === 0) continue;
      const term = stem(token.word, reading.language);
      if (articleTerms.has(term)) fromArticle.push(index);
      if (threadTerms.has(term)) fromThread.push(index);
      if (articleTerms.has(term) || threadTerms.has(term)) takenUp.push(index);
    }
    const kind = kindOf({
      ...counts,
      content: content.length,
      takenUp: takenUp.length,
      words: last - first + 1,
      quotedWords,
    });
    const { pitches, weakPitches, cues, courtesies } = counts;
    const kinds = said.filter((phrase) => PITCH.has(phrase) || WEAK_PITCH.has(phrase));
    return { first, last, kind, pitches, weakPitches, cues, courtesies, kinds, content, takenUp };
  });
  return { sentences, fromArticle, fromThread, quoted };
}

interface SentenceCounts {
  readonly pitches: number;
  readonly weakPitches: number;
  readonly cues: number;
  readonly courtesies: number;
  readonly content: number;
  readonly takenUp: number;
  readonly words: number;
  readonly quotedWords: number;
}

function kindOf(counts: SentenceCounts): SentenceKind {
  if (counts.quotedWords * 2 > counts.words) return "quoted";
  if (counts.pitches > 0) return "pitch";
  if (counts.courtesies > 0 && counts.content <= 2 && counts.takenUp === 0) return "courtesy";
  if (counts.cues > 0 && counts.content > 0) return "discussion";
  if (counts.takenUp > 0 && counts.weakPitches === 0) return "discussion";
  if (counts.weakPitches > 0) return "pitch";
  return counts.content === 0 ? "courtesy" : "other";
}

/** Whether a sentence advertises. */
export function isPitch({ kind, pitches }: Sentence): boolean {
  return kind === "pitch" || pitches > 0;
}

/** How surely a text advertises and how surely it discusses, 0…1. */
interface Halves {
  readonly pitch: number;
  readonly discussion: number;
}

/**
 * Decides the relation. Without advertising, any content of the comment's own could refer to something; beside
 * advertising, a lone question or "but" proves nothing, and the signals of discussion have to outweigh it.
 */
export function relate(reading: Reading, facts: RelationReading, { pitch, discussion }: Halves): Relation {
  const { sentences } = facts;
  const known = relationIfAny(reading, facts);
  if (pitch >= EVEN || sentences.some(isPitch)) return discussion >= EVEN ? known : "none";
  return sentences.some(({ kind }) => kind === "discussion" || kind === "other") ? known : "none";
}

/** What the relation is of a comment that refers to something: without anything to compare it with, nobody knows to what. */
function relationIfAny(reading: Reading, { sentences }: RelationReading): Relation {
  const comparable = (reading.article !== undefined && saysSomething(reading.article)) || reading.thread !== undefined;
  return comparable || sentences.some((sentence) => sentence.takenUp.length > 0) ? "discusses" : "unknown";
}

/** From these scores on, found on the training comments, two other rules know better whether anything is referred to. */
const EMPTY_FROM = 0.5;
const ADVERTISES_FROM = 0.6;
const DISCUSSES_FROM = 0.7;
const HARDLY_PITCHES = 0.2;
const HARDLY_BREAKS = 0.3;

/**
 * Settles the relation by what the other rules found: a comment that says nothing refers to nothing, one with the words
 * of known advertising needs clear signs of discussion, and a single phrase that might sell does not undo an answer.
 * It cannot make a fee: that asks for a surer pitch and for fewer signs of discussion than stand here.
 * @param scores of the rules `substance` and `advertising_only`; undefined where one could not be judged
 */
export function settleRelation(
  found: Relation,
  reading: Reading,
  facts: RelationReading,
  { pitch, discussion }: Halves,
  scores: { readonly substance: number | undefined; readonly advertising: number | undefined },
): Relation {
  const { substance, advertising } = scores;
  if (substance === undefined || advertising === undefined) return found;
  if (found !== "none") {
    const sells = advertising >= ADVERTISES_FROM && discussion < DISCUSSES_FROM;
    return substance >= EMPTY_FROM || sells ? "none" : found;
  }
  const answers = pitch < HARDLY_PITCHES && advertising < HARDLY_BREAKS && substance < HARDLY_BREAKS;
  return answers ? relationIfAny(reading, facts) : found;
}

function splitSentences(tokens: readonly Token[]): { first: number; last: number }[] {
  const sentences: { first: number; last: number }[] = [];
  tokens.forEach((token, index) => {
    const open = sentences.at(-1);
    if (open && tokens[open.last]?.sentence === token.sentence) open.last = index;
    else sentences.push({ first: index, last: index });
  });
  return sentences;
}

function markTokens(reading: Reading): { courtesy: Uint8Array; bySentence: Map<number, Phrase[]> } {
  const courtesy = new Uint8Array(reading.body.tokens.length);
  const bySentence = new Map<number, Phrase[]>();
  for (const { reason, first, last } of reading.phrases) {
    if (COURTESY.has(reason)) courtesy.fill(1, first, last + 1);
    const sentence = reading.body.tokens[first]?.sentence ?? 0;
    const list = bySentence.get(sentence);
    if (list) list.push(reason);
    else bySentence.set(sentence, [reason]);
  }
  return { courtesy, bySentence };
}

/** Author names of the thread, and content stems other than those of everyday. */
function readThread({ thread, language }: Reading): Set<string> {
  const names = thread?.names.filter((word) => word.length > 2) ?? [];
  const words = thread?.words.filter((word) => isContentWord(word) && !NUMBER.test(word)) ?? [];
  const terms = words.map((word) => stem(word, language)).filter((term) => !isEveryday(term, language));
  return new Set([...names.map((name) => stem(name, language)), ...terms]);
}

function findQuotes(reading: Reading): { first: number; last: number }[] {
  const { article, body } = reading;
  if (!article) return [];
  const known = openArticle(article).shingles;
  const quotes: { first: number; last: number }[] = [];
  for (const { hash, first, last } of shinglesOf(body.tokens)) {
    if (!known.has(hash)) continue;
    const open = quotes.at(-1);
    if (open && first <= open.last + 1) open.last = last;
    else quotes.push({ first, last });
  }
  // Four words in a row happen by chance; six are copied.
  return quotes.filter(({ first, last }) => last - first >= 5);
}
