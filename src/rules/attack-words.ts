import { ATTACK_LEXICON } from "#lexicons";
import { fnv1a } from "./hash.ts";
import { Matcher, type Match } from "./matcher.ts";
import { readStyle, withClasses, wordsOf, type NgramModel, type Words } from "./ngrams.ts";
import type { Attack } from "./reasons.ts";
import type { Signal } from "./signals.ts";
import { findQuoted, isWordOrNumber, type Text, type Token } from "./tokens.ts";

/** What kind of word an insulting word is, the first that fits: "you <insult>" says the same with any of them. */
const CLASSES: readonly Attack[] = [
  "strong_insult",
  "insult",
  "slang",
  "contempt",
  "harsh_word",
  "loaded_word",
  "profanity",
  "address",
];
/** Twice what an opinion on advertising may say: many attacks have no word that the lexicon knows. */
const CAP = 6;
const CLASS_SEED = 0x2545f491;

const matched = new WeakMap<Text, readonly Match<Attack>[]>();
const counted = new WeakMap<Text, SaidWords>();
let matcher: Matcher<Attack> | undefined;

/** The phrases of the attack lexicon in a text; found once. */
export function matchAttack(text: Text): readonly Match<Attack>[] {
  const known = matched.get(text);
  if (known) return known;
  matcher ??= new Matcher(ATTACK_LEXICON);
  const found = spareHunters(matcher.match(text.tokens), text);
  matched.set(text, found);
  return found;
}

/** Without threats to animals and weeds, in their sentence or in one behind it that names nobody else: "Die gehören ersäuft." */
function spareHunters(found: readonly Match<Attack>[], { tokens }: Text): readonly Match<Attack>[] {
  const sentencesOf = (...reasons: Attack[]): ReadonlySet<number | undefined> =>
    new Set(found.filter(({ reason }) => reasons.includes(reason)).map(({ first }) => tokens[first]?.sentence));
  const animals = sentencesOf("of_animals");
  if (animals.size === 0) return found;
  const people = sentencesOf("of_people", "address");
  return found.filter(({ reason, first }) => {
    const sentence = tokens[first]?.sentence ?? 0;
    if ((reason !== "threat" && reason !== "veiled_threat") || people.has(sentence)) return true;
    return !animals.has(sentence) && (!animals.has(sentence - 1) || people.has(sentence - 1));
  });
}

/** What a text says itself, and the words of that. */
interface SaidWords {
  readonly said: Text;
  readonly words: Words;
}

/**
 * The words of a text as a second opinion on attacks counts them: of what the text says itself, with the kinds of words that
 * the lexicon knows.
 */
export function attackWordsOf(text: Text): Words {
  return countSaid(text).words;
}

/** What a second opinion says of the choice of words: positive where it is that of known attacks. */
export function readAttackStyle(model: NgramModel, text: Text): Signal[] {
  const { said, words } = countSaid(text);
  return readStyle(model, said, words, CAP);
}

function countSaid(text: Text): SaidWords {
  const known = counted.get(text);
  if (known) return known;
  const ranks = new Map<Token | undefined, number>();
  for (const { reason, first, last } of matchAttack(text)) {
    const [token, rank] = [text.tokens[first], CLASSES.indexOf(reason)];
    if (first === last && rank >= 0) ranks.set(token, Math.min(rank, ranks.get(token) ?? rank));
  }
  const said = saidIn(text);
  const classes = new Map(
    said.tokens.flatMap((token, at) => {
      const rank = ranks.get(token);
      return rank === undefined ? [] : [[at, fnv1a(CLASSES[rank] ?? "", CLASS_SEED)] as const];
    }),
  );
  const found = { said, words: withClasses(said, wordsOf(said), classes) };
  counted.set(text, found);
  return found;
}

/** The same text without what it quotes, and without links and the like, which take nothing from an insult beside them. */
function saidIn(text: Text): Text {
  const quoted = findQuoted(text);
  const tokens = text.tokens.filter(
    (token, at) => (isWordOrNumber(token) || token.kind === "sign") && quoted[at] !== 1,
  );
  return tokens.length === text.tokens.length ? text : { ...text, tokens };
}
