import { PHRASES, type Phrase, type Reason } from "../rules/reasons.ts";
import { ANY_PITCH } from "../rules/relation.ts";

/** The signals that a model may weigh, each with the only direction it may speak in. */
export interface FeatureSet {
  readonly towards: readonly Reason[];
  readonly against: readonly Reason[];
  readonly either?: readonly Reason[];
}

/** Phrases that say what is sold or who sells, and are no offer yet. */
const NAMES_WARES: ReadonlySet<Phrase> = new Set<Phrase>(["we_voice", "trade_word", "spam_topic"]);
/** What advertises: phrases of the lexicons in their order, then shape, links and shares. */
const PITCH: readonly Reason[] = [
  ...PHRASES.filter((phrase) => ANY_PITCH.has(phrase) || NAMES_WARES.has(phrase)),
  "formal_offer",
  "contact_last",
  "hook_question",
  "brand_word",
  "telegraphic",
  "author_name_in_text",
  "link_spoken",
  "link_markup",
  "link_bbcode",
  "link_hidden",
  "link_shortener",
  "link_keyword_domain",
  "link_promo",
  "link_doubtful_domain",
  "link_own",
  "link_named",
  "link_in_pitch",
  "mail_address",
  "phone_number",
  "price",
  "price_in_pitch",
  "author_domain_in_text",
  "pitch_share",
  "pitch_kinds",
  "praise_and_pitch",
  "second_person_pitch",
  "shouting",
];
const DISCUSSION: readonly Reason[] = [
  "discourse",
  "reply_cue",
  "takes_up_article",
  "takes_up_comment",
  "discussion_share",
  "own_content",
  "question",
  "personal_voice",
  "price_reported",
  "criticism",
];
/** What is linked to as a source. Spammers link to articles of their own as well: that takes a bill away, and hides nothing. */
const SOURCES: readonly Reason[] = ["link_reference", "link_article"];
/** What nobody writes who wants to sell, and what somebody asked for. */
const NOTICES: readonly Reason[] = ["no_gain", "asked_for"];
const BULK: readonly Reason[] = [
  "attention",
  "attention_only",
  "keyword_line",
  "praise_and_link",
  "link",
  "links_many",
  "link_only",
  "link_exact_anchor",
  "link_punycode",
  "flattery_of_author",
  "template",
  "faked_reference",
  "gibberish",
  "repetition",
  "near_duplicate",
  "quoted_article",
];
const TRICKS: readonly Reason[] = [
  "trick_hidden_characters",
  "trick_stacked_marks",
  "trick_styled_letters",
  "trick_mixed_scripts",
  "trick_encoded_letters",
  "trick_spaced_word",
  "trick_leetspeak",
];
const AUTHOR: readonly Reason[] = [
  "name_keyword",
  "name_address",
  "name_business",
  "name_phrase",
  "url_keyword",
  "url_deep",
  "hollow_by_firm",
];

const ATTACK = {
  towards: [
    "insult",
    "belittling",
    "put_down",
    "strong_insult",
    "insult_at_person",
    "insult_of_group",
    "hate_of_group",
    "profanity",
    "threat",
    "veiled_threat",
    "address",
    "insults_many",
    "slang",
    "opens_at_person",
    "crude_at_person",
    "contempt",
    "harsh_word",
    "speaks_of_you",
    "starred_word",
    "mocking_emoji",
    "shouting_at",
    "exclaims",
    "style",
  ],
  against: ["quotation", "counter_speech", "about_things", "fond_emoji", "of_the_absent", "at_nobody", "long_text"],
} as const satisfies FeatureSet;

export const FEATURES = {
  /** Half of the fee's clause: does the text advertise? Commercial signals alone. */
  pitch: { towards: PITCH, against: [], either: [] },
  /** The other half: does it take anything up? Signals of discussion alone. */
  discussion: {
    towards: [...DISCUSSION, ...SOURCES],
    against: [
      "faked_reference",
      "flattery_of_author",
      "praise",
      "quoted_article",
      "telegraphic",
      "we_voice",
      "pitch_share",
    ],
    either: ["long_text", "short_text"],
  },
  /** Both halves together, without author, tricks or choice of words: what a bill may rest on. */
  fee: { towards: PITCH, against: [...DISCUSSION, ...SOURCES, ...NOTICES, "long_text"], either: [] },
  advertising_only: {
    towards: [
      ...PITCH,
      ...AUTHOR,
      ...TRICKS,
      "attention",
      "attention_only",
      "keyword_line",
      "praise_and_link",
      "style",
    ],
    against: [...DISCUSSION, ...NOTICES, "link_reference"],
    either: ["praise", "faked_reference", "long_text", "short_text", "link"],
  },
  spam: {
    towards: [...PITCH, ...BULK, ...TRICKS, ...AUTHOR, "style"],
    against: [...DISCUSSION, ...NOTICES, "link_reference"],
    either: ["praise", "long_text", "short_text"],
  },
  /** Insults work differently in each language, and so do the corpora that know them. */
  personal_attack: ATTACK,
  personal_attack_german: ATTACK,
  substance: {
    towards: [
      "generic_only",
      "no_words",
      "first_post",
      "empty_praise",
      "praise",
      "flattery_of_author",
      "faked_reference",
      "short_text",
      "gibberish",
      "style",
    ],
    against: [
      "own_content",
      "dissent",
      "reference",
      "question",
      "takes_up_article",
      "takes_up_comment",
      "discourse",
      "reply_cue",
      "long_text",
      "link",
    ],
  },
} as const satisfies Record<string, FeatureSet>;

export type ModelName = keyof typeof FEATURES;

/** Whether a model is one of the two of the rule on attacks. */
export function isAttackModel(name: ModelName): boolean {
  return name === "personal_attack" || name === "personal_attack_german";
}

/**
 * What a signal weighs before any row is seen. Phrases that offer something outright, tricks and copies are rare in the
 * corpora and clear to a reader: few rows must not talk them down to nothing.
 */
const ADVERTISING_PRIORS: Readonly<Partial<Record<Reason, number>>> = {
  offer: 1.2,
  call_to_action: 1,
  recommendation: 0.6,
  service_word: 1.2,
  essay_service: 1.5,
  training_offer: 1,
  money_scheme: 1.5,
  crypto_offer: 1.5,
  gambling: 1.5,
  pharma: 1.5,
  loan_offer: 1.5,
  adult: 1.5,
  occult: 1.5,
  channel_promo: 1.5,
  recruitment: 1,
  support_number: 1.2,
  contact_invite: 0.8,
  affiliate: 1,
  link_in_pitch: 0.8,
  link_own: 0.8,
  link_spoken: 0.8,
  author_domain_in_text: 0.8,
};
const BULK_PRIORS: Readonly<Partial<Record<Reason, number>>> = {
  link_bbcode: 1.5,
  link_hidden: 2,
  link_exact_anchor: 1.5,
  link_shortener: 0.5,
  gibberish: 2,
  template: 2,
  hollow_by_firm: 2,
  repetition: 1,
  near_duplicate: 5,
  trick_hidden_characters: 1.5,
  trick_stacked_marks: 1.5,
  trick_styled_letters: 1.5,
  trick_mixed_scripts: 2,
  trick_encoded_letters: 1.5,
  trick_spaced_word: 1,
  trick_leetspeak: 1,
  name_keyword: 1.5,
  name_address: 1,
};
const ATTACK_PRIORS: Readonly<Partial<Record<Reason, number>>> = {
  insult: 1.2,
  belittling: 1.2,
  put_down: 2.8,
  strong_insult: 1.5,
  insult_at_person: 2,
  insult_of_group: 1.8,
  hate_of_group: 4,
  threat: 5,
  veiled_threat: 2.5,
  quotation: -0.5,
  counter_speech: -1,
  about_things: -0.8,
};

export const PRIORS: Readonly<Record<ModelName, Readonly<Partial<Record<Reason, number>>>>> = {
  pitch: ADVERTISING_PRIORS,
  discussion: {},
  fee: ADVERTISING_PRIORS,
  advertising_only: { ...BULK_PRIORS, ...ADVERTISING_PRIORS, near_duplicate: 1 },
  spam: { ...ADVERTISING_PRIORS, ...BULK_PRIORS },
  personal_attack: ATTACK_PRIORS,
  personal_attack_german: ATTACK_PRIORS,
  substance: { gibberish: 2, no_words: 1, first_post: 1.5, generic_only: 1.5, empty_praise: 1, dissent: -1, link: -2 },
};
