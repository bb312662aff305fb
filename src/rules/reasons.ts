/** What a phrase of the lexicons says. */
export const PHRASES = [
  "offer",
  "call_to_action",
  "recommendation",
  "service_word",
  "essay_service",
  "training_offer",
  "money_scheme",
  "crypto_offer",
  "gambling",
  "pharma",
  "loan_offer",
  "adult",
  "occult",
  "channel_promo",
  "urgency",
  "praise",
  "faked_reference",
  "flattery_of_author",
  "template",
  "self_description",
  "recruitment",
  "price_offer",
  "sale_terms",
  "we_voice",
  "support_number",
  "provider_praise",
  "provider_named",
  "result_claim",
  "contact_invite",
  "affiliate",
  "maker",
  "availability",
  "coverage",
  "trade_word",
  "command",
  "voucher_code",
  "firm_named",
  "spam_topic",
  "attention",
  "price_reported",
  "criticism",
  "discourse",
  "reply_cue",
  "no_gain",
] as const;
export type Phrase = (typeof PHRASES)[number];

/** What an attack's words do. */
export type Attack =
  | "insult"
  | "insult_at_person"
  | "belittling"
  | "put_down"
  | "slang"
  | "strong_insult"
  | "group_insult"
  | "hate_of_group"
  | "profanity"
  | "threat"
  | "veiled_threat"
  | "address"
  | "of_self"
  | "of_animals"
  | "of_people"
  | "other_sense"
  | "quotation"
  | "counter_speech"
  | "contempt"
  | "harsh_word"
  | "loaded_word"
  | "about_things";

interface Words {
  readonly de: string;
  readonly en: string;
}

/** Every reason code with the sentence that owners and commenters read. */
const REASONS = {
  base_rate: {
    de: "Ausgangswert: so selten ist ein Verstoß unter gewöhnlichen Kommentaren",
    en: "Starting point: how rare a violation is among ordinary comments",
  },
  site_experience: {
    de: "Nach früheren Entscheidungen auf dieser Website",
    en: "After earlier decisions at this site",
  },
  check_failed: {
    de: "Die Prüfung ist fehlgeschlagen; ein Mensch muss entscheiden",
    en: "The check failed; a person has to decide",
  },

  offer: { de: "Bietet eine Ware oder Dienstleistung an", en: "Offers a product or a service" },
  call_to_action: {
    de: "Fordert auf, eine Seite zu besuchen, anzurufen oder zu kaufen",
    en: "Asks the reader to visit, call, order or buy",
  },
  recommendation: {
    de: "Empfiehlt einen Anbieter wie in einer Kundenbewertung",
    en: "Recommends a provider like a customer review",
  },
  service_word: { de: "Nennt Suchmaschinen- oder Werbedienste", en: "Names search engine or advertising services" },
  essay_service: { de: "Bietet das Schreiben von Arbeiten an", en: "Offers to write essays or theses" },
  training_offer: { de: "Bewirbt einen Kurs oder ein Training", en: "Advertises a course or a training" },
  money_scheme: { de: "Verspricht leichten Verdienst", en: "Promises easy money" },
  crypto_offer: {
    de: "Wirbt für Geldanlagen, Kryptowährungen oder deren Rückholung",
    en: "Advertises investments, crypto currency or its recovery",
  },
  gambling: { de: "Wirbt für Glücksspiel", en: "Advertises gambling" },
  pharma: { de: "Wirbt für Medikamente oder Wundermittel", en: "Advertises drugs or miracle cures" },
  loan_offer: { de: "Bietet Kredite an", en: "Offers loans" },
  adult: { de: "Wirbt für sexuelle Dienste", en: "Advertises sexual services" },
  occult: { de: "Wirbt für Zauberei, Wahrsagen oder Hacker", en: "Advertises spells, fortune telling or hackers" },
  channel_promo: {
    de: "Wirbt für den eigenen Kanal oder das eigene Profil",
    en: "Advertises the author's own channel or profile",
  },
  urgency: {
    de: "Lockt mit Rabatt, Garantie oder knapper Frist",
    en: "Lures with a discount, a guarantee or a deadline",
  },
  praise: { de: "Allgemeines Lob, das zu jedem Artikel passt", en: "Generic praise that fits any article" },
  faked_reference: {
    de: "Verweist auf den Artikel, ohne etwas daraus aufzugreifen",
    en: "Points at the article without taking up anything of it",
  },
  flattery_of_author: {
    de: "Schmeichelei gegenüber dem Autor des Artikels",
    en: "Flattery of the article's author",
  },
  template: {
    de: "Baustein einer Vorlage, aus der Programme Kommentare zusammensetzen",
    en: "Piece of a template from which programs put comments together",
  },
  self_description: { de: "Stellt das eigene Unternehmen vor", en: "Presents the author's own business" },
  recruitment: { de: "Wirbt Personal oder Partner an", en: "Recruits staff or partners" },
  price_offer: { de: "Nennt einen Preis, wie ihn ein Anbieter nennt", en: "Names a price the way a seller does" },
  sale_terms: {
    de: "Nennt Verkaufsbedingungen wie Lieferung, Garantie oder Kostenvoranschlag",
    en: "Names terms of sale such as delivery, warranty or a quote",
  },
  we_voice: {
    de: "Spricht als Unternehmen oder Gruppe („wir“, „unser“)",
    en: "Speaks as a business or group (“we”, “our”)",
  },
  support_number: { de: "Wirbt für eine Service-Nummer", en: "Advertises a support number" },
  provider_praise: { de: "Lobt einen Anbieter aus Kundensicht", en: "Praises a provider from a customer's view" },
  provider_named: {
    de: "Nennt einen Anbieter mit Namen und wie man ihn findet",
    en: "Names a provider and how to find it",
  },
  result_claim: { de: "Verspricht erstaunliche Wirkung", en: "Claims astonishing results" },
  contact_invite: { de: "Lädt zur Kontaktaufnahme ein", en: "Invites the reader to get in touch" },
  affiliate: { de: "Verweist auf Ware gegen Provision", en: "Refers to goods for a commission" },
  maker: {
    de: "Bietet Eigenes an: was der Schreibende herstellt, leistet oder betreibt",
    en: "Offers what the writer makes, does or runs",
  },
  availability: {
    de: "Nennt freie Plätze, Termine oder Lieferzeiten",
    en: "Names places left, dates or times of delivery",
  },
  coverage: { de: "Nennt das Gebiet, in dem ein Anbieter tätig ist", en: "Names the area that a provider serves" },
  trade_word: { de: "Nennt Waren, Gewerbe oder Verkaufsformen", en: "Names goods, trades or ways of selling" },
  command: {
    de: "Fordert am Satzanfang zum Handeln auf, wie es Anzeigen tun",
    en: "Opens a sentence with a command, as advertisements do",
  },
  voucher_code: { de: "Nennt einen Gutscheincode", en: "Gives a voucher code" },
  firm_named: { de: "Nennt einen Betrieb mit Namen und Ort", en: "Names a firm and its place" },
  spam_topic: {
    de: "Ein Thema, für das massenhaft geworben wird und das nicht das des Artikels ist",
    en: "A topic of bulk advertising that is not the article's",
  },
  attention: {
    de: "Bittet um Klicks, Likes, Abos oder Weiterleitung",
    en: "Asks for clicks, likes, subscriptions or sharing",
  },
  attention_only: {
    de: "Nichts als die Bitte um Klicks oder ein Link zum eigenen Auftritt",
    en: "Nothing but a request for clicks or a link to a page of one's own",
  },
  keyword_line: {
    de: "Ein Satzbruchstück aus Schlagwörtern steht für sich",
    en: "A fragment of keywords stands by itself",
  },
  praise_and_link: { de: "Lob und ein Link, sonst nichts", en: "Praise and a link, and nothing else" },
  hollow_by_firm: {
    de: "Nichtssagend, und Name oder Adresse des Autors werben",
    en: "Says nothing, and the author's name or address advertises",
  },
  link_promo: {
    de: "Link auf ein Profil, einen Laden, eine Sammlung oder mit Werbekennung",
    en: "Link to a profile, a shop or a fundraiser, or with a referral code",
  },
  link_reference: { de: "Link auf eine bekannte Fundstelle", en: "Link to a well-known place of reference" },
  link_article: {
    de: "Link auf einen Artikel: Datum oder Überschrift in der Adresse",
    en: "Link to an article: a date or a headline in its address",
  },
  formal_offer: {
    de: "„Wir“ bieten „Ihnen“ etwas: so reden Anbieter mit Kunden",
    en: "“We” do something for “you”: how sellers speak to customers",
  },
  contact_last: {
    de: "Endet mit einer Telefonnummer oder Adresse",
    en: "Ends with a phone number or an address",
  },
  price_reported: { de: "Berichtet, was etwas gekostet hat", en: "Reports what something cost" },
  criticism: { de: "Rät ab oder beschwert sich", en: "Advises against or complains" },
  hook_question: { de: "Werbende Eingangsfrage", en: "Opening question of an advertisement" },
  brand_word: { de: "Produktname in Werbeschreibweise", en: "Product name in advertising spelling" },
  telegraphic: { de: "Stichwortstil wie in Anzeigen", en: "Telegraphic style as in classified ads" },
  personal_voice: { de: "Spricht in der ersten Person", en: "Speaks in the first person" },
  author_name_in_text: {
    de: "Der Text nennt den Namen des Autors als Angebot",
    en: "The text names the author as what is offered",
  },
  asked_for: { de: "Der Kommentar davor fragt nach so etwas", en: "The comment before asks for such a thing" },
  no_gain: {
    de: "Nennt Hilfe in Not, Gefundenes, Verschenktes oder einen Verein: niemand verdient daran",
    en: "Speaks of help in need, of something found or given away, or for a club: nobody earns by it",
  },
  discourse: { de: "Argumentiert, fragt oder berichtet Eigenes", en: "Argues, asks or tells an experience" },
  reply_cue: { de: "Antwortet auf einen anderen Kommentar", en: "Replies to another comment" },

  link: { de: "Enthält einen Link", en: "Contains a link" },
  links_many: { de: "Enthält viele Links", en: "Contains many links" },
  link_spoken: {
    de: "Umschreibt eine Adresse, damit sie nicht als Link auffällt",
    en: "Spells out an address so that it does not look like a link",
  },
  link_markup: { de: "Link mit ausgesuchtem Linktext", en: "Link with a chosen anchor text" },
  link_bbcode: {
    de: "Link in Forencode, den dieses Blog nicht kennt: Zeichen für massenhaftes Posten",
    en: "Link in forum code that this blog does not know: a mark of bulk posting",
  },
  link_hidden: { de: "Link ohne sichtbaren Text", en: "Link without visible text" },
  link_shortener: { de: "Kurz-Link, der sein Ziel verbirgt", en: "Short link that hides its target" },
  link_punycode: { de: "Adresse in Sonderschreibweise (Punycode)", en: "Address in punycode" },
  link_keyword_domain: { de: "Adresse aus Werbewörtern", en: "Address made of advertising words" },
  link_exact_anchor: {
    de: "Linktext aus den Wörtern der Adresse: so wird für Suchmaschinen verlinkt",
    en: "Link text in the words of the address: how links are placed for search engines",
  },
  link_doubtful_domain: {
    de: "Adresse mit einer Endung, die vor allem Spam nutzt",
    en: "Address with an ending mostly used by spam",
  },
  link_own: {
    de: "Link auf die Seite, die der Name oder das Adressfeld des Autors nennt",
    en: "Link to the site that the author's name or address field gives",
  },
  link_only: { de: "Fast nur ein Link", en: "Hardly anything but a link" },
  link_in_pitch: { de: "Link in einem werbenden Satz", en: "Link inside an advertising sentence" },
  link_named: {
    de: "Nennt etwas beim Namen und verweist auf dessen eigene Seite",
    en: "Names something and links to that thing's own site",
  },
  mail_address: { de: "Nennt eine E-Mail-Adresse", en: "Gives an e-mail address" },
  phone_number: { de: "Nennt eine Telefonnummer", en: "Gives a phone number" },
  price: { de: "Nennt einen Preis", en: "Names a price" },
  price_in_pitch: {
    de: "Nennt einen Preis in einem werbenden Satz",
    en: "Names a price inside an advertising sentence",
  },
  author_domain_in_text: {
    de: "Der Text nennt die Seite oder Firma des Autors",
    en: "The text names the author's own site or firm",
  },

  pitch_share: { de: "Der größte Teil des Textes wirbt", en: "Most of the text advertises" },
  pitch_kinds: { de: "Wirbt auf mehrere Arten zugleich", en: "Advertises in several ways at once" },
  discussion_share: { de: "Ein großer Teil des Textes diskutiert", en: "A large part of the text discusses" },
  praise_and_pitch: { de: "Lob, dem Werbung folgt", en: "Praise followed by advertising" },
  second_person_pitch: {
    de: "Werbung, die Leserinnen und Leser direkt anspricht",
    en: "Advertising that addresses the reader",
  },
  quoted_article: {
    de: "Wiederholt Sätze oder den Titel des Artikels",
    en: "Repeats sentences or the title of the article",
  },
  takes_up_article: { de: "Greift Begriffe des Artikels auf", en: "Takes up terms of the article" },
  takes_up_comment: { de: "Greift einen anderen Kommentar auf", en: "Takes up another comment" },
  own_content: { de: "Enthält eigene Gedanken", en: "Contains thoughts of its own" },
  dissent: { de: "Widerspricht oder übt Kritik", en: "Contradicts or criticises" },
  question: { de: "Stellt eine Frage", en: "Asks a question" },
  reference: { de: "Nennt eine Fundstelle, Zahl oder Quelle", en: "Cites a passage, figure or source" },
  code: { de: "Enthält Programmtext oder Fachbegriffe", en: "Contains code or technical terms" },
  long_text: { de: "Ausführlicher Text", en: "Detailed text" },
  short_text: { de: "Sehr kurzer Text", en: "Very short text" },
  generic_only: {
    de: "Nur Lob oder Floskeln, kein Bezug zu irgendeinem Inhalt",
    en: "Only praise or set phrases, nothing on any content",
  },
  no_words: { de: "Enthält keine Wörter", en: "Contains no words" },
  first_post: { de: "Meldet nur die eigene Anwesenheit", en: "Only announces its own presence" },
  gibberish: { de: "Unlesbare Zeichenfolge", en: "Unreadable string of characters" },
  repetition: { de: "Wiederholt sich", en: "Repeats itself" },
  shouting: { de: "Durchgehend Großbuchstaben", en: "All in capitals" },
  near_duplicate: {
    de: "Fast gleichlautend mit einem früheren Kommentar",
    en: "Almost the same as an earlier comment",
  },
  style: { de: "Wortwahl wie in bekannten Fällen", en: "Choice of words as in known cases" },

  trick_hidden_characters: { de: "Unsichtbare Zeichen in Wörtern", en: "Invisible characters inside words" },
  trick_stacked_marks: { de: "Gestapelte Zusatzzeichen auf Buchstaben", en: "Stacked marks on letters" },
  trick_styled_letters: {
    de: "Sonderzeichen, die wie Buchstaben aussehen",
    en: "Special characters that look like letters",
  },
  trick_mixed_scripts: {
    de: "Buchstaben verschiedener Schriften in einem Wort",
    en: "Letters of different scripts in one word",
  },
  trick_encoded_letters: { de: "Buchstaben als Zahlencode", en: "Letters written as codes" },
  trick_spaced_word: { de: "Wort in Stücken", en: "Word taken apart" },
  trick_leetspeak: { de: "Ziffern statt Buchstaben", en: "Digits in place of letters" },

  name_real: { de: "Der Name kann ein wirklicher Name sein", en: "The name can be a real name" },
  name_keyword: { de: "Der Name besteht aus Werbewörtern", en: "The name consists of advertising words" },
  name_address: { de: "Der Name ist eine Internetadresse", en: "The name is a web address" },
  name_business: { de: "Der Name ist der einer Firma", en: "The name is that of a business" },
  name_nickname: { de: "Der Name wirkt wie ein Pseudonym", en: "The name looks like a pseudonym" },
  name_initials: { de: "Der Name besteht nur aus Initialen", en: "The name consists of initials only" },
  name_missing: { de: "Kein Name angegeben", en: "No name given" },
  name_phrase: { de: "Der Name ist ein Satz oder eine Suchanfrage", en: "The name is a sentence or a search query" },
  url_keyword: {
    de: "Die Adresse des Autors besteht aus Werbewörtern",
    en: "The author's address is made of advertising words",
  },
  url_given: { de: "Der Autor gibt eine Adresse an", en: "The author gives an address" },
  url_deep: {
    de: "Die Adresse des Autors führt auf eine Unterseite",
    en: "The author's address leads to a page deep in a site",
  },

  insult: { de: "Beleidigender Ausdruck", en: "Insulting expression" },
  strong_insult: { de: "Schwere Beleidigung", en: "Severe insult" },
  group_insult: { de: "Herabwürdigung einer Gruppe", en: "Degrades a group of people" },
  empty_praise: { de: "Kaum mehr als lobende Worte", en: "Hardly more than words of praise" },
  belittling: { de: "Herabsetzung einer Person", en: "Belittles a person" },
  put_down: {
    de: "Spricht jemandem Verstand, Reife oder das Mitreden ab",
    en: "Denies somebody's mind, maturity or right to speak",
  },
  slang: { de: "Derbes Wort der Umgangssprache", en: "Coarse slang" },
  of_the_absent: { de: "Handelt von jemandem, der nicht mitredet", en: "Is about somebody who takes no part" },
  opens_at_person: { de: "Beginnt mit der Anrede einer Person", en: "Opens by addressing a person" },
  profanity: { de: "Derber Ausdruck", en: "Crude expression" },
  threat: { de: "Drohung oder Gewaltwunsch", en: "Threat or wish of violence" },
  veiled_threat: { de: "Drohung durch Andeutung", en: "Threat by allusion" },
  address: { de: "Richtet sich an eine Person", en: "Addresses a person" },
  insult_at_person: { de: "Beleidigung, die sich an eine Person richtet", en: "Insult aimed at a person" },
  insult_of_group: { de: "Beleidigung, die sich gegen eine Gruppe richtet", en: "Insult aimed at a group" },
  hate_of_group: { de: "Setzt eine ganze Gruppe von Menschen herab", en: "Degrades a whole group of people" },
  crude_at_person: { de: "Derbe Worte, die sich an eine Person richten", en: "Crude words aimed at a person" },
  contempt: { de: "Verächtliches Schlagwort", en: "Contemptuous catchword" },
  harsh_word: { de: "Harsches Wort", en: "Harsh word" },
  at_nobody: { de: "Harte Worte, die sich an niemanden richten", en: "Harsh words aimed at nobody here" },
  speaks_of_you: { de: "Spricht vor allem von dem, den er anredet", en: "Speaks mostly of whom it addresses" },
  starred_word: { de: "Maskiertes Schimpfwort", en: "Masked swear word" },
  fond_emoji: { de: "Freundliches Bildzeichen", en: "Friendly emoji" },
  mocking_emoji: { de: "Höhnisches Bildzeichen", en: "Mocking emoji" },
  shouting_at: { de: "In Großbuchstaben geschrien", en: "Shouted in capitals" },
  exclaims: { de: "Ausrufezeichen", en: "Exclamation marks" },
  quotation: { de: "Gibt fremde Worte wieder", en: "Quotes the words of others" },
  counter_speech: { de: "Wendet sich gegen eine Beleidigung", en: "Speaks against an insult" },
  about_things: { de: "Harte Worte zur Sache", en: "Harsh words about a matter" },
  insults_many: { de: "Mehrere Beleidigungen", en: "Several insults" },

  fee_no_pitch: {
    de: "Kein Satz bietet oder empfiehlt eindeutig etwas",
    en: "No sentence plainly offers or recommends anything",
  },
  fee_pitch: { de: "Der Text selbst wirbt", en: "The text itself advertises" },
  fee_weak_pitch: { de: "Die Werbung ist nicht eindeutig genug", en: "The advertising is not clear enough" },
  fee_discusses: {
    de: "Der Kommentar bezieht sich auf den Artikel oder andere Kommentare",
    en: "The comment refers to the article or to other comments",
  },
  fee_relation_unknown: { de: "Ein Bezug lässt sich nicht ausschließen", en: "A reference cannot be ruled out" },
  fee_no_discussion: {
    de: "Nichts im Text bezieht sich auf Artikel oder Kommentare",
    en: "Nothing in the text refers to the article or to comments",
  },
  fee_no_margin: { de: "Der Abstand zur Grenze ist zu klein", en: "The margin over the limit is too small" },
  fee_clear: {
    de: "Werbung und fehlender Bezug sind unabhängig voneinander deutlich",
    en: "Advertising and missing reference are clear, each for itself",
  },
} as const satisfies Record<string, Words>;

export type Reason = keyof typeof REASONS;

/**
 * The sentence for a reason code, as dashboard, statement of reasons and embed show it.
 * @param reason a code from a judgement; a code of an older judge gives itself back
 */
export function describeReason(reason: string, locale: "de" | "en"): string {
  return isReason(reason) ? REASONS[reason][locale] : reason;
}

function isReason(reason: string): reason is Reason {
  return Object.hasOwn(REASONS, reason);
}
