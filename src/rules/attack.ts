import { matchAttack } from "./attack-words.ts";
import { foldedWords, isContentWord } from "./lexicon/common.ts";
import { readManner } from "./manner.ts";
import type { Match } from "./matcher.ts";
import type { Reading } from "./reading.ts";
import type { Attack, Reason } from "./reasons.ts";
import { bareSignal, lengthSignal, signalFrom, type Signal } from "./signals.ts";
import { countWords, findTokens, markTokens, spansAt, spansOf, type Text, type TokenRange } from "./tokens.ts";

type Finds = readonly Match<Attack>[];

const ABSENT = new Set(
  "he he's she she's him his her hers they they're them their er ihm ihn sein seine seinen deren".split(" "),
);
const OPENING = /^@|^(?:you|your|you're|u|ur|du|dein|deine|ihr|hey|listen|dude|lol)\b/i;
/** So many tokens between a crude word and an address, and it is aimed at whom that names. */
const NEAR = 5;
/** So few words are a shout at whoever reads it: "Idiot!" */
const SHOUT_WORDS = 4;
/** And with so few it can be nobody else. */
const HURLED_WORDS = 2;
/** A text that says "you" every fourth word speaks of nothing else. */
const ADDRESS_DENSITY = 8;
const MANY = 3;

/** What a comment shows of insults and threats, for the rule `personal_attack`. */
export function readAttack(reading: Reading): Signal[] {
  const { body, input } = reading;
  const words = countWords(body);
  const { of, said, meant, asserted } = readUses(reading);
  const calledNames = findCalledNames(reading, [...meant("insult"), ...meant("harsh_word")]);
  const insults = [...meant("insult"), ...calledNames];
  const insulting = new Set(insults.map((match) => sentenceOf(body, match)));
  const [slang, crude, strong] = [said("slang"), of("profanity"), said("strong_insult")];
  const harsh = [...insults, ...slang, ...crude].toSorted((a, b) => a.first - b.first);
  const hurled = words <= HURLED_WORDS ? insults : [];
  const atSomebody = hurled.length > 0 ? hurled : [...meant("insult_at_person"), ...calledNames];
  const addresses = of("address");
  const opens = OPENING.test(input.body);
  const atNobody = addresses.length + atSomebody.length === 0 && !opens && words > SHOUT_WORDS;
  const absent = harsh.length > 0 ? findTokens(body, ({ word }) => ABSENT.has(word)) : [];
  const addressShare = (ADDRESS_DENSITY * addresses.length) / Math.max(SHOUT_WORDS, words);
  const signal = (reason: Reason, matches: Finds): Signal[] => signalFrom(reason, spansOf(body, matches));
  const threats = (reason: Attack): Finds =>
    said(reason).filter((match) => !isDefused(body, match) && !isReported(body, match));
  return [
    ...signal("insult", insults),
    ...signal("belittling", said("belittling")),
    ...signal("put_down", said("put_down")),
    ...signal("slang", slang),
    ...signalFrom("of_the_absent", spansAt(body, absent)),
    ...bareSignal("opens_at_person", opens),
    ...signal("strong_insult", strong),
    ...signal("insult_at_person", atSomebody),
    ...signal("crude_at_person", nearTo(addresses, [...slang, ...crude, ...strong], body)),
    ...signal("at_nobody", atNobody ? harsh : []),
    ...signal("insult_of_group", asserted("group_insult")),
    ...signal("hate_of_group", asserted("hate_of_group")),
    ...signal("contempt", said("contempt")),
    ...signal("harsh_word", said("harsh_word")),
    ...signal("profanity", crude),
    ...signal("threat", threats("threat")),
    ...signal("veiled_threat", threats("veiled_threat")),
    ...signal("address", addresses),
    ...signalFrom("speaks_of_you", spansOf(body, addresses), { value: Math.min(2, addressShare) }),
    ...signal("quotation", of("quotation")),
    ...signal("counter_speech", of("counter_speech")),
    ...signal(
      "about_things",
      of("about_things").filter((thing) => insulting.has(sentenceOf(body, thing))),
    ),
    ...signal("insults_many", insults.length >= MANY ? insults : []),
    ...lengthSignal(words, { from: 12, most: 3 }),
    ...readManner(input.body),
  ];
}

/** "You are not stupid", "you're right, I was dumb": somebody else is meant, or nobody. */
const NOT_YOU = new Set(
  "not isn't ain't aren't never no i i'm im my me nicht kein keine keinen niemand ich mein meine mich".split(" "),
);
/** "Not all immigrants are criminals", "I never said teachers are lazy": the word is denied, or somebody else's. */
const DENIED = new Set(
  "not never nobody don't doesn't isn't nicht nie niemals kein keine keinen niemand said say says saying think thinks claim claims sagt sagen sagte behauptet behaupten meint glaubt".split(
    " ",
  ),
);
const DENIED_WITHIN = 4;

/** What the attack lexicon found, by reason, and the sense in which it stands there. */
interface Uses {
  readonly of: (reason: Attack) => Finds;
  /** Without what is quoted, says something else or is said of oneself. */
  readonly said: (reason: Attack) => Finds;
  /** Of this what is not only named, and of no "not you". */
  readonly meant: (reason: Attack) => Finds;
  /** Of what is said that which nobody denies and which is not laid into another's mouth. */
  readonly asserted: (reason: Attack) => Finds;
}

function readUses({ body, quoted }: Reading): Uses {
  const found = matchAttack(body);
  const of = (reason: Attack): Finds => found.filter((match) => match.reason === reason);
  // "Ich Depp", "I'm such an idiot": who calls nobody but himself names attacks nobody.
  const ofSelf = of("of_self").filter((match) => !holdsComma(body, match));
  // "Winners and losers", "halt die Klappe fest": the words say something else.
  const harmless = markTokens(body, [...ofSelf, ...of("other_sense")]);
  // "Please call nobody an idiot" names the word, and nobody by it.
  const named = markTokens(
    body,
    of("quotation").filter(({ first, last }) => last > first),
  );
  const said = (reason: Attack): Finds =>
    of(reason).filter(({ first, last }) => !quoted[first] && harmless[last] !== 1);
  return {
    of,
    said,
    meant: (reason) =>
      said(reason).filter(
        ({ first, last }) =>
          !named.subarray(first, last + 1).includes(1) &&
          !body.tokens.slice(first, last).some(({ word }) => NOT_YOU.has(word)),
      ),
    asserted: (reason) =>
      said(reason).filter((match) => {
        const before = body.tokens.slice(Math.max(0, match.first - DENIED_WITHIN), match.first);
        return !before.some(({ word, sentence }) => DENIED.has(word) && sentence === sentenceOf(body, match));
      }),
  };
}

/** Those that stand near to an address in their sentence. */
function nearTo(addresses: Finds, matches: Finds, body: Text): Finds {
  const addressed = markTokens(body, addresses);
  return matches.filter((match) => {
    const from = Math.max(0, match.first - NEAR);
    const near = body.tokens.slice(from, match.last + NEAR + 1);
    return near.some(({ sentence }, at) => addressed[from + at] === 1 && sentence === sentenceOf(body, match));
  });
}

/** What follows a harsh noun, and no adjective: "Karl is a snob who", but not "Karl is a smug one". */
const AFTER_NOUN = new Set("who that and with und der die das mit ohne".split(" "));
const IS = new Set("is was ist war".split(" "));
const ARTICLES = new Set("a an such the ein eine einer so der die das".split(" "));
const SHORTEST_NAME = 3;
/** So many words from the name to the noun, with all that stands between. */
const FROM_NAME = [2, 3, 4, 5];

/** "Karl is a gasbag": who took part in the thread is insulted to the face. */
function findCalledNames({ body, thread }: Reading, harsh: Finds): Match<Attack>[] {
  if (!thread) return [];
  const { tokens } = body;
  const names = new Set(thread.names.filter((name) => name.length >= SHORTEST_NAME && isContentWord(name)));
  const endsClause = (at: number): boolean => {
    const [noun, next] = [tokens[at], tokens[at + 1]];
    if (next?.sentence !== noun?.sentence) return true;
    return AFTER_NOUN.has(next?.word ?? "") || holdsComma(body, { first: at, last: at + 1 });
  };
  const isCalled = (at: number): boolean => {
    const [name = "", next = "", third = ""] = tokens.slice(at, at + 3).map(({ word }) => word);
    const short = /^(.+)['\u2019]s$/.exec(name)?.[1];
    return short === undefined
      ? names.has(name) && IS.has(next) && ARTICLES.has(third)
      : names.has(short) && ARTICLES.has(next);
  };
  const nouns = new Set(harsh.filter(({ first, last }) => first === last && endsClause(last)).map(({ last }) => last));
  return [...nouns].flatMap((last): Match<Attack>[] => {
    const first = FROM_NAME.map((back) => last - back).find(
      (at) => at >= 0 && tokens[at]?.sentence === tokens[last]?.sentence && isCalled(at),
    );
    const match = { reason: "insult_at_person", first: first ?? last, last } as const;
    return first === undefined || holdsComma(body, match) ? [] : [match];
  });
}

function sentenceOf({ tokens }: Text, { first }: TokenRange): number | undefined {
  return tokens[first]?.sentence;
}

/** Whether what stands between the ends of a match has a comma. */
function holdsComma({ tokens, normalized }: Text, { first, last }: TokenRange): boolean {
  return normalized.text.slice(tokens[first]?.end, tokens[last]?.start).includes(",");
}

/** What takes the threat from the words around it. */
const DEFUSES = foldedWords(
  `not don't dont doesn't doesnt didn't isn't luck beats beat rehab recover nicht nie kein keine keinem niemand niemandem
  kraft besiegst besiegt besserung`,
);
/** "I hope you never walk again", and not "I hope you never lose that". */
const NEVER_AGAIN = new Set(
  "ever work works walk walks wake play plays sing sings race races ride rides have has get find finds know".split(" "),
);

/** "Hau dir nicht auf die Finger", "I hope she beats the cancer". */
function isDefused({ tokens }: Text, { first, last }: TokenRange): boolean {
  return tokens
    .slice(first + 1, last)
    .some(({ word }, at) =>
      word === "never" ? !NEVER_AGAIN.has(tokens[first + at + 2]?.word ?? "") : DEFUSES.has(word),
    );
}

/** So many words before a threat somebody else may be named who made it. */
const REPORTED_WITHIN = 10;
const REPORTS = foldedWords(
  `told telling tells messages message texted threatened threatening threats said says wrote writes shouted yelled screamed banner
  gesagt sagte gebrüllt brüllte geschrieben schrieb gedroht drohte droht gerufen rief nachrichten`,
);
const FIRST = new Set("i i've we ich wir".split(" "));

/** "He was told to kill himself": who reports a threat makes none. "I told you" reports nothing. */
function isReported({ tokens }: Text, { first }: TokenRange): boolean {
  const { sentence } = tokens[first] ?? {};
  const from = Math.max(0, first - REPORTED_WITHIN);
  return tokens
    .slice(from, first)
    .some(
      (token, at) =>
        token.sentence === sentence && REPORTS.has(token.word) && !FIRST.has(tokens[from + at - 1]?.word ?? ""),
    );
}
