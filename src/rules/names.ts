import { hostOf } from "./links.ts";
import type { LinearModel } from "./model.ts";
import { foldWord, toOriginal } from "./normalize.ts";
import type { Reading } from "./reading.ts";
import { phrases } from "./reading.ts";
import type { Reason } from "./reasons.ts";
import { bareSignal, signalFrom, type Signal } from "./signals.ts";
import { PITCH } from "./relation.ts";
import { isContentWord } from "./lexicon/common.ts";
import { FORENAMES } from "./lexicon/names.ts";

const PARTICLES = new Set(
  "von vom v v. van der den de del della di da do dos du la le zu zum zur bin ibn al el abu ten ter st st. mc mac o und y e af av".split(
    " ",
  ),
);
const TITLES = new Set("dr prof med dipl ing mag mr mrs ms herr frau sir phd jr sr".split(" "));
const BUSINESS = new Set(
  "gmbh ug ag kg ohg gbr mbh ek inc llc ltd corp co plc pvt sarl bv group gruppe holding company firma agency agentur shop store onlineshop services solutions solution consulting studio hotel praxis kanzlei verlag media marketing digital academy institute technologies tech".split(
    " ",
  ),
);
const NOT_A_NAME = new Set(
  foldWord(`anonym anonymous anonymus admin administrator gast guest user nutzer leser leserin niemand nobody someone jemand unbekannt unknown test tester webmaster blogger besucher visitor ich me mama papa oma opa katze hund fan freund freundin gamer troll master king queen boss
  hase maus bär engel teufel wolf fuchs drache ninja ritter hexe held dude guy girl boy lady mister der die das the mr_x xxx noname n.n nn na none null`).split(
    /\s+/,
  ),
);
/** Words of trade that turn up in keyword names; two of them, or one beside a plain noun, make a name a search query. */
const TRADE = new Set(
  foldWord(`seo backlink backlinks hosting webdesign design marketing service services cheap best buy online shop store loan loans insurance casino poker betting escort escorts essay essays assignment writing help company agency packers movers
  repair cleaning plumber plumbing roofing dentist lawyer attorney hotel hotels travel tour tours taxi limo car cars rent rental used shoes watches jewelry bags replica viagra cialis pharmacy pills weight loss keto cbd vape forex bitcoin crypto trading
  software app apps download free coupon coupons discount deals price prices sale wholesale supplier suppliers manufacturer training course courses institute academy classes coaching tutor dumps exam consultant consultants experts expert web
  development developer developers packages package traffic ranking followers likes followers proxy vpn server digital furniture mattress mattresses realtor realty estate property properties homes apartments flats villas packers gym fitness massage spa salon
  günstig günstige billig billige kaufen bestellen kredit kredite versicherung versicherungen umzug umzugsunternehmen entrümpelung reinigung gebäudereinigung schlüsseldienst handwerker dachdecker autoankauf ankauf verkauf immobilien makler
  onlineshop angebote rabatt gutschein gutscheine reisen ferienwohnung ferienwohnungen hotel detektei übersetzung übersetzungsbüro ghostwriter nachhilfe webseite website agentur seoagentur suchmaschinenoptimierung werbeagentur photovoltaik solaranlagen
  wärmepumpe fenster türen küchen möbel matratzen schuhe uhren schmuck parfum kosmetik nahrungsergänzung abnehmen diät potenzmittel sportwetten spielautomaten wetten erotik partnersuche singlebörse`).split(
    /\s+/,
  ),
);

/** What houses and firms are called; beside another word the name is the firm's: "Bäckerei Huber", "Joe's Pizza". */
const FIRMS = new Set(
  foldWord(`firma umzugsfirma autohaus kfz autoteile autos zweirad fahrräder bäckerei metzgerei fleischerei konditorei gasthof gasthaus wirtshaus brauhaus brauerei weingut imkerei hofladen bauernhof ferienhaus ferienhof campingplatz café cafe bistro pizzeria pizza
  schreinerei tischlerei zimmerei schlosserei elektro elektrotechnik sanitär heizung heizungsbau haustechnik holzbau metallbau stahlbau tiefbau trockenbau gartenbau landschaftsbau dachdeckerei malermeister fliesen parkett brennholz pellets solar
  gärtnerei blumen floristik friseur friseursalon physio physiotherapie osteopathie pilates yoga optik hörgeräte tierarzt tierpraxis hundeschule reitschule musikschule tanzschule fahrschule nagelstudio fotostudio fotografie hochzeitsfotograf
  spedition logistik bestattungen beratung akademie institut coaching seminare reparatur test vergleich kosten angebot preise erfahrungen reinigungsfirma rösterei kaffeerösterei moden trachten
  garage motors tyres dental plumbers builders electrics electricians heating joinery carpentry interiors kitchens bathrooms landscaping bakery brewery florist barber barbers salon farm cottages guesthouse lodge clinic vets physiotherapy
  crossfit tutoring college holidays logistics ltd printer iphone download support setup packages supplies wholesale outlet jewellers opticians upholstery scaffolding removals fencing paving glazing tattoo catering`).split(
    /\s+/,
  ),
);
/** Words of trade that are surnames too: "Mark Best", "Robert Price". */
const SURNAMES = new Set(
  "best price cash homes sales hunter cook flowers books press bar farm solar garage".split(" "),
);

/** By hand: a kind of name is one thing or another, there is nothing to weigh against it. */
export const NAME_MODEL: LinearModel = {
  flag: 0.5,
  violation: 1.1,
  bias: -3,
  weights: {
    name_nickname: 4.5,
    name_initials: 3.5,
    name_missing: 6,
    name_keyword: 7,
    name_address: 7,
    name_business: 5,
    name_phrase: 6,
  },
};

const KINSHIP = new Set(
  "oma opa tante onkel papa mama familie family fam grandma grandpa granny uncle aunt auntie sister brother schwester bruder mum mom dad omi opi".split(
    " ",
  ),
);

export type NameKind = "real" | "initials" | "nickname" | "business" | "keyword" | "address" | "phrase" | "missing";

/** What kind of name this is; the list of forenames only ever helps, form suffices. */
export function readName(reading: Reading): { kind: NameKind; signals: readonly Signal[] } {
  const { name, input } = reading;
  const shown = input.author.name.trim();
  const whole = toOriginal(name.normalized, 0, name.normalized.text.trimEnd().length);
  const kind = kindOfName(shown, reading);
  const reason: Record<NameKind, Reason> = {
    real: "name_real",
    initials: "name_initials",
    nickname: "name_nickname",
    business: "name_business",
    keyword: "name_keyword",
    address: "name_address",
    phrase: "name_phrase",
    missing: "name_missing",
  };
  const signals = signalFrom(reason[kind], "author.name", [whole]);
  return { kind, signals: signals.length > 0 ? signals : bareSignal(reason[kind], 1) };
}

/** Endings of words that name a trade or a shop, in both languages. */
const TRADE_ENDING =
  /(?:dienst|service|services|shop|markt|welt|profis?|technik|handel|versand|verleih|schule|praxis|zentrum|center|centre|studio|laden|palast|paradies|outlet|direkt|express|rechner|reisen|touren|tours|moebel|reinigung|umzug|umzuege|beratung|verwaltung|vertrieb|agentur|systeme|systems|systemhaus|redaktion|tipps|portal|manufaktur|roesterei|apotheke|kanzlei|pension|restaurant|catering|energie|solar|folien|supplies|deals|reviews|rentals?|repairs?|clinic|experts?|academy|hort|werkstatt|ferienhof|garage|wholesale|factory|creation|buddy|guard|tutors?|papers|packers|movers)$/;
/** Endings of words that people choose for themselves. */
const CHOSEN_ENDING =
  /(?:freund|freundin|fan|tante|onkel|kind|held|engel|maus|baer|hase|liebhaber|kenner|leser|leserin|gucker|mama|papa|oma|opa|lover|girl|boy|guy|king|queen|master|ninja|geek|nerd|hunter|rider|runner|watcher|reader|gamer|troll|zwerg|hexe|wicht|veteran|bluemchen|stern|sonne|wanderer|gaertner|gaertnerin|schrauber|bastler|nachbar|anwohner|buerger|kritiker|realist|skeptiker|insider|experte)$/;
/** Nouns that people choose for themselves; alone they are no name, behind a forename they may be a surname. */
const CALLED = new Set(
  foldWord(`bücherwurm leseratte nachteule eule bergziege zaungast schlaumeier besserwisser krümelmonster pendler pendlerin radler radlerin läufer läuferin nordlicht landei stadtkind waldschrat spaziergänger wanderin gärtner camper angler jäger imker
  rentner rentnerin student studentin lehrer lehrerin hausfrau mieter vermieter optimist pessimist querdenker freigeist träumer nomade weltenbummler sonnenschein sonnenblume schmetterling löwe tiger adler falke rabe krähe igel biene hummel schnecke katze
  motte kater hamster pinguin panda einhorn phönix pirat kapitän wikinger zauberer kobold elfe fee gespenst schatten mond morgenmuffel frühaufsteher vielleser mitleser stammleser steuerzahler wähler nachbarin großstädter dörfler
  bookworm observer wanderer dreamer lurker stranger traveller traveler pilgrim sparrow raven tiger panther dragon phoenix shadow ghost pirate viking wizard commuter cyclist runner walker_ gardener_ teacher student retiree pensioner taxpayer
  sunshine butterfly moonlight stargazer daydreamer insomniac procrastinator optimist pessimist sceptic skeptic newbie noob`).split(
    /\s+/,
  ),
);
const ARTICLES = /^(?:the|der|die|das|ein|eine|a|an|your|dein|mein|my|ihr|unser|our)$/;
const LINKS_OF_NAMES = new Set("and und y e et o i".split(" "));

function kindOfName(shown: string, { name }: Reading): NameKind {
  const words = name.tokens
    .filter((token) => token.kind === "word" || token.kind === "number")
    .map((token) => token.word);
  if (!/[\p{L}\p{N}]/u.test(shown)) return "missing";
  const addressed = /\.\p{L}{2,}$/u.test(shown) && !/\s/.test(shown) && hostOf(shown.toLowerCase()) !== undefined;
  if (name.links.length > 0 || name.tokens.some((token) => token.kind === "mail") || addressed) return "address";
  // "Ruth Adeleke, tutor (Ladder Maths)": a name with what its bearer does is a name.
  const [plain = shown] = shown.replace(/\s*[([{|].*$/u, "").split(/,|\s[-–|]\s/u);
  const bearer = wordsOf(plain);
  const personal = FORENAMES.has(bearer[0] ?? "") || TITLES.has(bearer[0] ?? "") || KINSHIP.has(bearer[0] ?? "");
  const possessive = /[’']s\b/u.test(plain);
  const isSurname = (word: string): boolean => personal && !possessive && SURNAMES.has(word);
  const trade = words.filter((word) => TRADE.has(word) && !isSurname(word)).length;
  const firm = words.length > 1 && words.some((word) => FIRMS.has(word) && !isSurname(word));
  const legal =
    firm ||
    /^\p{L}{4,}(?:24|4u|2go)$/u.test(words.length === 1 ? (words[0] ?? "") : "") ||
    words.some((word, index) => index > 0 && BUSINESS.has(word)) ||
    TRADE_ENDING.test(words.at(-1) ?? "") ||
    TRADE_ENDING.test(words[0] ?? "");
  if (trade >= 2 && !(personal && plain !== shown)) return "keyword";
  if (personal && bearer.length <= 4 && trade === 0 && !firm && !BUSINESS.has(bearer.at(-1) ?? ""))
    return formOfName(plain.trim());
  if (trade === 1 && words.length >= 2) return personal ? "business" : "keyword";
  if (
    phrases()
      .match(name.tokens)
      .some((match) => PITCH.has(match.reason) && match.last > match.first)
  )
    return "keyword";
  if (legal) return "business";
  if (trade === 1) return "keyword";
  if (words.length > 5) return "phrase";
  return formOfName(plain.trim() === "" ? shown : plain.trim());
}

function wordsOf(text: string): string[] {
  return text
    .split(/[\s.&+/-]+/u)
    .filter(Boolean)
    .map((word) => foldWord(word.replace(/[’']s$/u, "")));
}

/** Judges by form alone: names of every culture are words of letters, written with a capital where the script has one. */
function formOfName(shown: string): NameKind {
  if (/[\p{N}_@#$%*=<>|~^!?/\\]|\p{Extended_Pictographic}/u.test(shown.replace(/\s\d{1,3}$/u, ""))) return "nickname";
  const parts = shown
    .replace(/["„“].{0,40}["“”]/u, " ")
    .split(/[\s,&+]+/)
    .filter(Boolean);
  const folded = parts.map((part) => foldWord(part));
  const known = folded.some((word) => FORENAMES.has(word));
  const [first = "", second = ""] = folded;
  if (parts.length === 2 && KINSHIP.has(first) && !NOT_A_NAME.has(second) && isNamePart(parts[1] ?? ""))
    return isContentless(second) ? "nickname" : "real";
  if (parts.length === 2 && /^(?:mr|mrs|ms)\.?$/.test(first) && second.replace(".", "").length === 1) return "nickname";
  if (folded.some((word) => NOT_A_NAME.has(word)) && !known) return "nickname";
  if (
    folded.some(
      (word, index) =>
        ARTICLES.test(word) &&
        !known &&
        !PARTICLES.has(folded[index - 1] ?? "") &&
        (index === 0 ? parts.length > 1 : parts[index] === word),
    )
  )
    return "nickname";
  const bearing = parts.filter(
    (_, index) =>
      !TITLES.has((folded[index] ?? "").replace(/\./g, "")) &&
      !PARTICLES.has(folded[index] ?? "") &&
      !LINKS_OF_NAMES.has(folded[index] ?? "") &&
      !(index > 0 && known && KINSHIP.has(folded[index] ?? "")),
  );
  if (bearing.length === 0) return isInitial(shown) ? "initials" : "nickname";
  if (bearing.every(isInitial)) return "initials";
  if (bearing.length > 1 && known && bearing.every((part) => /^[\p{L}\p{M}.'’-]+$/u.test(part))) return "real";
  if (bearing.some((part) => CHOSEN_ENDING.test(foldWord(part)) && !FORENAMES.has(foldWord(part)))) return "nickname";
  if (bearing.length === 1 && CALLED.has(folded[0] ?? "") && !known) return "nickname";
  if (bearing.some((part) => isContentless(foldWord(part)) && !FORENAMES.has(foldWord(part)))) return "nickname";
  if (bearing.every(isNamePart)) return "real";
  return known && bearing.length === 1 && /^[\p{L}\p{M}'’-]+$/u.test(shown) ? "real" : "nickname";
}

/** Function words and blog talk: "Proud mum", "Leser seit Teil 1". */
function isContentless(word: string): boolean {
  return word.length > 2 && !isContentWord(word);
}

function isInitial(part: string): boolean {
  return /^(?:\p{Lu}\.?-?){1,3}$/u.test(part) && (part.includes(".") || part.length <= 2);
}

function isNamePart(part: string): boolean {
  if (!/^[\p{L}\p{M}][\p{L}\p{M}.'’ʻ`·-]*$/u.test(part)) return false;
  // Scripts without capitals: any word of letters can be a name.
  if (/^(?:\p{Lo}|\p{Script=Georgian})/u.test(part)) return part.length <= 20;
  if (part.length === 1 || /^\p{Lu}\.$/u.test(part)) return /^\p{Lu}/u.test(part);
  if (/^(?:d|l|o|m)['’]\p{Lu}/u.test(part)) return true;
  const shouted = part === part.toUpperCase();
  const camel = /\p{Ll}\p{Lu}/u.test(part.replace(/^(?:Mc|Mac|De|Di|La|Le|Van|Von|Fitz|O['’])/u, ""));
  return (
    /^\p{Lu}/u.test(part) &&
    (shouted || (!camel && !/\p{Lu}{2}/u.test(part))) &&
    !/(.)\1\1/u.test(part) &&
    part.length <= 24
  );
}
