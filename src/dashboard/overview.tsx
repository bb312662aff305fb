import { COUNT_LIMIT, countWaiting } from "../moderation/overview.ts";
import { sumByStatus } from "../claims/overview.ts";
import { defineTexts } from "../pages/texts.ts";
import { listSites, type Site } from "../sites/repository.ts";
import { SumTiles } from "./claims/list-page.tsx";
import { warnOfQuarantine } from "./claims/reconciliation.tsx";
import { depsOf, may, pathOf, type Dashboard } from "./context.ts";
import { show } from "./frame.tsx";
import { warnOfTampering } from "./settings/evidence.tsx";
import { COMMON } from "./texts.ts";

const TEXTS = defineTexts(
  {
    held: "Kommentare warten",
    objections: "Verfasser verlangen einen Menschen",
    reported: "von Lesern gemeldet",
    all_done: "Nichts wartet. Schönen Tag!",
    mode: "Wie Forderungen laufen",
    dry_run:
      "Probelauf: Es wird nichts verschickt. Erst wenn Sie in den Einstellungen bestätigen, dass die Regeln rechtlich geprüft wurden, gehen Rechnungen hinaus.",
    manual: "Von Hand: Jede Forderung wird von einem Menschen freigegeben.",
    auto: "Automatisch, mit Schranken.",
    no_sites: "Es gibt noch keine Site. Legen Sie die erste über die API an: POST /api/v1/sites.",
    choose: "Site wählen",
    address: "Schlüssel",
  },
  {
    held: "comments wait",
    objections: "authors ask for a person",
    reported: "reported by readers",
    all_done: "Nothing waits. Have a good day!",
    mode: "How claims are carried on",
    dry_run:
      "Dry run: nothing is sent. Invoices go out only once you state in the settings that the rules were reviewed by a lawyer.",
    manual: "By hand: a person approves each claim.",
    auto: "Automatic, within limits.",
    no_sites: "There is no site yet. Add the first one with the API: POST /api/v1/sites.",
    choose: "Choose a site",
    address: "Key",
  },
);

/** The choice of sites, and a site's first page. */
export function mountOverview(app: Dashboard): void {
  app.get("/", async (c) => {
    const actor = c.get("actor");
    if (actor.siteId !== null) return c.redirect(`/dashboard/${actor.siteId}`, 303);
    const perDatabase = await Promise.all(c.get("services").databases().map(listSites));
    const sites = perDatabase.flat();
    const [only] = sites;
    if (only && sites.length === 1) return c.redirect(`/dashboard/${only.id}`, 303);
    const texts = TEXTS[c.get("locale")];
    return show(
      c,
      { title: texts.choose, section: "sites", width: "narrow" },
      <SiteList sites={sites} none={texts.no_sites} />,
    );
  });

  app.get("/:site", async (c) => {
    const texts = TEXTS[c.get("locale")];
    const site = c.get("site");
    const { db } = depsOf(c);
    const [waiting, sums] = await Promise.all([
      countWaiting(db, site.id),
      may(c, "claims:read") ? sumByStatus(db, site.id) : [],
    ]);
    const tiles = [
      { name: texts.held, count: waiting.held, href: pathOf(c, "/queue") },
      { name: texts.objections, count: waiting.objections, href: pathOf(c, "/queue?needs=objection") },
      { name: texts.reported, count: waiting.reported, href: pathOf(c, "/queue?needs=report") },
    ];
    return show(
      c,
      { title: COMMON[c.get("locale")].overview, section: "overview" },
      <>
        {await warnOfTampering(c)}
        {await warnOfQuarantine(c)}
        <ul class="tiles">
          {tiles.map(({ name, count, href }) => (
            <li>
              <a href={href} class={count > 0 ? "tile waiting" : "tile"}>
                <strong>{count >= COUNT_LIMIT ? `${COUNT_LIMIT}+` : count}</strong> {name}
              </a>
            </li>
          ))}
        </ul>
        {waiting.held === 0 && <p>{texts.all_done}</p>}
        {sums.length > 0 && (
          <section>
            <h2>{COMMON[c.get("locale")].claims}</h2>
            <SumTiles c={c} sums={sums} />
          </section>
        )}
        <section class="panel">
          <h2>{texts.mode}</h2>
          <p>{texts[site.mode]}</p>
        </section>
      </>,
    );
  });
}

function SiteList({ sites, none }: { sites: Site[]; none: string }) {
  if (sites.length === 0) return <p>{none}</p>;
  return (
    <ul class="list">
      {sites.map(({ id, name }) => (
        <li>
          <a href={`/dashboard/${id}`}>
            <strong>{name}</strong> <code>{id}</code>
          </a>
        </li>
      ))}
    </ul>
  );
}
