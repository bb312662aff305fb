import type { Claim } from "../../claims/claim.ts";
import { keptUntil } from "../../claims/retention-period.ts";
import { defineTexts } from "../../pages/texts.ts";
import { Time } from "../../pages/time.tsx";
import { formatDay, isoDate } from "../../shared/clock.ts";
import { depsOf, may, type DashboardContext } from "../context.ts";
import { Field } from "../fields.tsx";
import type { Form } from "../form.ts";
import { Facts } from "../parts.tsx";
import { ActionForm, Reason } from "./action-form.tsx";
import { ACTION_TEXTS } from "./texts.ts";

const RETENTION = defineTexts(
  {
    title: "Aufbewahrung",
    live: "Solange die Forderung läuft, wird nichts gelöscht.",
    kept_until: (day: string) =>
      `Aufbewahrt bis ${day}. Danach wird gelöscht, was darin persönlich ist; Nummern, Summen und Siegel bleiben.`,
    held: "Unter Löschsperre: Nichts wird gelöscht.",
    reason: "Grund",
    until: "Gilt bis",
    until_hint: "Leer: bis Sie sie aufheben.",
    erased: "Persönliche Daten gelöscht am",
    erased_hint:
      "Schreiben, Widersprüche, Belege und Angaben zum Schuldner sind nicht mehr da. Die Siegel bleiben prüfbar.",
  },
  {
    title: "Retention",
    live: "Nothing is erased while the claim is under way.",
    kept_until: (day) => `Kept until ${day}. Then what is personal in it is erased; numbers, sums and seals stay.`,
    held: "Under legal hold: nothing is erased.",
    reason: "Reason",
    until: "Until",
    until_hint: "Empty: until you lift it.",
    erased: "Personal data erased on",
    erased_hint: "Letters, objections, records and the debtor's details are gone. The seals can still be checked.",
  },
);

type Props = { c: DashboardContext; claim: Claim; years: number; form?: Form | undefined };

/** How long the claim is kept, and the legal hold that keeps it longer. */
export function Retention({ c, claim, years, form }: Props) {
  const locale = c.get("locale");
  const texts = RETENTION[locale];
  const until = keptUntil(claim, years);
  if (claim.erasedAt !== null) {
    return (
      <section class="panel later">
        <h2>{texts.title}</h2>
        <p>
          {texts.erased} <Time at={claim.erasedAt} locale={locale} />
        </p>
        <p class="hint">{texts.erased_hint}</p>
      </section>
    );
  }
  return (
    <section class="panel later">
      <h2>{texts.title}</h2>
      {claim.legalHold === null ? (
        <p class="hint">{until === null ? texts.live : texts.kept_until(formatDay(until, locale))}</p>
      ) : (
        <>
          <p class="notice">{texts.held}</p>
          <Facts
            of={[
              [texts.reason, claim.legalHold],
              [texts.until, claim.legalHoldUntil && formatDay(claim.legalHoldUntil, locale)],
            ]}
          />
        </>
      )}
      {may(c, "claims:write") && <HoldForm c={c} claim={claim} form={form} />}
    </section>
  );
}

function HoldForm({ c, claim, form }: Omit<Props, "years">) {
  const locale = c.get("locale");
  const texts = RETENTION[locale];
  const action = claim.legalHold === null ? "legal_hold" : "release_legal_hold";
  const tried = form?.text("action") === action ? form : undefined;
  return (
    <ActionForm c={c} claim={claim} action={action} open={tried !== undefined}>
      <Reason form={tried} required={action === "legal_hold"} locale={locale} />
      {action === "legal_hold" && (
        <Field
          label={texts.until}
          name="until"
          type="date"
          min={isoDate(depsOf(c).clock())}
          value={tried?.text("until")}
          hint={texts.until_hint}
        />
      )}
      <p>
        <button type="submit">{ACTION_TEXTS[locale][action]}</button>
      </p>
    </ActionForm>
  );
}
