import { formatWeight, ruleClass } from "../../pages/marked-text.tsx";
import type { Mark } from "../../pages/marks.ts";
import { byReason } from "../../rules/by-reason.ts";
import type { JudgementJson } from "../../moderation/queue.ts";
import { describeReason, RULE_TITLES } from "../../rules/describe.ts";
import { GRAVEST_FIRST, type Evidence, type RuleName, type RuleOutcome, type Verdict } from "../../rules/judgement.ts";
import type { Locale } from "../../shared/locale.ts";
import { shorten } from "../../shared/shorten.ts";
import { OUTCOME_TEXTS, QUEUE, RELATION_TEXTS } from "./texts.ts";

const SHOWN_REASONS = 4;
const SHOWN_QUOTES = 4;
const SEVERITY: readonly RuleOutcome[] = ["violation", "flag", "unknown", "hint", "pass"];
const MAX_QUOTE = 60;

/** A reason with all the words that it rests on, and what they weigh together. */
type Told = ReturnType<typeof byReason<Mark>>[number];
type ToldRule = {
  verdict: { rule: RuleName } & Verdict;
  /** The weightiest reasons, but for those that a rule above shows already. */
  shown: Told[];
  rest: Told[];
  wordless: Evidence[];
};

/**
 * What a judgement says, so that a moderator reads it at a glance: the gravest rule first, and each reason once.
 * @param marks its evidence, see `listMarks`
 */
export function tellJudgement({ verdicts, fee }: JudgementJson, marks: Mark[]): { rules: ToldRule[]; fee: string[] } {
  const said = new Set<string>();
  const rules = verdicts
    .filter(({ outcome }) => outcome !== "pass")
    .toSorted(
      (a, b) =>
        SEVERITY.indexOf(a.outcome) - SEVERITY.indexOf(b.outcome) ||
        GRAVEST_FIRST.indexOf(a.rule) - GRAVEST_FIRST.indexOf(b.rule),
    )
    .map((verdict) => {
      const reasons = byReason(marks.filter(({ rule }) => rule === verdict.rule));
      const shown = reasons.slice(0, SHOWN_REASONS).filter(({ reason }) => !said.has(reason));
      for (const { reason } of shown) said.add(reason);
      const wordless = verdict.evidence.filter(({ start, end }) => start === end);
      return { verdict, shown, rest: reasons.filter((told) => !shown.includes(told)), wordless };
    });
  return { rules, fee: fee.reasons.filter((reason) => !said.has(reason)) };
}

/** What the judge said: each rule that did not pass with its reasons. */
export function Verdicts({ rules, locale }: { rules: ToldRule[]; locale: Locale }) {
  const texts = QUEUE[locale];
  return (
    <div class="verdicts" role="group" aria-label={texts.judgement}>
      {rules.length === 0 && <p class="hint">{texts.nothing_found}</p>}
      {rules.map((told) => (
        <VerdictOfRule told={told} locale={locale} />
      ))}
    </div>
  );
}

function VerdictOfRule({ told, locale }: { told: ToldRule; locale: Locale }) {
  const texts = QUEUE[locale];
  const { rule, outcome, score } = told.verdict;
  const more = told.rest.length + told.wordless.length;
  return (
    <div class={`verdict ${ruleClass(rule)}`}>
      <h3>
        {RULE_TITLES[locale][rule]} <span class={`badge ${outcome}`}>{OUTCOME_TEXTS[locale][outcome]}</span>
      </h3>
      {(outcome === "flag" || outcome === "violation") && <Score score={score} locale={locale} />}
      <Reasons reasons={told.shown} locale={locale} />
      {more > 0 && (
        <details>
          <summary>{told.shown.length > 0 ? texts.more_reasons(more) : texts.reasons(more)}</summary>
          <Reasons reasons={told.rest} locale={locale} />
          <ul class="reasons">
            {told.wordless.map(({ reason, weight }) => (
              <li title={texts.without_words}>
                {describeReason(reason, locale)} <Weight weight={weight} locale={locale} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** A probability for people: never quite certain. */
function Score({ score, locale }: { score: number; locale: Locale }) {
  const format = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const percent = score > 0.99 ? `> ${format.format(0.99)}` : format.format(score);
  return (
    <span class="score" title={QUEUE[locale].score(percent)}>
      {percent}
    </span>
  );
}

function Reasons({ reasons, locale }: { reasons: Told[]; locale: Locale }) {
  if (reasons.length === 0) return null;
  return (
    <ul class="reasons">
      {reasons.map(({ reason, pieces, weight }) => {
        const marks = pieces.toSorted((a, b) => a.n - b.n);
        const quotes = [...new Set(marks.map(({ quote }) => shorten(quote, MAX_QUOTE)))];
        return (
          <li>
            {[...new Set(marks.map(({ n }) => n))].map((n) => (
              <>
                <span class="number">{n}</span>{" "}
              </>
            ))}
            {describeReason(reason, locale)}:{" "}
            {quotes.slice(0, SHOWN_QUOTES).map((quote) => (
              <>
                <bdi>
                  <q>{quote}</q>
                </bdi>{" "}
              </>
            ))}
            {quotes.length > SHOWN_QUOTES && "… "}
            <Weight weight={weight} locale={locale} />
          </li>
        );
      })}
    </ul>
  );
}

function Weight({ weight, locale }: { weight: number; locale: Locale }) {
  return <span class={weight < 0 ? "weight for" : "weight against"}>{formatWeight(weight, locale)}</span>;
}

/** The fee decision and why, as far as no rule has said it. */
export function Fee({ judgement, reasons, locale }: { judgement: JudgementJson; reasons: string[]; locale: Locale }) {
  const texts = QUEUE[locale];
  const { fee, relation } = judgement;
  const told = reasons.map((reason) => describeReason(reason, locale));
  return (
    <div class={fee.owed ? "fee owed" : "fee"}>
      <h3>
        {texts.fee}{" "}
        <span class={fee.owed ? "badge violation" : "badge pass"}>
          {fee.owed ? texts.fee_owed : texts.fee_not_owed}
        </span>
      </h3>
      <p>{told.length === 0 ? RELATION_TEXTS[locale][relation] : told.join(" · ")}</p>
    </div>
  );
}

/** Which check judged, and in which language; `und` is one that could not be told. */
export function JudgedBy({ judgement: { version, language }, locale }: { judgement: JudgementJson; locale: Locale }) {
  const names = new Intl.DisplayNames(locale, { type: "language" });
  const name = language === "und" ? QUEUE[locale].unknown_language : (names.of(language) ?? language);
  return <p class="meta">{QUEUE[locale].judged_by(version, name)}</p>;
}
