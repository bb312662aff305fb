import { BLOG_WORDS, isContentWord } from "./lexicon/common.ts";
import {
  ANSWERS,
  ASKING,
  DISSENT,
  EARLY,
  ECHO,
  PRESENCE,
  GENERIC,
  NO_WORDS,
  NUMBERS,
  OF_SOMEBODY,
  OWN_CASE,
  PRAISE,
  REPORT,
  RESERVATION,
  SAME,
  TROUBLE,
  WISHES,
  YES_OR_NO,
} from "./lexicon/empty-talk.ts";
import { isGibberish } from "./gibberish.ts";
import { readStyle, wordsOf, type NgramModel } from "./ngrams.ts";
import { foldWord, toOriginal, type Span } from "./normalize.ts";
import type { Reading } from "./reading.ts";
import type { Phrase } from "./reasons.ts";
import type { RelationReading } from "./relation.ts";
import { bareSignal, lengthSignal, signalFrom, signalsFrom, type Signal } from "./signals.ts";
import { countWords, findTokens, isWordOrNumber, spansAt, type Text, type Token } from "./tokens.ts";

const EARLY_WORDS = 7;
/** How much of the comment before is read, for trouble from its beginning and for a question from its end. */
const ANSWERED_READ = 2_000;
const QUESTION_AT_MOST = 300;
const REFERRING: ReadonlySet<Token["kind"]> = new Set(["number", "price", "percent", "link"] as const);
const ANSWER_WORDS = 2;
const MOST_REPLYING = 8;
const MOST_PRAISING = 12;
/** A short answer or question says as much as three words of content. */
const ANSWER_COUNTS = 2;
const WEIGHED: readonly Phrase[] = ["praise", "faked_reference", "flattery_of_author", "discourse", "reply_cue"];

/** The tokens of a comment that may say something, or nothing; by index. */
interface Pieces {
  /** Words and numbers that are no talk about blogs. */
  readonly content: readonly number[];
  /** What can be looked up: numbers, prices, links, sections of a law. */
  readonly references: readonly number[];
  readonly counts: readonly number[];
  readonly praised: readonly number[];
  readonly gibberish: readonly number[];
  /** Whether any word is one of praise or of blog talk: "Off." and "Not yet" are answers. */
  readonly talks: boolean;
}

/** What makes even a short comment say something. */
interface Told {
  readonly asks: boolean;
  /** Tells what came of it, or wishes somebody something. */
  readonly tells: boolean;
  /** Answers the comment before in a word or two. */
  readonly replies: boolean;
  readonly dissent: readonly Span[];
  /** Any of these, or a plain answer. */
  readonly anything: boolean;
}

/** What a comment shows of emptiness, for the rule `substance`: it says nothing on the article or to anyone. */
export function readSubstance(reading: Reading, relation: RelationReading): Signal[] {
  const { body, input } = reading;
  const words = countWords(body);
  const pieces = findPieces(body);
  const { content, references, counts, praised, gibberish, talks } = pieces;
  const told = findTold(reading, words, pieces);
  const echoes = isEcho(body, words, told);
  // Only words of praise and of blog talk make a comment empty.
  const unsaid = content.length === 0 && references.length === 0;
  const empty = words > 0 && unsaid && talks && (!told.anything || praised.length > 1);
  const plain = praised.length === 0 || told.asks || told.tells || told.replies;
  const answers =
    (words > 0 || told.replies) && !echoes && plain && (told.anything || (!talks && content.length === 0));
  const whole: readonly Span[] = [{ start: 0, end: input.body.length }];
  const at = (indices: readonly number[]): Span[] => spansAt(body, indices);
  return [
    ...signalFrom("generic_only", empty ? whole : []),
    ...bareSignal("no_words", words === 0 && references.length === 0),
    ...signalFrom("first_post", echoes ? whole : []),
    ...signalFrom("gibberish", gibberish.length * 3 >= words ? at(gibberish) : [], { value: 1 }),
    ...signalFrom("empty_praise", onlyPraises(body, words, pieces, told) ? at(praised) : [], { value: 1 }),
    ...signalFrom("own_content", content.length > 0 ? at(content) : answers ? whole : [], {
      value: Math.max(answers ? ANSWER_COUNTS : 0, Math.min(4, Math.log2(1 + content.length))),
    }),
    ...signalFrom("dissent", told.dissent, { value: 1 }),
    ...signalFrom("reference", at([...references, ...counts])),
    ...signalFrom("link", at(findTokens(body, ({ kind }) => kind === "link"))),
    ...signalFrom(
      "question",
      [...input.body.matchAll(/\?/g)].slice(0, 3).map(({ index }) => ({ start: index, end: index + 1 })),
    ),
    ...signalFrom("takes_up_article", at(relation.fromArticle)),
    ...signalFrom("takes_up_comment", told.replies ? whole : at(relation.fromThread)),
    ...signalsFrom(body, reading.phrases, WEIGHED),
    ...lengthSignal(words, { from: 12, most: 3 }),
  ];
}

/** Whether it answers the comment before in a word or two: the "yes" to its question, the "same here" to its trouble. */
function isReply({ body, input }: Reading, words: number): boolean {
  const answered = input.thread?.at(-1)?.body ?? "";
  if (words > MOST_REPLYING) return false;
  if (SAME.test(body.normalized.text.trim())) return TROUBLE.test(foldWord(answered.slice(0, ANSWERED_READ)));
  const answers = words <= ANSWER_WORDS && body.tokens.some(({ word }) => ANSWERS.has(word));
  return answers && answered.slice(-QUESTION_AT_MOST).includes("?");
}

function findPieces(body: Text): Pieces {
  return {
    content: findTokens(
      body,
      (token) => isWordOrNumber(token) && isContentWord(token.word) && !GENERIC.has(token.word),
    ),
    references: findTokens(body, ({ kind, word }) => REFERRING.has(kind) || word === "\u00a7"),
    counts: findTokens(body, ({ word }) => NUMBERS.has(word)),
    praised: findTokens(body, ({ word }) => PRAISE.has(word)),
    gibberish: findTokens(body, ({ kind, word }) => kind === "word" && isGibberish(word)),
    talks: body.tokens.some(({ kind, word }) => kind === "word" && (GENERIC.has(word) || BLOG_WORDS.has(word))),
  };
}

function findTold(reading: Reading, words: number, { counts }: Pieces): Told {
  const { body, input, phrases } = reading;
  const { tokens, normalized } = body;
  const text = normalized.text.trim();
  const said = new Set(phrases.map(({ reason }) => reason));
  const asks = input.body.includes("?") || ASKING.test(normalized.text);
  const tells = REPORT.test(text) || (words <= LONGEST_EMPTY && WISHES.test(text));
  const replies = isReply(reading, words);
  const dissent = [...normalized.text.matchAll(DISSENT)].map(({ 0: { length }, index }) =>
    toOriginal(normalized, index, index + length),
  );
  // "Ja, genau das." answers, whatever its words.
  const answers =
    (words > 2 && (said.has("discourse") || said.has("reply_cue")) && !said.has("praise")) ||
    (words > 1 && tokens.some(({ word }) => YES_OR_NO.has(word))) ||
    (words === 1 && tokens.some(({ word }) => NO_WORDS.has(word)));
  const anything =
    asks ||
    tells ||
    replies ||
    answers ||
    dissent.length > 0 ||
    counts.length > 0 ||
    OWN_CASE.test(text) ||
    OF_SOMEBODY.test(text);
  return { asks, tells, replies, dissent, anything };
}

function isEcho({ normalized }: Text, words: number, { asks, replies }: Told): boolean {
  if (replies) return false;
  const text = normalized.text.trim();
  return ECHO.test(text) || (!asks && (PRESENCE.test(text) || (words <= EARLY_WORDS && EARLY.test(text))));
}

function onlyPraises(
  { normalized }: Text,
  words: number,
  { content, references, counts, praised }: Pieces,
  { asks, tells, replies }: Told,
): boolean {
  return (
    praised.length > 0 &&
    words <= MOST_PRAISING &&
    content.filter((index) => !praised.includes(index)).length <= 1 &&
    references.length + counts.length === 0 &&
    !asks &&
    !tells &&
    !replies &&
    !RESERVATION.test(normalized.text.trim())
  );
}

/** Less than an opinion on advertising may say: a short answer has few words to go by. */
const STYLE_CAP = 2;
const LONGEST_EMPTY = 25;

/** What a second opinion says of the choice of words: positive where it is that of comments which say nothing. */
export function readEmptyStyle(model: NgramModel, text: Text): Signal[] {
  // Who takes many words, a "but", finds fault, or tells what came of it, mostly says something between the thanks.
  const { text: said } = text.normalized;
  if (
    text.tokens.length > LONGEST_EMPTY ||
    RESERVATION.test(said) ||
    REPORT.test(said) ||
    WISHES.test(said) ||
    said.search(DISSENT) >= 0
  )
    return [];
  return readStyle(model, text, wordsOf(text), STYLE_CAP);
}
