import { openArticle } from "./article.ts";
import { areNearDuplicates, fingerprintOf } from "./fingerprint.ts";
import { readForm, readTricks } from "./form.ts";
import { readAuthorUrl, readLinks } from "./link-signals.ts";
import type { Match } from "./matcher.ts";
import { isCivic, type NameKind } from "./name-form.ts";
import { foldWord } from "./normalize.ts";
import type { Reading } from "./reading.ts";
import { PHRASES, type Phrase, type Reason } from "./reasons.ts";
import { isPitch, type RelationReading, type Sentence } from "./relation.ts";
import { bareSignal, lengthSignal, signalFrom, signalsFrom, type Signal } from "./signals.ts";
import { asWritten, countWords, findTokens, spansAt, spansOf, type Text } from "./tokens.ts";

const SECOND_PERSON = new Set(
  "you your yours u ur sie ihr ihre ihren ihrem ihrer ihnen euch eure eurer dein deine deinen deinem deiner dir dich".split(
    " ",
  ),
);

const WE = new Set("wir uns unser unsere unserem unseren unserer unseres".split(" "));
const POLITE = new Set("sie ihnen ihr ihre ihrem ihren ihrer ihres".split(" "));
const LEAST_BEFORE_CONTACT = 4;
const BEGGING: ReadonlySet<Phrase> = new Set<Phrase>(["attention", "channel_promo"]);
const FEW_WORDS = 10;
/** As many words at most, and as many that belong neither to praise nor to the article, has what says nothing. */
const HOLLOW = { words: 30, own: 4 };
const FIRM_NAMES: ReadonlySet<NameKind> = new Set<NameKind>(["keyword", "business", "address"]);
/** What turns a ware into a matter that people talk about: "Immobilienhaie", "Kreditblase". */
const TOPIC =
  /[a-z]{4}(?:haie?n?|krisen?|blasen?|branchen?|markte?s?|maerkten?|politik|lobby|skandale?n?|booms?|wirtschaft|industrie)$/;
/** Who asks where something can be had, or from whom, has asked for names of firms. */
const REQUEST =
  /\b(?:wer kennt|kennt (?:hier )?(?:jemand|wer|einer|ihr)|(?:jemand|wer|einer|ihr) .{0,40}(?:tipps?|empfehlung\w{0,2}|adresse|nummer)|wo (?:kann|koennte|bekomm\w{1,3}|krieg\w{1,3}|gibts?|kauf\w{1,3}|habt|hast|haben|find\w{1,3})|woher|bei wem|welche[rsn]? (?:firma|laden|anbieter|shop|marke|modell|betrieb|arzt|hersteller|bank|versicherung|verein)|(?:can|could) (?:anyone|anybody|someone|you) recommend|any (?:recommendations?|suggestions?|tips)|(?:anyone|anybody|someone) know (?:a|an|any|where|of|who)|where (?:can|do|did|could|would) (?:i|you|we|one)|who (?:makes|sells|did you|do you use)|which (?:shop|firm|company|brand|model|store|one)|know (?:of )?a (?:good|decent|reliable))\b/;
const REQUEST_READ = 400;
/** What nearly every request has: without it the expression above need not be made. */
const MAYBE_REQUEST = /\?|kennt|recommend|empf/;
/** A shorter sentence behind an offer is its signature, its address or its hours. */
const LEAST_SAID = 4;
/** One inside an address asks nothing. */
const QUESTION_MARK = /\?(?=[\s?!.,;:"'\u201d\u201c\u00bb)\]]|$)/g;

/**
 * What a comment shows of advertising, of bulk and of discussion, for `spam`, `advertising_only` and the fee.
 * @param nameKind what kind of name the author's is: see `readName`
 */
export function readCommerce(reading: Reading, relation: RelationReading, nameKind: NameKind): Signal[] {
  const { body, name, input } = reading;
  const links = readLinks(reading, relation);
  const authorUrl = readAuthorUrl(reading);
  const whole = [{ start: 0, end: input.body.length }];
  const fromArticle = new Set(relation.fromArticle);
  const phrases = reading.phrases.filter((match) => isOfItsOwn(match, reading, fromArticle));
  const civic = findTokens(name, ({ word }) => isCivic(word));
  const isOfFirm = FIRM_NAMES.has(nameKind) || authorUrl.some(({ reason }) => reason === "url_keyword");
  const isHollowAd = isOfFirm && isHollow(reading, relation, authorUrl);
  return [
    ...signalsFrom(body, phrases, PHRASES),
    ...signalFrom("no_gain", spansAt(name, civic), { field: "author.name" }),
    ...links,
    ...bareSignal("attention_only", begsOnly(reading, relation, links)),
    ...readPitch(reading, relation),
    ...readDiscussion(reading, relation),
    ...readForm(reading, relation),
    ...readTricks(reading),
    ...authorUrl,
    ...signalFrom("hollow_by_firm", isHollowAd ? whole : []),
    ...signalFrom("near_duplicate", repeatsEarlier(reading) ? whole : []),
  ];
}

/**
 * A trade or topic that the article speaks of is its own: under a text on roofs everybody may say "roofer". A trade in the
 * author's name counts as a name.
 */
function isOfItsOwn(
  { reason, first, last }: Match<Phrase>,
  { article, body, name }: Reading,
  fromArticle: ReadonlySet<number>,
): boolean {
  if (reason !== "trade_word" && reason !== "spam_topic") return true;
  for (let index = first; index <= last; index += 1) if (fromArticle.has(index)) return false;
  if (reason === "spam_topic") return true;
  const word = body.tokens[first]?.word ?? "";
  if (TOPIC.test(word)) return false;
  return !openArticle(article).title.has(word) && !name.tokens.some((token) => token.word === word);
}

function readPitch({ body }: Reading, { sentences }: RelationReading): Signal[] {
  const pitches = sentences.filter(isPitch);
  const addressed = pitches.filter(({ first, last }) =>
    body.tokens.slice(first, last + 1).some(({ word }) => SECOND_PERSON.has(word)),
  );
  const kinds = new Set(pitches.flatMap((sentence) => sentence.pitches));
  return [
    ...bareSignal("pitch_share", wordsIn(pitches) / Math.max(1, body.tokens.length)),
    ...bareSignal("pitch_kinds", Math.min(3, Math.log2(Math.max(1, kinds.size)))),
    ...bareSignal("praise_and_pitch", pitches.length > 0 && sentences.some(({ hasCourtesy }) => hasCourtesy)),
    ...signalFrom("formal_offer", spansOf(body, formalOffers(body, sentences))),
    ...signalFrom("contact_last", spansAt(body, lastContact(body))),
    ...bareSignal("praise_and_link", hasOnlyPraise(sentences) && body.links.length > 0),
    ...signalFrom("second_person_pitch", spansOf(body, addressed)),
  ];
}

function wordsIn(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}

/** Sentences in which "we" speak to a customer: "Wir rechnen, Sie lehnen sich zurück". */
function formalOffers(body: Text, sentences: readonly Sentence[]): readonly Sentence[] {
  return sentences.filter(({ first, last }) => {
    const words = body.tokens.slice(first, last + 1);
    if (!words.some(({ word }) => WE.has(word))) return false;
    // Only the capital tells "Sie" from "sie"; at the head of a sentence it tells nothing.
    return words.slice(1).some((token) => POLITE.has(token.word) && /^[SI]/.test(asWritten(body, token)));
  });
}

/** What stands last, where it is a way to reach somebody. */
function lastContact({ tokens }: Text): number[] {
  const last = tokens.length - 1;
  const kind = tokens[last]?.kind;
  return last >= LEAST_BEFORE_CONTACT && (kind === "phone" || kind === "link" || kind === "mail") ? [last] : [];
}

function hasOnlyPraise(sentences: readonly Sentence[]): boolean {
  return (
    sentences.some(({ hasCourtesy }) => hasCourtesy) &&
    !sentences.some(({ hasCue, takenUp }) => hasCue || takenUp.length > 0)
  );
}

/** Whether a sentence says something, be it about the article or not. */
function saysMore({ kind, content }: Sentence): boolean {
  return kind === "discussion" || (kind === "other" && content.length >= LEAST_SAID);
}

function readDiscussion({ body, input }: Reading, relation: RelationReading): Signal[] {
  const { sentences, fromArticle, fromThread, pitched, quoted } = relation;
  const words = body.tokens.length;
  const discussion = sentences.filter(({ kind }) => kind === "discussion");
  const lastPitch = sentences.findLastIndex(isPitch);
  // What stands before an offer may lead up to it; who goes on behind it has more to say.
  const beyond = lastPitch < 0 ? discussion : sentences.slice(lastPitch + 1).filter(saysMore);
  const own = discussion.reduce((sum, { content }) => sum + content.length, 0);
  // An offer names what the article is about: that is its ware, and nothing taken up.
  const outside = (indices: readonly number[]): number[] => indices.filter((index) => pitched[index] === 0);
  const marks = [...input.body.matchAll(QUESTION_MARK)]
    .slice(0, 5)
    .map(({ index }) => ({ start: index, end: index + 1 }));
  return [
    ...signalFrom("quoted_article", spansOf(body, quoted)),
    ...signalFrom("takes_up_article", spansAt(body, outside(fromArticle))),
    ...signalFrom("takes_up_comment", spansAt(body, outside(fromThread))),
    ...bareSignal("discussion_share", wordsIn(beyond) / Math.max(1, words)),
    ...bareSignal("own_content", Math.min(2, Math.log2(1 + own) / 2)),
    ...signalFrom("question", marks),
    ...bareSignal("asked_for", isAskedFor(input)),
    ...lengthSignal(words, { from: 30, most: 2 }),
    ...bareSignal("short_text", words <= 6),
  ];
}

/** Whether the comment before asks for what others offer: an answer to it is no advertisement that nobody wanted. */
function isAskedFor({ thread }: Reading["input"]): boolean {
  const asked = foldWord(thread?.at(-1)?.body.slice(-REQUEST_READ) ?? "");
  return MAYBE_REQUEST.test(asked) && REQUEST.test(asked);
}

/** A few words that ask for clicks, or a link to where people promote themselves, and nothing on any matter. */
function begsOnly({ body, phrases }: Reading, { sentences }: RelationReading, links: readonly Signal[]): boolean {
  if (countWords(body) > FEW_WORDS || sentences.some(({ takenUp }) => takenUp.length > 0)) return false;
  const has = (reason: Reason): boolean => links.some((signal) => signal.reason === reason);
  return phrases.some(({ reason }) => BEGGING.has(reason)) || (has("link_only") && has("link_promo"));
}

/** Praise, or with an address a few words, that say nothing: what "Umzug Bremen" writes to be seen. */
function isHollow({ body, input }: Reading, { sentences }: RelationReading, authorUrl: readonly Signal[]): boolean {
  const praises = sentences.some(({ hasCourtesy }) => hasCourtesy);
  const own = sentences.reduce((sum, { content, takenUp }) => sum + content.length - takenUp.length, 0);
  return (
    (praises || authorUrl.length > 0) &&
    countWords(body) <= HOLLOW.words &&
    own <= HOLLOW.own &&
    !sentences.some((sentence) => sentence.hasCue || isPitch(sentence)) &&
    !input.body.includes("?")
  );
}

function repeatsEarlier({ body, input: { earlier } }: Reading): boolean {
  if (!earlier || earlier.length === 0) return false;
  const own = fingerprintOf(body);
  return earlier.some((fingerprint) => areNearDuplicates(fingerprint, own));
}
