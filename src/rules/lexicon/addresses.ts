// What the address of a site tells, in folded letters. Words of a list are alternatives of one expression; where a word
// must end, or must not go on, the list says so.

/** Services that hide where a link leads. */
export const SHORTENERS: ReadonlySet<string> = new Set(
  listed(`bit.ly tinyurl.com goo.gl t.co ow.ly is.gd buff.ly adf.ly bit.do shorturl.at cutt.ly rebrand.ly t.ly tiny.cc rb.gy
    lnkd.in shorte.st ouo.io v.gd wa.me t.me linktr.ee`),
);

/** Endings that bulk comments use more than others do. */
export const DOUBTFUL_ENDINGS = anyOf(
  String.raw`\.`,
  `xyz top club online site website space icu buzz cyou work click link live win bid loan men date trade stream gdn vip shop
    store pro ru su cn tk ml ga cf gq`,
  "$",
);

/** What bulk comments advertise most. */
export const KEYWORDS = anyOf(
  "",
  `seo backlink casino poker bet(?:ting)? loan kredit essay assignment thesis viagra cialis pharma pills escort cheap guenstig
    billig discount rabatt bestprice hosting forex crypto bitcoin replica vape cbd followers dating erotik umzug reinigung
    schluesseldienst entruempelung training outlet sale shop store rent repair agentur agency services? solutions? support`,
);

/** Wares and trades that sites are made for which live on searches; for "ware-place.com" the ware tells. */
export const WARES = anyOf(
  "",
  String.raw`nulled crack keygen torrent \bapk\b dumps
    slot gacor lotto wett(?:en|bonus|anbieter) bonus
    steroid nootropi kamagra ozempic kratom keto detox
    porn girls\b sex nude
    cash invest coins?\b mortgage insur(?:ance|e) versicherung quotes?\b franchise
    resume writers?\b tutors?\b papers?\b academy institute classes courses? jobs?\b
    abroad visa\b immigration lawyer lawfirm attorney legal
    stairlift treppenlift mattress furniture moebel jewel gifts?\b kitchens
    solar hvac roof(?:ing|ers) plumb gutter carpet flooring locksmith landscap pestcontrol clean(?:ing|ers) notdienst install
    towing towtruck limo taxi transfers?\b movers packers removals? parts\b
    dental dentist zahnarzt clinic immobilien realestate realty estateagents?
    vpn printer toner helpdesk webdesign marketing consult
    ticket hotels?\b flights? tours\b
    factory wholesale bulk suppl(?:y|ies|iers?) export depot\b mart\b bazaar hire\b gmbh company nearme guru
    compare finder advisor vergleich ratgeber testsieger reviews?\b
    kauf(?!mann|mi) ankauf angebot preise?\b kostenlos gratis sofort deals`,
);

/** What stands before or behind the ware: "best-", "-24", "-direct", and the places that bulk comments are posted for. */
export const PRAISED = anyOf(
  "",
  String.raw`\bbest-?[a-z]{4} -best -tests?\b (?:24x7|24h|247|24|365|4u)\b -now\b -fast\b \bfast- \bquick-?[a-z]{4} -free\b
    \bfree- pros?\b profis?\b -fix\b -online\b -direct\b -direkt\b -express\b -expert -lager\b -setup
    -usa\b dxb dubai \bpune -pune mumbai chennai noida delhi jaipur bangalore hyderabad -india india-`,
);

/** Paths that a search is to find: "/hp-printer-support", "/python-training-in-pune", "/assignment-writing-service". */
export const KEYWORD_PATH = anyOf(
  "",
  String.raw`[a-z\d]-support(?=$|[/.?#]) support-for- customer-(?:care|service|support)
    (?:phone|toll-free|helpline|support)-number printer-(?:support|setup|offline|error) setup-[a-z]{2,12}-printer
    training-(?:in|institute)- institute-in- -(?:services?|company|agency|courses?|classes)-in-
    writing-services? personal-statement casino blackjack roulette betting poker
    -loans?(?=$|[/.?#]) -(?:guenstig|kaufen)(?=$|[/.?#])`,
);

/** Where people promote themselves, their wares and their causes. */
export const PROMOTERS = anyOf(
  "",
  String.raw`(?:^|\.)(?:${alternatives(`facebook fb instagram soundcloud twitch patreon gofundme kickstarter indiegogo change avaaz
    etsy ebay amazon amzn teespring redbubble spreadshirt spotify bandcamp onlyfans reverbnation mixcloud audiojungle fiverr
    upwork linktr snapchat tiktok discord telegram whatsapp tumblr pinterest ko-fi buymeacoffee betternet adfly linkbucks
    kleinanzeigen xing`)})\.[a-z]{2,4}(?:\.uk|\.au)?$
    ^(?:play\.google|apps\.apple|itunes\.apple|sites\.google)\.com$`,
);

/** Codes by which whoever links is paid. */
export const REFERRAL =
  /[?&#/](?:ref|aff|affid|affiliate|referral|referrer|invite|friend|partner|promo|coupon|tag|subid|clickid)[=/][\w-]/;

/** Hosts where anybody has an account: they name no firm. */
export const PUBLIC_HOSTS = anyOf(
  "^",
  `gmail gmx web yahoo hotmail outlook googlemail icloud t-online posteo protonmail wordpress blogspot github twitter facebook
    linkedin youtube`,
  String.raw`\.`,
);

/** Where people point when they give a source, not when they sell. */
export const REFERENCES = anyOf(
  "",
  String.raw`(?:^|\.)(?:${alternatives(`wikipedia wikimedia wiktionary github gitlab stackoverflow stackexchange superuser serverfault
    readthedocs python mozilla arxiv doi archive gnu debian ubuntu microsoft kaggle npmjs pypi cran r-project imdb nature who
    bbc nytimes guardian theguardian reuters cnn npr cbc wsj bloomberg economist washingtonpost latimes telegraph independent
    theglobeandmail spiegel zeit sueddeutsche faz tagesschau manager-magazin handelsblatt wiwo welt stern focus taz n-tv nzz srf
    zdf ndr wdr dw heise golem derstandard orf gesetze-im-internet europa`)})\.\w{2,4}(?:\.uk)?$
    \.(?:edu|gov|ac\.\w\w|gov\.\w\w|int)$`,
);

function listed(words: string): string[] {
  return words.trim().split(/\s+/);
}

function alternatives(words: string): string {
  return listed(words).join("|");
}

/** Any of the words, between what stands before and behind each of them. */
function anyOf(before: string, words: string, behind = ""): RegExp {
  return new RegExp(`${before}(?:${alternatives(words)})${behind}`);
}
