import { defineTexts } from "../../pages/texts.ts";
import { describeReason, RULE_TITLES } from "../../rules/describe.ts";
import { RULES } from "../../rules/judgement.ts";
import { findSiteLayer } from "../../sites/repository.ts";
import { depsOf, pathOf, type DashboardContext } from "../context.ts";

const TEXTS = defineTexts(
  {
    title: "Was Ihre Entscheidungen gelehrt haben",
    hint: "Jede Entscheidung verschiebt ein wenig, wie schwer ein Grund auf dieser Site wiegt. Die Verschiebungen sind begrenzt, und über eine Gebühr entscheiden sie nie.",
    learned: (count: number) => (count === 1 ? "Gelernt aus 1 Entscheidung." : `Gelernt aus ${count} Entscheidungen.`),
    nothing: "Noch nichts gelernt: Es gilt die Prüfung, wie sie ausgeliefert wird.",
    reason: "Grund",
    share: "Verschiebung",
    share_hint: "Mit Plus wiegt der Grund schwerer, mit Minus leichter.",
    reset: "Gelerntes vergessen",
    reset_confirm: "Ja, vergessen; künftig gilt wieder die ausgelieferte Prüfung",
  },
  {
    title: "What your decisions have taught",
    hint: "Each decision shifts a little how much a reason weighs on this site. The shifts are bounded, and they never decide on a fee.",
    learned: (count) => (count === 1 ? "Learned from 1 decision." : `Learned from ${count} decisions.`),
    nothing: "Nothing learned yet: the check applies as it was shipped.",
    reason: "Reason",
    share: "Shift",
    share_hint: "With plus the reason weighs more, with minus less.",
    reset: "Forget what was learned",
    reset_confirm: "Yes, forget it; from now on the check applies as shipped",
  },
);

/** The site's layer of the judge, in words, and the way back to none. */
export async function ModelSettings(c: DashboardContext) {
  const locale = c.get("locale");
  const texts = TEXTS[locale];
  const { version, shares } = await findSiteLayer(depsOf(c).db, c.get("site").id);
  // A single decision moves hundredths: fewer digits would show it as nothing. What rounds to nothing is left out.
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: "always" } as const;
  const shift = new Intl.NumberFormat(locale, digits);
  const taught = RULES.flatMap((rule) => {
    const moved = Object.entries(shares[rule] ?? {}).filter(([, share]) => Math.abs(share) >= 0.005);
    const reasons = moved.toSorted(([, a], [, b]) => Math.abs(b) - Math.abs(a));
    return reasons.length === 0 ? [] : [{ rule, reasons }];
  });
  return (
    <section class="panel scroll">
      <h2>{texts.title}</h2>
      <p class="hint">{texts.hint}</p>
      <p>{version === 0 ? texts.nothing : texts.learned(version)}</p>
      {taught.length > 0 && <p class="hint">{texts.share_hint}</p>}
      {taught.map(({ rule, reasons }) => (
        <>
          <h3>{RULE_TITLES[locale][rule]}</h3>
          <table>
            <thead>
              <tr>
                <th scope="col">{texts.reason}</th>
                <th scope="col">{texts.share}</th>
              </tr>
            </thead>
            <tbody>
              {reasons.map(([reason, share]) => (
                <tr>
                  <td>{describeReason(reason, locale)}</td>
                  <td>{shift.format(share)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      ))}
      {version > 0 && (
        <details class="confirm">
          <summary>{texts.reset}</summary>
          <form method="post" action={pathOf(c, "/settings/model")}>
            <button type="submit" class="danger">
              {texts.reset_confirm}
            </button>
          </form>
        </details>
      )}
    </section>
  );
}
