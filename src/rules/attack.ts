import { matchAttack } from "./attack-words.ts";
import { readManner } from "./manner.ts";
import type { Match } from "./matcher.ts";
import type { Reading } from "./reading.ts";
import type { Attack } from "./reasons.ts";
import { bareSignal, signalFrom, spansOf, type Signal } from "./signals.ts";

const NEAR = 5;
const ABSENT = new Set(
  "he he's she she's him his her hers they they're them their er ihm ihn sein seine seinen deren".split(" "),
);
const OPENING = /^@|^(?:you|your|you're|u|ur|du|dein|deine|ihr|hey|listen|dude|lol)\b/i;
/** So few words are a shout at whoever reads it: "Idiot!" */
const SHOUT_WORDS = 4;
/** A text that says "you" every fourth word speaks of nothing else. */
const ADDRESS_DENSITY = 8;

/** What a comment shows of insults and threats, for the rule `personal_attack`. */
export function readAttack(reading: Reading): Signal[] {
  const { body } = reading;
  const found = matchAttack(body);
  const of = (reason: Attack): Match<Attack>[] => found.filter((match) => match.reason === reason);
  const said = (reason: Attack): Match<Attack>[] => of(reason).filter(({ first }) => !reading.quoted[first]);
  // "Please call nobody an idiot" names the word, and nobody by it.
  const named = of("quotation").filter(({ first, last }) => last > first);
  const insults = said("insult").filter(
    ({ first, last }) => !named.some((name) => name.first <= last && first <= name.last),
  );
  const sameSentence = (a: Match<Attack>, b: Match<Attack>): boolean =>
    body.tokens[a.first]?.sentence === body.tokens[b.first]?.sentence;
  const addresses = of("address");
  const atPerson = (matches: readonly Match<Attack>[]): Match<Attack>[] =>
    matches.filter((match) => addresses.some((you) => sameSentence(match, you) && distance(match, you) <= NEAR));
  const belittling = said("belittling");
  const slang = said("slang");
  const crude = of("profanity");
  const harsh = [...insults, ...slang, ...crude].toSorted((a, b) => a.first - b.first);
  const opens = OPENING.test(reading.input.body);
  const words = body.tokens.filter(({ kind }) => kind === "word").length;
  const atNobody = addresses.length === 0 && !opens && words > SHOUT_WORDS;
  const absent = harsh.length > 0 ? body.tokens.flatMap(({ word }, index) => (ABSENT.has(word) ? [index] : [])) : [];
  const spans = (matches: readonly Match<Attack>[]): ReturnType<typeof spansOf> => spansOf(body, matches);
  return [
    ...signalFrom("insult", "body", spans(insults)),
    ...signalFrom("belittling", "body", spans(belittling)),
    ...signalFrom("slang", "body", spans(slang)),
    ...signalFrom(
      "of_the_absent",
      "body",
      spansOf(
        body,
        absent.map((index) => ({ first: index, last: index })),
      ),
    ),
    ...bareSignal("opens_at_person", opens ? 1 : 0),
    ...signalFrom("strong_insult", "body", spans(said("strong_insult"))),
    ...signalFrom("insult_at_person", "body", spans(atPerson(insults))),
    ...signalFrom("crude_at_person", "body", spans(atPerson([...slang, ...crude, ...said("strong_insult")]))),
    ...signalFrom("at_nobody", "body", atNobody ? spans(harsh) : []),
    ...signalFrom("insult_of_group", "body", spans(said("group_insult"))),
    ...signalFrom("contempt", "body", spans(said("contempt"))),
    ...signalFrom("harsh_word", "body", spans(said("harsh_word"))),
    ...signalFrom("profanity", "body", spans(crude)),
    ...signalFrom("threat", "body", spans(said("threat"))),
    ...signalFrom("address", "body", spans(addresses)),
    ...signalFrom(
      "speaks_of_you",
      "body",
      spans(addresses),
      Math.min(2, (ADDRESS_DENSITY * addresses.length) / Math.max(SHOUT_WORDS, words)),
    ),
    ...signalFrom("quotation", "body", spans(of("quotation"))),
    ...signalFrom("counter_speech", "body", spans(of("counter_speech"))),
    ...signalFrom(
      "about_things",
      "body",
      insults.length > 0
        ? spans(of("about_things").filter((thing) => insults.some((insult) => sameSentence(insult, thing))))
        : [],
    ),
    ...signalFrom("insults_many", "body", insults.length >= 3 ? spans(insults) : []),
    ...bareSignal("long_text", Math.min(3, Math.max(0, Math.log2(words / 12)))),
    ...readManner(reading.input.body),
  ];
}

function distance(a: Match<Attack>, b: Match<Attack>): number {
  return a.first > b.last ? a.first - b.last : b.first - a.last;
}
