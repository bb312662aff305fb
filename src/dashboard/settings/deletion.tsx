import { readKeptClaims, type KeptClaims } from "../../claims/kept-claims.ts";
import { defineTexts } from "../../pages/texts.ts";
import { formatDay } from "../../shared/clock.ts";
import type { Locale } from "../../shared/locale.ts";
import { depsOf, isOperator, pathOf, type DashboardContext } from "../context.ts";
import { Check, Field } from "../fields.tsx";
import type { Form } from "../form.ts";

export const DELETION = defineTexts(
  {
    title: "Die ganze Site löschen",
    operator_only: "Die Site mit allem, was zu ihr gehört, löscht der Betreiber der Installation.",
    what: "Löscht alles, was von dieser Site gespeichert ist: Kommentare, Regeln, Mitglieder und ihre Tokens, Webhooks, Forderungen, Beweise und das Protokoll; den Gläubiger auch, wenn ihn keine andere Site und keine ihrer Forderungen hat. Zurückholen lässt es sich nur aus einem",
    export: "Export",
    when: "Die Site ist sofort geschlossen: Ihre Seiten zeigen keine Kommentare mehr, und es wird nichts mehr angenommen, geprüft oder verschickt. Gelöscht wird eine Viertelstunde danach, eine große Site über Stunden oder Tage. Dann ist der Schlüssel wieder frei. Die beiden Zeilen in den Seiten des Blogs entfernen Sie selbst.",
    stays:
      "Es bleiben: dass, wann und von wem gelöscht wurde, vergebene Rechnungsnummern, was Stripe selbst gespeichert hat und die außerhalb hinterlegten Köpfe der Beweiskette.",
    kept: "Forderungen dieser Site sind aufzubewahren, deshalb bleibt sie:",
    under_way: (count: number) =>
      `${count} ${count === 1 ? "läuft" : "laufen"} noch. Bringen Sie sie zu Ende: zurückziehen, abschreiben oder bezahlt verbuchen.`,
    ended: (count: number, until: string) =>
      `${count} beendete, bis ${until}. Einzelne Personen und Kommentare ohne Forderung können Sie oben löschen.`,
    legal_hold: (count: number) => `${count} unter Löschsperre. Heben Sie sie auf, wenn nichts mehr dagegen spricht.`,
    kept_elsewhere:
      "Alle Unterlagen zu diesen Forderungen sind anderswo, etwa nach einem Umzug oder in einem Export, und werden dort so lange aufbewahrt, wie es das Gesetz verlangt. Laufende werden dort weitergeführt.",
    confirm: (key: string) => `Zur Bestätigung der Schlüssel der Site: ${key}`,
    confirm_needed: (key: string) =>
      `Es wurde nichts gelöscht. Zum Löschen geben Sie den Schlüssel der Site ein: ${key}`,
    delete: "Site endgültig löschen",
    list: "Gelöschte Sites",
    soon_deleted: "wird in einer Viertelstunde gelöscht, damit zu Ende geht, was begonnen hat; geschlossen am",
    under_deletion: (rows: string) => `wird gelöscht, ${rows} Zeilen sind schon weg; geschlossen am`,
    deleted: (rows: string) => `${rows} Zeilen gelöscht am`,
  },
  {
    title: "Delete the whole site",
    operator_only: "The site with all that belongs to it is deleted by the operator of this installation.",
    what: "Deletes all that is stored of this site: comments, rules, members and their tokens, webhooks, claims, evidence and the audit log; its creditor as well, unless another site or a claim of one has it. It can be brought back from nothing but an",
    export: "export",
    when: "The site is closed at once: its pages show no comments any more, and nothing more is taken in, judged or sent. It is deleted a quarter of an hour later, over hours or days where it is large. Then its key is free again. The two lines in the blog's pages are yours to remove.",
    stays:
      "What stays: that it was deleted, when and by whom, invoice numbers that were given, what Stripe itself has stored, and those heads of the chain of evidence that were told outside.",
    kept: "Claims of this site have to be kept, so it stays:",
    under_way: (count) =>
      `${count} still under way. Bring ${count === 1 ? "it" : "them"} to an end: cancel, write off or record the payment.`,
    ended: (count, until) =>
      `${count} ended, until ${until}. Single persons, and comments of no claim, can be erased above.`,
    legal_hold: (count) => `${count} under legal hold. Release it once nothing stands against that.`,
    kept_elsewhere:
      "All records of these claims are elsewhere, as after a move or in an export, and are kept there for as long as the law wants them. Those under way are carried on there.",
    confirm: (key) => `To confirm, the site's key: ${key}`,
    confirm_needed: (key) => `Nothing was deleted. To delete the site, enter its key: ${key}`,
    delete: "Delete the site for good",
    list: "Deleted sites",
    soon_deleted: "to be deleted within a quarter of an hour, when what had begun is over; closed on",
    under_deletion: (rows) => `being deleted, ${rows} rows are gone already; closed on`,
    deleted: (rows) => `${rows} rows deleted on`,
  },
);

/** The form for a site that is to go, what goes with it, and what may stand in the way. */
export async function DeletionForm({ c, form }: { c: DashboardContext; form: Form | undefined }) {
  const locale = c.get("locale");
  const texts = DELETION[locale];
  const { id } = c.get("site");
  if (!isOperator(c)) {
    return (
      <section class="panel">
        <h2>{texts.title}</h2>
        <p>{texts.operator_only}</p>
      </section>
    );
  }
  const claims = await readKeptClaims(depsOf(c).db, id);
  const isKept = claims.under_way + claims.ended > 0;
  return (
    <section class="panel" id="site">
      <h2>{texts.title}</h2>
      <p>
        {texts.what} <a href={pathOf(c, "/settings/export")}>{texts.export}</a>.
      </p>
      <p>{texts.when}</p>
      <p class="hint">{texts.stays}</p>
      {(isKept || claims.legal_hold > 0) && <Kept claims={claims} locale={locale} />}
      {claims.legal_hold === 0 && (
        <form method="post" action={pathOf(c, "/settings/erasure/site")} class="stack">
          {isKept && (
            <Check name="kept_elsewhere" required checked={form?.has("kept_elsewhere") ?? false}>
              {texts.kept_elsewhere}
            </Check>
          )}
          <Field
            label={texts.confirm(id)}
            name="confirm"
            value={form?.text("confirm")}
            required
            maxlength={40}
            autocomplete="off"
          />
          <p>
            <button type="submit" class="danger">
              {texts.delete}
            </button>
          </p>
        </form>
      )}
    </section>
  );
}

function Kept({ claims, locale }: { claims: KeptClaims; locale: Locale }) {
  const texts = DELETION[locale];
  const { under_way, ended, kept_until, legal_hold } = claims;
  return (
    <div class="notice bad">
      <p>{texts.kept}</p>
      <ul>
        {under_way > 0 && <li>{texts.under_way(under_way)}</li>}
        {ended > 0 && <li>{texts.ended(ended, formatDay(kept_until ?? "", locale))}</li>}
        {legal_hold > 0 && <li>{texts.legal_hold(legal_hold)}</li>}
      </ul>
    </div>
  );
}
