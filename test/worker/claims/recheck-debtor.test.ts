import { afterEach, beforeAll, expect, test } from "vitest";
import { carryClaim } from "../../../src/claims/carry-out.ts";
import type { Claim } from "../../../src/claims/claim.ts";
import type { ClaimDeps } from "../../../src/claims/deps.ts";
import { openClaim } from "../../../src/claims/open-claim.ts";
import { listEvents } from "../../../src/claims/event-repository.ts";
import { suggestDebtorOf } from "../../../src/claims/suggest-debtor.ts";
import { recordOf } from "../../../src/claims/suggestion-record.ts";
import { findSealedRecords } from "../../../src/evidence/repository.ts";
import { DAY, HOUR } from "../../../src/shared/clock.ts";
import { findSite } from "../../../src/sites/repository.ts";
import {
  A_DEBTOR,
  act,
  ATTRIBUTED,
  invoicesOf,
  makeClaimingSite,
  OWNER,
  postAdvert,
  reload,
  testServices,
  travelTo,
} from "../../support/claims.ts";

const SITE = "rechecked";
const SHOP = "https://backlink-profis.example";
const notice = (name: string, street: string) =>
  `<!doctype html><meta charset="utf-8"><h1>Impressum</h1><p>Angaben gemäß § 5 DDG</p>
  <p>${name}<br>${street}<br>10115 Berlin</p>`;
const SAME = notice("Backlink Profis GmbH", "Werbeallee 1");
const SOLD = notice("Käufer AG", "Werbeallee 1");

beforeAll(async () => await makeClaimingSite(testServices(), SITE));
afterEach(async () => void (await travelTo(0)));

/** The advertiser's site: `undefined` cannot be reached. @returns deps that meet it, and what was asked of it */
function meet(deps: ClaimDeps, impressum: string | undefined): { deps: ClaimDeps; asked: string[] } {
  const pages: Record<string, string | undefined> = {
    [`${SHOP}/`]: '<a href="/impressum/">Impressum</a>',
    [`${SHOP}/impressum/`]: impressum,
  };
  const asked: string[] = [];
  const fetch = async ({ href }: URL): Promise<Response> => {
    if (href.endsWith("/robots.txt")) return await Promise.resolve(new Response("", { status: 404 }));
    asked.push(href);
    const body = pages[href];
    if (body === undefined) throw new Error("unreachable");
    return new Response(body, { headers: { "content-type": "text/html; charset=utf-8" } });
  };
  return { deps: { ...deps, outside: { fetch, allowLoopback: false } }, asked };
}

/** A claim against whom the page named, approved a moment ago. */
async function approved(): Promise<Claim> {
  const { deps } = meet(testServices().claimsAt(SITE), SAME);
  const site = await findSite(deps.db, SITE);
  if (!site) throw new Error("no site");
  const id = await postAdvert(
    SITE,
    `If you need cheap backlinks, visit ${SHOP}/ and order our SEO packages from 99 USD today. ${crypto.randomUUID()}`,
  );
  const suggestion = await suggestDebtorOf(deps, site, [id], "hausrecht.example");
  const suggested = recordOf([id], suggestion);
  expect(suggested.candidate?.fields.name).toMatchObject({ value: A_DEBTOR.name, source_url: `${SHOP}/impressum/` });
  const input = { commentIds: [id], debtor: A_DEBTOR, attribution: ATTRIBUTED, suggestion: suggested };
  return await act(deps, await openClaim(deps, site, OWNER, input), "approve");
}

const later = async (ms: number) => (await travelTo(ms)).claimsAt(SITE);
async function rechecks(deps: ClaimDeps, { id }: Claim) {
  return (await listEvents(deps.db, id)).flatMap(({ action, guards }) =>
    action === "recheck" ? [guards.find(({ name }) => name === "debtor_rechecked")?.value] : [],
  );
}

test("within a day of what the person saw the page is not asked again", async () => {
  const claim = await approved();
  const { deps, asked } = meet(await later(23 * HOUR), SOLD);
  await carryClaim(deps, SITE, claim.id);
  expect(asked).toEqual([]);
  expect((await reload(deps, claim)).status).toBe("open");
});

test("after a day it is read once, however many jobs run, and a page that says the same lets the invoice go out", async () => {
  const claim = await approved();
  const { deps, asked } = meet(await later(2 * DAY), SAME);
  await Promise.all(Array.from({ length: 5 }, () => carryClaim(deps, SITE, claim.id)));
  await carryClaim(deps, SITE, claim.id);
  expect(asked).toEqual([`${SHOP}/impressum/`]);
  expect((await reload(deps, claim)).status).toBe("open");
  expect(await invoicesOf(claim)).toHaveLength(1);
  expect(await rechecks(deps, claim)).toEqual([{ outcome: "page", changed: [] }]);
});

test("a page that names somebody else stops the claim until a person has looked, then no more", async () => {
  const claim = await approved();
  const first = meet(await later(2 * DAY), SOLD);
  await carryClaim(first.deps, SITE, claim.id);
  await carryClaim(first.deps, SITE, claim.id);
  const stopped = await reload(first.deps, claim);
  expect(stopped.status).toBe("invoicing");
  expect(stopped.attention).toContain("Backlink Profis GmbH → Käufer AG");
  expect(stopped.hold).toBe(stopped.attention);
  expect(await invoicesOf(claim)).toEqual([]);
  expect(first.asked).toHaveLength(1);
  const records = await findSealedRecords(first.deps.db, SITE, [claim.id]);
  const sealed = JSON.parse(records.find(({ kind }) => kind === "claim.recheck")?.payload ?? "{}");
  expect(sealed).toMatchObject({ url: `${SHOP}/impressum/`, read: { name: "Käufer AG" } });
  expect(sealed.visits.at(-1).sha256).toMatch(/^[0-9a-f]{64}$/);

  const second = meet(await later(4 * DAY), SOLD);
  expect(await act(second.deps, stopped, "resume")).toMatchObject({ hold: null, attention: null });
  await carryClaim(second.deps, SITE, claim.id);
  expect(second.asked).toHaveLength(1);
  expect((await reload(second.deps, claim)).status).toBe("open");
});

test("a page that cannot be read is noted and stops nothing", async () => {
  const claim = await approved();
  const { deps } = meet(await later(2 * DAY), undefined);
  await carryClaim(deps, SITE, claim.id);
  expect((await reload(deps, claim)).status).toBe("open");
  expect(await rechecks(deps, claim)).toEqual([{ outcome: "unreachable", changed: [] }]);
});

test("a claim that is held while the page is read stays so, and nothing goes out", async () => {
  const claim = await approved();
  const { deps } = meet(await later(2 * DAY), SAME);
  const { fetch } = deps.outside;
  let isHeld = false;
  const slow: ClaimDeps["outside"]["fetch"] = async (url, init) => {
    if (!isHeld) {
      isHeld = true;
      await act(deps, await reload(deps, claim), "hold", { reason: "Wait." });
    }
    return await fetch(url, init);
  };
  await carryClaim({ ...deps, outside: { ...deps.outside, fetch: slow } }, SITE, claim.id);
  expect(await reload(deps, claim)).toMatchObject({ status: "invoicing", hold: "Wait." });
  expect(await invoicesOf(claim)).toEqual([]);
});
