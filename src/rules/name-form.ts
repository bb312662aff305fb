import {
  ADDRESSED,
  ARTICLES,
  CALLING,
  CHOSEN_ENDING,
  CIVIC,
  NOBLE_FAMILY,
  OFFICE,
  OF_FAMILY,
  ROLES,
  SMALL_FORM,
  SURNAME_ENDING,
} from "./lexicon/name-forms.ts";
import { FOREIGN_TO_WORDS, letterExpression } from "./letters.ts";
import { foldWord } from "./normalize.ts";
import {
  CALLED,
  COMMON_FORENAMES,
  FIGURES,
  FORENAMES,
  INVENTED,
  KINSHIP,
  NOT_A_NAME,
  PARTICLES,
  SURNAMES,
  TITLES,
} from "./name-words.ts";
import { isCompound, isSpelledAsName, isWord, meansSomething } from "./word-form.ts";

export type NameKind = "real" | "initials" | "nickname" | "business" | "keyword" | "address" | "phrase" | "missing";

/** "Henry Ashworth III" */
const COUNTED = /^(?:I{2,3}|IV|V)$/;
const LONG = 13;
const PLURAL = /[^aious']s$/u;
const LINKS_OF_NAMES = new Set(["and", "und", "mit", "with", "y", "e", "et", "o", "i"]);
const PICTURES = letterExpression(
  String.raw`(?<=\s)(?:[\p{Extended_Pictographic}]|\ufe0f)+|^[\p{Extended_Pictographic}]+(?=\s)`,
  "g",
);
/** What is typed for one: "O´Neill", "O`Brien". */
const APOSTROPHES = letterExpression(String.raw`(?<=[\p{L}])[\xb4\x60\u2018\u02bc\u2032](?=[\p{L}])`, "g");
/** What stands behind a doctor's title: "Dr. med. dent.", "Dr. rer. nat." */
const FACULTY = letterExpression(
  String.raw`(?<=^(?:Prof\.?\s)?D?Dr\.?(?:\s[\p{Ll}]{1,5}\.){0,3})\s[\p{Ll}]{1,5}\.(?=\s)`,
  "g",
);
/** "-Jonas-", "Max!", "Peter ;)": what stands around a name. */
const DECORATION = letterExpression(
  String.raw`^[-_.!?+"'\u2018-\u201f]+|(?:\s{0,3}[;:]-?[)D]|\s{0,3}<3|[-_!?+*"'\u2018-\u201f]{1,20}|(?<=[\p{Ll}]{3})\.)$`,
  "g",
);
const PICTURE_OR_SIGN = letterExpression(String.raw`[\p{N}_@#$%*=<>|~^!?/\\]|[\p{Extended_Pictographic}]`);
const LETTERS = letterExpression(String.raw`^[\p{L}]+$`);
const NAME_LETTERS = letterExpression(String.raw`^[\p{L}\p{M}'\u2019-]+\.?$`);
const NAMES_LETTERS = letterExpression(String.raw`^[\p{L}\p{M}.'\u2019\u02bb-]+$`);
const NAME_PART = letterExpression(String.raw`^[\p{L}\p{M}][\p{L}\p{M}.'\u2019\u02bb\x60\xb7\p{Join_Control}-]*$`);
const ONE_LETTER = letterExpression(String.raw`^[\p{L}]\.?$`);
const SMALL = letterExpression(String.raw`^[\p{Ll}]`);
const TWO_SMALL = letterExpression(String.raw`^[\p{Ll}]{2}`);
const ALL_SMALL = letterExpression(String.raw`^[\p{Ll}\p{M}\u2019'-]{2,}$`);
const LATIN = letterExpression(String.raw`[\p{Script=Latin}]`);
const CAPITAL = letterExpression(String.raw`^[\p{Lu}]`);
const INITIAL = letterExpression(String.raw`^[\p{Lu}]\.$`);
const INITIALS = letterExpression(String.raw`^(?:[\p{Lu}]\.?-?){1,3}$`);
const TWO_CAPITALS = letterExpression(String.raw`[\p{Lu}]{2}`);
const CAPITAL_WITHIN = letterExpression(String.raw`[\p{Ll}][\p{Lu}]`);
const WITHOUT_CASE = letterExpression(String.raw`^(?:[\p{Lo}]|[\p{Script=Georgian}])`);
/** "d'Arcy", "dellAcqua", and "ffolkes". */
const ELIDED = letterExpression(
  String.raw`^(?:d|l|o|m|n|dell|dall|sant|\xf3|h|ff)['\u2019]?[\p{Lu}][\p{Ll}]|^ff[\p{Ll}]+$`,
);
/** "Max „Maxi“ Muster". */
const QUOTED = /["\u201e\u201c].{0,40}["\u201c\u201d]/u;

/** Judges by form and words alone: names of every culture are words of letters, with a capital where the script has one. */
export function formOfName(name: string): NameKind {
  const written = name.replace(FACULTY.for(name), "");
  // "Rosi 📸" is called Rosi.
  const bare = withApostrophes(written.replace(PICTURES.for(written), "")).trim();
  const plain = bare.replace(DECORATION.for(bare), "");
  const shown = isForename(plain.split(/\s/)[0] ?? "") ? plain : withApostrophes(written);
  if (PICTURE_OR_SIGN.test(shown.replace(/\s\d{1,3}$/, ""))) return "nickname";
  const parts = shown
    .replace(QUOTED, " ")
    .split(/[\s,&+]+/)
    .filter((part, index) => part !== "" && !/^\d{1,3}$/.test(part) && !(index > 1 && COUNTED.test(part)));
  const folded = parts.map((part) => foldWord(part));
  const [first = "", second = ""] = folded;
  const known = isForename(parts.find((_, index) => !isTitle(folded[index] ?? "")) ?? "");
  if (folded.some((word) => INVENTED.has(word)) || FIGURES.has(folded.slice(0, 2).join(" "))) return "nickname";
  if (parts.length === 2 && KINSHIP.has(first) && !NOT_A_NAME.has(second)) {
    if (isForename(parts[1] ?? "")) return "real";
    if (isNamePart(parts[1] ?? "")) return isWord(second) && !second.split("-").some(isBorne) ? "nickname" : "real";
  }
  if (parts.length === 3 && KINSHIP.has(first) && isForename(parts[1] ?? "")) return "real";
  if (NOBLE_FAMILY.test(folded.join(" ")) && isNamePart(parts.at(-1) ?? "")) return "real";
  if (parts.length === 2 && /^(?:mr|mrs|ms)\.?$/.test(first) && /^[a-z]\.?$/.test(second)) return "nickname";
  // "der Jochen", as in the south
  if (parts.length === 2 && /^(?:der|die)$/.test(first) && COMMON_FORENAMES.has(second) && !isWord(second))
    return "real";
  // "The Hendersons", "Die Krügers"
  if (parts.length === 2 && /^(?:the|die)$/.test(first) && second.endsWith("s") && isFamily(second.slice(0, -1)))
    return CAPITAL.test(parts[1] ?? "") ? "real" : "nickname";
  const pretended = folded.some((word, index) =>
    index === 0
      ? NOT_A_NAME.has(word) && !COMMON_FORENAMES.has(word)
      : NOT_A_NAME.has(word) && !known && !PARTICLES.has(word) && !isSurnameAt(parts, index),
  );
  if (pretended) return "nickname";
  if (/^(?:ex|anti|nicht|hobby)-/.test(first)) return "nickname";
  const noble = PARTICLES.has(second) && parts.length > 2;
  if (parts.length > 1 && (ARTICLES.test(first) || ROLES.test(first)) && !known && !noble) return "nickname";
  const bearing = parts.filter(
    (_, index) =>
      !isTitle(folded[index] ?? "") &&
      !(
        PARTICLES.has(folded[index] ?? "") && !(index === 0 ? COMMON_FORENAMES.has(first) : index === parts.length - 1)
      ) &&
      !LINKS_OF_NAMES.has(folded[index] ?? "") &&
      !(index > 0 && known && KINSHIP.has(folded[index] ?? "")),
  );
  if (bearing.length === 0) return isInitial(shown) ? "initials" : known ? "real" : "nickname";
  if (bearing.every(isInitial)) return "initials";
  // "Dr Ned Fairbrother"
  if (isTitle(first) && bearing.length === 2 && known && bearing.every(isNamePart)) return "real";
  // "van Loon", "von der Leyen"
  if (bearing.length === 1 && OF_FAMILY.test(folded.join(" ")) && isNamePart(bearing[0] ?? "")) return "real";
  // "Herr Klotz" is called Klotz, whatever else the word means.
  if (bearing.length === 1 && parts.length === 2 && ADDRESSED.test(first) && isNamePart(bearing[0] ?? ""))
    return CALLED.has(second) || (OFFICE.test(second) && !SURNAMES.has(second)) || isThing(parts[1] ?? "")
      ? "nickname"
      : "real";
  return bearing.length === 1 ? formOfOne(bearing[0] ?? "") : formOfSeveral(bearing);
}

/** Whether a folded word of a name says that its bearer speaks for a club, a parish or the like, which sells nothing. */
export function isCivic(word: string): boolean {
  return CIVIC.test(word);
}

/** A single word: a forename in any spelling, a surname, or what is no word of the language and looks like a name. */
function formOfOne(part: string): NameKind {
  const word = foldWord(part);
  // So long a word is rarely a name and often two words, and a sieve may be wrong.
  if (word.length >= LONG && !/-/.test(part) && !FOREIGN_TO_WORDS.test(part) && (isWord(word) || isCompound(word)))
    return "nickname";
  if (isForename(part)) return NAME_LETTERS.test(part) ? "real" : "nickname";
  if (isOtherAlphabet(part)) return "real";
  if (!isNamePart(part)) return SURNAMES.has(word) && !isWord(word) && LETTERS.test(part) ? "real" : "nickname";
  if (CALLED.has(word)) return "nickname";
  if (SURNAMES.has(word)) return "real";
  // "Backup-Butler", "Rutenbauer-Fan", "Hantel-Heinz"
  const [head = "", tail = ""] = part.split("-");
  const end = foldWord(tail);
  const added = COMMON_FORENAMES.has(end) || KINSHIP.has(end) || isChosen(end) || isThing(tail);
  if (tail !== "" && added && !isBorne(foldWord(head))) return "nickname";
  return isChosen(word) || SMALL_FORM.test(word) || isThing(part) || isThing(head) ? "nickname" : "real";
}

/** Several words: the first is a forename, or first and last are no mere things. */
function formOfSeveral(bearing: readonly string[]): NameKind {
  const words = bearing.map((part) => foldWord(part));
  const letters = bearing.every((part) => NAMES_LETTERS.test(part));
  const things = bearing.map((part, index) => isThing(part) && !(index > 0 && SURNAME_ENDING.test(foldWord(part))));
  const [first = "", second = ""] = words;
  const last = words.at(-1) ?? "";
  if (isForename(bearing[0] ?? "") && letters) {
    // "Ronny zockt"
    if (!SMALL.test(bearing[0] ?? "") && bearing.some((part) => TWO_SMALL.test(part) && isThing(part)))
      return "nickname";
    // "Paul Hase" may well be called so; "Lone Wolf", "Elena Outdoors" and "Anna Lisboa Foto" are not.
    const named = COMMON_FORENAMES.has(first) || !(isWord(first) || ARTICLES.test(first));
    if (things.slice(1).every(Boolean)) return named && !PLURAL.test(last) ? "real" : "nickname";
    return things.at(-1) === true && PLURAL.test(last) ? "nickname" : "real";
  }
  // "Landwirt Behrens", "Coach Ewald": what somebody does, and the name.
  const does = CALLING.test(first) || isChosen(first);
  if (does && letters && isForename(bearing[1] ?? "") && (COMMON_FORENAMES.has(second) || !isWord(second)))
    return "real";
  if (words.length === 2 && CALLING.test(first) && isNamePart(bearing[1] ?? "") && !isWord(last))
    return FORENAMES.has(last) || SURNAMES.has(last) ? "real" : "nickname";
  if (bearing.every((part) => isOtherAlphabet(part) || isNamePart(part)) && bearing.some(isOtherAlphabet))
    return "real";
  // "tuan pham", "m. schulze"
  if (!bearing.every(isNamePart))
    return letters &&
      words.every((word) => isBorne(word) || ONE_LETTER.test(word)) &&
      words.some(isBorne) &&
      !words.some((word) => isWord(word))
      ? "real"
      : "nickname";
  if (words.some((word) => isChosen(word) && !isBorne(word))) return "nickname";
  if (SURNAMES.has(first) && words.some((word) => COMMON_FORENAMES.has(word))) return "real";
  // "F. Sauerbier" is one, "HR Department" is none.
  if (isInitial(bearing[0] ?? "") && !CALLED.has(last) && (/[.-]/.test(first) || first.length === 1 || !isThing(last)))
    return "real";
  if (bearing.every((part) => isThing(part) || isWord(foldWord(part)))) return "nickname";
  // "Candy Shoemaker", "Bong Reyes": a word that is spelled like a name, and a surname.
  if (isSpelledAsName(first) && !isCompound(first) && (SURNAMES.has(last) || isSpelledAsName(last))) return "real";
  // "Getreidemühlen Ruppert", "Outsourcing N.", "Hartley Glasshouses"
  if (things.at(0) !== true && things.at(-1) !== true) return "real";
  const housed = words.some(
    (word, index) => things[index] !== true && !FORENAMES.has(word) && !isInitial(bearing[index] ?? ""),
  );
  // "Kassenwartin Förderverein" sells nothing.
  return housed && !words.some(isCivic) ? "business" : "nickname";
}

/** "Rose" and "hannah" are forenames; "will" or "sunny" without a capital are words, unless many people are called so. */
function isForename(part: string): boolean {
  const words = foldWord(part).split("-");
  const capital = !SMALL.test(part);
  return (
    words.every((word, index) =>
      index === 0 || words.length > 2
        ? COMMON_FORENAMES.has(word) || (FORENAMES.has(word) && (capital || !isWord(word)))
        : true,
    ) &&
    (words.length === 1 || words.some((word) => FORENAMES.has(word)))
  );
}

/** "Dr.", "h.c.", "Dipl.-Ing." */
function isTitle(word: string): boolean {
  return word
    .replace(/\./g, "")
    .split("-")
    .every((piece) => TITLES.has(piece));
}

function isChosen(word: string): boolean {
  return CHOSEN_ENDING.test(word) && !isSpelledAsName(word);
}

function isBorne(word: string): boolean {
  return FORENAMES.has(word) || SURNAMES.has(word);
}

function isFamily(word: string): boolean {
  return SURNAMES.has(word) && !isWord(word);
}

/** A word that nobody is known to be called. */
function isThing(part: string): boolean {
  const word = foldWord(part);
  return !FOREIGN_TO_WORDS.test(part) && !isBorne(word) && !word.split("-").some(isBorne) && meansSomething(word);
}

/** "H. King" */
function isSurnameAt(parts: readonly string[], index: number): boolean {
  return index > 0 && isInitial(parts[index - 1] ?? "") && SURNAMES.has(foldWord(parts[index] ?? ""));
}

/** Small letters of another alphabet than ours: we know no words of its languages. */
function isOtherAlphabet(part: string): boolean {
  return ALL_SMALL.test(part) && !LATIN.test(part);
}

function isInitial(part: string): boolean {
  return (
    (INITIALS.test(part) && (/[.-]/.test(part) || part.length <= 2 || !isBorne(foldWord(part)))) ||
    /^[B-DF-HJ-NP-TV-XZ]{3,4}$/.test(part)
  );
}

function isNamePart(part: string): boolean {
  if (!NAME_PART.test(part)) return false;
  // Scripts without capitals: any word of letters can be a name.
  if (WITHOUT_CASE.test(part)) return part.split("-").every((piece) => piece.length <= 20);
  if (part.length === 1 || INITIAL.test(part)) return CAPITAL.test(part);
  if (ELIDED.test(part)) return true;
  const shouted = part === part.toUpperCase();
  const camel = CAPITAL_WITHIN.test(part.replace(/^(?:Mc|Mac|De|Di|La|Le|Van|Von|Fitz|O['\u2019])/, ""));
  return (
    CAPITAL.test(part) &&
    (shouted || (!camel && !TWO_CAPITALS.test(part))) &&
    !/(.)\1\1/u.test(part) &&
    part.split("-").every((piece) => piece.length <= 24)
  );
}

function withApostrophes(text: string): string {
  return text.replace(APOSTROPHES.for(text), "\u2019");
}
