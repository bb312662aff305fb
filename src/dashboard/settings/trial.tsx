import type { Backtest, Flip } from "../../moderation/backtest.ts";
import { defineTexts } from "../../pages/texts.ts";
import { RULE_TITLES } from "../../rules/describe.ts";
import { plainText } from "../../shared/markdown.ts";
import { pathOf, type DashboardContext } from "../context.ts";
import { OUTCOME_TEXTS } from "../queue/texts.ts";
import { STATUS_TEXTS } from "../texts.ts";

const TEXTS = defineTexts(
  {
    title: "Was sich ändern würde",
    judged: (judged: number, flips: number) =>
      `Die neuesten Kommentare, noch einmal geprüft: ${judged}. Anders behandelt würden: ${flips}. Gespeichert ist noch nichts.`,
    publish: "würde veröffentlicht",
    hold: "würde warten",
    reject: "würde abgelehnt",
    decided: "Darüber hat schon ein Mensch entschieden.",
  },
  {
    title: "What would change",
    judged: (judged, flips) =>
      `The newest comments, judged again: ${judged}. Treated otherwise: ${flips}. Nothing is saved yet.`,
    publish: "would be published",
    hold: "would wait",
    reject: "would be rejected",
    decided: "A person has decided on it already.",
  },
);

/** Which of the newest comments a policy that is only tried would treat otherwise, and why. */
export function Trial({ c, result: { judged, flips } }: { c: DashboardContext; result: Backtest }) {
  const texts = TEXTS[c.get("locale")];
  return (
    <section class="panel" id="trial" tabindex={-1}>
      <h2>{texts.title}</h2>
      <p role="status">{texts.judged(judged, flips.length)}</p>
      {flips.map((flip) => (
        <FlippedComment c={c} flip={flip} />
      ))}
    </section>
  );
}

function FlippedComment({ c, flip }: { c: DashboardContext; flip: Flip }) {
  const locale = c.get("locale");
  const texts = TEXTS[locale];
  return (
    <article>
      <p>
        <span class={`badge ${flip.status}`}>{STATUS_TEXTS[locale][flip.status]}</span> {texts[flip.to]}:{" "}
        <a href={pathOf(c, `/comments/${flip.comment_id}`)}>
          <bdi>{flip.author}</bdi>
        </a>{" "}
        <q dir="auto">{plainText(flip.excerpt)}</q>
      </p>
      {flip.decided && <p class="hint">{texts.decided}</p>}
      {flip.rules.map(({ rule, to, reasons }) => (
        <p class="hint">
          {RULE_TITLES[locale][rule]} ({OUTCOME_TEXTS[locale][to]}): {reasons.join("; ")}
        </p>
      ))}
    </article>
  );
}
