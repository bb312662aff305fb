import { areNearDuplicates, fingerprintOf } from "./fingerprint.ts";
import { hostOf, type Link } from "./links.ts";
import { unleet } from "./matcher.ts";
import { toOriginal, type Span } from "./normalize.ts";
import { phrases, type Reading } from "./reading.ts";
import type { Phrase, Reason } from "./reasons.ts";
import { PITCH, WEAK_PITCH, type RelationReading, type Sentence } from "./relation.ts";
import { bareSignal, signalFrom, spansOf, type Signal } from "./signals.ts";
import type { Token } from "./tokens.ts";

const PHRASES: readonly Phrase[] = [
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
  "self_description",
  "recruitment",
  "discourse",
  "reply_cue",
];
const SHORTENERS = new Set(
  "bit.ly tinyurl.com goo.gl t.co ow.ly is.gd buff.ly adf.ly bit.do shorturl.at cutt.ly rebrand.ly t.ly tiny.cc rb.gy lnkd.in shorte.st ouo.io v.gd wa.me t.me linktr.ee".split(
    " ",
  ),
);
const DOUBTFUL =
  /\.(?:xyz|top|club|online|site|website|space|icu|buzz|cyou|work|click|link|live|win|bid|loan|men|date|trade|stream|gdn|vip|shop|store|pro|ru|su|cn|tk|ml|ga|cf|gq)$/;
const KEYWORDS =
  /(?:seo|backlink|casino|poker|bet(?:ting)?|loan|kredit|essay|assignment|thesis|viagra|cialis|pharma|pills|escort|cheap|guenstig|billig|discount|rabatt|bestprice|hosting|forex|crypto|bitcoin|replica|vape|cbd|followers|dating|erotik|umzug|reinigung|schluesseldienst|entruempelung|training|outlet|sale|shop|store|rent|repair|agentur|agency|services?|solutions?)/;
const SECOND_PERSON = new Set(
  "you your yours u ur sie ihr ihre ihren ihrem ihrer ihnen euch eure eurer dein deine deinen deinem deiner dir dich".split(
    " ",
  ),
);
const BULK = 3;

/** What a comment shows of advertising and of bulk, for the rules `spam` and `advertising_only`. */
export function readCommerce(reading: Reading, relation: RelationReading): Signal[] {
  const { body } = reading;
  const signals: Signal[] = PHRASES.flatMap((phrase) =>
    signalFrom(
      phrase,
      "body",
      spansOf(
        body,
        reading.phrases.filter(({ reason }) => reason === phrase),
      ),
    ),
  );
  return [
    ...signals,
    ...readLinks(reading, relation),
    ...readShare(reading, relation),
    ...readForm(reading),
    ...readTricks(reading),
    ...readAuthorUrl(reading),
  ];
}

function readLinks(reading: Reading, { sentences }: RelationReading): Signal[] {
  const { body } = reading;
  const span = (link: Link): Span => toOriginal(body.normalized, link.start, link.end);
  const spansWhere = (test: (link: Link) => boolean): Span[] => body.links.filter(test).map(span);
  const zones = (kind: Token["kind"]): { first: number; last: number }[] =>
    body.tokens.flatMap((token, index) => (token.kind === kind ? [{ first: index, last: index }] : []));
  const inPitch = (kind: Token["kind"]): Span[] =>
    spansOf(
      body,
      sentences
        .filter(isPitch)
        .flatMap(({ first, last }) => zones(kind).filter((zone) => zone.first >= first && zone.last <= last)),
    );
  const own = ownDomains(reading);
  const words = body.tokens.filter(({ kind }) => kind === "word").length;
  const anchorOf = (link: Link): string =>
    link.anchor ? body.normalized.text.slice(link.anchor.start, link.anchor.end) : "";
  return [
    ...signalFrom(
      "link",
      "body",
      spansWhere(() => true),
    ),
    ...signalFrom("links_many", "body", body.links.length >= BULK ? spansWhere(() => true) : []),
    ...signalFrom(
      "link_spoken",
      "body",
      spansWhere(({ form }) => form === "spoken"),
    ),
    ...signalFrom(
      "link_markup",
      "body",
      spansWhere((link) => link.form === "markdown" || link.form === "html"),
    ),
    ...signalFrom(
      "link_bbcode",
      "body",
      spansWhere(({ form }) => form === "bbcode"),
    ),
    ...signalFrom(
      "link_hidden",
      "body",
      spansWhere((link) => link.anchor !== undefined && !/[\p{L}\p{N}]/u.test(anchorOf(link))),
    ),
    ...signalFrom(
      "link_shortener",
      "body",
      spansWhere(({ domain, host }) => SHORTENERS.has(domain) || SHORTENERS.has(host)),
    ),
    ...signalFrom(
      "link_punycode",
      "body",
      spansWhere(({ host }) => /(?:^|\.)xn--/.test(host)),
    ),
    ...signalFrom(
      "link_keyword_domain",
      "body",
      spansWhere(({ domain }) => KEYWORDS.test(domain)),
    ),
    ...signalFrom(
      "link_doubtful_domain",
      "body",
      spansWhere(({ domain }) => DOUBTFUL.test(domain)),
    ),
    ...signalFrom(
      "link_own",
      "body",
      spansWhere(({ domain }) => own.has(domain)),
    ),
    ...signalFrom("link_only", "body", body.links.length > 0 && words <= 4 ? spansWhere(() => true) : []),
    ...signalFrom("link_in_pitch", "body", inPitch("link")),
    ...signalFrom("mail_address", "body", spansOf(body, zones("mail"))),
    ...signalFrom("phone_number", "body", spansOf(body, zones("phone"))),
    ...signalFrom("price", "body", spansOf(body, zones("price"))),
    ...signalFrom("price_in_pitch", "body", inPitch("price")),
  ];
}

function isPitch({ kind, pitches }: Sentence): boolean {
  return kind === "pitch" || pitches > 0;
}

/** Domains that the author's name, address or e-mail claims. */
function ownDomains({ input, name }: Reading): Set<string> {
  const domains = new Set(name.links.map(({ domain }) => domain));
  const fromUrl = input.author.url ? hostOf(input.author.url.slice(0, 500).toLowerCase()) : undefined;
  const fromMail = input.author.email
    ? hostOf(input.author.email.slice(0, 320).toLowerCase().split("@")[1] ?? "")
    : undefined;
  for (const own of [fromUrl, fromMail]) {
    if (
      own &&
      !/^(?:gmail|gmx|web|yahoo|hotmail|outlook|googlemail|icloud|t-online|posteo|protonmail|wordpress|blogspot|github|twitter|facebook|linkedin|youtube)\./.test(
        own.domain,
      )
    )
      domains.add(own.domain);
  }
  return domains;
}

function readShare(reading: Reading, relation: RelationReading): Signal[] {
  const { body, input } = reading;
  const { sentences } = relation;
  const words = Math.max(1, body.tokens.length);
  const length = (list: readonly Sentence[]): number =>
    list.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const pitches = sentences.filter(isPitch);
  const share = length(pitches) / words;
  const courtesy = sentences.some(({ courtesies }) => courtesies > 0);
  const discussion = sentences.filter(({ kind }) => kind === "discussion");
  const own = discussion.flatMap(({ content }) => content);
  const addressed = pitches.filter(({ first, last }) =>
    body.tokens.slice(first, last + 1).some(({ word }) => SECOND_PERSON.has(word)),
  );
  const firmNamed = namesOwnFirm(reading);
  const duplicate = (input.earlier ?? []).length > 0 ? fingerprintOf(body) : "";
  const isDuplicate =
    duplicate !== "" && (input.earlier ?? []).some((earlier) => areNearDuplicates(earlier, duplicate));
  return [
    ...bareSignal("pitch_share", share),
    ...bareSignal("pitch_only", pitches.length > 0 && relation.relation === "none" ? 1 : 0),
    ...bareSignal("praise_and_pitch", pitches.length > 0 && courtesy ? 1 : 0),
    ...signalFrom("second_person_pitch", "body", spansOf(body, addressed)),
    ...signalFrom("quoted_article", "body", spansOf(body, relation.quoted)),
    ...signalFrom(
      "takes_up_article",
      "body",
      spansOf(
        body,
        relation.fromArticle.map((index) => ({ first: index, last: index })),
      ),
    ),
    ...signalFrom(
      "takes_up_comment",
      "body",
      spansOf(
        body,
        relation.fromThread.map((index) => ({ first: index, last: index })),
      ),
    ),
    ...bareSignal("own_content", Math.min(2, Math.log2(1 + own.length) / 2)),
    ...signalFrom("question", "body", questionMarks(input.body)),
    ...bareSignal("long_text", Math.min(2, Math.max(0, Math.log2(words / 30)))),
    ...bareSignal("short_text", words <= 6 ? 1 : 0),
    ...signalFrom("author_domain_in_text", "body", firmNamed),
    ...signalFrom("near_duplicate", "body", isDuplicate ? [{ start: 0, end: input.body.length }] : []),
  ];
}

function questionMarks(body: string): Span[] {
  return [...body.matchAll(/\?/g)].slice(0, 5).map(({ index }) => ({ start: index, end: index + 1 }));
}

/** The author's site, written as words in the text: "mueller-dach" or "Müller Dach" for mueller-dach.example. */
function namesOwnFirm(reading: Reading): Span[] {
  const { body } = reading;
  const labels = [...ownDomains(reading)]
    .map((domain) => (domain.split(".")[0] ?? "").replaceAll("-", ""))
    .filter((label) => label.length >= 6);
  if (labels.length === 0) return [];
  const spans: Span[] = [];
  body.tokens.forEach((_, index) => {
    const joined = [1, 2, 3].map((count) => body.tokens.slice(index, index + count));
    const hit = joined.findLast((tokens) => labels.includes(tokens.map(({ word }) => word).join("")));
    if (hit) spans.push(...spansOf(body, [{ first: index, last: index + hit.length - 1 }]));
  });
  return spans;
}

/** Shape of the text: gibberish, repetition, capitals. */
function readForm({ body, input }: Reading): Signal[] {
  const words = body.tokens.filter(({ kind }) => kind === "word");
  const letters = input.body.match(/\p{L}/gu)?.length ?? 0;
  const capitals = input.body.match(/\p{Lu}/gu)?.length ?? 0;
  const gibberish = words.filter(({ word }) => isGibberish(word));
  const different = new Set(words.map(({ word }) => word)).size;
  return [
    ...signalFrom(
      "gibberish",
      "body",
      gibberish.length * 3 >= words.length
        ? gibberish.map(({ start, end }) => toOriginal(body.normalized, start, end))
        : [],
    ),
    ...bareSignal("repetition", words.length >= 12 && different / words.length < 0.4 ? 1 : 0),
    ...bareSignal("shouting", letters >= 20 && capitals / letters > 0.6 ? 1 : 0),
    ...bareSignal("no_words", words.length === 0 ? 1 : 0),
  ];
}

/** Long Latin words without vowels or with five consonants in a row that no language of the lexicons has. */
function isGibberish(word: string): boolean {
  if (!/^[a-z]{6,}$/.test(word)) return /^(?=.*\d)(?=.*[a-z])[a-z\d]{9,}$/.test(word);
  return (
    !/[aeiouy]/.test(word) ||
    /[bcdfghjklmnpqrstvwxz]{6,}/.test(word) ||
    /(.)\1{3,}/.test(word) ||
    /[qxj][bcdfghjklmnpqrstvwxz]{2}|q[^u]{2}/.test(word)
  );
}

function readTricks({ body }: Reading): Signal[] {
  const reasons = [...new Set(body.normalized.tricks.map(({ trick }) => trick))];
  const byWord = (reason: Reason, test: (token: Token) => boolean): Signal[] =>
    signalFrom(
      reason,
      "body",
      body.tokens.filter(test).map(({ start, end }) => toOriginal(body.normalized, start, end)),
    );
  return [
    ...reasons.flatMap((reason) =>
      signalFrom(
        reason,
        "body",
        body.normalized.tricks.filter(({ trick }) => trick === reason),
      ),
    ),
    ...byWord("trick_spaced_word", ({ spaced, word }) => spaced === true && /^\p{L}{5,}$/u.test(word)),
    ...byWord("trick_leetspeak", ({ kind, word }) => {
      const plain = kind === "word" ? unleet(word) : undefined;
      return plain !== undefined && !phrases().knows(word) && phrases().knows(plain);
    }),
  ];
}

function readAuthorUrl({ input }: Reading): Signal[] {
  const url = input.author.url?.slice(0, 500) ?? "";
  const own = url === "" ? undefined : hostOf(url.toLowerCase());
  if (!own) return [];
  const whole = [{ start: 0, end: url.length }];
  const path = url
    .replace(/^\w{1,10}:\/\//, "")
    .split("/")
    .slice(1)
    .join("/");
  return [
    ...signalFrom("url_given", "author.url", whole),
    ...signalFrom(
      "url_keyword",
      "author.url",
      KEYWORDS.test(own.domain) || KEYWORDS.test(path) || SHORTENERS.has(own.domain) ? whole : [],
    ),
    ...signalFrom("url_deep", "author.url", path.length > 12 ? whole : []),
  ];
}

/** Whether any phrase of the text advertises. */
export function advertises(reading: Reading): boolean {
  return reading.phrases.some(({ reason }) => PITCH.has(reason) || WEAK_PITCH.has(reason));
}
