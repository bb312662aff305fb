import { openArticle } from "./article.ts";
import { areNearDuplicates, fingerprintOf } from "./fingerprint.ts";
import { readForm, readTricks } from "./form.ts";
import { readAuthorUrl, readLinks } from "./link-signals.ts";
import type { Match } from "./matcher.ts";
import type { Span } from "./normalize.ts";
import type { Reading } from "./reading.ts";
import { PHRASES, type Phrase } from "./reasons.ts";
import { isPitch, type RelationReading, type Sentence } from "./relation.ts";
import { bareSignal, signalFrom, spansOf, type Signal } from "./signals.ts";

const SECOND_PERSON = new Set(
  "you your yours u ur sie ihr ihre ihren ihrem ihrer ihnen euch eure eurer dein deine deinen deinem deiner dir dich".split(
    " ",
  ),
);

/** What a comment shows of advertising, of bulk and of discussion, for `spam`, `advertising_only` and the fee. */
export function readCommerce(reading: Reading, relation: RelationReading): Signal[] {
  const { body } = reading;
  return [
    ...PHRASES.flatMap((phrase) =>
      signalFrom(
        phrase,
        "body",
        spansOf(
          body,
          reading.phrases.filter((match) => match.reason === phrase && isOfItsOwn(match, reading, relation)),
        ),
      ),
    ),
    ...readLinks(reading, relation),
    ...readPitch(reading, relation),
    ...readDiscussion(reading, relation),
    ...readForm(reading, relation),
    ...readTricks(reading),
    ...readAuthorUrl(reading),
    ...readRepeats(reading),
  ];
}

/** A trade that the article speaks of is its topic: under a text on roofs everybody may say "roofer". One in the author's name counts as a name. */
function isOfItsOwn(
  { reason, first }: Match<Phrase>,
  { article, body, name }: Reading,
  { fromArticle }: RelationReading,
): boolean {
  if (reason !== "trade_word") return true;
  const word = body.tokens[first]?.word ?? "";
  return (
    !fromArticle.includes(first) &&
    !openArticle(article).title.has(word) &&
    !name.tokens.some((token) => token.word === word)
  );
}

function wordsIn(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}

function readPitch({ body }: Reading, { sentences }: RelationReading): Signal[] {
  const pitches = sentences.filter(isPitch);
  const addressed = pitches.filter(({ first, last }) =>
    body.tokens.slice(first, last + 1).some(({ word }) => SECOND_PERSON.has(word)),
  );
  const kinds = new Set(pitches.flatMap(({ kinds: found }) => found));
  return [
    ...bareSignal("pitch_share", wordsIn(pitches) / Math.max(1, body.tokens.length)),
    ...bareSignal("pitch_kinds", Math.min(3, Math.log2(Math.max(1, kinds.size)))),
    ...bareSignal("praise_and_pitch", pitches.length > 0 && sentences.some(({ courtesies }) => courtesies > 0) ? 1 : 0),
    ...signalFrom("second_person_pitch", "body", spansOf(body, addressed)),
  ];
}

function readDiscussion({ body, input }: Reading, relation: RelationReading): Signal[] {
  const { sentences, fromArticle, fromThread, quoted } = relation;
  const words = body.tokens.length;
  const discussion = sentences.filter(({ kind }) => kind === "discussion");
  const own = discussion.reduce((sum, { content }) => sum + content.length, 0);
  const single = (indices: readonly number[]): Span[] =>
    spansOf(
      body,
      indices.map((index) => ({ first: index, last: index })),
    );
  const marks = [...input.body.matchAll(/\?/g)].slice(0, 5).map(({ index }) => ({ start: index, end: index + 1 }));
  return [
    ...signalFrom("quoted_article", "body", spansOf(body, quoted)),
    ...signalFrom("takes_up_article", "body", single(fromArticle)),
    ...signalFrom("takes_up_comment", "body", single(fromThread)),
    ...bareSignal("discussion_share", wordsIn(discussion) / Math.max(1, words)),
    ...bareSignal("own_content", Math.min(2, Math.log2(1 + own) / 2)),
    ...signalFrom("question", "body", marks),
    ...bareSignal("long_text", Math.min(2, Math.max(0, Math.log2(words / 30)))),
    ...bareSignal("short_text", words <= 6 ? 1 : 0),
  ];
}

function readRepeats({ body, input }: Reading): Signal[] {
  const earlier = input.earlier ?? [];
  const own = earlier.length > 0 ? fingerprintOf(body) : "";
  const repeats = own !== "" && earlier.some((fingerprint) => areNearDuplicates(fingerprint, own));
  return signalFrom("near_duplicate", "body", repeats ? [{ start: 0, end: input.body.length }] : []);
}
