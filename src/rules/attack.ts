import { ATTACK_LEXICON } from "#lexicons";
import { Matcher, type Match } from "./matcher.ts";
import type { Reading } from "./reading.ts";
import type { Attack } from "./reasons.ts";
import { bareSignal, signalFrom, spansOf, type Signal } from "./signals.ts";

const NEAR = 5;
const ABSENT = new Set(
  "he he's she she's him his her hers they they're them their er ihm ihn sein seine seinen deren".split(" "),
);
const OPENING = /^@|^(?:you|your|you're|u|ur|du|dein|deine|ihr|hey|listen|dude|lol)\b/i;
let matcher: Matcher<Attack> | undefined;

/** What a comment shows of insults and threats, for the rule `personal_attack`. */
export function readAttack(reading: Reading): Signal[] {
  matcher ??= new Matcher(ATTACK_LEXICON);
  const { body } = reading;
  const found = matcher.match(body.tokens);
  const of = (reason: Attack): Match<Attack>[] => found.filter((match) => match.reason === reason);
  const inQuotes = reading.quoted;
  // "Please call nobody an idiot" names the word, and nobody by it.
  const named = of("quotation").filter(({ first, last }) => last > first);
  const insults = of("insult").filter(
    ({ first, last }) => !inQuotes[first] && !named.some((name) => name.first <= last && first <= name.last),
  );
  const sameSentence = (a: Match<Attack>, b: Match<Attack>): boolean =>
    body.tokens[a.first]?.sentence === body.tokens[b.first]?.sentence;
  const atPerson = insults.filter((insult) =>
    of("address").some((you) => sameSentence(insult, you) && distance(insult, you) <= NEAR),
  );
  const belittling = of("belittling").filter(({ first }) => !inQuotes[first]);
  const absent = insults.length > 0 ? body.tokens.flatMap(({ word }, index) => (ABSENT.has(word) ? [index] : [])) : [];
  const spans = (matches: readonly Match<Attack>[]): ReturnType<typeof spansOf> => spansOf(body, matches);
  return [
    ...signalFrom("insult", "body", spans(insults)),
    ...signalFrom("belittling", "body", spans(belittling)),
    ...signalFrom("slang", "body", spans(of("slang").filter(({ first }) => !inQuotes[first]))),
    ...signalFrom(
      "of_the_absent",
      "body",
      spansOf(
        body,
        absent.map((index) => ({ first: index, last: index })),
      ),
    ),
    ...bareSignal("opens_at_person", OPENING.test(reading.input.body) ? 1 : 0),
    ...signalFrom("strong_insult", "body", spans(of("strong_insult").filter(({ first }) => !inQuotes[first]))),
    ...signalFrom("insult_at_person", "body", spans(atPerson)),
    ...signalFrom("insult_of_group", "body", spans(of("group_insult").filter(({ first }) => !inQuotes[first]))),
    ...signalFrom("profanity", "body", spans(of("profanity"))),
    ...signalFrom("threat", "body", spans(of("threat").filter(({ first }) => !inQuotes[first]))),
    ...signalFrom("address", "body", spans(of("address"))),
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
  ];
}

function distance(a: Match<Attack>, b: Match<Attack>): number {
  return a.first > b.last ? a.first - b.last : b.first - a.last;
}
