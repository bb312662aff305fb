import { letterExpression, type LetterExpression } from "./letters.ts";
import { ENGLISH_STOP_WORDS, FIRST_PERSON_FORMS, GERMAN_STOP_WORDS } from "./lexicon/common.ts";
import { FORENAMES } from "./name-words.ts";
import { readGibberish } from "./gibberish.ts";
import { isOurs, mayBeOurs } from "./language.ts";
import { unleet } from "./leet.ts";
import type { Span } from "./normalize.ts";
import { phrases, type Reading } from "./reading.ts";
import type { Reason } from "./reasons.ts";
import { isPitch, type RelationReading } from "./relation.ts";
import { bareSignal, signalFrom, type Signal } from "./signals.ts";
import {
  asWritten,
  findTokens,
  isAsked,
  isWordOrNumber,
  spansAt,
  spansOf,
  type Text,
  type Token,
  type TokenRange,
} from "./tokens.ts";

const KNOWN_CAMELS = new Set(
  "youtube wordpress github gitlab javascript typescript iphone ipad imac macos ios ebay paypal linkedin facebook whatsapp openai chatgpt postgresql mysql mariadb mongodb graphql nodejs ubuntu opensuse libreoffice openoffice powerpoint onedrive tiktok icloud airpods imho iirc devops saas phd gmbh webgl numpy scipy tensorflow pytorch dataframe datacamp".split(
    " ",
  ),
);
const REPETITION = { words: 12, different: 0.4 };
const SHOUTING = { letters: 20, capitals: 0.6 };
/** Whole sentences of either language have about so many function words among their words; notes and ads have fewer. */
const NOTES = { words: 8, functional: 0.42, slope: 5 };
const LETTERS = letterExpression(String.raw`[\p{L}]+`, "g");
const CAPITALS = letterExpression(String.raw`[\p{Lu}]+`, "g");
const CAMEL = letterExpression(String.raw`^[\p{Lu}]?[\p{Ll}]{2,}[\p{Lu}][\p{L}]{1,}`);
const SCOTS = letterExpression(String.raw`^mc[\p{L}]`);
const LETTER_FIRST = letterExpression(String.raw`^[\p{L}]`);
const LONG_WORD = letterExpression(String.raw`^[\p{L}]{5,}$`);

/** Shape and voice of a text; what goes by function words and by spelling only in a language that the judge knows. */
export function readForm(reading: Reading, relation: RelationReading): Signal[] {
  const { body, input } = reading;
  const at = (is: (token: Token) => boolean): Span[] => spansAt(body, findTokens(body, is));
  const words = body.tokens.filter(({ kind }) => kind === "word");
  const count = (signs: LetterExpression): number => input.body.match(signs.for(input.body))?.join("").length ?? 0;
  const [letters, capitals] = [count(LETTERS), count(CAPITALS)];
  const different = new Set(words.map(({ word }) => word)).size;
  const functional = words.filter(({ word }) => GERMAN_STOP_WORDS.has(word) || ENGLISH_STOP_WORDS.has(word)).length;
  const share = functional / Math.max(1, words.length);
  const known = isOurs(reading.language);
  return [
    ...(mayBeOurs(reading.language) ? readGibberish(reading) : []),
    ...bareSignal("repetition", words.length >= REPETITION.words && different / words.length < REPETITION.different),
    ...bareSignal("shouting", letters >= SHOUTING.letters && capitals / letters > SHOUTING.capitals),
    ...bareSignal("no_words", words.length === 0),
    ...bareSignal(
      "telegraphic",
      known && words.length >= NOTES.words ? Math.max(0, (NOTES.functional - share) * NOTES.slope) : 0,
    ),
    ...signalFrom(
      "personal_voice",
      at(({ kind, word }) => kind === "word" && FIRST_PERSON_FORMS.has(word)),
    ),
    // One says as much as three: a page that was copied has names glued together all over.
    ...signalFrom(
      "brand_word",
      at((token) => token.kind === "word" && isCamelCase(body, token)),
      { value: 1 },
    ),
    ...signalFrom("keyword_line", spansOf(body, known ? keywordLines(reading, relation) : [])),
    ...signalFrom("hook_question", spansOf(body, hooks(reading, relation))),
    ...signalFrom("author_name_in_text", spansOf(body, namesItself(reading))),
  ];
}

/** "SolarBrush", and neither "YouTube" nor a hashtag. */
function isCamelCase(body: Text, token: Token): boolean {
  const { word, start } = token;
  if (word.length < 6 || KNOWN_CAMELS.has(word) || SCOTS.test(word) || body.normalized.text[start - 1] === "#")
    return false;
  return CAMEL.test(asWritten(body, token));
}

/** Words that keyword lines may have besides keywords. */
const LINKING = new Set("in of for and & the a to with on at für und im von mit".split(" "));
const GREETING = new Set(
  "thanks thank thx regards cheers best greetings hello hi hey dear sincerely yours love danke gruß grüße gruss gruesse liebe lg vg mfg hallo moin servus ciao update edit ps amen lol wow yes no".split(
    " ",
  ),
);
const FRAGMENT = { least: 2, most: 8 };

/** Fragments beside whole sentences, without a verb or a full stop: "HP Support Assistant". Code and signatures are none. */
function keywordLines({ body }: Reading, { sentences }: RelationReading): TokenRange[] {
  const { text } = body.normalized;
  return sentences.filter(({ first, last }, index) => {
    const tokens = body.tokens.slice(first, last + 1).filter(isWordOrNumber);
    const [from, to] = [body.tokens[first]?.start ?? 0, body.tokens[last]?.end ?? 0];
    return (
      sentences.length > 1 &&
      tokens.length >= FRAGMENT.least &&
      tokens.length <= FRAGMENT.most &&
      !/^[.!?:,;=]/.test(text.slice(to).trimStart().slice(0, 1)) &&
      (index > 0 || text[to] === "\n") &&
      !/[=_{}<>[\]\\#"\u201c\u201e]|\(\)|->/.test(text.slice(from, to)) &&
      tokens.some(({ word }) => word.length > 3 && LETTER_FIRST.test(word)) &&
      !FORENAMES.has(tokens[0]?.word ?? "") &&
      !tokens.some(
        ({ word }) =>
          GREETING.has(word) ||
          FIRST_PERSON_FORMS.has(word) ||
          (!LINKING.has(word) && (GERMAN_STOP_WORDS.has(word) || ENGLISH_STOP_WORDS.has(word))),
      )
    );
  });
}

/** Short questions without an "I" that a selling sentence answers: "Roof leaking?", "Keine Lust auf Steuern?" */
function hooks({ body }: Reading, { sentences }: RelationReading): TokenRange[] {
  return sentences.filter(({ first, last }, index) => {
    const next = sentences[index + 1];
    const tokens = body.tokens.slice(first, last + 1);
    return (
      isAsked(body, last) &&
      tokens.length <= 12 &&
      next !== undefined &&
      (isPitch(next) || next.hasWeakPitch) &&
      !tokens.some(({ word }) => FIRST_PERSON_FORMS.has(word))
    );
  });
}

/** Words of a name that is no person's, where the text uses them too. A signature at the end is no advertisement. */
function namesItself({ body, name }: Reading): TokenRange[] {
  const own = new Set(
    name.tokens
      .filter(
        ({ kind, word }) => kind === "word" && word.length >= 5 && !GERMAN_STOP_WORDS.has(word) && !FORENAMES.has(word),
      )
      .map(({ word }) => word),
  );
  if (own.size === 0) return [];
  const isOwn = (word: string): boolean =>
    own.has(word) ||
    (word.length >= 6 && [...own].some((part) => part.length >= 6 && (word.startsWith(part) || part.startsWith(word))));
  const words = body.tokens.flatMap(({ kind }, index) => (kind === "word" ? [index] : [])).slice(0, -2);
  const found: { first: number; last: number }[] = [];
  for (const index of words) {
    if (!isOwn(body.tokens[index]?.word ?? "")) continue;
    const open = found.at(-1);
    if (open && open.last === index - 1) open.last = index;
    else found.push({ first: index, last: index });
  }
  return found;
}

/** Ways of hiding words; see `Trick`. */
export function readTricks({ body }: Reading): Signal[] {
  const ofTokens = (reason: Reason, is: (token: Token) => boolean): Signal[] =>
    signalFrom(reason, spansAt(body, findTokens(body, is)));
  return [
    ...[...Map.groupBy(body.normalized.tricks, ({ trick }) => trick)].flatMap(([trick, where]) =>
      signalFrom(trick, where),
    ),
    ...ofTokens("trick_spaced_word", ({ disguise, word }) => disguise === "cut" && LONG_WORD.test(word)),
    ...ofTokens("trick_leetspeak", ({ kind, word, disguise }) => {
      const plain = kind === "word" ? unleet(word) : undefined;
      return disguise === "leetspeak" || (plain !== undefined && !phrases().knows(word) && phrases().knows(plain));
    }),
  ];
}
