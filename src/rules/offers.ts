import type { Match } from "./matcher.ts";
import { FORENAMES } from "./name-words.ts";
import { letterExpression } from "./letters.ts";
import type { Phrase } from "./reasons.ts";
import { asWritten, isAsked, isWordOrNumber, type Text, type Token } from "./tokens.ts";

/** What advertisements tell the reader to do, at the head of a sentence. */
const COMMANDS = new Set(
  `order book buy rent hire own claim send reply apply subscribe discover enjoy experience save protect print sell win earn boost transform upgrade treat meet join visit come ring call contact register download shop pay unlock swap switch become learn improve mention reserve grab secure browse explore request schedule
  bestell bestelle bestellt hol hole holt sicher sichere sichert teste testet gewinn gewinne gewinnt entdeck entdecke entdeckt kombiniere verdien verdiene verdient lern lerne lernt werde werdet buch buche bucht meldet klick klicke klickt spar spare spart kauf kaufe kauft ruf ruft besuch besuche besucht folge folgt abonnier abonniere abonniert registrier registriere profitier profitiere genieß genieße genießt erleb erlebe erlebt verschenk verschenke gestalte gönn gönne gönnt reservier reserviere`.split(
    /\s+/,
  ),
);
/** "Lesen Sie mal nach": what discussions tell the reader to do. */
const DISCUSSED = new Set(
  `sind haben können wollen würden sollten müssen dürfen möchten meinen glauben wissen denken lesen schauen sehen hören nehmen lassen stellen bedenken überlegen vergessen erklären nennen fragen sagen tun geben gehen bleiben reden schreiben hätten wären könnten kennen finden verstehen merken zeigen beweisen belegen beantworten bitten danken erzählen behaupten vergleichen halten regen hoffen versuchen werden wurden waren hatten zahlen leben wohnen arbeiten brauchen
  entschuldigen verzeihen gucken rechnen zitieren antworten korrigieren stimmen erinnern warten achten beachten informieren unterstellen verwechseln verlangen wünschen sprechen spielen trinken essen fahren steigen ziehen setzen legen`.split(
    /\s+/,
  ),
);
const CODE = /^(?:[A-Z\xc4\xd6\xdc]{4,14}\d{2,3}|[A-Z\xc4\xd6\xdc]{3,14}\d{2})$/;
const CODE_WORDS = new Set("mit with code codes per use using nutze nutzt gutscheincode rabattcode über".split(" "));
const BY = new Set("from by at with to of via bei beim von vom zu zur zum mit durch über".split(" "));
const IN = new Set("in near from off in aus bei".split(" "));
const HOUSE = new Set("co sons son söhne brothers bros partner partners ltd gmbh inc llc family".split(" "));
const AND = new Set(["&", "und", "and"]);
/** What firms and wares do for whoever pays; below, what only a name in two pieces ("LinguaVia") does. */
const SERVES = new Set(
  "offers offer delivers deliver sells sell ships ship supplies supply installs repairs compares rents specialises specializes covers handles connects removes replaces stocks teaches organises arranges guarantees".split(
    " ",
  ),
);
const HELPS = new Set(
  "provides gives lets helps scans cleans comes keeps tracks saves plans sends protects brings prints makes builds fits".split(
    " ",
  ),
);
const PARTICIPLE =
  /ed$|^(?:run|made|written|read|done|sold|built|paid|sent|told|taken|given|held|led|shot|song|book|film|novel|poem|article|piece|quote)$/;
const DETERMINERS = new Set("the a an my our these those this her his their".split(" "));
const IN_PIECES = /^[A-Z][a-z]+[A-Z]/;
const LONGEST_NAME = 4;
const SHORTEST_NAME = 4;
const LONGEST_COMMAND = 40;
/** Who speaks so tells of a price; who only sets it beside a ware asks for it. */
const TELLING = new Set(
  `i i'm i've i'd i'll im ive me my mine myself he she they're ours it's that's was were did had paid cost costs bought sold spent charged wanted said could would went got took came their nobody if but when than how since does nothing
  ich mir mich hab habe hat mein meine meinem meinen meiner kostet kostete kosteten gekostet bezahlt bezahlte zahlte gekauft geholt verlangt wollte sagte sagt war waren hatte hatten wurde wurden wuerde haben zahlt zahlen man muss wird aber als dass weil ob doch nicht nie dann mal`.split(
    /\s+/,
  ),
);
/** Arrows and fingers; some of them are tokens of their own. */
const POINTING = /[\u2192\u21d2\u25ba\u27a4\u27a1\u2b07\u{1f449}\u{1f447}]|>>|->/u;

const NAMED = letterExpression(String.raw`^[\p{Lu}][\p{L}\p{M}\u2019'&-]*$`);

/** Offers that have a shape and no fixed words: commands, codes of vouchers, firms with their place, bare prices, ways to reach somebody. */
export function findOffers(text: Text): Match<Phrase>[] {
  const { tokens } = text;
  const shown = tokens.map((token) => (isWordOrNumber(token) || token.kind === "sign" ? asWritten(text, token) : ""));
  const tells = tokens.some(({ word }) => TELLING.has(word));
  return tokens.flatMap((token, index): Match<Phrase>[] => {
    const offer = (reason: Phrase, last = index): Match<Phrase>[] => [{ reason, first: index, last }];
    const opens = tokens[index - 1]?.sentence !== token.sentence;
    if (opens && isCommand(tokens, shown, index, text))
      return offer("command", tokens[index + 1]?.word === "sie" ? index + 1 : index);
    if (token.kind === "price" && !tells) return offer("price_offer");
    if (isContact(tokens, index)) return offer("contact_invite");
    if (isPointedAt(tokens, index, text)) return offer("call_to_action");
    if (isCode(tokens, shown, index)) return offer("voucher_code");
    if (isMadeBy(tokens, shown, index)) return offer("provider_named");
    const served = endOfServing(tokens, shown, index);
    if (served !== undefined) return offer("provider_named", served);
    const last = endOfFirm(tokens, shown, index);
    return last === undefined ? [] : offer("firm_named", last);
  });
}

function isCommand(tokens: readonly Token[], shown: readonly string[], index: number, text: Text): boolean {
  const { word = "", kind = "sign" } = tokens[index] ?? {};
  // "Klick klick klick" tells nobody anything.
  if (kind !== "word" || tokens[index + 1]?.word === word || asks(tokens, index, text)) return false;
  if (COMMANDS.has(word)) return true;
  return shown[index + 1] === "Sie" && /(?:en|ern|eln)$/.test(word) && word.length > 4 && !DISCUSSED.has(word);
}

/** Whether the sentence that begins here ends with a question mark. */
function asks(tokens: readonly Token[], index: number, text: Text): boolean {
  let last = index;
  while (tokens[last + 1]?.sentence === tokens[index]?.sentence && last < index + LONGEST_COMMAND) last += 1;
  return isAsked(text, last);
}

/** A phone number or address that opens or closes a sentence: who tells of one names it amid other words. */
function isContact(tokens: readonly Token[], index: number): boolean {
  const { kind, sentence } = tokens[index] ?? {};
  if (kind !== "phone" && kind !== "mail") return false;
  return tokens[index - 1]?.sentence !== sentence || tokens[index + 1]?.sentence !== sentence;
}

/** A link that an arrow or a finger points at. */
function isPointedAt(tokens: readonly Token[], index: number, { normalized }: Text): boolean {
  const before = tokens[index - 1];
  if (tokens[index]?.kind !== "link" || !before) return false;
  return POINTING.test(`${before.word}${normalized.text.slice(before.end, tokens[index]?.start)}`);
}

function isCode(tokens: readonly Token[], shown: readonly string[], index: number): boolean {
  if (!CODE.test(shown[index] ?? "")) return false;
  return [1, 2].some((back) => CODE_WORDS.has(tokens[index - back]?.word ?? ""));
}

/** The maker in "the pillow by Ergon", who is no person; "was fined by Lufthansa" tells what was done. */
function isMadeBy(tokens: readonly Token[], shown: readonly string[], index: number): boolean {
  const { word = "", sentence } = tokens[index] ?? {};
  const ware = tokens[index - 2];
  if (word.length < SHORTEST_NAME || !NAMED.test(shown[index] ?? "") || FORENAMES.has(word)) return false;
  if (tokens[index - 1]?.word !== "by" || ware?.kind !== "word" || PARTICIPLE.test(ware.word)) return false;
  return [3, 4, 5].some((back) => {
    const before = tokens[index - back];
    return before?.sentence === sentence && DETERMINERS.has(before?.word ?? "");
  });
}

/** The verb in "a pest firm like PestPro covers": after a name that is no person's and opens no sentence. */
function endOfServing(tokens: readonly Token[], shown: readonly string[], index: number): number | undefined {
  const { word = "", sentence } = tokens[index] ?? {};
  const { word: verb = "", sentence: said } = tokens[index + 1] ?? {};
  if (said !== sentence || !NAMED.test(shown[index] ?? "")) return undefined;
  if (IN_PIECES.test(shown[index] ?? "")) return SERVES.has(verb) || HELPS.has(verb) ? index + 1 : undefined;
  if (tokens[index - 1]?.sentence !== sentence || word.length < SHORTEST_NAME) return undefined;
  return SERVES.has(verb) && !FORENAMES.has(word) ? index + 1 : undefined;
}

/** "from Trailback in Sheffield", "Kemp & Sons": the last token of a firm's name that begins here. */
function endOfFirm(tokens: readonly Token[], shown: readonly string[], index: number): number | undefined {
  const wordAt = (at: number): string => tokens[at]?.word ?? "";
  const isNamed = (at: number): boolean => NAMED.test(shown[at] ?? "");
  const isInSentence = (at: number): boolean => tokens[at]?.sentence === tokens[index]?.sentence;
  if (!isNamed(index)) return undefined;
  if (AND.has(wordAt(index + 1))) return HOUSE.has(wordAt(index + 2)) ? index + 2 : undefined;
  if (!BY.has(wordAt(index - 1)) || !isInSentence(index - 1)) return undefined;
  let last = index;
  while (last < index + LONGEST_NAME && isInSentence(last + 1) && (isNamed(last + 1) || wordAt(last + 1) === "&"))
    last += 1;
  const place = last + 2;
  const isPlaced = IN.has(wordAt(last + 1)) && isNamed(place) && isInSentence(place);
  return isPlaced && !FORENAMES.has(wordAt(place)) ? place : undefined;
}
