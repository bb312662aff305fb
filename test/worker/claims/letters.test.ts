import { env } from "cloudflare:workers";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { closeHearing } from "../../../src/claims/approve.ts";
import { carryClaim } from "../../../src/claims/carry-out.ts";
import { claimToken, readClaimToken } from "../../../src/claims/claim-token.ts";
import type { Claim } from "../../../src/claims/claim.ts";
import { objectToClaim } from "../../../src/claims/object.ts";
import { readInvoice } from "../../../src/claims/read-invoice.ts";
import { resolveQuarantine, upsertQuarantine } from "../../../src/claims/reconciliation-repository.ts";
import { sendLetter } from "../../../src/claims/send-letter.ts";
import { runBatch } from "../../../src/db/client.ts";
import { runHourly, runMinute } from "../../../src/jobs/cron.ts";
import { createCloudflareMailer } from "../../../src/mail/mailer.ts";
import { NO_MAILER } from "../../../src/mail/mailer.ts";
import { findDueOutbox } from "../../../src/outbox/repository.ts";
import { readPortal } from "../../../src/portal/view.ts";
import { DAY, MINUTE } from "../../../src/shared/clock.ts";
import { changePolicy, findCreditor, findSite, insertCreditor, updateSite } from "../../../src/sites/repository.ts";
import {
  act,
  stripePost,
  FEE,
  invoicesOf,
  makeClaimingSite,
  openAClaim,
  openedClaim,
  reload,
  stripeKnob,
  switchToBankTransfer,
  testServices,
  travelTo,
} from "../../support/claims.ts";

const SITE = "letters";
/** Monday, 7 December 2026, at noon in Berlin: reminders go out at office hours only. */
const MONDAY = Date.UTC(2026, 11, 7, 11);
let services = testServices();
let deps = services.claimsAt(SITE);

beforeAll(async () => {
  await travel(MONDAY);
  await makeClaimingSite(services, SITE);
});

afterAll(async () => {
  await travelTo(0);
});

/** Travels to a moment, not by a span. */
async function travel(to: number): Promise<void> {
  services = await travelTo(Math.round(to - Date.now()));
  services = { ...services, env: { ...services.env, PUBLIC_URL: "https://hausrecht.example" } };
  deps = { ...services.claimsAt(SITE), publicUrl: "https://hausrecht.example" };
  const current = deps;
  services = { ...services, claimsAt: () => current };
}

async function mailsTo(claim: Claim): Promise<any[]> {
  const { results } = await env.DB.prepare("SELECT * FROM local_mails WHERE text LIKE ? ORDER BY sent_at")
    .bind(`%${claim.id}%`)
    .all();
  return results;
}

test("an unpaid claim is reminded three times and no more, each time with what is open and the way to object", async () => {
  const claim = await openedClaim(deps, SITE);
  expect(claim.dueOn).toBe("2026-12-21");
  await act(deps, claim, "record_payment", { amount: 20_000 });
  const days = [28, 42, 57, 90];
  const levels: number[] = [];
  for (const day of days) {
    // Some of these are a Saturday, Sunday or holiday: the sweep waits for a working day.
    for (const wait of [0, 1, 2, 3]) {
      await travel(MONDAY + (day + wait) * DAY);
      await runHourly(services);
      await runHourly(services);
      await runMinute(services);
    }
    levels.push((await reload(deps, claim)).dunningLevel);
  }
  expect(levels.at(-1)).toBe(3);
  expect(levels).toEqual(levels.toSorted((a, b) => a - b));
  const mails = await mailsTo(claim);
  expect(mails.map((mail) => mail.subject.split(" zu ")[0])).toEqual([
    "Zahlungserinnerung",
    "Mahnung",
    "Letzte Mahnung",
  ]);
  for (const { text, to } of mails) {
    expect(to).toBe("buero@backlink-profis.example");
    expect(text).toMatch(/300,00\s€/);
    expect(text).toContain(`https://hausrecht.example/claims/${await claimToken(deps.secret, SITE, claim.id)}`);
  }
});

test("nobody is reminded who has paid between the decision to remind and the letter", async () => {
  await travel(MONDAY);
  const claim = await openedClaim(deps, SITE);
  await travel(MONDAY + 29 * DAY);
  const reminded = await act(deps, claim, "remind");
  expect(reminded.dunningLevel).toBe(1);
  await stripeKnob("POST", `/local/invoices/${claim.invoiceId}/pay`, {});
  await runMinute(services);
  expect(await mailsTo(claim)).toEqual([]);
  expect(await reload(deps, claim)).toMatchObject({ status: "settled" });
});

test("nobody is reminded of a sum of which a part came between the decision to remind and the letter", async () => {
  await travel(MONDAY);
  const claim = await openedClaim(deps, SITE);
  await travel(MONDAY + 29 * DAY);
  const reminded = await act(deps, claim, "remind");
  await act(deps, reminded, "record_payment", { amount: 20_000 });
  await runMinute(services);
  expect(await mailsTo(claim)).toEqual([]);
});

test("a reminder that is written and not out goes nowhere once an owner holds the claim", async () => {
  await travel(MONDAY);
  const claim = await openedClaim(deps, SITE);
  await travel(MONDAY + 29 * DAY);
  await act(deps, await act(deps, claim, "remind"), "hold", { reason: "Sie rufen an." });
  await runMinute(services);
  expect(await mailsTo(claim)).toEqual([]);
});

test("an objection keeps back the letter that is on its way, and there is none while it is open", async () => {
  await travel(MONDAY);
  const claim = await openedClaim(deps, SITE);
  await travel(MONDAY + 29 * DAY);
  await act(deps, claim, "remind");
  await objectToClaim(deps, SITE, claim.id, "debtor", "Wir waren das nicht.");
  await runMinute(services);
  await travel(MONDAY + 60 * DAY);
  await runHourly(services);
  expect(await mailsTo(claim)).toEqual([]);
});

test("whose objection is refused gets the days before a reminder anew", async () => {
  await travel(MONDAY);
  const claim = await openedClaim(deps, SITE);
  await objectToClaim(deps, SITE, claim.id, "debtor", "Wir waren das nicht.");
  await travel(MONDAY + 35 * DAY);
  await act(deps, await reload(deps, claim), "refuse_objection", { reason: "Doch." });
  await runHourly(services);
  await travel(MONDAY + 42 * DAY);
  await runHourly(services);
  expect(await reload(deps, claim)).toMatchObject({ status: "open", dunningLevel: 0 });
  await travel(MONDAY + 43 * DAY);
  await runHourly(services);
  expect(await reload(deps, claim)).toMatchObject({ status: "open", dunningLevel: 1 });
});

test("a refused objection names the day to pay by, a week ahead at least, and nobody is reminded before", async () => {
  await travel(MONDAY);
  const claim = await openedClaim(deps, SITE);
  await travel(MONDAY + 13 * DAY);
  await objectToClaim(deps, SITE, claim.id, "debtor", "Wir waren das nicht.");
  // Due on the 21st, and refused on the day after.
  await travel(MONDAY + 15 * DAY);
  const refused = await act(deps, await reload(deps, claim), "refuse_objection", { reason: "Doch." });
  await runMinute(services);
  const [mail] = await mailsTo(claim);
  expect(mail.text).toMatch(/Zu zahlen sind noch 500,00\s€\. Bitte zahlen Sie bis zum 29\. Dezember 2026\./);
  const site = await findSite(deps.db, SITE);
  if (site) expect((await readPortal({ deps, site, row: refused }, "de")).payBy).toBe("2026-12-29");
  await travel(MONDAY + 22 * DAY);
  await expect(act(deps, refused, "remind")).rejects.toMatchObject({ code: "transition_refused" });
  await travel(MONDAY + 23 * DAY);
  expect(await act(deps, refused, "remind")).toMatchObject({ dunningLevel: 1 });
});

test("a refused objection to a claim that was written off asks for nothing, as the debtor's page does", async () => {
  await travel(MONDAY);
  const off = await act(deps, await openedClaim(deps, SITE), "write_off", { reason: "insolvent" });
  await carryClaim(deps, SITE, off.id);
  const contested = await objectToClaim(deps, SITE, off.id, "debtor", "Das waren wir nicht.");
  const refused = await act(deps, contested, "refuse_objection", { reason: "Doch." });
  expect(refused.status).toBe("written_off");
  await runMinute(services);
  const [mail] = (await mailsTo(off)).toReversed();
  expect(mail.subject).toContain("Widerspruch");
  expect(mail.text).not.toMatch(/zahlen|bezahlen/i);
  const later = await objectToClaim(deps, SITE, off.id, "debtor", "Noch einmal.");
  await act(deps, later, "refuse_objection", { reason: "Doch." });
});

test("a reminder before the due date is refused, and a fiftyfold click sends one letter", async () => {
  await travel(MONDAY);
  const claim = await openedClaim(deps, SITE);
  await expect(act(deps, claim, "remind")).rejects.toMatchObject({ code: "transition_refused" });
  await travel(MONDAY + 29 * DAY);
  await Promise.allSettled(Array.from({ length: 50 }, () => act(deps, claim, "remind")));
  await Promise.all([runMinute(services), runMinute(services)]);
  expect(await mailsTo(claim)).toHaveLength(1);
});

test("nobody is reminded of a reminder that has not gone out", async () => {
  await travel(MONDAY);
  const claim = await openedClaim(deps, SITE);
  await travel(MONDAY + 29 * DAY);
  const reminded = await act(deps, claim, "remind");
  await travel(MONDAY + 59 * DAY);
  await expect(act(deps, reminded, "remind")).rejects.toMatchObject({ code: "transition_refused" });
  await runHourly(services);
  expect(await reload(deps, claim)).toMatchObject({ dunningLevel: 1, version: reminded.version });
  await runMinute(services);
  expect(await act(deps, reminded, "remind")).toMatchObject({ dunningLevel: 2 });
});

test("a policy that waits less than the debtor was given reminds when that is over, and fails at nothing before", async () => {
  await travel(MONDAY);
  await runBatch(deps.db, [changePolicy(deps.db, SITE, { reminder_days: [1, 1, 1] }, MONDAY)]);
  const claim = await openedClaim(deps, SITE);
  await travel(MONDAY + 29 * DAY);
  const reminded = await act(deps, claim, "remind");
  await runMinute(services);
  const failures = vi.spyOn(console, "error");
  await travel(MONDAY + 43 * DAY);
  await runHourly(services);
  expect(failures).not.toHaveBeenCalled();
  failures.mockRestore();
  expect(await reload(deps, claim)).toMatchObject({ version: reminded.version });
  await travel(MONDAY + 44 * DAY);
  await runHourly(services);
  expect(await reload(deps, claim)).toMatchObject({ dunningLevel: 2 });
  await runBatch(deps.db, [changePolicy(deps.db, SITE, { reminder_days: [7, 14, 14] }, MONDAY)]);
});

test("a reminder that was kept back until its own deadline had passed does not go out", async () => {
  await travel(MONDAY);
  const claim = await openedClaim(deps, SITE);
  await travel(MONDAY + 29 * DAY);
  await act(deps, claim, "remind");
  const stray = { siteId: SITE, invoiceId: "in_astray", claimId: "lost", status: "open" as const };
  await runBatch(deps.db, [upsertQuarantine(deps.db, { ...stray, amount: 1, currency: "EUR", foundAt: MONDAY })]);
  await runMinute(services);
  await travel(MONDAY + 50 * DAY);
  await runBatch(deps.db, [resolveQuarantine(deps.db, SITE, "in_astray", "operator", MONDAY)]);
  await runMinute(services);
  expect(await mailsTo(claim)).toEqual([]);
  // The next one may follow at once: nobody was given a day that has not passed. To its reader it is the first.
  expect(await act(deps, await reload(deps, claim), "remind")).toMatchObject({ dunningLevel: 2 });
  await runMinute(services);
  expect((await mailsTo(claim)).map(({ subject }) => subject)).toEqual([expect.stringMatching(/^Zahlungserinnerung/)]);
});

test("a hearing that is over, and whose claim cannot be invoiced any more, is laid before a person", async () => {
  await travel(MONDAY);
  const claim = await act(deps, await openAClaim(deps, SITE), "approve", { hearing_days: 7 });
  await runMinute(services);
  await runBatch(deps.db, [changePolicy(deps.db, SITE, { two_person_rule: true }, MONDAY)]);
  await travel(MONDAY + 9 * DAY);
  await runMinute(services);
  await runBatch(deps.db, [changePolicy(deps.db, SITE, { two_person_rule: false }, MONDAY)]);
  const held = await reload(deps, claim);
  expect(held).toMatchObject({ status: "hearing", hold: expect.stringContaining("second_person") });
  expect(held.attention).toBe(held.hold);
  await act(deps, held, "resume");
  await runMinute(services);
  expect(await reload(deps, claim)).toMatchObject({ hold: null, attention: null, status: "open" });
});

test("a hearing tells the debtor what was posted and that nothing is to be paid yet", async () => {
  await travel(MONDAY);
  const claim = await act(deps, await openAClaim(deps, SITE), "approve", { hearing_days: 14 });
  await runMinute(services);
  const [mail] = await mailsTo(claim);
  expect(mail.text).toContain("Noch ist nichts zu zahlen");
  expect(mail.text).toContain("https://blog.example/bees");
  expect(mail.text).toContain("21. Dezember 2026");
});

test("a letter names the page by the address that its readers have", async () => {
  const site = "letters-www";
  await travel(MONDAY);
  await makeClaimingSite(services, site);
  const claim = await openAClaim(deps, site);
  // The comment came from the bare name; by now the blog answers at www. alone.
  await env.DB.prepare("UPDATE site_origins SET origin = 'https://www.blog.example' WHERE site_id = ?")
    .bind(site)
    .run();
  await act(deps, claim, "approve", { hearing_days: 14 });
  await runMinute(services);
  const [mail] = await mailsTo(claim);
  expect(mail.text).toContain("https://www.blog.example/bees");
});

test.for(["cancel", "concede"] as const)(
  "a hearing that ends (%s) before its letter is out ends without a word to whoever never heard of it",
  async (action) => {
    const site = `letters-unheard-${action}`;
    await travel(MONDAY);
    await makeClaimingSite(services, site);
    const claim = await act(deps, await openAClaim(deps, site), "approve", { hearing_days: 14 });
    await act(deps, claim, action);
    await runMinute(services);
    await runMinute(services);
    expect(await mailsTo(claim)).toEqual([]);
  },
);

test("a hearing whose letter cannot be sent stands still until a person has posted it", async () => {
  await travel(MONDAY);
  const claim = await act(deps, await openAClaim(deps, SITE), "approve", { hearing_days: 7 });
  const rows = await findDueOutbox(deps.db, "letter", services.clock(), 100);
  const row = rows.find((one) => one.subjectId === claim.id);
  if (!row) throw new Error("no letter");
  await sendLetter({ ...deps, mailer: NO_MAILER }, row);
  const held = await reload(deps, claim);
  expect(held.hold).toContain("post it, then resume");
  await travel(MONDAY + 20 * DAY);
  await runMinute(services);
  expect((await reload(deps, claim)).status).toBe("hearing");
  await act(deps, held, "resume");
  await runMinute(services);
  expect((await reload(deps, claim)).status).toBe("open");
});

test("a hearing letter that fails just when its claim is put on hold stands in the way all the same", async () => {
  await travel(MONDAY);
  const claim = await act(deps, await openAClaim(deps, SITE), "approve", { hearing_days: 7 });
  const rows = await findDueOutbox(deps.db, "letter", services.clock(), 100);
  const row = rows.find((one) => one.subjectId === claim.id);
  if (!row) throw new Error("no letter");
  const send = async () => {
    await act(deps, await reload(deps, claim), "hold", { reason: "Moment." });
    return await NO_MAILER.send(row.request as Parameters<typeof NO_MAILER.send>[0]);
  };
  await sendLetter({ ...deps, mailer: { ...NO_MAILER, send } }, row);
  expect((await reload(deps, claim)).hold).toContain("post it, then resume");
});

test("an answer to whoever was only heard that cannot be sent is for a person to post, who is told", async () => {
  await travel(MONDAY);
  const claim = await act(deps, await openAClaim(deps, SITE), "approve", { hearing_days: 7 });
  await runMinute(services);
  const contested = await objectToClaim(deps, SITE, claim.id, "debtor", "Das waren wir nicht.");
  const review = await act(deps, contested, "refuse_objection", { reason: "Doch." });
  const failing = { ...deps, mailer: NO_MAILER };
  const waiting = async () =>
    (await findDueOutbox(deps.db, "letter", services.clock(), 100)).filter((one) => one.subjectId === claim.id);
  for (const row of await waiting()) await sendLetter(failing, row);
  const told = await reload(deps, review);
  expect(told.attention).toContain("The letter “objection refused” was not sent");
  await act(deps, told, "reject", { reason: "Doch nicht." });
  for (const row of await waiting()) await sendLetter(failing, row);
  const rejected = await reload(deps, review);
  expect(rejected).toMatchObject({ status: "rejected", attention: expect.stringContaining("The letter “conceded”") });
  expect((await act(deps, rejected, "unflag")).attention).toBeNull();
});

test("a hearing held before its letter is out is asked anew when it is released, once, with its full time", async () => {
  await travel(MONDAY);
  let claim = await act(deps, await openAClaim(deps, SITE), "approve", { hearing_days: 7 });
  claim = await act(deps, claim, "hold", { reason: "Moment." });
  await Promise.all([runMinute(services), runMinute(services)]);
  await travel(MONDAY + 30 * DAY);
  await runMinute(services);
  expect(await mailsTo(claim)).toEqual([]);
  claim = await reload(deps, claim);
  const releases = await Promise.allSettled([act(deps, claim, "resume"), act(deps, claim, "resume")]);
  expect(releases.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  claim = await reload(deps, claim);
  expect(claim).toMatchObject({ status: "hearing", hold: null, hearingEndsOn: "2027-01-13" });
  await Promise.all([runMinute(services), runMinute(services)]);
  await runMinute(services);
  const mails = await mailsTo(claim);
  expect(mails).toHaveLength(1);
  expect(mails[0].text).toContain("13. Januar 2027");
  await travel(MONDAY + 37 * DAY);
  await runMinute(services);
  expect((await reload(deps, claim)).status).toBe("hearing");
  await travel(MONDAY + 38 * DAY);
  await runMinute(services);
  expect((await reload(deps, claim)).status).toBe("open");
});

describe("whoever was heard is told that it has come to an end", () => {
  const heard = async () => {
    await travel(MONDAY);
    const claim = await act(deps, await openAClaim(deps, SITE), "approve", { hearing_days: 7 });
    await runMinute(services);
    return await reload(deps, claim);
  };
  const subjects = async (claim: Claim) => {
    await runMinute(services);
    return (await mailsTo(claim)).map(({ subject }) => subject);
  };

  test.each(["reject", "cancel"] as const)("by %s after an objection that was refused first", async (action) => {
    const objected = await objectToClaim(deps, SITE, (await heard()).id, "debtor", "Wir waren das nicht.");
    const back = await act(deps, objected, "refuse_objection", { reason: "Doch." });
    expect(back.status).toBe("review");
    const ended = await act(deps, back, action, { reason: "Doch nicht." });
    expect((await subjects(ended)).at(-1)).toMatch(/ist erledigt$/);
  });

  test("by cancelling before the invoice is out", async () => {
    const claim = await heard();
    await travel(MONDAY + 9 * DAY);
    const closing = await closeHearing(deps, claim);
    expect(closing.status).toBe("invoicing");
    expect((await subjects(await act(deps, closing, "cancel"))).at(-1)).toMatch(/ist erledigt$/);
  });

  test("and nobody else", async () => {
    await travel(MONDAY);
    const claim = await act(deps, await openAClaim(deps, SITE), "reject");
    expect(await subjects(claim)).toEqual([]);
  });
});

test("a hearing held after its letter is out is not asked twice", async () => {
  await travel(MONDAY);
  let claim = await act(deps, await openAClaim(deps, SITE), "approve", { hearing_days: 7 });
  await runMinute(services);
  claim = await act(deps, await reload(deps, claim), "hold", { reason: "Moment." });
  claim = await act(deps, claim, "resume");
  await runMinute(services);
  expect(await mailsTo(claim)).toHaveLength(1);
  expect(claim.hearingEndsOn).toBe("2026-12-14");
});

test("a hearing letter that was kept back for days does not go out with a time that is over", async () => {
  await travel(MONDAY);
  let claim = await act(deps, await openAClaim(deps, SITE), "approve", { hearing_days: 7 });
  await travel(MONDAY + 5 * DAY);
  await runMinute(services);
  claim = await reload(deps, claim);
  expect(claim.hold).toContain("goes out anew");
  await act(deps, claim, "resume");
  await runMinute(services);
  const mails = await mailsTo(claim);
  expect(mails).toHaveLength(1);
  expect(mails[0].text).toContain("21. Dezember 2026");
});

test("a mail whose answer was lost is not sent again by machine where the provider cannot tell", async () => {
  await travel(MONDAY);
  const claim = await act(deps, await openAClaim(deps, SITE), "approve", { hearing_days: 14 });
  const [row] = await findDueOutbox(deps.db, "letter", services.clock(), 100);
  let sent = 0;
  const mailer = {
    isIdempotent: false,
    send: async () => {
      sent++;
      return await Promise.reject(new Error("killed"));
    },
  };
  if (!row) throw new Error("no letter");
  await expect(sendLetter({ ...deps, mailer }, row)).rejects.toThrow("killed");
  await travel(MONDAY + DAY);
  const [again] = await findDueOutbox(deps.db, "letter", services.clock(), 100);
  if (!again) throw new Error("no letter");
  await sendLetter({ ...deps, mailer }, again);
  expect(sent).toBe(1);
  expect(claim.status).toBe("hearing");
});

test("a letter that meets the mail service's limit of the day goes out the day after, without a person", async () => {
  await travel(MONDAY);
  const claim = await act(deps, await openAClaim(deps, SITE), "approve", { hearing_days: 14 });
  let isSpent = true;
  const sent: string[] = [];
  const mailer = createCloudflareMailer(
    {
      send: async ({ subject }) => {
        if (isSpent) throw Object.assign(new Error("daily limit"), { code: "E_DAILY_LIMIT_EXCEEDED" });
        sent.push(subject);
        return await Promise.resolve({ messageId: "1" });
      },
    },
    "post@blog.example",
  );
  const sweep = async () => {
    const rows = await findDueOutbox(deps.db, "letter", services.clock(), 100);
    for (const row of rows.filter(({ subjectId }) => subjectId === claim.id))
      await sendLetter({ ...deps, mailer }, row);
  };
  await sweep();
  await travel(MONDAY + DAY);
  isSpent = false;
  await sweep();
  expect(sent).toHaveLength(1);
  expect(await reload(deps, claim)).toMatchObject({ status: "hearing", hold: null });
});

test("without a provider the demand is our letter with the bank account, and money is recorded by hand", async () => {
  await travel(MONDAY);
  const site = await findSite(deps.db, SITE);
  const stored = await findCreditor(deps.db, site?.creditorId ?? "");
  if (!stored) throw new Error("no creditor");
  const manual = { ...stored, id: deps.newId(), provider: "manual" as const, iban: "DE02120300000000202051" };
  await runBatch(deps.db, [insertCreditor(deps.db, manual), updateSite(deps.db, SITE, { creditorId: manual.id })]);
  let claim = await act(deps, await openAClaim(deps, SITE), "approve");
  await carryClaim(deps, SITE, claim.id);
  claim = await reload(deps, claim);
  expect(claim).toMatchObject({ status: "open", invoiceStatus: "open", invoiceNumber: expect.stringMatching(/^HR-/) });
  await runMinute(services);
  const [mail] = await mailsTo(claim);
  expect(mail.text).toContain("DE02120300000000202051");
  expect(mail.text).toMatch(/500,00\s€/);
  expect(await invoicesOf(claim)).toEqual([]);
  claim = await act(deps, claim, "record_payment", { amount: FEE });
  expect(claim).toMatchObject({ status: "settled", paymentState: "paid" });
  await runBatch(deps.db, [updateSite(deps.db, SITE, { creditorId: site?.creditorId ?? null })]);
});

describe("a demand by letter that has not gone out when the debtor objects", () => {
  let creditorId: string | null = null;

  /** Open, its demand written and not sent. */
  async function contested(): Promise<Claim> {
    await travel(MONDAY);
    const claim = await act(deps, await openAClaim(deps, SITE), "approve");
    await carryClaim(deps, SITE, claim.id);
    const objected = await objectToClaim(deps, SITE, claim.id, "debtor", "Wir waren das nicht.");
    await runMinute(services);
    expect(await mailsTo(claim)).toEqual([]);
    return objected;
  }

  beforeAll(async () => {
    const site = await findSite(deps.db, SITE);
    creditorId = site?.creditorId ?? null;
    await switchToBankTransfer(SITE);
  });

  afterAll(async () => {
    await runBatch(deps.db, [updateSite(deps.db, SITE, { creditorId })]);
  });

  test("goes out once the objection is refused", async () => {
    const claim = await contested();
    const refused = await act(deps, claim, "refuse_objection", { reason: "Doch." });
    await travel(MONDAY + DAY);
    await runMinute(services);
    const subjects = (await mailsTo(refused)).map(({ subject }) => subject);
    expect(subjects).toHaveLength(2);
    expect(subjects.join()).toMatch(/Zahlungsaufforderung/);
  });

  test("never goes out once the claim is conceded", async () => {
    const claim = await contested();
    const conceded = await act(deps, claim, "concede", { reason: "Stimmt." });
    await travel(MONDAY + DAY);
    await runMinute(services);
    expect((await mailsTo(conceded)).map(({ subject }) => subject)).toEqual([expect.stringMatching(/ist erledigt$/)]);
  });

  test("never goes out once the claim is paid or written off", async () => {
    const paid = await act(deps, await contested(), "record_payment", { amount: FEE });
    const settled = await act(deps, paid, "refuse_objection", { reason: "Doch." });
    expect(settled.status).toBe("settled");
    const refused = await act(deps, await contested(), "refuse_objection", { reason: "Doch." });
    const writtenOff = await act(deps, refused, "write_off", { reason: "Lohnt nicht." });
    await travel(MONDAY + DAY);
    await runMinute(services);
    for (const claim of [settled, writtenOff]) {
      expect((await mailsTo(claim)).map(({ subject }) => subject)).toEqual([expect.stringMatching(/^Ihr Widerspruch/)]);
      expect((await reload(deps, claim)).attention).toBeNull();
    }
  });

  test("is laid before a person where its deadline has passed meanwhile, like the answer that names a day", async () => {
    const claim = await contested();
    const refused = await act(deps, claim, "refuse_objection", { reason: "Doch." });
    await travel(MONDAY + 30 * DAY);
    await runMinute(services);
    expect(await mailsTo(refused)).toEqual([]);
    expect((await reload(deps, refused)).attention).toContain("its deadline had passed");
  });
});

describe("an invoice that somebody settled at the payment service, past this system", () => {
  type Click = [path: string, fields: Record<string, string>];

  test.each([
    ["marked as paid", ({ invoiceId }: Claim): Click => [`/invoices/${invoiceId}/pay`, { paid_out_of_band: "true" }]],
    ["credited", ({ invoiceId }: Claim): Click => ["/credit_notes", { invoice: `${invoiceId}`, amount: `${FEE}` }]],
  ])("is shown to a person, and nobody is reminded of it: %s", async (_, click) => {
    await travel(MONDAY);
    const claim = await openedClaim(deps, SITE);
    await stripePost(...click(claim));
    await travel(MONDAY + 29 * DAY);
    await runHourly(services);
    await runHourly(services);
    await runMinute(services);
    const seen = await reload(deps, claim);
    expect(await mailsTo(claim)).toEqual([]);
    expect(seen).toMatchObject({
      status: "open",
      dunningLevel: 0,
      attention: expect.stringContaining("past this system"),
    });
  });

  /** Credited in part, as a click at Stripe does, and read since. */
  async function creditedInPart(amount = 10_000): Promise<Claim> {
    await travel(MONDAY);
    const claim = await openedClaim(deps, SITE);
    await stripePost("/credit_notes", { invoice: `${claim.invoiceId}`, amount: `${amount}` });
    return await readInvoice(deps, claim);
  }

  test("is asked for the rest alone where a part was credited, and settled by it", async () => {
    const claim = await creditedInPart();
    expect(claim).toMatchObject({ status: "open", paymentState: "none", attention: null });
    await travel(MONDAY + 29 * DAY);
    const reminded = await act(deps, claim, "remind");
    await runMinute(services);
    expect((await mailsTo(claim)).at(-1).text).toMatch(/fehlen noch 400,00\s€/);
    await stripeKnob("POST", `/local/invoices/${claim.invoiceId}/pay`, {});
    const paid = await readInvoice(deps, reminded);
    expect(paid).toMatchObject({ status: "settled", paymentState: "paid", attention: null });
    // Given up after that, the rest is credited and paid back, once.
    await act(deps, paid, "concede", { reason: "Stimmt." });
    await carryClaim(deps, SITE, claim.id);
    expect(await reload(deps, claim)).toMatchObject({ paymentState: "refunded", attention: null });
    expect((await invoicesOf(claim))[0]).toMatchObject({
      pre_payment_credit_notes_amount: 10_000,
      post_payment_credit_notes_amount: 40_000,
    });
  });

  test("is marked as paid once the rest came by transfer where a part was credited", async () => {
    const claim = await creditedInPart();
    const settled = await act(deps, claim, "record_payment", { amount: 40_000 });
    expect(settled.status).toBe("settled");
    await carryClaim(deps, SITE, claim.id);
    expect((await invoicesOf(claim))[0]).toMatchObject({ status: "paid", amount_remaining: 0 });
    expect(await reload(deps, claim)).toMatchObject({ status: "settled", attention: null });
  });

  test("asks for nothing more once the person has recorded the money", async () => {
    await travel(MONDAY);
    const claim = await openedClaim(deps, SITE);
    await stripePost(`/invoices/${claim.invoiceId}/pay`, { paid_out_of_band: "true" });
    await runHourly(services);
    const paid = await act(deps, await reload(deps, claim), "record_payment", { amount: FEE });
    expect(paid.status).toBe("settled");
    await runHourly(services);
    expect(await reload(deps, claim)).toMatchObject({ status: "settled", paymentState: "paid", attention: null });
  });

  test("is done with once the claim is conceded", async () => {
    await travel(MONDAY);
    const claim = await openedClaim(deps, SITE);
    await stripePost("/credit_notes", { invoice: `${claim.invoiceId}`, amount: `${FEE}` });
    await runHourly(services);
    expect((await act(deps, await reload(deps, claim), "concede")).attention).toBeNull();
    await runMinute(services);
    await runHourly(services);
    expect(await reload(deps, claim)).toMatchObject({ status: "conceded", attention: null });
  });

  test("keeps back a reminder that is written and not out", async () => {
    await travel(MONDAY);
    const claim = await openedClaim(deps, SITE);
    await travel(MONDAY + 29 * DAY);
    await act(deps, claim, "remind");
    await stripePost(`/invoices/${claim.invoiceId}/pay`, { paid_out_of_band: "true" });
    await runMinute(services);
    expect(await mailsTo(claim)).toEqual([]);
  });
});

test("a demand that is written past midnight gives as many days as any, also when the clocks change", async () => {
  const site = "letters-at-night";
  await travel(MONDAY);
  await makeClaimingSite(services, site);
  await switchToBankTransfer(site);
  const claim = await openAClaim(deps, site);
  // 20 October 2027, half past midnight in Berlin; the clocks change on the 31st.
  await travel(Date.UTC(2027, 9, 19, 22, 30));
  await act(deps, claim, "approve");
  await carryClaim(deps, site, claim.id);
  expect(await reload(deps, claim)).toMatchObject({ status: "open", dueOn: "2027-11-03" });
});

test("an objection while the invoice is read before a reminder keeps the reminder back", async () => {
  await travel(MONDAY);
  const claim = await openedClaim(deps, SITE);
  await travel(MONDAY + 29 * DAY);
  await act(deps, claim, "remind");
  const row = (await findDueOutbox(deps.db, "letter", services.clock(), 100)).find((one) => one.subjectId === claim.id);
  if (!row) throw new Error("no letter");
  const invoicing: typeof deps.invoicing = (provider) => ({
    ...deps.invoicing(provider),
    read: async (...asked) => {
      const invoice = await deps.invoicing(provider).read(...asked);
      await objectToClaim(deps, SITE, claim.id, "debtor", "Nein.");
      return invoice;
    },
  });
  await sendLetter({ ...deps, invoicing }, row);
  expect(await mailsTo(claim)).toEqual([]);
});

describe("what keeps one site from sending keeps no other from it:", () => {
  const OTHER = "letters-by-transfer";

  beforeAll(async () => {
    await travel(MONDAY);
    await makeClaimingSite(services, OTHER);
    await switchToBankTransfer(OTHER);
  });

  test("an account that does not know the invoice: nobody is reminded, and a person is told", async () => {
    await travel(MONDAY);
    const claim = await openedClaim(deps, SITE);
    await travel(MONDAY + 29 * DAY);
    const invoicing = deps.invoicing("stripe");
    const other = { ...deps, invoicing: () => ({ ...invoicing, read: async () => await Promise.resolve(undefined) }) };
    await runHourly({ ...services, claimsAt: () => other });
    const seen = await reload(deps, claim);
    expect(seen).toMatchObject({ dunningLevel: 0, attention: expect.stringContaining("does not know the invoice") });
    await expect(act(other, seen, "remind")).rejects.toMatchObject({ code: "transition_refused" });
    // The right account is set again.
    await expect(act(deps, seen, "remind")).rejects.toMatchObject({ code: "stale_version" });
    expect(await act(deps, await reload(deps, claim), "remind")).toMatchObject({ dunningLevel: 1, attention: null });
    await runMinute(services);
  });

  test("a payment service that refuses our key", async () => {
    await travel(MONDAY);
    const [byStripe, byTransfer] = [await openedClaim(deps, SITE), await openedClaim(deps, OTHER)];
    await runMinute(services);
    await travel(MONDAY + 29 * DAY);
    await act(deps, byStripe, "remind");
    const CLOCK_OFFSET_MS = String(Math.round(MONDAY + 29 * DAY - Date.now()));
    const refused = testServices({ STRIPE_SECRET_KEY: "sk_test_wrong", CLOCK_OFFSET_MS }).claimsAt(SITE);
    const withoutKey = { ...services, claimsAt: () => ({ ...deps, invoicing: refused.invoicing }) };
    await expect(runMinute(withoutKey)).rejects.toThrow(/401/);
    await runHourly(withoutKey);
    await runMinute(withoutKey);
    expect(await reload(deps, byTransfer)).toMatchObject({ dunningLevel: 1 });
    expect((await mailsTo(byTransfer)).map(({ subject }) => subject)).toEqual([
      expect.stringMatching(/^Zahlungsaufforderung/),
      expect.stringMatching(/^Zahlungserinnerung/),
    ]);
    expect(await mailsTo(byStripe)).toEqual([]);
  });

  test("an invoice without a claim, however much waits for it", async () => {
    await travel(MONDAY);
    const waiting = await act(deps, await openAClaim(deps, SITE), "approve", { hearing_days: 14 });
    await env.DB.prepare(
      `INSERT INTO outbox (topic, subject_id, generation, step, site_id, request, key, due_at, created_at)
        SELECT topic, subject_id, generation + 100 + value, step, site_id, request, outbox.key || value, due_at, created_at
        FROM outbox, json_each(?) WHERE topic = 'letter' AND subject_id = ?`,
    )
      .bind(JSON.stringify(Array.from({ length: 30 }, (_, n) => n)), waiting.id)
      .run();
    const stray = { siteId: SITE, invoiceId: "in_stray", claimId: "lost", status: "open" as const };
    await runBatch(deps.db, [upsertQuarantine(deps.db, { ...stray, amount: 1, currency: "EUR", foundAt: MONDAY })]);
    await travel(MONDAY + MINUTE);
    const heard = await act(deps, await openAClaim(deps, OTHER), "approve", { hearing_days: 14 });
    await travel(MONDAY + 2 * MINUTE);
    await runMinute(services);
    await runMinute(services);
    await runMinute(services);
    expect(await mailsTo(heard)).toHaveLength(1);
    expect(await mailsTo(waiting)).toEqual([]);
    await runBatch(deps.db, [resolveQuarantine(deps.db, SITE, "in_stray", "operator", MONDAY)]);
  });
});

test("a reminder before which the invoice cannot be read goes out once it can, also where mails cannot be told apart", async () => {
  await travel(MONDAY);
  const claim = await openedClaim(deps, SITE);
  await travel(MONDAY + 29 * DAY);
  await act(deps, claim, "remind");
  const sent: string[] = [];
  const mailer = {
    isIdempotent: false,
    send: async ({ subject }: { subject: string }) => {
      sent.push(subject);
      return await Promise.resolve({ kind: "sent" as const, id: "1" });
    },
  };
  const unsure = { ...deps, mailer };
  const withMailer = { ...services, claimsAt: () => unsure };
  await stripeKnob("POST", "/local/faults", { fault: "unavailable", method: "GET", path: "/v1/invoices/*", times: 3 });
  await runMinute(withMailer);
  expect(sent).toEqual([]);
  await stripeKnob("DELETE", "/local/faults");
  await travel(MONDAY + 29 * DAY + 2 * MINUTE);
  await runMinute({ ...services, claimsAt: () => ({ ...deps, mailer }) });
  expect(sent.filter((subject) => subject.startsWith("Zahlungserinnerung"))).toHaveLength(1);
  expect(await reload(deps, claim)).toMatchObject({ attention: null });
});

test("a refusal that has not gone out is not sent once the claim is conceded after all", async () => {
  await travel(MONDAY);
  const claim = await openedClaim(deps, SITE);
  const contested = await objectToClaim(deps, SITE, claim.id, "debtor", "Wir waren das nicht.");
  const refused = await act(deps, contested, "refuse_objection", { reason: "Doch." });
  await act(deps, refused, "concede", { reason: "Stimmt." });
  await runMinute(services);
  expect((await mailsTo(claim)).map(({ subject }) => subject)).toEqual([expect.stringMatching(/ist erledigt$/)]);
});

test("a debtor's link opens its own claim and cannot be made up", async () => {
  const token = await claimToken("a secret", "blog", "0192-abc");
  expect(await readClaimToken("a secret", token)).toEqual({ siteId: "blog", claimId: "0192-abc" });
  expect(await readClaimToken("another", token)).toBeUndefined();
  for (const bad of ["", ".", "x.y", token.slice(1), `${token}A`, "ä.ä"])
    expect(await readClaimToken("a secret", bad)).toBeUndefined();
});
