import { countWaiting } from "../moderation/overview.ts";
import { countNeedingLook, sumByStatus } from "../claims/overview.ts";
import type { ClaimStatus } from "../claims/claim.ts";
import { defineTexts } from "../pages/texts.ts";
import { findRecords } from "../evidence/repository.ts";
import { COUNT_LIMIT } from "../shared/count-limit.ts";
import { findCurrentTerms, findOwnerEmails } from "../sites/repository.ts";
import { SumTiles } from "./claims/list-page.tsx";
import { warnOfQuarantine } from "./claims/reconciliation.tsx";
import { depsOf, isOperator, may, pathOf, type Dashboard, type DashboardContext } from "./context.ts";
import { show } from "./frame.tsx";
import { warnOfTampering } from "./settings/evidence.tsx";
import { COMMON } from "./texts.ts";

const TEXTS = defineTexts(
  {
    held: (count: number) => (count === 1 ? "Kommentar wartet" : "Kommentare warten"),
    objections: (count: number) =>
      count === 1 ? "Verfasser verlangt einen Menschen" : "Verfasser verlangen einen Menschen",
    reported: "von Lesern gemeldet",
    look: (count: number) => (count === 1 ? "Forderung braucht einen Blick" : "Forderungen brauchen einen Blick"),
    all_done: "Nichts wartet. Schönen Tag!",
    mode: "Wie Forderungen laufen",
    dry_run:
      "Probelauf: Es wird nichts verschickt. Erst wenn Sie in den Einstellungen bestätigen, dass die Regeln anwaltlich geprüft wurden, gehen Rechnungen hinaus.",
    manual: "Von Hand: Jede Forderung wird von einem Menschen freigegeben.",
    auto: "Automatisch, mit Schranken.",
    setup: "Noch einzurichten",
    terms: "Regeln veröffentlichen",
    terms_why: "Vorher nimmt die Site keine Kommentare an.",
    embed: "Das Formular in Ihre Seiten einbauen",
    embed_why: "Noch ist kein Kommentar angekommen.",
    owner: "Sich selbst als Inhaber aufnehmen",
    owner_why: "An Inhaber geht, was diese Site per E-Mail mitteilt.",
    creditor: "Den Gläubiger angeben",
    creditor_why: "Ohne ihn wird keine Forderung freigegeben.",
    all_sites: "Alle Sites",
  },
  {
    held: (count) => (count === 1 ? "comment waits" : "comments wait"),
    objections: (count) => (count === 1 ? "author asks for a person" : "authors ask for a person"),
    reported: "reported by readers",
    look: (count) => (count === 1 ? "claim needs a look" : "claims need a look"),
    all_done: "Nothing waits. Have a good day!",
    mode: "How claims are carried on",
    dry_run:
      "Dry run: nothing is sent. Invoices go out only once you state in the settings that the rules were reviewed by a lawyer.",
    manual: "By hand: a person approves each claim.",
    auto: "Automatic, within limits.",
    setup: "Still to be set up",
    terms: "Post the rules",
    terms_why: "Until then the site takes no comments.",
    embed: "Put the form into your pages",
    embed_why: "No comment has arrived yet.",
    owner: "Add yourself as an owner",
    owner_why: "Owners get what this site tells by e-mail.",
    creditor: "Name the creditor",
    creditor_why: "Without one no claim is approved.",
    all_sites: "All sites",
  },
);

/** Claims that go on only by a person's decision. */
const UNDECIDED: ReadonlySet<ClaimStatus> = new Set(["candidate", "review", "contested"] as const);

/** A site's first page. */
export function mountOverview(app: Dashboard): void {
  app.get("/:site", async (c) => {
    const texts = TEXTS[c.get("locale")];
    const site = c.get("site");
    const { db } = depsOf(c);
    const seesClaims = may(c, "claims:read");
    const [waiting, look, sums] = await Promise.all([
      countWaiting(db, site.id),
      seesClaims ? countNeedingLook(db, site.id) : 0,
      seesClaims ? sumByStatus(db, site.id) : [],
    ]);
    const tiles = [
      { name: texts.held(waiting.held), count: waiting.held, href: pathOf(c, "/queue") },
      {
        name: texts.objections(waiting.objections),
        count: waiting.objections,
        href: pathOf(c, "/queue?needs=objection"),
      },
      { name: texts.reported, count: waiting.reported, href: pathOf(c, "/queue?needs=report") },
      ...(seesClaims ? [{ name: texts.look(look), count: look, href: pathOf(c, "/claims?needs=look") }] : []),
    ];
    const isDone = tiles.every(({ count }) => count === 0) && !sums.some(({ status }) => UNDECIDED.has(status));
    return show(
      c,
      { title: COMMON[c.get("locale")].overview, section: "overview" },
      <>
        {await warnOfTampering(c)}
        {await warnOfQuarantine(c)}
        {may(c, "site:admin") && <Setup c={c} />}
        <ul class="tiles">
          {tiles.map(({ name, count, href }) => (
            <li>
              <a href={href} class={count > 0 ? "tile waiting" : "tile"}>
                <strong>{count >= COUNT_LIMIT ? `${COUNT_LIMIT}+` : count}</strong> {name}
              </a>
            </li>
          ))}
        </ul>
        {isDone && <p>{texts.all_done}</p>}
        {sums.length > 0 && (
          <section>
            <h2>{COMMON[c.get("locale")].claims}</h2>
            <SumTiles c={c} sums={sums} />
          </section>
        )}
        <section class="panel">
          <h2>{texts.mode}</h2>
          <p>
            {texts[site.mode]}{" "}
            {site.mode === "dry_run" && may(c, "site:admin") && (
              <a href={pathOf(c, "/settings/site")}>{COMMON[c.get("locale")].settings}</a>
            )}
          </p>
        </section>
        {isOperator(c) && (
          <p>
            <a href="/dashboard?all">{texts.all_sites}</a>
          </p>
        )}
      </>,
    );
  });
}

/** What a new site lacks before it can do its work, each with the way there. */
async function Setup({ c }: { c: DashboardContext }) {
  const texts = TEXTS[c.get("locale")];
  const { id, locale, creditorId } = c.get("site");
  const { db } = depsOf(c);
  const [terms, owners, records] = await Promise.all([
    findCurrentTerms(db, id, locale),
    findOwnerEmails(db, id),
    // A comment's is the first record that a site has.
    findRecords(db, id, 1, 1),
  ]);
  const steps = [
    { isDone: terms !== undefined, path: "terms", what: texts.terms, why: texts.terms_why },
    { isDone: records.length > 0, path: "site#embed", what: texts.embed, why: texts.embed_why },
    { isDone: owners.length > 0, path: "people", what: texts.owner, why: texts.owner_why },
    { isDone: creditorId !== null, path: "creditor", what: texts.creditor, why: texts.creditor_why },
  ].filter(({ isDone }) => !isDone);
  if (steps.length === 0) return null;
  return (
    <section class="panel">
      <h2>{texts.setup}</h2>
      <ol>
        {steps.map(({ path, what, why }) => (
          <li>
            <a href={pathOf(c, `/settings/${path}`)}>{what}</a>. {why}
          </li>
        ))}
      </ol>
    </section>
  );
}
