import { letterExpression } from "./letters.ts";
import { foldWord } from "./normalize.ts";
import { isContentWord } from "./lexicon/common.ts";
import {
  CALLED,
  COMMON_FORENAMES,
  FORENAMES,
  KINSHIP,
  NOT_A_NAME,
  PARTICLES,
  SURNAMES,
  TITLES,
  WORDS,
} from "./name-words.ts";

export type NameKind = "real" | "initials" | "nickname" | "business" | "keyword" | "address" | "phrase" | "missing";

/** Endings of words that people choose for themselves. */
const CHOSEN_ENDING = letterExpression(
  String.raw`(?:[\p{L}]{2,}(?:laeufer|sammler|leiter|planer|psychologe|psychologin|ologe|ologin|iker|ikerin|gerin|kerin|serin|terin|derin|merin|nerin|zerin|lerin|herin|ferin|berin|perin|maedle|genosse|genossin|regler|speiser|mutter|studi|amtler|mensch|besitzer|bewohner|trinker|esser|raucher|spieler|zogener|zogene|wart|fischerin|angler|kutscher|opfer|berechtigter|jaehriger|student)|freund|freundin|fan|tante|onkel|kind|held|engel|maus|baer|hase|liebhaber|kenner|leser|leserin|gucker|mama|papa|oma|opa|lover|girl|boy|guy|king|queen|master|ninja|geek|nerd|hunter|rider|runner|watcher|reader|gamer|troll|zwerg|hexe|wicht|veteran|bluemchen|stern|sonne|wanderer|gaertner|gaertnerin|schrauber|bastler|nachbar|anwohner|buerger|kritiker|realist|skeptiker|insider|experte|koenig|koenigin|fritze|tasche|biene|schubser|knecht|liesel|trude|birne|frosch|muffel|junkie|suechtig|wurm|koepfchen|schaedel|spatz|pfote|schnauze|nase|socke|muetze|beere|pilz|mutti|vati|pirat|raeuber|kaempfer|versteher|sucher|denker|traeumer|spalter|beutel|hund|hunde|katze|kater|fee|elfe|zwergin|riese|drache|power|addict|aholic|lady|chick|dad|mom|mum|dude|bro|freak|wizard|hacker|coder|monkey|cat|dog|bird|fox|wolf|bear)$`,
);
const ARTICLES = /^(?:the|der|die|das|ein|eine|a|an|your|dein|mein|my|ihr|unser|our|dat|some|just|not|old|alter|alte)$/;
const ROLES =
  /^(?:captain|kapitaen|doktor|doc|professor|prof|prinzessin|princess|graf|graefin|koenig|koenigin|king|queen|lord|lady|baron|mister)$/;
/** Small forms that people give each other; where they are forenames ("Gretchen"), the list knows. */
const SMALL_FORM = letterExpression(
  String.raw`^[\p{L}]{2,}(?:[^e]chen|lein|schnuck[iy]?|mausi|hasi|schnuffel|schnute|puschel|liese|peter|bold|kr\u00e4mer|fritze|erich)$`,
);
const ADDRESSED = /^(?:herr|frau|hr|fr|mr|mrs|ms|miss|madame|monsieur)\.?$/;
const OFFICE =
  /(?:direktor|doktor|nachbar|nachbarin|lehrer|lehrerin|meister|meisterin|professor|holle|bond|right|wrong|nice|perfect|x)$/;
const CALLING =
  /(?:meister|meisterin|wirt|wirtin|fahrer|fahrerin|lehrer|lehrerin|nachbar|nachbarin|kantor|kantorin|pastor|pastorin|trainer|trainerin|coach|chef|chefin|bauer|baeuerin|imker|imkerin|foerster|doktor|pfleger|pflegerin|jaeger|koch|koechin|gaertner|gaertnerin|wanderer|radler|reverend|farmer|uncle|granny|teacher|nurse)$/;
/** Whoever is called so is somebody else. */
const INVENTED = new Set(
  foldWord(
    `mustermann musterfrau normalverbraucher doe bloggs schlumpf vader langstrumpf rotkäppchen schneewittchen rumpelstilzchen beeblebrox skywalker kenobi threepwood baggins beutlin potterhead eiskönigin spock legolas aragorn gimli
    morpheus tyrion lannister hagrid hermine sauron saruman chewbacca obelix miraculix idefix popeye bambi dracula frankenstein godzilla tarzan shrek pinocchio winnetou münchhausen unrat seltsam`,
  ).split(/\s+/),
);
/** Who is known to be somebody else only by both words. */
const FIGURES = new Set(
  foldWord(
    `donald duck|daisy duck|micky maus|mickey mouse|minnie mouse|kater karlo|robin hood|sherlock holmes|miss marple|james bond|homer simpson|bart simpson|peter pan|captain kirk|obi wan|ford prefect|arthur dent|harry potter|bruce wayne|clark kent|tony stark|walter white|
    tyler durden|don quijote|don quixote|forrest gump|bugs bunny|lara croft|gordon freeman|papa schlumpf|john wick|hans wurst|hans dampf|lieschen müller|otto normal|kermit frosch|john galt|max power|robinson crusoe|oliver twist|huckleberry finn|tom sawyer|mary poppins|willy wonka|han solo|jack sparrow`,
  )
    .replaceAll("\n", "")
    .split("|")
    .map((name) => name.trim()),
);
/** Old Germanic names are compounds too: "Friedhelm", "Siegmund", "Gerlinde". */
const OLD_NAME =
  /^(?:adel|al|ans|arn|ber|bern|bert|brun|burk|diet|eber|eck|ed|egin|engel|er|ewald|fried|ge|ger|gott|gund|hart|heid|heim|hein|hel|her|hild|irm|kuni|leo|lud|mein|ort|os|ott|rein|rod|ros|sieg|theo|ul|volk|wal|walt|wern|wil|wil|win|wolf|wolfs?)(?:bald|bert|brand|burg|fried|gard|gund|gunde|hard|hart|heid|heide|helm|hild|hilde|ing|land|lind|linde|mann|mar|mund|rad|rat|rich|rud|run|traud|traut|trud|wald|ward|wart|wig|win|wine|wolf)$/;
const LINKS_OF_NAMES = new Set(["and", "und", "y", "e", "et", "o", "i"]);
const PICTURES = letterExpression(
  String.raw`(?<=\s)(?:[\p{Extended_Pictographic}]|\ufe0f)+|^[\p{Extended_Pictographic}]+(?=\s)`,
  "g",
);
/** "-Jonas-", "Max!", "Peter ;)": what stands around a name. */
const DECORATION = letterExpression(String.raw`^[-_.!?+]+|(?:\s*[;:]-?[)D]|[-_!?+]+|(?<=[\p{Ll}]{3})\.)$`, "g");
const PICTURE_OR_SIGN = letterExpression(String.raw`[\p{N}_@#$%*=<>|~^!?/\\]|[\p{Extended_Pictographic}]`);
const LETTERS = letterExpression(String.raw`^[\p{L}]+$`);
const NAME_LETTERS = letterExpression(String.raw`^[\p{L}\p{M}'\u2019-]+$`);
const NAMES_LETTERS = letterExpression(String.raw`^[\p{L}\p{M}.'\u2019\u02bb-]+$`);
const NAME_PART = letterExpression(String.raw`^[\p{L}\p{M}][\p{L}\p{M}.'\u2019\u02bb\x60\xb7-]*$`);
const SMALL = letterExpression(String.raw`^[\p{Ll}]`);
const CAPITAL = letterExpression(String.raw`^[\p{Lu}]`);
const INITIAL = letterExpression(String.raw`^[\p{Lu}]\.$`);
const INITIALS = letterExpression(String.raw`^(?:[\p{Lu}]\.?-?){1,3}$`);
const TWO_CAPITALS = letterExpression(String.raw`[\p{Lu}]{2}`);
const CAPITAL_WITHIN = letterExpression(String.raw`[\p{Ll}][\p{Lu}]`);
const WITHOUT_CASE = letterExpression(String.raw`^(?:[\p{Lo}]|[\p{Script=Georgian}])`);
const ELIDED = letterExpression(String.raw`^(?:d|l|o|m)['\u2019][\p{Lu}]`);
/** "Max „Maxi“ Muster". */
const QUOTED = /["\u201e\u201c].{0,40}["\u201c\u201d]/u;
const SHORTEST_PART = 3;
const SHORTEST_COMPOUND = 8;

/** Judges by form and words alone: names of every culture are words of letters, with a capital where the script has one. */
export function formOfName(written: string): NameKind {
  // "Rosi 📸" is called Rosi.
  const bare = written.replace(PICTURES.for(written), "").trim();
  const plain = bare.replace(DECORATION.for(bare), "");
  const shown = isForename(plain.split(/\s/)[0] ?? "") ? plain : written;
  if (PICTURE_OR_SIGN.test(shown.replace(/\s\d{1,3}$/, ""))) return "nickname";
  const parts = shown
    .replace(QUOTED, " ")
    .split(/[\s,&+]+/)
    .filter((part) => part !== "" && !/^\d{1,3}$/.test(part));
  const folded = parts.map((part) => foldWord(part));
  const [first = "", second = ""] = folded;
  const known = isForename(parts.find((_, index) => !TITLES.has((folded[index] ?? "").replace(/\./g, ""))) ?? "");
  if (folded.some((word) => INVENTED.has(word)) || FIGURES.has(folded.slice(0, 2).join(" "))) return "nickname";
  if (parts.length === 2 && KINSHIP.has(first) && !NOT_A_NAME.has(second) && isNamePart(parts[1] ?? ""))
    return isWord(second) && !FORENAMES.has(second) ? "nickname" : "real";
  if (parts.length === 2 && /^(?:mr|mrs|ms)\.?$/.test(first) && second.replace(".", "").length === 1) return "nickname";
  if (folded.some((word, index) => NOT_A_NAME.has(word) && (index === 0 ? !COMMON_FORENAMES.has(word) : !known)))
    return "nickname";
  const noble = PARTICLES.has(second) && parts.length > 2;
  if (parts.length > 1 && (ARTICLES.test(first) || ROLES.test(first)) && !known && !noble) return "nickname";
  const bearing = parts.filter(
    (_, index) =>
      !TITLES.has((folded[index] ?? "").replace(/\./g, "")) &&
      !(PARTICLES.has(folded[index] ?? "") && !(index === 0 && COMMON_FORENAMES.has(first))) &&
      !LINKS_OF_NAMES.has(folded[index] ?? "") &&
      !(index > 0 && known && KINSHIP.has(folded[index] ?? "")),
  );
  if (bearing.length === 0) return isInitial(shown) ? "initials" : known ? "real" : "nickname";
  if (bearing.every(isInitial)) return "initials";
  // "Herr Klotz" is called Klotz, whatever else the word means.
  if (bearing.length === 1 && parts.length === 2 && ADDRESSED.test(first) && isNamePart(bearing[0] ?? ""))
    return CALLED.has(second) || OFFICE.test(second) ? "nickname" : "real";
  return bearing.length === 1 ? formOfOne(bearing[0] ?? "") : formOfSeveral(bearing);
}

/** A single word: a forename in any spelling, a surname, or what is no word of the language and looks like a name. */
function formOfOne(part: string): NameKind {
  const word = foldWord(part);
  if (isForename(part)) return NAME_LETTERS.test(part) ? "real" : "nickname";
  if (!isNamePart(part)) return SURNAMES.has(word) && !isWord(word) && LETTERS.test(part) ? "real" : "nickname";
  if (CALLED.has(word)) return "nickname";
  if (SURNAMES.has(word)) return "real";
  return CHOSEN_ENDING.test(word) || SMALL_FORM.test(word) || isWord(word) || isCompound(word) ? "nickname" : "real";
}

/** Several words: the first is a forename, or not all of them are words of the language. */
function formOfSeveral(bearing: readonly string[]): NameKind {
  const words = bearing.map((part) => foldWord(part));
  const letters = bearing.every((part) => NAMES_LETTERS.test(part));
  const [first = "", ...rest] = bearing;
  const common = (word: string): boolean =>
    isWord(word) && !word.includes("-") && !SURNAMES.has(word) && !FORENAMES.has(word);
  if (isForename(first) && letters) {
    const doubtful = isWord(words[0] ?? "") && !COMMON_FORENAMES.has(words[0] ?? "");
    return doubtful && rest.every((part) => common(foldWord(part))) ? "nickname" : "real";
  }
  // "Landwirt Behrens", "Coach Ewald": what somebody does, and the name.
  const last = words.at(-1) ?? "";
  const does = CALLING.test(words[0] ?? "") || CHOSEN_ENDING.test(words[0] ?? "");
  if (does && letters && isForename(bearing[1] ?? "") && !isWord(words[1] ?? "")) return "real";
  if (words.length === 2 && CALLING.test(words[0] ?? "") && isNamePart(bearing[1] ?? "") && !isWord(last))
    return FORENAMES.has(last) || SURNAMES.has(last) ? "real" : "nickname";
  if (!bearing.every(isNamePart))
    return letters && words.every((word) => SURNAMES.has(word) || FORENAMES.has(word)) && !words.some(isWord)
      ? "real"
      : "nickname";
  if (words.some((word) => CHOSEN_ENDING.test(word) && !SURNAMES.has(word) && !FORENAMES.has(word))) return "nickname";
  if (SURNAMES.has(words[0] ?? "") && words.some((word) => COMMON_FORENAMES.has(word))) return "real";
  // "Outsourcing N." is half a search query.
  if (
    bearing.slice(1).every(isInitial) &&
    /(?:ing|tion|ment|ware)$/u.test(words[0] ?? "") &&
    !SURNAMES.has(words[0] ?? "")
  )
    return "nickname";
  const plain = words.filter((word) => isWord(word) || isCompound(word)).length;
  if (plain === words.length || common(words[0] ?? "")) return "nickname";
  return "real";
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

function isWord(word: string): boolean {
  if (word.length <= 2) return false;
  if (WORDS.has(word) || !isContentWord(word)) return true;
  const pieces = word.split("-");
  return pieces.length > 1 && pieces.some(isWord) && pieces.every((piece) => piece.length <= 2 || isWord(piece));
}

/** Two words written as one, as Germans do: "Schraubenkönig", "Regenwurm". */
function isCompound(word: string): boolean {
  if (word.length < SHORTEST_COMPOUND || word.length > 30 || OLD_NAME.test(word)) return false;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (!WORDS.has(tail)) continue;
    if (head.length > 3 && tail.length > 3 && COMMON_FORENAMES.has(head)) return true;
    if (
      [head, head.replace(/(?:s|n|en|er|es)$/, ""), `${head}e`].some(
        (part) => part.length >= SHORTEST_PART && WORDS.has(part),
      )
    )
      return true;
  }
  return false;
}

function isInitial(part: string): boolean {
  return INITIALS.test(part) && (part.includes(".") || part.length <= 2);
}

function isNamePart(part: string): boolean {
  if (!NAME_PART.test(part)) return false;
  // Scripts without capitals: any word of letters can be a name.
  if (WITHOUT_CASE.test(part)) return part.length <= 20;
  if (part.length === 1 || INITIAL.test(part)) return CAPITAL.test(part);
  if (ELIDED.test(part)) return true;
  const shouted = part === part.toUpperCase();
  const camel = CAPITAL_WITHIN.test(part.replace(/^(?:Mc|Mac|De|Di|La|Le|Van|Von|Fitz|O['\u2019])/, ""));
  return (
    CAPITAL.test(part) &&
    (shouted || (!camel && !TWO_CAPITALS.test(part))) &&
    !/(.)\1\1/u.test(part) &&
    part.length <= 24
  );
}
