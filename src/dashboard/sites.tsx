import { LANGUAGE_NAMES } from "../pages/language.ts";
import { defineTexts } from "../pages/texts.ts";
import { Time } from "../pages/time.tsx";
import { countHeldBySite } from "../moderation/overview.ts";
import { COUNT_LIMIT } from "../shared/count-limit.ts";
import { AppError } from "../shared/errors.ts";
import { LOCALES, type Locale } from "../shared/locale.ts";
import { listDeletions, type SiteDeletion } from "../sites/deletion-repository.ts";
import { listSites } from "../sites/repository.ts";
import { addSite } from "../sites/settings.ts";
import { parse } from "../web/parse.ts";
import * as schemas from "../web/schemas.ts";
import { goTo, requireOperator, type Dashboard, type DashboardContext } from "./context.ts";
import { Field, Select } from "./fields.tsx";
import { readForm, type Form } from "./form.ts";
import { show } from "./frame.tsx";
import { DELETION } from "./settings/deletion.tsx";
import { readSiteChange } from "./settings/forms.ts";
import { Origins } from "./settings/site.tsx";
import { SETTINGS } from "./settings/texts.ts";

const SITES = defineTexts(
  {
    title: "Sites",
    none: "Es gibt noch keine Site.",
    held: (count: string) => (count === "1" ? "1 Kommentar wartet" : `${count} Kommentare warten`),
    add: "Site anlegen",
    key: "Schlüssel",
    key_hint: "Kleinbuchstaben, Ziffern und Bindestriche. Er steht in Adressen und bleibt, wie er ist.",
  },
  {
    title: "Sites",
    none: "There is no site yet.",
    held: (count) => (count === "1" ? "1 comment waits" : `${count} comments wait`),
    add: "Add a site",
    key: "Key",
    key_hint: "Small letters, digits and hyphens. It stands in addresses and stays as it is.",
  },
);

/** The operator's choice of sites, and a new one. A member has one site; the operator with one only is led there as well. */
export function mountSites(app: Dashboard): void {
  app.get("/", async (c) => {
    const { siteId } = c.get("actor");
    if (siteId !== null) return c.redirect(`/dashboard/${siteId}`, 303);
    const [only, ...others] = await allSites(c);
    const isAsked = c.req.query("all") !== undefined;
    if (only && others.length === 0 && !isAsked) return c.redirect(`/dashboard/${only.id}`, 303);
    return await showSites(c);
  });

  app.post("/", async (c) => {
    requireOperator(c, "adds sites");
    const form = await readForm(c);
    try {
      const input = parse(schemas.newSite, { ...readSiteChange(form), key: form.text("key") }, "");
      const site = await addSite(c.get("services").at(input.key), c.get("actor"), input);
      return goTo(c, `/dashboard/${site.id}`, "site_added");
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return await showSites(c, error, form);
    }
  });
}

async function allSites(c: DashboardContext) {
  return (await Promise.all(c.get("services").databases().map(listSites))).flat();
}

/** What waits at a site, with the way there. */
function Held({ count, of, locale }: { count: number; of: string; locale: Locale }) {
  if (count === 0) return null;
  return (
    <>
      {" "}
      <a href={`/dashboard/${of}/queue`} class="badge held">
        {SITES[locale].held(count >= COUNT_LIMIT ? `${COUNT_LIMIT}+` : String(count))}
      </a>
    </>
  );
}

async function showSites(c: DashboardContext, problem?: AppError, form?: Form) {
  const locale = c.get("locale");
  const [texts, settings] = [SITES[locale], SETTINGS[locale]];
  const sites = await allSites(c);
  const databases = c.get("services").databases();
  const deletions = (await Promise.all(databases.map((db) => listDeletions(db, 20)))).flat();
  const held = new Map((await Promise.all(databases.map(countHeldBySite))).flat());
  return show(
    c,
    { title: texts.title, section: "sites", width: "narrow", problem },
    <>
      {sites.length === 0 && <p>{texts.none}</p>}
      <ul class="list">
        {sites.map(({ id, name }) => (
          <li>
            <a href={`/dashboard/${id}`}>
              <strong>{name}</strong> <code>{id}</code>
            </a>
            <Held count={held.get(id) ?? 0} of={id} locale={locale} />
          </li>
        ))}
      </ul>
      <form method="post" action="/dashboard" class="stack panel">
        <h2>{texts.add}</h2>
        <Field label={settings.name} name="name" value={form?.text("name")} required maxlength={120} />
        <Field
          label={texts.key}
          name="key"
          value={form?.text("key")}
          required
          maxlength={40}
          pattern="[a-z0-9]([a-z0-9\-]*[a-z0-9])?"
          hint={texts.key_hint}
        />
        <Select
          label={settings.language}
          name="locale"
          value={form?.text("locale") ?? locale}
          options={LOCALES.map((language) => [language, LANGUAGE_NAMES[language]])}
        />
        <Origins value={form?.text("origins")} rows={2} locale={locale} />
        <p>
          <button type="submit" class="primary">
            {texts.add}
          </button>
        </p>
      </form>
      {deletions.length > 0 && (
        <section>
          <h2>{DELETION[locale].list}</h2>
          <ul>
            {deletions.map((deletion) => (
              <li>
                <Deleted deletion={deletion} locale={locale} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>,
  );
}

function Deleted({ deletion, locale }: { deletion: SiteDeletion; locale: Locale }) {
  const { siteId, begunAt, finishedAt } = deletion;
  const texts = DELETION[locale];
  const rows = deletion.rows.toLocaleString(locale);
  const underWay = deletion.rows === 0 ? texts.soon_deleted : texts.under_deletion(rows);
  return (
    <>
      <code>{siteId}</code>: {finishedAt === null ? underWay : texts.deleted(rows)}{" "}
      <Time at={finishedAt ?? begunAt} locale={locale} />
    </>
  );
}
