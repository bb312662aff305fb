import { beforeAll, expect, test } from "vitest";
import { carryClaim } from "../../src/claims/carry-out.ts";
import { FIELDS } from "../../src/pages/field-texts.ts";
import { describeIssue } from "../../src/pages/describe-issue.ts";
import { AppError, type Issue } from "../../src/shared/errors.ts";
import { parse, type Schema } from "../../src/web/parse.ts";
import * as schemas from "../../src/web/schemas.ts";
import { Browser, readText } from "../support/browse.ts";
import { act, makeClaimingSite, openedClaim, postAdvert, reload, STRIPE_URL, testServices } from "../support/claims.ts";

const SITE = "problems";
const services = testServices();
const stripe = { STRIPE_API_BASE: STRIPE_URL, STRIPE_SECRET_KEY: "sk_test_local" };
const german = new Browser("de", stripe);

beforeAll(async () => {
  await makeClaimingSite(services, SITE);
  await german.login();
});

const told = async (path: string, fields: Record<string, string | string[]>) => {
  const page = await german.send(`/dashboard/${SITE}${path}`, fields);
  expect(page.status).toBe(422);
  const alert = /<div role="alert".*?<\/div>/s.exec(page.text)?.[0] ?? "";
  // No schema's path, and none of its English.
  expect(alert).not.toMatch(/\w+\/\w+<|Must|Invalid|Expected|_|<code>/);
  return readText({ ...page, text: alert });
};

test("a debtor's form names each field as the form does, in German", async () => {
  const pick = await postAdvert(SITE);
  const debtor = { name: "A GmbH", email: "keine", line1: "Weg 1", postal_code: "10115", country: "DE" };
  const text = await told("/claims", { pick, ...debtor, level: "C" });
  expect(text).toContain("E-Mail: erwartet wird eine E-Mail-Adresse.");
  expect(text).toContain("Ort fehlt.");
  expect(text).toContain("Worauf die Zuordnung beruht fehlt.");
  const whole = { ...debtor, email: "a@firma.example", city: "Berlin", level: "C", grounds: "Der Link." };
  expect(await told("/claims", { pick, ...whole, vat_id: "DE123456789" })).toContain(
    "USt-IdNr.: erwartet wird eine gültige",
  );
});

test("sums and days that cannot be are named in German", async () => {
  const deps = services.claimsAt(SITE);
  const claim = await openedClaim(deps, SITE);
  const payment = { action: "record_payment", version: String(claim.version) };
  expect(await told(`/claims/${claim.id}/actions`, { ...payment, amount: "0" })).toContain(
    "Betrag: erwartet wird eine Summe über 0",
  );
  for (const paid_on of ["2020-01-01", "2099-01-01"]) {
    expect(await told(`/claims/${claim.id}/actions`, { ...payment, amount: "5,00", paid_on })).toContain(
      "Tag: erwartet wird einer zwischen dem Kommentar und heute, bei Kosten nach der Frist der ersten Mahnung.",
    );
  }
  const conceded = await act(deps, await act(deps, claim, "record_payment", { amount: 50_000 }), "concede");
  await carryClaim(deps, SITE, claim.id);
  const { version } = await reload(deps, conceded);
  const back = { action: "record_refund", version: String(version), amount: "600,00" };
  expect(await told(`/claims/${claim.id}/actions`, back)).toContain("Betrag ist mehr, als zurückzuzahlen ist.");
});

test("a creditor is refused by name for what claims would be refused for later", async () => {
  const creditor = { legal_name: "Ute", line1: "Weg 1", postal_code: "79100", city: "Freiburg", country: "DE" };
  const whole = {
    ...creditor,
    email: "ute@blog.example",
    tax_number: "06/321/54321",
    iban: "DE02 1203 0000 0000 2020 51",
  };
  const { tax_number: _, ...untaxed } = whole;
  expect(await told("/settings/creditor/new", { ...untaxed, provider: "stripe" })).toContain("Steuernummer fehlt.");
  const { iban: __, ...unpaid } = whole;
  expect(await told("/settings/creditor/new", { ...unpaid, provider: "manual" })).toContain("IBAN fehlt.");
  expect(await told("/settings/creditor/new", { ...whole, vat_id: "DE123456789" })).toContain("USt-IdNr.: erwartet");
  // Two digits changed places, as they do when a number is typed.
  const slip = { ...whole, iban: "DE02 1203 0000 0000 2025 01" };
  expect(await told("/settings/creditor/new", slip)).toContain("IBAN: erwartet wird eine gültige");
  const added = await german.send(`/dashboard/${SITE}/settings/creditor/new`, { ...whole, provider: "manual" });
  expect(added.status).toBe(303);
});

test("the policy's form says what is expected", async () => {
  const policy = {
    edit_window_minutes: "15",
    hearing_days: "500",
    due_days: "3",
    reminder_days: "7, 200",
    evidence_days: "90",
  };
  const text = await told("/settings/policy", {
    ...policy,
    base_rates: "2026-08-01: 1,27",
    interest: "waive",
    claim_years: "10",
  });
  expect(text).toContain("Tage zur Anhörung: höchstens 90.");
  expect(text).toContain("Zahlungsziel in Tagen: mindestens 7.");
  expect(text).toContain("Tage bis zur Mahnung: erwartet wird bis zu drei Zahlen von 1 bis 90");
  expect(text).toContain("Basiszinssätze: erwartet wird einer je Zeile");
});

test("a refused field is marked, and is called the same in the form and in what is told of it", async () => {
  const policy = { edit_window_minutes: "15", hearing_days: "0", due_days: "3", reminder_days: "x", base_rates: "x" };
  const numbers = { evidence_days: "1", claim_years: "1", bundle_days: "99", anchor_url: "ftp://x", interest: "waive" };
  const { text } = await german.send(`/dashboard/${SITE}/settings/policy`, { ...policy, ...numbers });
  const marked = [
    ...text.matchAll(/<label>([^<]+)<(?:input|textarea|select)[^>]*name="(\w+)"[^>]*aria-invalid="true"/g),
  ];
  expect(new Set(marked.map(([, , name]) => name))).toEqual(
    new Set(["anchor_url", "base_rates", "bundle_days", "claim_years", "due_days", "evidence_days", "reminder_days"]),
  );
  const [alert = ""] = /<div role="alert".*?<\/div>/s.exec(text) ?? [];
  for (const [, label = "", name = ""] of marked) {
    const called = FIELDS.de[name]?.[0] ?? "";
    expect(alert).toContain(called);
    expect(label).toContain(called);
  }
});

test("a refused form for a member or a token keeps what was typed, and the other form is left alone", async () => {
  const people = `/dashboard/${SITE}/settings/people`;
  await german.send(`${people}/members`, { name: "Mia", email: "mia@blog.example", role: "viewer" });
  const member = await german.send(`${people}/members`, { name: "Ute <Q>", email: "keine", role: "viewer" });
  expect(member.text).toMatch(/name="name" value="Ute &lt;Q&gt;".*name="email" value="keine"[^>]*aria-invalid="true"/s);
  expect(member.text).toContain('value="viewer" selected');
  expect(member.text.match(/Ute/g)).toHaveLength(1);

  const id = /name="member" value="([^"]+)"/.exec(member.text)?.[1] ?? "";
  const fields = { member_id: id, name: "y".repeat(121), expires_in_days: "0", scopes: ["claims:read"] };
  const { status, text } = await german.send(`${people}/tokens`, fields);
  expect(status).toBe(422);
  expect(text).toContain(`name="name" value="${fields.name}"`);
  expect(text).toContain('name="expires_in_days" value="0"');
  for (const label of ["Name", "Gültigkeit in Tagen"]) expect(text).toContain(`<label>${label}<`);
  expect(text.match(/name="scopes" value="[^"]+" checked/g)).toEqual(['name="scopes" value="claims:read" checked']);
  expect(text.match(/<input[^>]* name="name"[^>]*>/g)?.map((field) => field.includes("aria-invalid"))).toEqual([
    false,
    true,
  ]);
});

test.each([
  ["terms", "/terms", { locale: "en", nature: "price", currency: "CHF", text: "New rules.", fee: "lots" }, "fee"],
  ["site", "/site", { name: "x".repeat(121), locale: "en", mode: "manual", origins: "https://blog.example" }, "name"],
  ["creditor", "/creditor/new", { legal_name: "Q", country: "AT", provider: "manual" }, "line1"],
  ["tax", "/creditor/tax", { tax_mode: "standard", rate: "77", e_invoice: "elsewhere" }, "rate"],
  ["automation", "/automation", { action: "freeze" }, "reason"],
  [
    "limits",
    "/automation/limits",
    { automatic_per_day: "7", automatic_per_month: "x", automatic_sum_per_day: "12,34" },
    "automatic_per_month",
  ],
])("a refused form keeps what was typed and chosen, and marks what is wrong: %s", async (_, path, fields, wrong) => {
  const { status, text } = await german.send(`/dashboard/${SITE}/settings${path}`, fields);
  expect(status).toBe(422);
  for (const [name, value] of Object.entries(fields)) {
    const isKept = [`name="${name}" value="${value}"`, `<option value="${value}" selected`, `>${value}</textarea>`];
    expect(
      isKept.some((kept) => text.includes(kept)),
      name,
    ).toBe(true);
  }
  expect(text.match(/<(?:input|textarea|select)[^>]* name="(\w+)"[^>]*aria-invalid="true"/)?.[1]).toBe(wrong);
});

test("a decision on many that names none leads back to the same page of the queue and says so", async () => {
  const queue = `/dashboard/${SITE}/queue`;
  const answer = await german.send(queue, { decision: "reject", back: `${queue}?status=spam` });
  expect(answer.headers.get("location")).toBe(`${queue}?status=spam&notice=none_picked`);
  expect((await german.get(`${queue}?notice=none_picked`)).text).toContain("kein Kommentar ausgewählt");
});

test("the next terms ask in the currency of those in force", async () => {
  const terms = { locale: "de", text: "Reine Werbung kostet 500 CHF.", nature: "penalty", fee: "500", currency: "CHF" };
  await german.send(`/dashboard/${SITE}/settings/terms`, { ...terms, confirmed: "true" });
  const { text } = await german.get(`/dashboard/${SITE}/settings/terms`);
  expect(text).toContain('name="fee" value="500,00"');
  expect(readLists(text)).toMatchObject({ currency: "CHF" });
});

/** What is chosen in each list of a page, by its name. */
function readLists(html: string): Record<string, string> {
  const lists = html.matchAll(/<select name="(\w+)"(?:(?!<\/select>).)*<option value="([^"]*)" selected/gs);
  return Object.fromEntries([...lists].map(([, name = "", value = ""]) => [name, value]));
}

/** Chosen from a list, or set by the form itself: nobody types them. */
const NOT_TYPED = new Set([
  "kind",
  "action",
  "version",
  "locale",
  "mode",
  "provider",
  "creditor_id",
  "address",
  "rejects",
  "holds_in_doubt",
  "confirm_email_for_links",
  "two_person_rule",
]);

test.each([
  ["debtor", schemas.debtor],
  ["address", schemas.address],
  ["attribution", schemas.attribution],
  ["claimAction", schemas.claimAction],
  ["policyChange", schemas.policyChange],
  ["newCreditor", schemas.newCreditor],
  ["newTerms", schemas.newTerms],
  ["newMember", schemas.newMember],
  ["newToken", schemas.newToken],
  ["siteChange", schemas.siteChange],
])("every field of %s has its words in both languages", (_name, schema) => {
  const typed = Object.keys(schema.entries).filter((name) => !NOT_TYPED.has(name));
  for (const locale of ["de", "en"] as const) {
    expect(typed.filter((name) => !Object.hasOwn(FIELDS[locale], name))).toEqual([]);
  }
});

test("the API's answer keeps its paths, and names the rule beside the message", () => {
  const issuesOf = (schema: Schema, value: unknown): Issue[] => {
    try {
      parse(schema, value, "/");
      return [];
    } catch (error) {
      return error instanceof AppError ? (error.extra["issues"] as Issue[]) : [];
    }
  };
  const [missing, long] = issuesOf(schemas.newMember, { name: "x".repeat(200), role: "owner" }).toSorted((a, b) =>
    a.path.localeCompare(b.path),
  );
  expect(missing).toMatchObject({ path: "/email", rule: "missing" });
  expect(long).toMatchObject({ path: "/name", rule: "max_length", limit: 120 });
  expect(long && describeIssue(long, "en")).toBe("Name is too long: at most 120.");
});
