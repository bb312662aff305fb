import { findHarshSentences, placeVerdict } from "./attack-sentences.ts";
import { readAttackStyle } from "./attack-words.ts";
import { readAttack } from "./attack.ts";
import { readCommerce } from "./commerce.ts";
import { decideFee, weighHalves } from "./fee.ts";
import type { Judgement, JudgeInput, Policy, RuleName, Verdict } from "./judgement.ts";
import { RULES } from "./judgement.ts";
import { isOurs, mayBeOurs } from "./language.ts";
import { toLogit, weigh, type LinearModel } from "./model.ts";
import { NAME_MODEL, readName } from "./names.ts";
import { readStyle } from "./ngrams.ts";
import { AD_WORDS, ATTACK_WORDS, EMPTY_WORDS, GERMAN_AD_WORDS, GERMAN_ATTACK_WORDS } from "./opinions.ts";
import { readComment, type Reading } from "./reading.ts";
import { readRelation, type RelationReading } from "./relation.ts";
import type { Signal } from "./signals.ts";
import { EMPTY_LAYER, siteSignal, type SiteLayer } from "./site-layer.ts";
import { readEmptyStyle, readSubstance } from "./substance.ts";
import { WEIGHTS, WEIGHTS_VERSION } from "./weights.ts";

/** Changes whenever a rule, weight or threshold changes: the same version gives the same judgement. */
const JUDGE_VERSION = `1.4.0+${WEIGHTS_VERSION}`;

/** So much more plainly than a whole comment a single sentence has to be an attack, in logits. */
const PLAINLY = 0.5;
/** Scores are calibrated: from here on a comment breaks the rule more likely than not. */
const EVEN_ODDS = 0.5;

/** What a site chose and taught. */
interface Site {
  readonly policy: Policy;
  readonly layer: SiteLayer;
}

const ANY_SITE: Site = { policy: {}, layer: EMPTY_LAYER };

/** What is known of a comment before anything is weighed. */
interface Facts {
  readonly reading: Reading;
  readonly relation: RelationReading;
  readonly signals: Signals;
}

/** What each rule's model weighs; undefined where it cannot be read. */
interface Signals extends Readonly<Record<RuleName, readonly Signal[] | undefined>> {
  /** Without the author's name and the choice of words: what relation rests on, and the fee with `adWords` beside it. */
  readonly commerce: readonly Signal[] | undefined;
  readonly adWords: readonly Signal[] | undefined;
}

/**
 * Judges a comment by the posted house rules. Pure: no clock, no network, no database; the same input and version give
 * the same judgement. Any text will do; a rule that fails is `unknown` and holds the comment.
 *
 * 1. The comment is read once for all rules (`reading.ts`), with what it takes up of article and thread (`relation.ts`).
 * 2. For each rule signals are collected, named observations with the words that show them (`signals.ts`): on the name
 *    (`names.ts`), attacks (`attack.ts`), substance (`substance.ts`), advertising and bulk (`commerce.ts`). A second opinion
 *    on the choice of words (`ngrams.ts`) is one signal more.
 * 3. A linear model weighs them (`model.ts`, `weights.ts`); its whole sum is the evidence.
 * 4. Relation and fee go by models of their own and ask for more (`fee.ts`).
 * @param input the comment with its context; `article` may be prepared beforehand (see `prepareArticle`)
 * @param policy what the site chose; by default flag and violation of any rule but `real_name` hold, nothing is rejected
 * @param layer what the site's decisions have taught; it moves scores a little, and never the fee
 */
export function judge(input: JudgeInput, policy: Policy = {}, layer: SiteLayer = EMPTY_LAYER): Judgement {
  const facts = attempt(() => readFacts(input));
  const site = { policy, layer };
  const rules = {
    real_name: judgeName(facts, site),
    personal_attack: judgeAttack(facts, site),
    substance: judgeRule("substance", facts, site),
    spam: judgeRule("spam", facts, site),
    advertising_only: judgeRule("advertising_only", facts, site),
  };
  return {
    outcome: decideOutcome(rules, policy),
    language: facts?.reading.language ?? "und",
    rules,
    ...judgeFee(facts),
    version: JUDGE_VERSION,
  };
}

function readFacts(input: JudgeInput): Facts {
  const reading = readComment(input);
  const relation = readRelation(reading);
  return { reading, relation, signals: collectSignals(reading, relation) };
}

function collectSignals(reading: Reading, relation: RelationReading): Signals {
  const name = attempt(() => readName(reading));
  const commerce = name && attempt(() => readCommerce(reading, relation, name.kind));
  const adWords = attempt(() => adWordSignals(reading));
  const advertising = name && commerce && adWords && [...commerce, ...name.signals, ...adWords];
  return {
    commerce,
    adWords,
    real_name: name?.signals,
    personal_attack: attempt(() => attackSignals(reading)),
    substance: attempt(() => substanceSignals(reading, relation)),
    spam: advertising,
    advertising_only: advertising,
  };
}

function adWordSignals({ body, language }: Reading): Signal[] {
  if (!isOurs(language)) return [];
  return readStyle(language === "de" ? GERMAN_AD_WORDS : AD_WORDS, body);
}

function attackSignals(reading: Reading): Signal[] {
  const { body, language } = reading;
  if (!isOurs(language)) return readAttack(reading);
  return [...readAttack(reading), ...readAttackStyle(language === "de" ? GERMAN_ATTACK_WORDS : ATTACK_WORDS, body)];
}

function substanceSignals(reading: Reading, relation: RelationReading): Signal[] {
  const style = mayBeOurs(reading.language) ? readEmptyStyle(EMPTY_WORDS, reading.body) : [];
  return [...readSubstance(reading, relation), ...style];
}

/** What one rule says of a comment, or of a part of it. */
function judgeRule(
  rule: RuleName,
  facts: { readonly reading: Reading; readonly signals: Partial<Signals> } | undefined,
  { policy, layer }: Site,
): Verdict {
  const signals = facts?.signals[rule];
  const verdict =
    signals &&
    attempt(() => {
      const { input, language } = facts.reading;
      const taught = withLayer(modelOf(rule, language), rule, layer);
      const model = policy.holdsInDoubt?.includes(rule) ? inDoubt(taught) : taught;
      return weigh(model, [...signals, ...siteSignal(layer, rule, signals)], input);
    });
  return verdict ?? { outcome: "unknown", score: 0.5, evidence: [CHECK_FAILED] };
}

const CHECK_FAILED = { field: "body", start: 0, end: 0, quote: "", reason: "check_failed", weight: 0 } as const;

/** Insults work differently in each language. */
function modelOf(rule: RuleName, language: string): LinearModel {
  if (rule === "real_name") return NAME_MODEL;
  return WEIGHTS[rule === "personal_attack" && language === "de" ? "personal_attack_german" : rule];
}

/** The site's share comes as it is: it was bounded when it was learned. */
function withLayer(model: LinearModel, rule: RuleName, { shares }: SiteLayer): LinearModel {
  return shares[rule] ? { ...model, weights: { ...model.weights, site_experience: 1 } } : model;
}

/** Nothing that was held so far passes. */
function inDoubt(model: LinearModel): LinearModel {
  return { ...model, flag: Math.min(model.flag, EVEN_ODDS) };
}

/** A name is never a reason to hold: at most the author is told. */
function judgeName(facts: Facts | undefined, site: Site): Verdict {
  const verdict = judgeRule("real_name", facts, site);
  return verdict.outcome === "flag" || verdict.outcome === "violation" ? { ...verdict, outcome: "hint" } : verdict;
}

/** Where a comment is no attack as a whole, whatever a site holds in doubt, one of its sentences may plainly be one. */
function judgeAttack(facts: Facts | undefined, site: Site): Verdict {
  const whole = judgeRule("personal_attack", facts, site);
  if (!facts) return whole;
  const { flag } = modelOf("personal_attack", facts.reading.language);
  if (whole.score >= flag) return whole;
  const sentences = attempt(() => findHarshSentences(facts.reading)) ?? [];
  const [plainest] = sentences
    .map(({ at, reading }) => {
      const signals = { personal_attack: attempt(() => attackSignals(reading)) };
      return placeVerdict(judgeRule("personal_attack", { reading, signals }, site), at);
    })
    .filter(({ score }) => toLogit(score) >= toLogit(flag) + PLAINLY)
    .toSorted((a, b) => b.score - a.score);
  return plainest ?? whole;
}

/** Relation and fee are the same everywhere, whatever a site chose or taught. */
function judgeFee(facts: Facts | undefined): Pick<Judgement, "relation" | "fee"> {
  const decided =
    facts &&
    attempt(() => {
      const substance = judgeRule("substance", facts, ANY_SITE);
      const advertising = judgeRule("advertising_only", facts, ANY_SITE);
      const halves = weighHalves(facts.reading, facts.relation, facts.signals, { substance, advertising });
      return { relation: halves.relation, fee: decideFee(halves, advertising) };
    });
  return decided ?? { relation: "unknown", fee: { owed: false, reasons: ["check_failed"] } };
}

function decideOutcome(rules: Readonly<Record<RuleName, Verdict>>, policy: Policy): Judgement["outcome"] {
  const broken = RULES.filter((rule) => rules[rule].outcome !== "pass" && rules[rule].outcome !== "hint");
  if (broken.some((rule) => rules[rule].outcome === "violation" && policy.rejects?.includes(rule))) return "reject";
  return broken.length > 0 ? "hold" : "publish";
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
