import { defineTexts } from "../../pages/texts.ts";
import { isoDate } from "../../shared/clock.ts";
import { limitsOf } from "../../shared/plan-limits.ts";
import type { DashboardContext } from "../context.ts";

const TEXTS = defineTexts(
  {
    title: "Alles mitnehmen",
    hint: "Eine Datei mit allem, was von dieser Site gespeichert ist: Kommentare, Entscheidungen, Beweise, Forderungen, Einstellungen. Nicht darin sind Tokens, Anmeldungen, Webhooks und wem etwas gefiel. Eine Installation, in der es die Site nicht gibt, nimmt sie so auf:",
    personal: "Die Datei enthält Namen, E-Mail-Adressen und Forderungen: Bewahren Sie sie sicher auf.",
    download: "Export herunterladen",
    without_script: "Ohne JavaScript kommt vielleicht nur der erste Teil. Die ganze Datei schreibt dann",
    loading: "Wird geladen, bitte lassen Sie diese Seite offen …",
    done: "Vollständig gespeichert:",
    failed: "Abgebrochen, nichts wurde gespeichert. Bitte versuchen Sie es noch einmal.",
  },
  {
    title: "Take everything along",
    hint: "One file with all that is stored of this site: comments, decisions, evidence, claims, settings. Tokens, logins, webhooks and who liked what are not in it. An installation that does not have the site takes it in by",
    personal: "The file holds names, e-mail addresses and claims: keep it safe.",
    download: "Download the export",
    without_script: "Without JavaScript perhaps only the first part comes. The whole file is then written by",
    loading: "Loading, please keep this page open …",
    done: "Saved completely:",
    failed: "Broken off, nothing was saved. Please try again.",
  },
);

/** The site's export as one file: a script joins the parts in which it may come (save-export.ts). */
export async function ExportSettings(c: DashboardContext) {
  const texts = TEXTS[c.get("locale")];
  const site = c.get("site").id;
  const services = c.get("services");
  const file = `${site}-${isoDate(services.clock())}.ndjson`;
  const isWhole = limitsOf(services.env).exportCharacters > 1_000_000;
  return (
    <section class="panel">
      <h2>{texts.title}</h2>
      <p>
        {texts.hint} <code class="wrap">npm run import -- hausrecht {file}</code>.
      </p>
      <p class="hint">{texts.personal}</p>
      <p>
        <a
          class="button primary"
          href={`/api/v1/sites/${site}/export`}
          download={file}
          data-export
          data-loading={texts.loading}
          data-done={texts.done}
          data-failed={texts.failed}
        >
          {texts.download}
        </a>
      </p>
      {!isWhole && (
        <noscript>
          <p class="hint">
            {texts.without_script} <code class="wrap">npm run export -- {site}</code>.
          </p>
        </noscript>
      )}
      <p role="status" class="hint"></p>
    </section>
  );
}
