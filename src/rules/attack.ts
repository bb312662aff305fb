import { ATTACK_LEXICON } from "#lexicons";
import { Matcher, type Match } from "./matcher.ts";
import type { Reading } from "./reading.ts";
import type { Attack } from "./reasons.ts";
import { signalFrom, spansOf, type Signal } from "./signals.ts";

const NEAR = 5;
let matcher: Matcher<Attack> | undefined;

/** What a comment shows of insults and threats, for the rule `personal_attack`. */
export function readAttack(reading: Reading): Signal[] {
  matcher ??= new Matcher(ATTACK_LEXICON);
  const { body } = reading;
  const found = matcher.match(body.tokens);
  const of = (reason: Attack): Match<Attack>[] => found.filter((match) => match.reason === reason);
  const inQuotes = reading.quoted;
  const insults = of("insult").filter(({ first }) => !inQuotes[first]);
  const sameSentence = (a: Match<Attack>, b: Match<Attack>): boolean =>
    body.tokens[a.first]?.sentence === body.tokens[b.first]?.sentence;
  const atPerson = insults.filter((insult) =>
    of("address").some((you) => sameSentence(insult, you) && distance(insult, you) <= NEAR),
  );
  const spans = (matches: readonly Match<Attack>[]): ReturnType<typeof spansOf> => spansOf(body, matches);
  return [
    ...signalFrom("insult", "body", spans(insults)),
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
