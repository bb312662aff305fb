import { foldWord } from "./normalize.ts";
import {
  CALLED,
  COMMON_FORENAMES,
  FORENAMES,
  KINSHIP,
  NOT_A_NAME,
  PARTICLES,
  SURNAMES,
  TITLES,
} from "./lexicon/names.ts";
import { isCompound, isSpelledAsName, isWord, meansSomething } from "./word-form.ts";

export type NameKind = "real" | "initials" | "nickname" | "business" | "keyword" | "address" | "phrase" | "missing";

/** Endings of words that people choose for themselves. */
const CHOSEN_ENDING =
  /(?:\p{L}{2,}(?:laeufer|sammler|leiter|planer|psychologe|psychologin|ologe|ologin|iker|ikerin|gerin|kerin|serin|terin|derin|merin|nerin|zerin|lerin|herin|ferin|berin|perin|rerin|studentin|fluesterer|maedle|genosse|genossin|regler|speiser|mutter|studi|amtler|mensch|besitzer|bewohner|trinker|esser|raucher|spieler|zogener|zogene|wart|fischerin|angler|kutscher|opfer|berechtigter|jaehriger|student)|freund|freundin|fan|tante|onkel|kind|held|engel|maus|baer|hase|liebhaber|kenner|leser|leserin|gucker|mama|papa|oma|opa|lover|girl|boy|guy|king|queen|master|ninja|geek|nerd|hunter|rider|runner|watcher|reader|gamer|troll|zwerg|hexe|wicht|veteran|bluemchen|stern|sonne|wanderer|gaertner|gaertnerin|schrauber|bastler|nachbar|anwohner|buerger|kritiker|realist|skeptiker|insider|experte|koenig|koenigin|fritze|tasche|biene|schubser|knecht|liesel|trude|birne|frosch|muffel|junkie|suechtig|wurm|koepfchen|schaedel|spatz|pfote|schnauze|nase|socke|muetze|beere|pilz|mutti|vati|pirat|raeuber|kaempfer|versteher|sucher|denker|traeumer|spalter|beutel|hund|hunde|katze|kater|fee|elfe|zwergin|riese|drache|power|addict|aholic|lady|chick|dad|mom|mum|dude|bro|freak|wizard|hacker|coder|monkey|cat|dog|bird|fox|wolf|bear)$/u;
const ARTICLES = /^(?:the|der|die|das|ein|eine|a|an|your|dein|mein|my|ihr|unser|our|dat|some|just|not|old|alter|alte)$/;
const ROLES =
  /^(?:captain|kapitaen|doktor|doc|professor|prof|prinzessin|princess|graf|graefin|koenig|koenigin|king|queen|lord|lady|baron|mister)$/;
/** Small forms that people give each other; where they are forenames ("Gretchen"), the list knows. */
const SMALL_FORM =
  /^\p{L}{2,}(?:[^e]chen|lein|schnuck[iy]?|mausi|hasi|schnuffel|schnute|puschel|liese|peter|bold|krämer|fritze|erich)$/u;
const OF_FAMILY = /^(?:van|von der|von den|ten|ter|op den|vander)\s.*\p{L}$/u;
const ADDRESSED = /^(?:herr|frau|hr|fr|mr|mrs|ms|miss|madame|monsieur)\.?$/;
const OFFICE =
  /(?:direktor|doktor|nachbar|nachbarin|lehrer|lehrerin|meister|meisterin|professor|holle|bond|right|wrong|nice|perfect|x)$/;
const CALLING =
  /(?:meister|meisterin|wirt|wirtin|fahrer|fahrerin|lehrer|lehrerin|nachbar|nachbarin|kantor|kantorin|pastor|pastorin|trainer|trainerin|coach|chef|chefin|bauer|baeuerin|imker|imkerin|foerster|doktor|pfleger|pflegerin|jaeger|koch|koechin|gaertner|gaertnerin|wanderer|radler|reverend|farmer|uncle|granny|teacher|nurse)$/;
/** Surnames are compounds too: "Thistlewood", "Achleitner", "Lindenthal". */
const SURNAME_ENDING =
  /\p{L}{3}(?:wood|field|ford|worth|bottom|well|ley|ton|stone|brook|bridge|hurst|man|mann|berg|berger|stein|steiner|bach|bacher|dorf|dorfer|feld|felder|thal|taler|baum|wald|hauer|leitner|meier|meyer|mayer|maier|hofer|huber|bauer|mueller|schmidt|hardt|burg|burger|brunn|brunner|brink|kamp|horst|winkel|egger|gruber)$/u;
/** Letters that neither German nor English words have, but names of other languages. */
const FOREIGN = /(?![äöüßéèêàâçïëôûî’])[^\p{ASCII}]/iu;
const LONG = 13;
const PLURAL = /[^aious']s$/u;
/** Whoever is called so is somebody else. */
const INVENTED = new Set(
  foldWord(
    `mustermann musterfrau normalverbraucher doe bloggs schlumpf vader langstrumpf rotkäppchen schneewittchen rumpelstilzchen beeblebrox skywalker kenobi threepwood baggins beutlin potterhead eiskönigin spock legolas aragorn gimli
    morpheus tyrion lannister hagrid sauron saruman chewbacca obelix miraculix idefix popeye bambi dracula frankenstein godzilla tarzan shrek pinocchio winnetou münchhausen unrat seltsam`,
  ).split(/\s+/),
);
/** Who is known to be somebody else only by both words. */
const FIGURES = new Set(
  foldWord(
    `donald duck|daisy duck|micky maus|mickey mouse|minnie mouse|kater karlo|robin hood|sherlock holmes|miss marple|james bond|homer simpson|bart simpson|peter pan|captain kirk|obi wan|ford prefect|arthur dent|harry potter|bruce wayne|clark kent|tony stark|walter white|
    tyler durden|don quijote|don quixote|forrest gump|bugs bunny|lara croft|gordon freeman|papa schlumpf|john wick|hans wurst|hans dampf|lieschen müller|otto normal|kermit frosch|john galt|max power|robinson crusoe|oliver twist|huckleberry finn|tom sawyer|mary poppins|willy wonka|han solo|jack sparrow|
    uncle sam|major tom|prince charming|jolly roger|doubting thomas|peeping tom|plain jane|nosy parker|tante emma|father christmas|father time|mother nature|lady luck|sergeant pepper|mama mia|kleiner muck|claire grube|rainer wahn|anna nass|justin case|hugh jass|ben dover`,
  )
    .replaceAll("\n", "")
    .split("|")
    .map((name) => name.trim()),
);
const LINKS_OF_NAMES = new Set(["and", "und", "mit", "with", "y", "e", "et", "o", "i"]);
const PICTURES = /(?<=\s)(?:\p{Extended_Pictographic}|\ufe0f)+|^\p{Extended_Pictographic}+(?=\s)/gu;
/** What is typed for one: "O´Neill", "O`Brien". */
const APOSTROPHES = /(?<=\p{L})[´`‘ʼ′](?=\p{L})/gu;
/** "-Jonas-", "Max!", "Peter ;)": what stands around a name. */
const DECORATION = /^[-_.!?+]+|(?:\s*[;:]-?[)D]|\s*<3|[-_!?+*]+|(?<=\p{Ll}{3})\.)$/gu;
/** Judges by form and words alone: names of every culture are words of letters, with a capital where the script has one. */
export function formOfName(written: string): NameKind {
  // "Rosi 📸" is called Rosi.
  const bare = written.replace(PICTURES, "").replace(APOSTROPHES, "’").trim();
  const plain = bare.replace(DECORATION, "");
  const shown = isForename(plain.split(/\s/u)[0] ?? "") ? plain : written.replace(APOSTROPHES, "’");
  if (/[\p{N}_@#$%*=<>|~^!?/\\]|\p{Extended_Pictographic}/u.test(shown.replace(/\s\d{1,3}$/u, ""))) return "nickname";
  const parts = shown
    .replace(/["„“].{0,40}["“”]/u, " ")
    .split(/[\s,&+]+/)
    .filter((part) => part !== "" && !/^\d{1,3}$/.test(part));
  const folded = parts.map((part) => foldWord(part));
  const [first = "", second = ""] = folded;
  const known = isForename(parts.find((_, index) => !isTitle(folded[index] ?? "")) ?? "");
  if (folded.some((word) => INVENTED.has(word)) || FIGURES.has(folded.slice(0, 2).join(" "))) return "nickname";
  if (parts.length === 2 && KINSHIP.has(first) && !NOT_A_NAME.has(second)) {
    if (isForename(parts[1] ?? "")) return "real";
    if (isNamePart(parts[1] ?? "")) return isWord(second) && !isBorne(second) ? "nickname" : "real";
  }
  if (parts.length === 3 && KINSHIP.has(first) && isForename(parts[1] ?? "")) return "real";
  if (parts.length === 2 && /^(?:mr|mrs|ms)\.?$/.test(first) && /^[a-z]\.?$/.test(second)) return "nickname";
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
    return CALLED.has(second) || OFFICE.test(second) || isThing(parts[1] ?? "") ? "nickname" : "real";
  return bearing.length === 1 ? formOfOne(bearing[0] ?? "") : formOfSeveral(bearing);
}

/** A single word: a forename in any spelling, a surname, or what is no word of the language and looks like a name. */
function formOfOne(part: string): NameKind {
  const word = foldWord(part);
  // So long a word is rarely a name and often two words, and a sieve may be wrong.
  if (word.length >= LONG && !FOREIGN.test(part) && (isWord(word) || isCompound(word))) return "nickname";
  if (isForename(part)) return /^[\p{L}\p{M}'’-]+\.?$/u.test(part) ? "real" : "nickname";
  if (isOtherAlphabet(part)) return "real";
  if (!isNamePart(part)) return SURNAMES.has(word) && !isWord(word) && /^\p{L}+$/u.test(part) ? "real" : "nickname";
  if (CALLED.has(word)) return "nickname";
  if (SURNAMES.has(word)) return "real";
  // "Backup-Butler", "Rutenbauer-Fan"
  const [head = ""] = part.split("-");
  return isChosen(word) || SMALL_FORM.test(word) || isThing(part) || isThing(head) ? "nickname" : "real";
}

/** Several words: the first is a forename, or first and last are no mere things. */
function formOfSeveral(bearing: readonly string[]): NameKind {
  const words = bearing.map((part) => foldWord(part));
  const letters = bearing.every((part) => /^[\p{L}\p{M}.'’ʻ-]+$/u.test(part));
  const things = bearing.map((part, index) => isThing(part) && !(index > 0 && SURNAME_ENDING.test(foldWord(part))));
  const [first = "", second = ""] = words;
  const last = words.at(-1) ?? "";
  if (isForename(bearing[0] ?? "") && letters) {
    // "Paul Hase" may well be called so; "Lone Wolf", "Elena Outdoors" and "Anna Lisboa Foto" are not.
    // "Ronny zockt"
    if (!/^\p{Ll}/u.test(bearing[0] ?? "") && bearing.some((part) => /^\p{Ll}{2}/u.test(part) && isThing(part)))
      return "nickname";
    const named = COMMON_FORENAMES.has(first) || !(isWord(first) || ARTICLES.test(first));
    if (things.slice(1).every(Boolean)) return named && !PLURAL.test(last) ? "real" : "nickname";
    return things.at(-1) === true && PLURAL.test(last) ? "nickname" : "real";
  }
  // "Landwirt Behrens", "Coach Ewald": what somebody does, and the name.
  const does = CALLING.test(first) || isChosen(first);
  if (does && letters && isForename(bearing[1] ?? "") && !isWord(second)) return "real";
  if (words.length === 2 && CALLING.test(first) && isNamePart(bearing[1] ?? "") && !isWord(last))
    return FORENAMES.has(last) || SURNAMES.has(last) ? "real" : "nickname";
  if (bearing.every((part) => isOtherAlphabet(part) || isNamePart(part)) && bearing.some(isOtherAlphabet))
    return "real";
  // "tuan pham", "m. schulze"
  if (!bearing.every(isNamePart))
    return letters &&
      words.every((word) => isBorne(word) || /^\p{L}\.?$/u.test(word)) &&
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
  // "Getreidemühlen Ruppert", "Outsourcing N.", "Hartley Glasshouses"
  if (things.at(0) !== true && things.at(-1) !== true) return "real";
  const housed = words.some(
    (word, index) => things[index] !== true && !FORENAMES.has(word) && !isInitial(bearing[index] ?? ""),
  );
  return housed ? "business" : "nickname";
}

/** "Rose" and "hannah" are forenames; "will" or "sunny" without a capital are words, unless many people are called so. */
function isForename(part: string): boolean {
  const words = foldWord(part).split("-");
  const capital = !/^\p{Ll}/u.test(part);
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

/** A word that nobody is known to be called. */
function isThing(part: string): boolean {
  const word = foldWord(part);
  return !FOREIGN.test(part) && !isBorne(word) && !word.split("-").some(isBorne) && meansSomething(word);
}

/** "H. King" */
function isSurnameAt(parts: readonly string[], index: number): boolean {
  return index > 0 && isInitial(parts[index - 1] ?? "") && SURNAMES.has(foldWord(parts[index] ?? ""));
}

/** Small letters of another alphabet than ours: we know no words of its languages. */
function isOtherAlphabet(part: string): boolean {
  return /^[\p{Ll}\p{M}’'-]{2,}$/u.test(part) && !/\p{Script=Latin}/u.test(part);
}

function isInitial(part: string): boolean {
  return (
    (/^(?:\p{Lu}\.?-?){1,3}$/u.test(part) && (/[.-]/.test(part) || part.length <= 2 || !isBorne(foldWord(part)))) ||
    /^[B-DF-HJ-NP-TV-XZ]{3,4}$/.test(part)
  );
}

function isNamePart(part: string): boolean {
  if (!/^[\p{L}\p{M}][\p{L}\p{M}.'’ʻ`·\p{Join_Control}-]*$/u.test(part)) return false;
  // Scripts without capitals: any word of letters can be a name.
  if (/^(?:\p{Lo}|\p{Script=Georgian})/u.test(part)) return part.split("-").every((piece) => piece.length <= 20);
  if (part.length === 1 || /^\p{Lu}\.$/u.test(part)) return /^\p{Lu}/u.test(part);
  if (/^(?:d|l|o|m|n|dell|dall|sant|ó|h|ff)['’]?\p{Lu}\p{Ll}/u.test(part) || /^ff\p{Ll}+$/u.test(part)) return true;
  const shouted = part === part.toUpperCase();
  const camel = /\p{Ll}\p{Lu}/u.test(part.replace(/^(?:Mc|Mac|De|Di|La|Le|Van|Von|Fitz|O['’])/u, ""));
  return (
    /^\p{Lu}/u.test(part) &&
    (shouted || (!camel && !/\p{Lu}{2}/u.test(part))) &&
    !/(.)\1\1/u.test(part) &&
    part.split("-").every((piece) => piece.length <= 24)
  );
}
