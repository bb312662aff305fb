import type { Comment } from "../../comments/comment.ts";
import { defineTexts } from "../../pages/texts.ts";
import { pathOf, type DashboardContext } from "../context.ts";
import { Check, Field } from "../fields.tsx";
import type { Form } from "../form.ts";
import { DeletionForm } from "./deletion.tsx";

export const ERASURE = defineTexts(
  {
    title: "Daten einer Person löschen",
    hint: "Löscht auf Wunsch der Person (Art. 17 DSGVO) alle Kommentare mit dieser E-Mail-Adresse: Text, Name, Adresse, Urteile und versiegelte Inhalte. Auch aus Meldungen verschwindet die Adresse. Die Beweiskette bleibt prüfbar.",
    kept_hint:
      "Kommentare einer laufenden Forderung bleiben, solange sie zur Durchsetzung nötig sind (Art. 17 Abs. 3 lit. e).",
    email: "E-Mail-Adresse der Person",
    confirm: "Ich habe geprüft, dass die Person selbst darum bittet. Das Löschen lässt sich nicht rückgängig machen.",
    confirm_needed: "Bitte bestätigen Sie, dass Sie das geprüft haben.",
    erase: "Endgültig löschen",
    done: "Gelöscht",
    erased: (count: number) => (count === 1 ? "1 Kommentar ist gelöscht." : `${count} Kommentare sind gelöscht.`),
    kept: (count: number) =>
      count === 1
        ? "1 Kommentar bleibt, weil er zu einer Forderung gehört:"
        : `${count} Kommentare bleiben, weil sie zu Forderungen gehören:`,
    claim: "Zur Forderung",
  },
  {
    title: "Erase a person's data",
    hint: "Erases, at the person's request (GDPR Art. 17), every comment with this e-mail address: text, name, address, judgements and sealed contents. The address also goes from reports. The chain of evidence stays verifiable.",
    kept_hint: "Comments of a live claim stay as long as they are needed to enforce it (Art. 17(3)(e)).",
    email: "The person's e-mail address",
    confirm: "I have checked that the person asks for it. Erasing cannot be undone.",
    confirm_needed: "Please confirm that you have checked this.",
    erase: "Erase for good",
    done: "Erased",
    erased: (count) => (count === 1 ? "1 comment is erased." : `${count} comments are erased.`),
    kept: (count) =>
      count === 1
        ? "1 comment stays because it belongs to a claim:"
        : `${count} comments stay because they belong to claims:`,
    claim: "To the claim",
  },
);

/** The forms for a person who wants to be forgotten, and for a site that is to go. */
export async function ErasureSettings(c: DashboardContext, form?: Form) {
  const texts = ERASURE[c.get("locale")];
  return (
    <>
      <section class="panel">
        <h2>{texts.title}</h2>
        <p>{texts.hint}</p>
        <p class="hint">{texts.kept_hint}</p>
        <form method="post" action={pathOf(c, "/settings/erasure")} class="stack">
          <Field
            label={texts.email}
            name="email"
            type="email"
            value={form?.text("email")}
            required
            maxlength={254}
            autocomplete="off"
          />
          <Check name="confirmed" required>
            {texts.confirm}
          </Check>
          <p>
            <button type="submit" class="danger">
              {texts.erase}
            </button>
          </p>
        </form>
      </section>
      <DeletionForm c={c} form={form} />
    </>
  );
}

/** What went and what had to stay; the address itself is in no address bar and no log. */
export function Erased({ c, erased, kept }: { c: DashboardContext; erased: Comment[]; kept: Comment[] }) {
  const texts = ERASURE[c.get("locale")];
  return (
    <section class="panel">
      <p role="status">{texts.erased(erased.length)}</p>
      {kept.length > 0 && (
        <>
          <p>{texts.kept(kept.length)}</p>
          <ul>
            {kept.map(({ id, claimId }) => (
              <li>
                <code class="wrap">{id}</code> <a href={pathOf(c, `/claims/${claimId ?? ""}`)}>{texts.claim}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={pathOf(c, "/settings/erasure")}>{texts.title}</a>
      </p>
    </section>
  );
}
