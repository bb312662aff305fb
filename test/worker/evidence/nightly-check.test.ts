import { env } from "cloudflare:workers";
import { beforeAll, expect, test } from "vitest";
import { runBatch } from "../../../src/db/client.ts";
import { findLastCheck, sealRecord } from "../../../src/evidence/repository.ts";
import { sealSite } from "../../../src/evidence/seal.ts";
import { checkEvidence } from "../../../src/jobs/check-evidence.ts";
import { runDaily } from "../../../src/jobs/cron.ts";
import { DAY } from "../../../src/shared/clock.ts";
import { findSite } from "../../../src/sites/repository.ts";
import { api, call, makeSite, OPERATOR_TOKEN } from "../../support/api.ts";
import { Browser, readText } from "../../support/browse.ts";
import { testServices } from "../../support/claims.ts";

const SITE = "nightly";
const services = testServices();
const { db } = services.at(SITE);
const ENTRIES = 12;

beforeAll(async () => {
  await makeSite(SITE);
  for (const [name, role] of [
    ["chefin", "owner"],
    ["hilfe", "moderator"],
  ]) {
    const body = { name, email: `${name}@nightly.example`, role };
    await call("POST", api(SITE, "/members"), { token: OPERATOR_TOKEN, body });
  }
  for (let i = 0; i < ENTRIES; i++) {
    const record = { siteId: SITE, kind: "comment", subject: `n${i}`, at: i, payload: { body: `Nummer ${i}` } };
    await runBatch(db, (await sealRecord(db, record)).statements);
    await sealSite(db, SITE, i);
  }
});

async function check(day = 0) {
  const site = await findSite(db, SITE);
  if (!site) throw new Error("no site");
  const later = testServices({ CLOCK_OFFSET_MS: String(day * DAY) });
  return await checkEvidence(later, db, site);
}

const mails = async () =>
  (
    await env.DB.prepare(
      "SELECT * FROM local_mails WHERE subject LIKE '%nightly%' OR text LIKE '%Nummer%' OR \"to\" LIKE '%nightly.example' ORDER BY sent_at",
    ).all()
  ).results.filter((mail) => /verändert/.test(String(mail["subject"])));

/** Somebody with the database's file: no trigger holds them up. */
async function tamper(subject: string): Promise<void> {
  const trigger = await env.DB.prepare("SELECT sql FROM sqlite_schema WHERE name = 'evidence_payloads_keep'").first<{
    sql: string;
  }>();
  await env.DB.prepare("DROP TRIGGER evidence_payloads_keep").run();
  await env.DB.prepare(
    "UPDATE evidence_payloads SET payload = replace(payload, 'Nummer', 'Hummer') WHERE site_id = ? AND subject = ?",
  )
    .bind(SITE, subject)
    .run();
  await env.DB.prepare(trigger?.sql ?? "").run();
}

test("an untouched chain is looked through in turn, night by night, with its newest entries each time", async () => {
  const nights = [await check(1), await check(2), await check(3), await check(4)];
  expect(nights.map(({ entries, next }) => [entries, next])).toEqual([
    [7, 6],
    [7, 11],
    [2, null],
    [7, 6],
  ]);
  expect(nights.flatMap(({ problems }) => problems)).toEqual([]);
  expect(await mails()).toEqual([]);
});

test("a byte that was changed is found within a turn, told to the owners once a day, and shown to them", async () => {
  await tamper("n7");
  const first = await check(5);
  expect(first.problems).toEqual([{ where: "record 8", message: "its content does not match its commitment" }]);
  await check(5);
  const sent = await mails();
  expect(sent.map((mail) => mail["to"])).toEqual(["chefin@nightly.example"]);
  expect(String(sent[0]?.["text"])).toContain("- record 8: its content does not match its commitment");
});

test("what was changed lately is found the very next night", async () => {
  await tamper(`n${ENTRIES - 1}`);
  const found = await check(6);
  expect(found.problems.map(({ where }) => where)).toContain(`record ${ENTRIES}`);
  expect(await mails()).toHaveLength(2);
  const { json } = await call("GET", api(SITE, "/evidence/head"), { token: OPERATOR_TOKEN });
  expect(json.checked.problems.map(({ where }: { where: string }) => where)).toContain(`record ${ENTRIES}`);
  const owner = new Browser("de");
  await owner.login();
  expect(readText(await owner.get(`/dashboard/${SITE}`))).toContain("an der Anwendung vorbei verändert");
  expect(readText(await owner.get(`/dashboard/${SITE}/settings/evidence`))).toContain(`record ${ENTRIES}`);
});

test("the nightly job does it by itself", async () => {
  const before = (await findLastCheck(db, SITE))?.at ?? 0;
  await runDaily(testServices({ CLOCK_OFFSET_MS: String(7 * DAY) }));
  const last = await findLastCheck(db, SITE);
  expect(last?.at).toBeGreaterThan(before);
  expect(await mails()).toHaveLength(3);
});
