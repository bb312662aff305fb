import { RULE_TITLES } from "../../rules/describe.ts";
import { formatWeight } from "../../pages/marked-text.tsx";
import type { JudgementJson } from "../../moderation/queue.ts";
import type { Mark } from "../../pages/marks.ts";
import { describeReason } from "../../rules/describe.ts";
import type { RuleName, RuleOutcome, Verdict } from "../../rules/judgement.ts";
import type { Locale } from "../../shared/locale.ts";
import { OUTCOME_TEXTS, QUEUE, RELATION_TEXTS } from "./texts.ts";

const SHOWN_REASONS = 4;
const SEVERITY: readonly RuleOutcome[] = ["violation", "flag", "unknown", "hint", "pass"];
const MAX_QUOTE = 60;

/** What the judge said: each rule that did not pass with its reasons, then the fee decision and why. */
export function Verdicts({
  judgement,
  marks,
  locale,
}: {
  judgement: JudgementJson | null;
  marks: Mark[];
  locale: Locale;
}) {
  const texts = QUEUE[locale];
  if (!judgement) return <p class="hint">{texts.no_judgement}</p>;
  const told = judgement.verdicts
    .filter(({ outcome }) => outcome !== "pass")
    .toSorted((a, b) => SEVERITY.indexOf(a.outcome) - SEVERITY.indexOf(b.outcome) || b.score - a.score);
  return (
    <section class="verdicts" aria-label={texts.judgement}>
      {judgement.fee.owed && <Fee judgement={judgement} locale={locale} />}
      {told.length === 0 && <p class="hint">{texts.nothing_found}</p>}
      {told.map((verdict) => (
        <VerdictOfRule verdict={verdict} marks={marks.filter(({ rule }) => rule === verdict.rule)} locale={locale} />
      ))}
      {!judgement.fee.owed && <Fee judgement={judgement} locale={locale} />}
      <p class="meta">{texts.judged_by(judgement.version, nameLanguage(judgement.language, locale))}</p>
    </section>
  );
}

type OfRule = { verdict: { rule: RuleName } & Verdict; marks: Mark[]; locale: Locale };

function VerdictOfRule({ verdict, marks, locale }: OfRule) {
  const texts = QUEUE[locale];
  const { rule, outcome, score, evidence } = verdict;
  const percent = formatScore(score, locale);
  const wordless = evidence.filter(({ start, end }) => start === end);
  return (
    <div class={`verdict rule-${rule.replaceAll("_", "-")}`}>
      <h3>
        {RULE_TITLES[locale][rule]} <span class={`badge ${outcome}`}>{OUTCOME_TEXTS[locale][outcome]}</span>
      </h3>
      {(outcome === "flag" || outcome === "violation") && (
        <p class="score">
          <meter
            min={0}
            max={1}
            low={0.5}
            high={0.9}
            optimum={0}
            value={score}
            aria-label={texts.score(percent)}
            title={texts.score(percent)}
          >
            {percent}
          </meter>{" "}
          <span title={texts.score(percent)}>{percent}</span>
        </p>
      )}
      <Reasons marks={marks.slice(0, SHOWN_REASONS)} locale={locale} />
      {(marks.length > SHOWN_REASONS || wordless.length > 0) && (
        <details>
          <summary>{texts.more_reasons(marks.slice(SHOWN_REASONS).length + wordless.length)}</summary>
          <Reasons marks={marks.slice(SHOWN_REASONS)} locale={locale} />
          <ul class="reasons">
            {wordless.map(({ reason, weight }) => (
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

function Reasons({ marks, locale }: { marks: Mark[]; locale: Locale }) {
  if (marks.length === 0) return null;
  return (
    <ul class="reasons">
      {marks.map(({ n, reason, quote, weight }) => (
        <li>
          <span class="number">{n}</span> {describeReason(reason, locale)}: <q>{shorten(quote)}</q>{" "}
          <Weight weight={weight} locale={locale} />
        </li>
      ))}
    </ul>
  );
}

/** `und` is a language that could not be told. */
function nameLanguage(code: string, locale: Locale): string {
  if (code === "und") return QUEUE[locale].unknown_language;
  return new Intl.DisplayNames(locale, { type: "language" }).of(code) ?? code;
}

/** A probability for people: never quite certain. */
function formatScore(score: number, locale: Locale): string {
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  return score > 0.99 ? `> ${percent.format(0.99)}` : percent.format(score);
}

function shorten(quote: string): string {
  return quote.length > MAX_QUOTE ? `${quote.slice(0, MAX_QUOTE).toWellFormed()}…` : quote;
}

function Weight({ weight, locale }: { weight: number; locale: Locale }) {
  return <span class={weight < 0 ? "weight for" : "weight against"}>{formatWeight(weight, locale)}</span>;
}

function Fee({ judgement, locale }: { judgement: JudgementJson; locale: Locale }) {
  const texts = QUEUE[locale];
  const { fee, relation } = judgement;
  return (
    <div class={fee.owed ? "fee owed" : "fee"}>
      <h3>
        {texts.fee}{" "}
        <span class={fee.owed ? "badge violation" : "badge pass"}>
          {fee.owed ? texts.fee_owed : texts.fee_not_owed}
        </span>
      </h3>
      <ul class="reasons">
        {fee.reasons.map((reason) => (
          <li>{describeReason(reason, locale)}</li>
        ))}
        {fee.reasons.length === 0 && <li>{RELATION_TEXTS[locale][relation]}</li>}
      </ul>
    </div>
  );
}
