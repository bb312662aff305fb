import { BLOG_WORDS, isContentWord } from "./lexicon/common.ts";
import { isGibberish } from "./gibberish.ts";
import { readStyle, wordsOf, type NgramModel } from "./ngrams.ts";
import { foldWord, toOriginal, type Span } from "./normalize.ts";
import type { Reading } from "./reading.ts";
import type { Phrase } from "./reasons.ts";
import type { RelationReading } from "./relation.ts";
import { bareSignal, lengthSignal, signalFrom, signalsFrom, type Signal } from "./signals.ts";
import { countWords, findTokens, isWordOrNumber, spansAt, type Text, type Token } from "./tokens.ts";

const FIRST =
  /^\W{0,5}(?:first|erster|erste|1st|zweiter|second|test|testing|test test|bump|push|up|hi|hallo|hello|hey|moin|lol|rofl|wow|\+1|this|dito|same|nice|cool|top|super|toll|danke|thanks|thx|ok|okay|aha|yes|ja|hm+|na ja|naja|genau|yep|yup|aye|jau|jup|nice one|so true|mega|geil|krass|wtf|omg|xd)\W{0,8}$/;
/** "First from the hive", "Erster mit Glasfaser": nothing but being early. */
const EARLY =
  /^\W{0,5}(?:ich |me )?(?:first|erste[rs]?|1st|zuerst)(?:\W*$|\s*[(!.\u2026]|\s+(?:comment|kommentar|here|hier|from|mit|heute|today)\b)/;
const EARLY_WORDS = 7;
/**
 * Agreement and presence that say nothing of their own. Its first group captures though nobody reads it: V8 unrolls any
 * other optional group with all that follows, and takes 20 ms for it.
 */
const ECHO =
  /^\W{0,5}((?:yes|yep|ja)\W{1,4})?(?:(?:all|so much|exactly|absolutely) (?:of )?this|this so much|me too|same here|ich auch|same|came here to say (?:this|that)|what (?:he|she|they) said|(?:i )?second(?:ed)?(?: this| that)?|yes to (?:all|this|that)|couldn.t agree more|(?:totally |fully |i )?agreed?(?: (?:totally|completely))?|dem ist nichts hinzuzufuegen|(?:genau )?so ist es|sehe ich (?:auch |ganz )?(?:so|genauso)|kann ich nur (?:zustimmen|unterschreiben)|volle zustimmung|stimme (?:voll(?: und ganz)? )?zu|genau meine (?:meinung|rede)|geht mir (?:auch|genauso)(?: so)?|ganz genau(?: so)?|exactly|been there(?:,? done that)?|\+1(?: (?:(?:for|to|on|from|fuer|von) )?(?:this|that|all|me|us|here|mir|uns|hier|dies|das))?|same hier|f in (?:the )?chat|who.s (?:here|watching|reading)\b.{0,40}|wer (?:liest|schaut) (?:das )?(?:noch|auch)\b.{0,20}|(?:anyone|anybody|who else)(?: \w+)? in 20\d\d)\W{0,8}$/;
/** "Same here": nothing by itself, and an answer where the comment before it tells of trouble. */
const SAME =
  /^\W{0,5}((?:yes|yep|ja|jep)\W{1,4})?(?:same(?: here| hier| for me| issue| problem)?|me too|likewise|dit?to|ich auch|\+1|geht mir (?:auch|genauso)(?: so)?)\W{0,8}$/;
const TROUBLE =
  /\b(?:not|no longer|nothing|[a-z]+n['\u2019]t|cannot|fail(?:s|ed|ing)?|errors?|broken?|crash\w*|bugs?|issues?|problems?|stuck|missing|dies|died|dead|lost|stop(?:s|ped)|rust\w*|leak\w*|snapped|ruined|freez\w*|split\w*|worse|unfortunately|even though|still|again|nicht|nichts|kein\w*|fehler\w*|probleme?n?|kaputt|defekt|tot|abst\w*|stuerzt|haengt|streikt|spinnt|verschwunden|rost\w*|undicht|tropft|schimmel\w*|gerissen|wackelt|quietscht|leider|obwohl|trotz\w*|schon wieder|immer noch)\b/;
const ANSWERED_READ = 2_000;
const NO = new Set(["nein", "no", "noe", "nope"]);
const YES_OR_NO = new Set([
  "ja",
  "nein",
  "no",
  "yes",
  "noe",
  "nope",
  "jein",
  "doch",
  "nie",
  "never",
  "klar",
  "yep",
  "eben",
]);
/** Numbers in words answer "how many" and "when". */
const NUMBERS = new Set(
  foldWord(
    "null zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert tausend two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand",
  ).split(" "),
);
const REFERRING: ReadonlySet<Token["kind"]> = new Set(["number", "price", "percent", "link"] as const);
const OWN_CASE = /\bbei (?:mir|uns|meine[mr]|unsere[mr])\b|\bfor (?:me|us)\b|\bmine\b|\bours\b|\bmeine[rs]?\b/;
/** What came of it is worth telling: "Thanks, works now." */
const REPORT =
  /^\W{0,5}(?:laeuft|runs)\W{0,8}$|\b(?:works?|worked|helped|solved|fixed|geholfen|funktioniert|klappt|geklappt|working (?:again|now)|saved (?:me|my|us)|first try|gespart|gerettet|behoben|geloest|hingehauen|auf anhieb|ersten versuch|(?:laeuft|geht|startet) (?:jetzt|wieder|nun|endlich)|jetzt (?:laeuft|geht.?s?))\b/;
/** Comfort and good wishes are said to somebody; those to a blog or its article are praise. */
const WISHES =
  /\b(?:beileid|mitgefuehl|anteilnahme|condolences|ruhet? in frieden|rest in peace|rip|sorry for (?:your|the|his|her|their) loss|gute besserung|get well|viel kraft|all(?:es| the) (?:gute|best) (?:dir|euch|ihnen|zu[mr]|to you)|fuehlt? (?:dich|euch) (?:\w+ )?(?:gedrueckt|umarmt)|denk(?:e|en)? (?:\w+ )?an (?:dich|euch|sie)|thinking of you|in (?:my|our) (?:thoughts|prayers)|(?:glueckwunsch|congrat\w{0,9}) (?:zu[mr]?|on)(?! .{0,30}\b(?:blogs?|artikel|beitrag|seite|text|webseite|website|arbeit|article|post|site|page|content|work|writing|job)\b))\b/;
/** What answers a question by itself. */
const ANSWERS = new Set(
  "ja nein yes no yep yup yeah nope noe jo jau doch jein klar genau sure exactly indeed".split(" "),
);
const ANSWER_WORDS = 2;
const MOST_REPLYING = 8;
const QUESTION_AT_MOST = 300;
/** Who speaks of somebody answers what was said of them. */
const OF_SOMEBODY = /\b(?:they|she|he|him|them|their|his)\b/;
/** A question without its mark. */
const ASKING =
  /^\W{0,5}(?:how|what|why|when|where|which|who|can|could|does|do|did|is|are|any|anyone|anybody|has anyone|wie|was|warum|wieso|weshalb|wann|wo|woher|wohin|wer|welche[rs]?|kann|koennte|gibt es|gibts|hat (?:jemand|wer)|weiss (?:jemand|wer)) /;
/** What takes something back or asks for more is no mere praise. */
const RESERVATION =
  /\b(?:nicht|kein|keine|keinen|aber|leider|schade|obwohl|nur|statt|weil|denn|not|no|but|however|although|unfortunately|except|because|instead|only|n't|don.t|doesn.t|didn.t|nope|too|he|she|him|i.m|i am|i.d|you were|you are|just(?! (?:wow|perfect|great|awesome|amazing|brilliant|beautiful|lovely|love|what)))\b/;
/** Who contradicts or finds fault says something, however short. */
const DISSENT =
  /\b(?:wrong|false|untrue|stupid|dumb|bad|badly|worst|worse|terrible|rubbish|nonsense|garbage|crap|boring|useless|pointless|horrible|awful|ridiculous|overrated|disagree|disappoint(?:ed|ing|ment)|(?:don.t|do not|can.t|cannot) (?:agree|believe)|falsch(?:e[rsn]?)?|schlecht(?:e[rsn]?)?|mies(?:e[rsn]?)?|schwach(?:e[rsn]?)?|quatsch|unsinn|bloedsinn|schwachsinn|dumm(?:e[rsn]?)?|langweilig(?:e[rsn]?)?|enttaeusch(?:t|end)|ueberfluessig|laecherlich|peinlich|widersprech\w*|widerspruch|anderer meinung|stimmt nicht|glaube? (?:ich )?nicht|sparen)\b/g;
const PRAISE = new Set(
  foldWord(
    `nice great good awesome amazing excellent wonderful fantastic brilliant lovely beautiful superb perfect cool best love loved enjoyed helpful useful informative interesting insightful inspiring touching impressive fascinating congratulations congrats bravo kudos respect thanks thank thx cheers appreciate
    toll tolle toller tolles super gut gute guter gutes schön schöne schöner schönes klasse hilfreich interessant informativ spannend wunderbar großartig genial prima fantastisch aufschlussreich bewegend berührend inspirierend gelungen lesenswert hörenswert sehenswert solide sauber stark starke starker starkes danke dank dankeschön respekt bravo chapeau glückwunsch gratuliere gratulation herzblut vergnügen freude lecker nett nette netter hut
    wow hammer mega geil parabéns bravissimo merci`,
  ).split(/\s+/),
);
const MOST_PRAISING = 12;
/** A short answer or question says as much as three words of content. */
const ANSWER_COUNTS = 2;
const GENERIC = new Set(
  foldWord(`writeup write-up solid agreed agree sooo so wahr erster erste first second comment kommentar meinung greetings clear understand fascinating lecker yay mmh mitnehmen piece research advise advice dear gut sehr ansatz bericht anleitung kopf nagel treffer bravo chapeau respekt hut ab amen this dies word same dito seconded hear like liked loved lovely wow yeah nice super amazing best ever lol haha man bro job great awesome omg top klasse geil mega hammer spitze weiter freue nächsten mehr danke gruß grüße lieben freu sache stark echt voll krass gelesen geschrieben gemacht gefällt teile geteilt abonniert bookmarked sharing shared enjoyed reading impressed
  explained explanation informative information beautiful fantastic wonderful brilliant keep going waiting followed following gained lot learned helped useful appreciate effort blessed god bless community tutorial article page fan big huge absolutely totally definitely recommend favorite favourite favorites daumen hoch inspiring inspirierend wunderbar zusammenfassung
  erklärt aufschlussreich bewegend berührend touching vergnügen nett nette solide sauber gearbeitet gemacht gelungen lesenswert hörenswert sehenswert herzblut congratulations congrats kudos glückwunsch gratuliere parabéns merci clean experience experiences erfahrungen teilens dran bleiben bleib bleibt macht mach hinzuzufügen genauso unterschreibe zustimmen anzusehen geschrieben formuliert recherchiert bebildert dargestellt
  beitrag artikel text video bericht thumbs heart agree stimme zu genau richtig true right`).split(/\s+/),
);

const WEIGHED: readonly Phrase[] = ["praise", "faked_reference", "flattery_of_author", "discourse", "reply_cue"];

/** The tokens of a comment that may say something, or nothing; by index. */
interface Pieces {
  /** Words and numbers that are no talk about blogs. */
  readonly content: readonly number[];
  /** What can be looked up: numbers, prices, links, sections of a law. */
  readonly references: readonly number[];
  readonly counts: readonly number[];
  readonly praised: readonly number[];
  readonly gibberish: readonly number[];
  /** Whether any word is one of praise or of blog talk: "Off." and "Not yet" are answers. */
  readonly talks: boolean;
}

/** What makes even a short comment say something. */
interface Told {
  readonly asks: boolean;
  /** Tells what came of it, or wishes somebody something. */
  readonly tells: boolean;
  /** Answers the comment before in a word or two. */
  readonly replies: boolean;
  readonly dissent: readonly Span[];
  /** Any of these, or a plain answer. */
  readonly anything: boolean;
}

/** What a comment shows of emptiness, for the rule `substance`: it says nothing on the article or to anyone. */
export function readSubstance(reading: Reading, relation: RelationReading): Signal[] {
  const { body, input } = reading;
  const words = countWords(body);
  const pieces = findPieces(body);
  const { content, references, counts, praised, gibberish, talks } = pieces;
  const told = findTold(reading, words, pieces);
  const echoes = isEcho(body, words, told);
  // Only words of praise and of blog talk make a comment empty.
  const unsaid = content.length === 0 && references.length === 0;
  const empty = words > 0 && unsaid && talks && (!told.anything || praised.length > 1);
  const plain = praised.length === 0 || told.asks || told.tells || told.replies;
  const answers =
    (words > 0 || told.replies) && !echoes && plain && (told.anything || (!talks && content.length === 0));
  const whole: readonly Span[] = [{ start: 0, end: input.body.length }];
  const at = (indices: readonly number[]): Span[] => spansAt(body, indices);
  return [
    ...signalFrom("generic_only", empty ? whole : []),
    ...bareSignal("no_words", words === 0 && references.length === 0),
    ...signalFrom("first_post", echoes ? whole : []),
    ...signalFrom("gibberish", gibberish.length * 3 >= words ? at(gibberish) : [], { value: 1 }),
    ...signalFrom("empty_praise", onlyPraises(body, words, pieces, told) ? at(praised) : [], { value: 1 }),
    ...signalFrom("own_content", content.length > 0 ? at(content) : answers ? whole : [], {
      value: Math.max(answers ? ANSWER_COUNTS : 0, Math.min(4, Math.log2(1 + content.length))),
    }),
    ...signalFrom("dissent", told.dissent, { value: 1 }),
    ...signalFrom("reference", at([...references, ...counts])),
    ...signalFrom("link", at(findTokens(body, ({ kind }) => kind === "link"))),
    ...signalFrom(
      "question",
      [...input.body.matchAll(/\?/g)].slice(0, 3).map(({ index }) => ({ start: index, end: index + 1 })),
    ),
    ...signalFrom("takes_up_article", at(relation.fromArticle)),
    ...signalFrom("takes_up_comment", told.replies ? whole : at(relation.fromThread)),
    ...signalsFrom(body, reading.phrases, WEIGHED),
    ...lengthSignal(words, { from: 12, most: 3 }),
  ];
}

/** Whether it answers the comment before in a word or two: the "yes" to its question, the "same here" to its trouble. */
function isReply({ body, input }: Reading, words: number): boolean {
  const answered = input.thread?.at(-1)?.body ?? "";
  if (words > MOST_REPLYING) return false;
  if (SAME.test(body.normalized.text.trim())) return TROUBLE.test(foldWord(answered.slice(0, ANSWERED_READ)));
  const answers = words <= ANSWER_WORDS && body.tokens.some(({ word }) => ANSWERS.has(word));
  return answers && answered.slice(-QUESTION_AT_MOST).includes("?");
}

function findPieces(body: Text): Pieces {
  return {
    content: findTokens(
      body,
      (token) => isWordOrNumber(token) && isContentWord(token.word) && !GENERIC.has(token.word),
    ),
    references: findTokens(body, ({ kind, word }) => REFERRING.has(kind) || word === "\u00a7"),
    counts: findTokens(body, ({ word }) => NUMBERS.has(word)),
    praised: findTokens(body, ({ word }) => PRAISE.has(word)),
    gibberish: findTokens(body, ({ kind, word }) => kind === "word" && isGibberish(word)),
    talks: body.tokens.some(({ kind, word }) => kind === "word" && (GENERIC.has(word) || BLOG_WORDS.has(word))),
  };
}

function findTold(reading: Reading, words: number, { counts }: Pieces): Told {
  const { body, input, phrases } = reading;
  const { tokens, normalized } = body;
  const text = normalized.text.trim();
  const said = new Set(phrases.map(({ reason }) => reason));
  const asks = input.body.includes("?") || ASKING.test(normalized.text);
  const tells = REPORT.test(text) || (words <= LONGEST_EMPTY && WISHES.test(text));
  const replies = isReply(reading, words);
  const dissent = [...normalized.text.matchAll(DISSENT)].map(({ 0: { length }, index }) =>
    toOriginal(normalized, index, index + length),
  );
  // "Ja, genau das." answers, whatever its words.
  const answers =
    (words > 2 && (said.has("discourse") || said.has("reply_cue")) && !said.has("praise")) ||
    (words > 1 && tokens.some(({ word }) => YES_OR_NO.has(word))) ||
    (words === 1 && tokens.some(({ word }) => NO.has(word)));
  const anything =
    asks ||
    tells ||
    replies ||
    answers ||
    dissent.length > 0 ||
    counts.length > 0 ||
    OWN_CASE.test(text) ||
    OF_SOMEBODY.test(text);
  return { asks, tells, replies, dissent, anything };
}

function isEcho({ normalized }: Text, words: number, { asks, replies }: Told): boolean {
  if (replies) return false;
  const text = normalized.text.trim();
  return ECHO.test(text) || (!asks && (FIRST.test(text) || (words <= EARLY_WORDS && EARLY.test(text))));
}

function onlyPraises(
  { normalized }: Text,
  words: number,
  { content, references, counts, praised }: Pieces,
  { asks, tells, replies }: Told,
): boolean {
  return (
    praised.length > 0 &&
    words <= MOST_PRAISING &&
    content.filter((index) => !praised.includes(index)).length <= 1 &&
    references.length + counts.length === 0 &&
    !asks &&
    !tells &&
    !replies &&
    !RESERVATION.test(normalized.text.trim())
  );
}

/** Less than an opinion on advertising may say: a short answer has few words to go by. */
const STYLE_CAP = 2;
const LONGEST_EMPTY = 25;

/** What a second opinion says of the choice of words: positive where it is that of comments which say nothing. */
export function readEmptyStyle(model: NgramModel, text: Text): Signal[] {
  // Who takes many words, a "but", finds fault, or tells what came of it, mostly says something between the thanks.
  const { text: said } = text.normalized;
  if (
    text.tokens.length > LONGEST_EMPTY ||
    RESERVATION.test(said) ||
    REPORT.test(said) ||
    WISHES.test(said) ||
    said.search(DISSENT) >= 0
  )
    return [];
  return readStyle(model, text, wordsOf(text), STYLE_CAP);
}
