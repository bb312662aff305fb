import { letterExpression } from "../letters.ts";

// By what a name is known for a person's, a firm's or one that somebody chose; in folded letters unless said otherwise.

export const ARTICLES =
  /^(?:the|der|die|das|ein|eine|a|an|your|dein|mein|my|ihr|unser|our|dat|some|just|not|old|alter|alte)$/;
export const ROLES =
  /^(?:captain|kapitaen|doktor|doc|professor|prof|prinzessin|princess|graf|graefin|koenig|koenigin|king|queen|lord|lady|baron|mister)$/;
/** Endings of words that people choose for themselves. */
export const CHOSEN_ENDING = letterExpression(
  String.raw`(?:[\p{L}]{2,}(?:laeufer|sammler|leiter|planer|psychologe|psychologin|ologe|ologin|iker|ikerin|gerin|kerin|serin|terin|derin|merin|nerin|zerin|lerin|herin|ferin|berin|perin|rerin|studentin|fluesterer|maedle|genosse|genossin|regler|speiser|mutter|studi|amtler|mensch|besitzer|bewohner|trinker|esser|raucher|spieler|zogener|zogene|wart|fischerin|angler|kutscher|opfer|berechtigter|jaehriger|student|istin|[\p{L}]arin|antin|andin|entin|aetin|aedin|oechin|ogin|ratte|ziege|frosch|kaefer|keks|suppe|wurst|kuenstler|blaeser|fahrer|fahrerin|flechter|traeger|rechtler|sager|semmel|flitzer|betreiber|nutzer|nutzerin|gaenger|wechsler|klaessler|lotse|prinz|kaiser|pfleger|pflegerin|helferin|macherin|schwester|chef|chefin|azubi|assistent|mami|papi)|freund|freundin|fan|tante|onkel|kind|held|engel|maus|baer|hase|liebhaber|kenner|leser|leserin|gucker|mama|papa|oma|opa|lover|girl|boy|guy|king|queen|master|ninja|geek|nerd|hunter|rider|runner|watcher|reader|gamer|troll|zwerg|hexe|wicht|veteran|bluemchen|stern|sonne|wanderer|gaertner|gaertnerin|schrauber|bastler|nachbar|anwohner|buerger|kritiker|realist|skeptiker|insider|experte|koenig|koenigin|fritze|tasche|biene|schubser|knecht|liesel|trude|birne|frosch|muffel|junkie|suechtig|wurm|koepfchen|schaedel|spatz|pfote|schnauze|nase|socke|muetze|beere|pilz|mutti|vati|pirat|raeuber|kaempfer|versteher|sucher|denker|traeumer|spalter|beutel|hund|hunde|katze|kater|fee|elfe|zwergin|riese|drache|power|addict|aholic|perle|monster|kopp|heini|semmel|schnut|zupfer|bean|lady|chick|dad|mom|mum|dude|bro|freak|wizard|hacker|coder|monkey|cat|dog|bird|fox|wolf|bear)$`,
);
/** Small forms that people give each other; where they are forenames ("Gretchen"), the list knows. */
export const SMALL_FORM = letterExpression(
  String.raw`^[\p{L}]{2,}(?:[^e]chen|lein|schnuck[iy]?|mausi|hasi|schnuffel|schnute|puschel|liese|peter|bold|kr\u00e4mer|fritze|erich)$`,
);
export const CALLING =
  /(?:meister|meisterin|wirt|wirtin|fahrer|fahrerin|lehrer|lehrerin|nachbar|nachbarin|kantor|kantorin|pastor|pastorin|trainer|trainerin|coach|chef|chefin|bauer|baeuerin|imker|imkerin|foerster|doktor|pfleger|pflegerin|jaeger|koch|koechin|gaertner|gaertnerin|wanderer|radler|reverend|farmer|uncle|granny|teacher|nurse|student|studentin|erzieher|erzieherin|referendar|referendarin|macher|macherin|hebamme|polizist|polizistin|pensionist|pensionistin|rentner|rentnerin|kollege|kollegin|techniker|mechaniker|schreiner|tischler|maurer|lehrling|azubi|freelancer|controller|electrician|plumber|mechanic|plasterer|librarian|surveyor|counsellor|engineer|pensioner)$/;
export const OFFICE =
  /(?:direktor|doktor|nachbar|nachbarin|lehrer|lehrerin|meister|meisterin|professor)$|^(?:holle|bond|right|wrong|nice|perfect|x)$/;
/** Those who speak for neighbours, parents or believers. */
export const CIVIC =
  /(?:verein|feuerwehr|elternrat|elternbeirat|gemeinde|buergerinitiative|(?<!an)chor|pfarrei|ombudsstelle|schlichtungsstelle)$|^(?:council|choir|parish|charity|pta|scouts|ymca|drk|caritas|diakonie)$/;
/** Surnames are compounds too: "Thistlewood", "Achleitner", "Lindenthal". */
export const SURNAME_ENDING = letterExpression(
  String.raw`[\p{L}]{3}(?:wood|field|ford|worth|bottom|well|ley|ton|stone|brook|bridge|hurst|man|mann|berg|berger|stein|steiner|bach|bacher|dorf|dorfer|feld|felder|thal|taler|baum|wald|hauer|leitner|meier|meyer|mayer|maier|hofer|huber|bauer|mueller|schmidt|hardt|burg|burger|brunn|brunner|brink|kamp|horst|winkel|egger|gruber)$`,
);
export const OF_FAMILY = letterExpression(String.raw`^(?:van|von der|von den|ten|ter|op den|vander)\s.*[\p{L}]$`);
/** "Familie von Bredow" */
export const NOBLE_FAMILY = letterExpression(
  String.raw`^(?:familie|family|fam\.?|eheleute|ehepaar) (?:von|van|zu|de|von der) [\p{L}-]+$`,
);
export const ADDRESSED = /^(?:herr|frau|hr|fr|mr|mrs|ms|miss|madame|monsieur)\.?$/;
/** Endings of words that name a trade or a shop, in both languages. */
export const TRADE_ENDING = letterExpression(
  String.raw`(?:dienst|notdienst|[\p{L}]{3,}bau|vergleich|vermietung|ankauf|abholung|verwertung|markise|zubehoer|bedarf|grosshandel|profi|meisterbetrieb|betrieb|hof(?:laden)|baeckerei|metzgerei|brauerei|gaertnerei|service|services|shop|markt|welt|profis?|technik|handel|versand|verleih|schule|praxis|zentrum|center|centre|studio|laden|palast|paradies|outlet|direkt|express|rechner|reisen|touren|tours|moebel|reinigung|umzug|umzuege|beratung|verwaltung|vertrieb|agentur|systeme|systems|systemhaus|redaktion|tipps|portal|manufaktur|roesterei|apotheke|kanzlei|pension|restaurant|catering|energie|solar|folien|supplies|deals|reviews|rentals?|repairs?|clinic|experts?|academy|hort|werkstatt|(?:bestattungs|mode|schuh|kaffee|gast|wirts|sanitaets|reform|kauf|leih|traum|fertig|moebel)haus|ferienhof|garage|wholesale|factory|creation|buddy|guard|tutors?|papers|packers|movers|cleaners|plumbers|roofers|builders|hosting|soft|ware|sanierung|behandlung|bewertung|insulation|dentistry|ratgeber|[\p{L}]{3,}-?(?:kredit|versicherung|pflege|kontor|buero|klinik|bestattung|aufloesung|erstattung|vermittlung|unterricht|implantate|geraete|ersatzteile?|giveaway|vault|bazaar|panel|desk|helpline))$`,
);
/** "Müller & Söhne", "Harper and Co", "Gebr. Stein", "Handels e.K.", "24h Locksmith", in lower case. */
export const HOUSE = letterExpression(
  String.raw`(?:&|\+|\bund|\band)\s(?:s\u00f6hne|sons?|partner|partners|co|cie|kollegen|t\u00f6chter|daughters|bros)\b|^gebr(?:\.|\u00fcder)\s|\be\.\s?[kvg]\.|^\d{1,2}\s?h\s|^team\s[\p{L}]|\sin\s(?:the\s)?[\p{Ll}][\p{L}]+$`,
);
/** Cheap to ask, and true of few names. */
export const MAYBE_HOUSE = /[&+]|[ua]nd\s|^gebr|e\.|\d\s?h\s|^team\s|\sin\s/i;
/** "VoteDesk", "AgroPlus Export": written as brands are. */
export const BRAND = letterExpression(
  String.raw`[\p{Ll}]{2}(?:Hub|Desk|Vault|Mart|World|Nest|Barn|Box|Pro|Check|Deals?|Coin|Pilot|Path|Works|Labs?|Tech|Shop|Store|Point|Care|Plus|Panel|Shield|Host|Cloud|Pay|Kart|Bazaar|Direct|Kasse|Kredit|Apps?|Prints?|Press|Zone|Meds|Quote|Scan|Boost|Bridge|Loft|Gear|Smart|Safe|Sure|Wear|Stay|Share|Forge|Drop|Flow|Rack|Fast|Space|Pool|Sync|Guard|Sofort|Online)(?![\p{L}])`,
);
/** "Rossi S.r.l.", "Novák a.s.", "Fa. Dierksen", Japanese and Chinese firms, and what Russian firms and advertisements begin with. */
export const LEGAL_FORM =
  /\s(?:s\.?\s?r\.?\s?l|b\.v|n\.v|k\.k|s\.a\.r\.l|sp\.\s?z\s?o\.\s?o|s\.p\.a|s\.l|a\/s|a\.s)\.?$|\u682a\u5f0f\u4f1a\u793e|\u6709\u9650\u4f1a\u793e|\u516c\u53f8$|^fa\.\s|^(?:\u043e\u043e\u043e|\u043a\u0443\u043f\u0438\u0442\u044c|\u0437\u0430\u043a\u0430\u0437\u0430\u0442\u044c|\u0441\u043a\u0430\u0447\u0430\u0442\u044c|\u043a\u0430\u0437\u0438\u043d\u043e)\s/i;
/** "Gina at Printella", "Ricky from PrintAssist", "Robyn VA", "Pete's Meats", "Nails by Tara": in whose name somebody writes. */
export const ON_BEHALF = letterExpression(
  String.raw`\s(?:at|by)\s[\p{Lu}]|\s(?:from|von|vom|bei|of)\s\S*[\p{Ll}][\p{Lu}]|\s(?:SEO|AI|KI|VA|IT|PR|TV|MLM|DBA|AWS|VPN|CBD|LED|PC|HR|UK|USA|EU|DE|BD)$|^(?:SEO|PC|IT|EDV|HR|AI|KI|LED|PV)\s|[\p{L}]{2}[\u2019']s\s[\p{Lu}]`,
);
