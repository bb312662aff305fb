import { harshSentences, placeVerdict } from "./attack-sentences.ts";
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
import { readRelation, settleRelation, type RelationReading } from "./relation.ts";
import type { Signal } from "./signals.ts";
import { EMPTY_LAYER, siteSignal, type SiteLayer } from "./site-layer.ts";
import { readEmptyStyle, readSubstance } from "./substance.ts";
import { WEIGHTS, WEIGHTS_VERSION } from "./weights.ts";

/** Changes whenever a rule, weight or threshold changes: the same version gives the same judgement. */
const JUDGE_VERSION = `1.2.0+${WEIGHTS_VERSION}`;

/** So much more plainly than a whole comment a single sentence has to be an attack, in logits. */
const PLAINLY = 0.5;

const MODELS = { ...WEIGHTS, real_name: NAME_MODEL };

/**
 * Judges a comment by the posted house rules. Pure: no clock, no network, no database; the same input and version give
 * the same judgement. Any text will do; a rule that fails is `unknown` and holds the comment.
 * @param input the comment with its context; `article` may be prepared beforehand (see `prepareArticle`)
 * @param policy what the site chose; by default flag and violation of any rule but `real_name` hold, nothing is rejected
 * @param layer what the site's decisions have taught; it moves scores a little, and never the fee
 */
export function judge(input: JudgeInput, policy: Policy = {}, layer: SiteLayer = EMPTY_LAYER): Judgement {
  const facts = attempt(() => {
    const reading = readComment(input);
    const relation = readRelation(reading);
    return { reading, relation, signals: collectSignals(reading, relation) };
  });
  const german = facts?.reading.language === "de";
  const modelFor = (rule: RuleName): LinearModel =>
    rule === "personal_attack" && german ? MODELS.personal_attack_german : MODELS[rule];
  const verdict = (rule: RuleName, chosen = policy, taught = layer): Verdict =>
    judgeRule(rule, modelFor(rule), input, facts?.signals.byRule[rule], chosen, taught);
  const attack = verdict("personal_attack");
  const attackModel = modelFor("personal_attack");
  // Only where the whole is not held for sure, whatever a site holds in doubt.
  const sentence =
    facts && attack.score < attackModel.flag ? judgeSentences(facts.reading, attackModel, policy, layer) : undefined;
  const rules = {
    real_name: verdict("real_name"),
    personal_attack: sentence ?? attack,
    substance: verdict("substance"),
    spam: verdict("spam"),
    advertising_only: verdict("advertising_only"),
  };
  // Relation and fee are the same everywhere, whatever a site chose or taught.
  const advertising = verdict("advertising_only", {}, EMPTY_LAYER);
  const halves =
    facts &&
    attempt(() => {
      const { reading, relation, signals } = facts;
      const weighed = weighHalves(reading, relation, signals.commerce ?? [], signals.adWords ?? []);
      const substance = verdict("substance", {}, EMPTY_LAYER);
      const scores = { substance: scoreOf(substance), advertising: scoreOf(advertising) };
      return { ...weighed, relation: settleRelation(weighed.relation, reading, relation, weighed, scores) };
    });
  return {
    outcome: decideOutcome(rules, policy),
    language: facts?.reading.language ?? "und",
    rules,
    relation: halves?.relation ?? "unknown",
    fee: halves ? decideFee(halves, advertising) : { owed: false, reasons: ["check_failed"] },
    version: JUDGE_VERSION,
  };
}

interface Signals {
  readonly byRule: Partial<Record<RuleName, readonly Signal[]>>;
  /** Without the author's name and the choice of words: what relation rests on, and the fee with `adWords` beside it. */
  readonly commerce: readonly Signal[] | undefined;
  readonly adWords: readonly Signal[] | undefined;
}

/** What each rule's model weighs. A rule whose signals cannot be read is left out. */
function collectSignals(reading: Reading, relation: RelationReading): Signals {
  const name = attempt(() => readName(reading));
  const commerce = name && attempt(() => readCommerce(reading, relation, name.kind));
  const adWords = attempt(() => {
    if (!isOurs(reading.language)) return [];
    return readStyle(reading.language === "de" ? GERMAN_AD_WORDS : AD_WORDS, reading.body);
  });
  const advertising = name && commerce && adWords && [...commerce, ...name.signals, ...adWords];
  const attack = attempt(() => attackSignals(reading));
  const substance = attempt(() => {
    const style = mayBeOurs(reading.language) ? readEmptyStyle(EMPTY_WORDS, reading.body) : [];
    return [...readSubstance(reading, relation), ...style];
  });
  return {
    commerce,
    adWords,
    byRule: {
      ...(name ? { real_name: name.signals } : {}),
      ...(attack ? { personal_attack: attack } : {}),
      ...(substance ? { substance } : {}),
      ...(advertising ? { spam: advertising, advertising_only: advertising } : {}),
    },
  };
}

function attackSignals(reading: Reading): Signal[] {
  if (!isOurs(reading.language)) return readAttack(reading);
  const words = reading.language === "de" ? GERMAN_ATTACK_WORDS : ATTACK_WORDS;
  return [...readAttack(reading), ...readAttackStyle(words, reading.body)];
}

function judgeRule(
  rule: RuleName,
  model: LinearModel,
  input: JudgeInput,
  signals: readonly Signal[] | undefined,
  policy: Policy,
  layer: SiteLayer,
): Verdict {
  const verdict =
    signals &&
    attempt(() => {
      const all = [...signals, ...siteSignal(layer, rule, signals)];
      const weighed = layer.shares[rule] ? withLayer(model) : model;
      return weigh(policy.holdsInDoubt?.includes(rule) ? inDoubt(weighed) : weighed, all, input);
    });
  if (!verdict) {
    const evidence = [{ field: "body", start: 0, end: 0, quote: "", reason: "check_failed", weight: 0 }] as const;
    return { outcome: "unknown", score: 0.5, evidence };
  }
  // A name is never a reason to hold: at most the author is told.
  return rule === "real_name" && verdict.outcome !== "pass" ? { ...verdict, outcome: "hint" } : verdict;
}

/** What the rule on attacks says of the sentence that is the plainest attack; undefined where none is plain by itself. */
function judgeSentences(reading: Reading, model: LinearModel, policy: Policy, layer: SiteLayer): Verdict | undefined {
  const verdicts = (attempt(() => harshSentences(reading)) ?? []).map(({ at, reading: sentence }) => {
    const signals = attempt(() => attackSignals(sentence));
    return placeVerdict(judgeRule("personal_attack", model, sentence.input, signals, policy, layer), at);
  });
  const plain = verdicts.filter(({ score }) => toLogit(score) >= toLogit(model.flag) + PLAINLY);
  return plain.toSorted((a, b) => b.score - a.score)[0];
}

function scoreOf({ outcome, score }: Verdict): number | undefined {
  return outcome === "unknown" ? undefined : score;
}

/** The site's share comes as it is: it was bounded when it was learned. */
function withLayer(model: LinearModel): LinearModel {
  return { ...model, weights: { ...model.weights, site_experience: 1 } };
}

/** Scores are calibrated: from here on a comment breaks the rule more likely than not. Nothing that was held so far passes. */
const EVEN_ODDS = 0.5;

function inDoubt(model: LinearModel): LinearModel {
  return { ...model, flag: Math.min(model.flag, EVEN_ODDS) };
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
