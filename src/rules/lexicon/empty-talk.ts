import { foldedWords } from "./common.ts";

// How people speak who say nothing of a matter, and by what even a short comment says something; in folded letters.

/** Nothing but that somebody is there. */
export const PRESENCE =
  /^\W{0,5}(?:first|erster|erste|1st|zweiter|second|test|testing|test test|bump|push|up|hi|hallo|hello|hey|moin|lol|rofl|wow|\+1|this|dito|same|nice|cool|top|super|toll|danke|thanks|thx|ok|okay|aha|yes|ja|hm+|na ja|naja|genau|yep|yup|aye|jau|jup|nice one|so true|mega|geil|krass|wtf|omg|xd)\W{0,8}$/;
/** "First from the hive", "Erster mit Glasfaser": nothing but being early. */
export const EARLY =
  /^\W{0,5}(?:ich |me )?(?:first|erste[rs]?|1st|zuerst)(?:\W*$|\s*[(!.\u2026]|\s+(?:comment|kommentar|here|hier|from|mit|heute|today)\b)/;
/**
 * Agreement and presence that say nothing of their own. Its first group captures though nobody reads it: V8 unrolls any
 * other optional group with all that follows, and takes 20 ms for it.
 */
export const ECHO =
  /^\W{0,5}((?:yes|yep|ja)\W{1,4})?(?:(?:all|so much|exactly|absolutely) (?:of )?this|this so much|me too|same here|ich auch|same|came here to say (?:this|that)|what (?:he|she|they) said|(?:i )?second(?:ed)?(?: this| that)?|yes to (?:all|this|that)|couldn.t agree more|(?:totally |fully |i )?agreed?(?: (?:totally|completely))?|dem ist nichts hinzuzufuegen|(?:genau )?so ist es|sehe ich (?:auch |ganz )?(?:so|genauso)|kann ich nur (?:zustimmen|unterschreiben)|volle zustimmung|stimme (?:voll(?: und ganz)? )?zu|genau meine (?:meinung|rede)|geht mir (?:auch|genauso)(?: so)?|ganz genau(?: so)?|exactly|been there(?:,? done that)?|\+1(?: (?:(?:for|to|on|from|fuer|von) )?(?:this|that|all|me|us|here|mir|uns|hier|dies|das))?|same hier|f in (?:the )?chat|who.s (?:here|watching|reading)\b.{0,40}|wer (?:liest|schaut) (?:das )?(?:noch|auch)\b.{0,20}|(?:anyone|anybody|who else)(?: \w+)? in 20\d\d)\W{0,8}$/;
/** "Same here": nothing by itself, and an answer where the comment before it tells of trouble. */
export const SAME =
  /^\W{0,5}((?:yes|yep|ja|jep)\W{1,4})?(?:same(?: here| hier| for me| issue| problem)?|me too|likewise|dit?to|ich auch|\+1|geht mir (?:auch|genauso)(?: so)?)\W{0,8}$/;
export const TROUBLE =
  /\b(?:not|no longer|nothing|[a-z]+n['\u2019]t|cannot|fail(?:s|ed|ing)?|errors?|broken?|crash\w*|bugs?|issues?|problems?|stuck|missing|dies|died|dead|lost|stop(?:s|ped)|rust\w*|leak\w*|snapped|ruined|freez\w*|split\w*|worse|unfortunately|even though|still|again|nicht|nichts|kein\w*|fehler\w*|probleme?n?|kaputt|defekt|tot|abst\w*|stuerzt|haengt|streikt|spinnt|verschwunden|rost\w*|undicht|tropft|schimmel\w*|gerissen|wackelt|quietscht|leider|obwohl|trotz\w*|schon wieder|immer noch)\b/;
const NO = "nein no noe nope";
export const NO_WORDS = foldedWords(NO);
export const YES_OR_NO = foldedWords(`${NO} ja yes jein doch nie never klar yep eben`);
/** What answers a question by itself. */
export const ANSWERS = foldedWords(
  "ja nein yes no yep yup yeah nope noe jo jau doch jein klar genau sure exactly indeed",
);
/** Numbers in words answer "how many" and "when". */
export const NUMBERS = foldedWords(
  "null zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert tausend two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand",
);
export const OWN_CASE = /\bbei (?:mir|uns|meine[mr]|unsere[mr])\b|\bfor (?:me|us)\b|\bmine\b|\bours\b|\bmeine[rs]?\b/;
/** What came of it is worth telling: "Thanks, works now." */
export const REPORT =
  /^\W{0,5}(?:laeuft|runs)\W{0,8}$|\b(?:works?|worked|helped|solved|fixed|geholfen|funktioniert|klappt|geklappt|working (?:again|now)|saved (?:me|my|us)|first try|gespart|gerettet|behoben|geloest|hingehauen|auf anhieb|ersten versuch|(?:laeuft|geht|startet) (?:jetzt|wieder|nun|endlich)|jetzt (?:laeuft|geht.?s?))\b/;
/** Comfort and good wishes are said to somebody; those to a blog or its article are praise. */
export const WISHES =
  /\b(?:beileid|mitgefuehl|anteilnahme|condolences|ruhet? in frieden|rest in peace|rip|sorry for (?:your|the|his|her|their) loss|gute besserung|get well|viel kraft|all(?:es| the) (?:gute|best) (?:dir|euch|ihnen|zu[mr]|to you)|fuehlt? (?:dich|euch) (?:\w+ )?(?:gedrueckt|umarmt)|denk(?:e|en)? (?:\w+ )?an (?:dich|euch|sie)|thinking of you|in (?:my|our) (?:thoughts|prayers)|(?:glueckwunsch|congrat\w{0,9}) (?:zu[mr]?|on)(?! .{0,30}\b(?:blogs?|artikel|beitrag|seite|text|webseite|website|arbeit|article|post|site|page|content|work|writing|job)\b))\b/;
/** Who speaks of somebody answers what was said of them. */
export const OF_SOMEBODY = /\b(?:they|she|he|him|them|their|his)\b/;
/** A question without its mark. */
export const ASKING =
  /^\W{0,5}(?:how|what|why|when|where|which|who|can|could|does|do|did|is|are|any|anyone|anybody|has anyone|wie|was|warum|wieso|weshalb|wann|wo|woher|wohin|wer|welche[rs]?|kann|koennte|gibt es|gibts|hat (?:jemand|wer)|weiss (?:jemand|wer)) /;
/** What takes something back or asks for more is no mere praise. */
export const RESERVATION =
  /\b(?:nicht|kein|keine|keinen|aber|leider|schade|obwohl|nur|statt|weil|denn|not|no|but|however|although|unfortunately|except|because|instead|only|n't|don.t|doesn.t|didn.t|nope|too|he|she|him|i.m|i am|i.d|you were|you are|just(?! (?:wow|perfect|great|awesome|amazing|brilliant|beautiful|lovely|love|what)))\b/;
/** Who contradicts or finds fault says something, however short. */
export const DISSENT =
  /\b(?:wrong|false|untrue|stupid|dumb|bad|badly|worst|worse|terrible|rubbish|nonsense|garbage|crap|boring|useless|pointless|horrible|awful|ridiculous|overrated|disagree|disappoint(?:ed|ing|ment)|(?:don.t|do not|can.t|cannot) (?:agree|believe)|falsch(?:e[rsn]?)?|schlecht(?:e[rsn]?)?|mies(?:e[rsn]?)?|schwach(?:e[rsn]?)?|quatsch|unsinn|bloedsinn|schwachsinn|dumm(?:e[rsn]?)?|langweilig(?:e[rsn]?)?|enttaeusch(?:t|end)|ueberfluessig|laecherlich|peinlich|widersprech\w*|widerspruch|anderer meinung|stimmt nicht|glaube? (?:ich )?nicht|sparen)\b/g;

/** Words of praise that carry no content. */
const HOLLOW = `brilliant lovely beautiful inspiring touching fascinating congratulations congrats bravo kudos wunderbar
    aufschlussreich bewegend berührend inspirierend gelungen lesenswert hörenswert sehenswert solide sauber stark
    respekt chapeau glückwunsch gratuliere herzblut vergnügen lecker nett nette hut hammer mega geil parabéns merci`;
export const PRAISE = foldedWords(
  `${HOLLOW}
    nice great good awesome amazing excellent wonderful fantastic superb perfect cool best love loved enjoyed helpful
    useful informative interesting insightful impressive respect thanks thank thx cheers appreciate toll tolle toller
    tolles super gut gute guter gutes schön schöne schöner schönes klasse hilfreich interessant informativ spannend
    großartig genial prima fantastisch starke starker starkes danke dank dankeschön gratulation freude netter wow
    bravissimo`,
);
/** What says nothing, beside the talk about blogs (`BLOG_WORDS`). */
export const GENERIC = foldedWords(
  `${HOLLOW}
    writeup write-up solid agreed agree sooo so wahr erster erste meinung greetings clear understand yay mmh mitnehmen
    research advise advice dear ansatz bericht anleitung kopf nagel treffer ab amen this dies word same dito seconded
    hear liked ever omg spitze freue nächsten mehr freu sache voll krass gemacht teile geteilt abonniert impressed
    explained explanation going waiting followed following gained blessed god bless community tutorial fan big huge
    totally recommend favorite favourite favorites daumen hoch zusammenfassung erklärt gearbeitet clean experience
    experiences erfahrungen teilens dran bleiben bleib bleibt macht mach hinzuzufügen genauso unterschreibe zustimmen
    anzusehen formuliert recherchiert bebildert dargestellt text video thumbs heart stimme zu genau richtig true`,
);
