import { beforeAll, describe, expect, test } from "vitest";
import { carryClaim } from "../../src/claims/carry-out.ts";
import { presentClaim } from "../../src/claims/present.ts";
import { claimToken } from "../../src/claims/claim-token.ts";
import { readLetters } from "../../src/claims/read-letters.ts";
import type { Claim } from "../../src/claims/claim.ts";
import { objectToClaim } from "../../src/claims/object.ts";
import { readInvoice } from "../../src/claims/read-invoice.ts";
import { DAY } from "../../src/shared/clock.ts";
import { call, HOME } from "../support/api.ts";
import { Browser, readText } from "../support/browse.ts";
import {
  act,
  makeClaimingSite,
  openAClaim,
  openedClaim,
  postAdvert,
  reload,
  stripeApi,
  switchToBankTransfer,
  testServices,
} from "../support/claims.ts";

const SITE = "portal";
const services = testServices({ PUBLIC_URL: HOME });
const deps = services.claimsAt(SITE);
const pathOf = async (claim: Pick<Claim, "id" | "siteId">) =>
  `/claims/${await claimToken(deps.secret, claim.siteId, claim.id)}`;

beforeAll(() => makeClaimingSite(services, SITE));

describe("what a debtor sees", () => {
  test("the comment, the reasons, the rules as they were shown, the seal, the sum and the way to pay", async () => {
    const claim = await openedClaim(deps, SITE);
    const page = await new Browser("en").get(await pathOf(claim));
    const text = readText(page);
    expect(page.status).toBe(200);
    expect(text).toContain("order our SEO packages");
    expect(text).not.toMatch(/Choice of words as in known cases|Starting point|Most of the text/);
    expect(page.text.match(/<li>[^<]*: <q>/g)?.length).toBeLessThanOrEqual(6);
    expect(text).toMatch(/What was found [A-Z][^:]+: .*(?:SEO packages|cheap-links\.example)/);
    expect(text).toContain("Mit dem Absenden stimmen Sie einer Gebühr von 500 € für reine Werbung zu.");
    expect(text).toMatch(/Seal \d+, .*[0-9a-f]{64}/);
    expect(text).toContain("€500.00");
    expect(text).toContain("Imkerei Sommer GbR");
    expect(page.text).toContain(`href="${(await reload(deps, claim)).invoiceUrl}"`);
  });

  test("a claim about several comments speaks of them all, and of one comment where it is one", async () => {
    const several = await openAClaim(deps, SITE, [await postAdvert(SITE), await postAdvert(SITE)]);
    const one = await openAClaim(deps, SITE);
    const read = async (claim: Claim, language: string) => {
      const heard = await act(deps, claim, "approve", { hearing_days: 14 });
      return readText(await new Browser(language).get(await pathOf(heard)));
    };
    const [german, english] = [await read(several, "de"), await read(one, "en")];
    expect(german).toContain("Die Kommentare sind nicht veröffentlicht.");
    expect(german).toContain(
      "Die Kommentare wurden automatisch geprüft. Über die Forderung hat ein Mensch entschieden.",
    );
    expect(german).not.toMatch(/[Dd](?:er|es) Kommentar\b/);
    expect(english).toContain("The comment was checked automatically. A person decided on the claim.");
    expect(english).not.toMatch(/comments (?:are|were|was)\b/);
  });

  test("what is left once the invoice is paid is not asked for on the paid invoice's page", async () => {
    const paid = await act(deps, await openedClaim(deps, SITE), "record_payment", { amount: 50_000 });
    await carryClaim(deps, SITE, paid.id);
    const claim = await act(deps, await reload(deps, paid), "take_back_payment");
    const page = await new Browser("en").get(await pathOf(claim));
    expect(readText(page)).toContain("Amount €500.00");
    expect(page.text).not.toContain(`href="${claim.invoiceUrl}"`);
  });

  test("what an invoice asked for that was voided at Stripe is not asked for on its page, nor in a letter", async () => {
    const opened = await openedClaim(deps, SITE);
    await stripeApi(`/invoices/${opened.invoiceId}/void`, "POST");
    const claim = await readInvoice(deps, opened);
    expect(claim).toMatchObject({ status: "open", attention: expect.stringContaining("ask for a bank transfer") });
    expect((await new Browser("en").get(await pathOf(claim))).text).not.toContain(`href="${claim.invoiceUrl}"`);
    const contested = await objectToClaim(deps, SITE, claim.id, "debtor", "Nein.");
    const refused = await act(deps, contested, "refuse_objection", { reason: "Doch." });
    const [letter] = await readLetters(deps.db, refused);
    expect(letter?.text).not.toContain(claim.invoiceUrl);
  });

  test("who pays by bank transfer reads the account beside the sum", async () => {
    await makeClaimingSite(services, "portal-transfer");
    await switchToBankTransfer("portal-transfer");
    const claim = await openedClaim(services.claimsAt("portal-transfer"), "portal-transfer");
    const text = readText(await new Browser("en").get(await pathOf(claim)));
    expect(text).toMatch(/Payable by .{0,80}Account for a bank transfer: .{0,80}DE02120300000000202051 Reference: /);
  });

  test("a claim that was handed on still says what is to be paid, and how", async () => {
    const claim = await act(deps, await openedClaim(deps, SITE), "refer");
    const page = await new Browser("en").get(await pathOf(claim));
    expect(readText(page)).not.toContain("Nothing is to be paid");
    expect(page.text).toContain(`href="${claim.invoiceUrl}"`);
  });

  test("a part payment leaves the sum that the tax is in as it is, and says what is left", async () => {
    const part = await act(deps, await openedClaim(deps, SITE), "record_payment", { amount: 20_000 });
    const text = readText(await new Browser("en").get(await pathOf(part)));
    expect(text).toMatch(/Amount €500\.00 .*Still to pay €300\.00/);
  });

  test("the link in a letter opens it", async () => {
    const claim = await act(deps, await openAClaim(deps, SITE), "approve", { hearing_days: 14 });
    const [letter] = await readLetters(deps.db, claim);
    const link = /https?:\/\/\S+\/claims\/\S+/.exec(letter?.text ?? "")?.[0] ?? "";
    const page = await new Browser("en").get(new URL(link).pathname);
    expect(page.status, letter?.text ?? "").toBe(200);
    expect(readText(page)).toContain("Backlink Profis GmbH");
  });

  test("no network address, no e-mail of the sender, nothing that the page could send elsewhere", async () => {
    const page = await new Browser("en").get(await pathOf(await openedClaim(deps, SITE)));
    expect(page.text).not.toContain("203.0.113.7");
    expect(page.headers.get("referrer-policy")).toBe("same-origin");
    expect(page.headers.get("cache-control")).toBe("no-store");
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  test("it threatens with nothing and says how to object, in both languages", async () => {
    const path = await pathOf(await openedClaim(deps, SITE));
    for (const [language, object] of [
      ["de", "Widerspruch absenden"],
      ["en", "Send the objection"],
    ] as const) {
      const text = readText(await new Browser(language).get(path));
      expect(text).toContain(object);
      expect(text).toMatch(/(Verantwortlich ist|The controller is) Imkerei Sommer GbR/);
      expect(text).not.toMatch(/\bundefined\b|\bnull\b|\[object|\bNaN\b/);
      expect(text).not.toMatch(/Schufa|Strafanzeige|criminal|police|Polizei|Inkasso/i);
    }
  });

  test("in a hearing nothing is to be paid yet", async () => {
    const claim = await act(deps, await openAClaim(deps, SITE), "approve", { hearing_days: 14 });
    const text = readText(await new Browser("en").get(await pathOf(claim)));
    expect(text).toContain("You are heard before anything is to be paid.");
    expect(text).toContain("Nothing is to be paid at present.");
    expect(text).not.toContain("See and pay the invoice");
    expect(text.indexOf("You disagree? Object here.")).toBeLessThan(text.indexOf("What was to be published"));
  });
});

test("a form that cannot be read is told so, and is no fault of ours", async () => {
  const headers = { "content-type": "multipart/form-data" };
  const { status } = await call("POST", await pathOf(await openedClaim(deps, SITE)), { headers, body: "x" });
  expect(status).toBe(400);
});

describe("links that open nothing", () => {
  test("a forged, foreign or premature link gives the same page as one that was made up", async () => {
    const unapproved = await openAClaim(deps, SITE);
    const open = await openedClaim(deps, SITE);
    const good = await claimToken(deps.secret, SITE, open.id);
    const unknown = await claimToken(deps.secret, SITE, unapproved.id);
    const proof = good.split(".")[1] ?? "";
    const links = [
      "nonsense",
      `${good.split(".")[0] ?? ""}.${"a".repeat(43)}`,
      `${good.slice(0, 20)}A${good.slice(21)}`,
      `${unknown.split(".")[0] ?? ""}.${proof}`,
      await claimToken("another secret of thirty-two characters", SITE, open.id),
      unknown,
      await claimToken(deps.secret, "nowhere", open.id),
      await claimToken(deps.secret, SITE, "nothing"),
      "%00",
      "x".repeat(2_000),
    ];
    const pages = await Promise.all(links.map((link) => new Browser("en").get(`/claims/${link}`)));
    expect(pages.map(({ status }) => status)).toEqual(links.map(() => 404));
    expect(new Set(pages.map(readText)).size).toBe(1);
    expect((await new Browser().send(`/claims/${links[1] ?? ""}`, { text: "x" })).status).toBe(404);
  });
});

describe("objecting", () => {
  test("freezes everything at once and is sealed with the claim", async () => {
    const claim = await openedClaim(deps, SITE);
    const path = await pathOf(claim);
    const browser = new Browser("en");
    const answer = await browser.send(path, {
      text: "It was not us.\r\nSee our log.",
      files: "mail.log\r\n\r\ncontract.pdf",
    });
    expect(answer.headers.get("location")).toBe(`${path}?notice=objected`);
    const text = readText(await browser.get(`${path}?notice=objected`));
    expect(text).toContain("Your objection has arrived.");
    expect(text).toContain("Until your objection is decided you need not pay or do anything.");
    expect(text).not.toContain("See and pay the invoice");
    expect(text).toContain("It was not us.");
    expect(text).toContain("Files that can be shown: mail.log contract.pdf");
    expect((await reload(deps, claim)).status).toBe("contested");
    await act(deps, await reload(deps, claim), "refuse_objection", { reason: "The log says otherwise." });
    // Who comes back by the same address later reads what became of it, not that it has just arrived.
    expect(readText(await browser.get(`${path}?notice=objected`))).not.toContain("Your objection has arrived.");
  });

  test("a second objection while the first is open changes nothing, and the page says so", async () => {
    const claim = await openedClaim(deps, SITE);
    const path = await pathOf(claim);
    await new Browser("en").send(path, { text: "First." });
    const contested = await reload(deps, claim);
    const again = await new Browser("en").send(path, { text: "Second." });
    expect(again.status).toBe(409);
    expect((await reload(deps, claim)).version).toBe(contested.version);
    expect(readText(again)).toContain("In its present state this claim cannot be objected to.");
    expect(readText(again)).toContain("First.");
    expect(readText(again)).not.toContain("Object here.");
  });

  test("two clicks on the button raise one objection, and both are told that it has arrived", async () => {
    const claim = await openedClaim(deps, SITE);
    const path = await pathOf(claim);
    const click = async () => await new Browser("en").send(path, { text: "It was not us. " });
    const answers = [...(await Promise.all([click(), click()])), await click()];
    expect(answers.map(({ headers }) => headers.get("location"))).toEqual(answers.map(() => `${path}?notice=objected`));
    const { events } = await presentClaim(deps.db, await reload(deps, claim));
    expect(events.filter(({ action }) => action === "object")).toHaveLength(1);
  });

  test("a refusal is told with its reason, and leaves the way to object again", async () => {
    const claim = await openedClaim(deps, SITE);
    const path = await pathOf(claim);
    await new Browser("en").send(path, { text: "We disagree." });
    await act(deps, await reload(deps, claim), "refuse_objection", { reason: "The address was confirmed by you." });
    const text = readText(await new Browser("en").get(path));
    expect(text).toContain("Your objection was decided on: it was refused.");
    expect(text).toContain("The address was confirmed by you.");
    expect(text).toContain("Send the objection");
  });

  test("a refusal that gives more time moves the day to answer by with the day to pay", async () => {
    const claim = await openedClaim(deps, SITE);
    const path = await pathOf(claim);
    await new Browser("en").send(path, { text: "We disagree." });
    const later = { ...deps, clock: () => Date.now() + 12 * DAY };
    await act(later, await reload(deps, claim), "refuse_objection", { reason: "It was you." });
    const text = readText(await new Browser("en").get(path));
    expect(text).toMatch(/Payable by (\w+ \d+, \d{4}|\d+ \w+ \d{4}).*Please answer by \1 if you can/);
  });

  test.for([
    ["nothing", { text: "" }],
    ["only spaces", { text: "   " }],
    ["too much", { text: "x".repeat(10_001) }],
    ["too many files", { text: "We object.", files: "a\n".repeat(21) }],
  ] as const)("an objection of %s is refused, and what was typed is kept", async ([, fields]) => {
    const claim = await openedClaim(deps, SITE);
    const answer = await new Browser("en").send(await pathOf(claim), fields);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(fields.text.trim().slice(0, 100));
    expect(readText(answer)).toMatch(/Your text is not lost\. (?:Text (?:is|:)|List of files is too long: at most 20)/);
    expect((await reload(deps, claim)).status).toBe("open");
  });

  test("what nobody sees in a pasted text does not get an objection refused", async () => {
    const claim = await openedClaim(deps, SITE);
    const answer = await new Browser("en").send(await pathOf(claim), { text: "Call \u202D+49 170 1234567\u202C." });
    expect(answer.status).toBe(303);
    expect((await presentClaim(deps.db, await reload(deps, claim))).events.at(-1)?.reason).toBe(
      "Call +49 170 1234567.",
    );
  });

  test("whatever is typed is shown as text, to the debtor and to the owner", async () => {
    const claim = await openedClaim(deps, SITE);
    const path = await pathOf(claim);
    await new Browser("en").send(path, { text: "</textarea><script>alert(1)</script>" });
    const owner = new Browser("en");
    await owner.login();
    for (const page of [await owner.get(path), await owner.get(`/dashboard/${SITE}/claims/${claim.id}`)]) {
      expect(page.text).toContain("&lt;script&gt;");
      expect(page.text).not.toContain("<script>");
    }
  });

  test("a body that is no form, or too large, is refused without a fault", async () => {
    const path = await pathOf(await openedClaim(deps, SITE));
    const headers = { origin: HOME, "content-type": "application/x-www-form-urlencoded" };
    expect((await call("POST", path, { headers, body: `text=${"x".repeat(100_000)}` })).status).toBe(413);
    expect(
      (await call("POST", path, { headers: { origin: HOME, "content-type": "text/plain" }, body: "text" })).status,
    ).toBe(422);
  });
});
