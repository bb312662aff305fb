import { LANGUAGE_NAMES } from "../../pages/language.ts";
import { LOCALES, type Locale } from "../../shared/locale.ts";
import { listOrigins } from "../../sites/repository.ts";
import { depsOf, pathOf, type DashboardContext } from "../context.ts";
import { Area, Check, Field, Select } from "../fields.tsx";
import type { Form } from "../form.ts";
import { COMMON } from "../texts.ts";
import { SETTINGS } from "./texts.ts";

/** Name, language, origins and mode of a site, and the lines that put it into a blog. */
export async function SiteSettings(c: DashboardContext, form?: Form) {
  const texts = SETTINGS[c.get("locale")];
  const site = c.get("site");
  const origins = form?.text("origins") ?? (await listOrigins(depsOf(c).db, site.id)).join("\n");
  // Automatic mode has conditions and a page of its own; here it can only be left. The dry run ends by its own statement.
  const choices = site.mode === "auto" ? (["dry_run", "manual", "auto"] as const) : (["dry_run", "manual"] as const);
  const modes = choices.map((mode) => [mode, texts.modes[mode]] as const);
  return (
    <>
      <form method="post" action={pathOf(c, "/settings/site")} class="stack panel">
        <h2>{texts.site}</h2>
        <Field label={texts.name} name="name" value={form?.text("name") ?? site.name} required maxlength={120} />
        <Select
          label={texts.language}
          name="locale"
          value={form?.text("locale") ?? site.locale}
          options={LOCALES.map((language) => [language, LANGUAGE_NAMES[language]])}
        />
        <Origins value={origins} rows={3} locale={c.get("locale")} />
        {site.mode === "dry_run" ? (
          <fieldset>
            <legend>{texts.mode}</legend>
            <p>{texts.modes.dry_run}</p>
            <Check name="terms_reviewed" checked={form?.has("terms_reviewed") ?? false}>
              {texts.terms_reviewed}
            </Check>
          </fieldset>
        ) : (
          <Select label={texts.mode} name="mode" value={form?.text("mode") ?? site.mode} options={modes} />
        )}
        <p>
          <button type="submit" class="primary">
            {COMMON[c.get("locale")].save}
          </button>
        </p>
      </form>
      <section class="panel" id="embed">
        <h2>{texts.embed}</h2>
        <p class="hint">{texts.embed_hint}</p>
        <pre class="letter">
          <code>{snippetOf(c)}</code>
        </pre>
      </section>
    </>
  );
}

/** What stands in a page of the blog where its comments shall be; `PUBLIC_URL` may not be set yet. */
function snippetOf(c: DashboardContext): string {
  const { id, locale } = c.get("site");
  const base = depsOf(c).publicUrl || new URL(c.req.url).origin;
  return `<script src="${base}/embed.js" defer></script>
<hausrecht-comments api="${base}" site="${id}" locale="${locale}"></hausrecht-comments>`;
}

type OriginsProps = { value: string | undefined; rows: number; locale: Locale };

/** The addresses at which a blog is found, one a line. */
export function Origins({ value, rows, locale }: OriginsProps) {
  const texts = SETTINGS[locale];
  return (
    <Area
      label={texts.origins}
      name="origins"
      value={value}
      rows={rows}
      required
      spellcheck={false}
      hint={texts.origins_hint}
    />
  );
}
