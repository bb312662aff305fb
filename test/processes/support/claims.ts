import { expect } from "vitest";
import { claimToken } from "../../../src/claims/claim-token.ts";
import { isOfficeHour, localTime } from "../../../src/claims/office-hours.ts";
import { SECRET_KEY, until, type World } from "./world.ts";

export const FEE = 50_000;
const ORIGIN = "https://blog.example";
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** A claim as the API gave it last. */
export type Claim = { id: string; site: string; version: number; status: string; [more: string]: any };

let sites = 0;

/** Claims as owners, strangers and debtors make and meet them: over HTTP, each on a site of its own. */
export function claimsOf(world: World) {
  const api = world.api.bind(world);

  async function makeSite(policy: object = {}): Promise<string> {
    const key = `killed-${++sites}`;
    const creditor_id = await makeCreditor("stripe");
    await api("POST", "/sites", { key, name: "Bienen", locale: "de", origins: [ORIGIN], creditor_id });
    const fees = [{ rule: "advertising_only", amount: FEE, currency: "EUR" }];
    await api("POST", `/sites/${key}/terms`, { locale: "de", text: "500 € für Werbung.", nature: "penalty", fees });
    await api("PATCH", `/sites/${key}/policy`, { hearing_days: 0, ...policy });
    await api("PATCH", `/sites/${key}`, { mode: "manual", terms_reviewed: true });
    return key;
  }

  async function makeCreditor(provider: "stripe" | "manual"): Promise<string> {
    const answer = await api("POST", "/creditors", {
      legal_name: "Imkerei Sommer GbR",
      address: { line1: "Lindenweg 3", postal_code: "79100", city: "Freiburg", country: "DE" },
      email: "post@blog.example",
      tax_number: "06/123/45678",
      iban: "DE02120300000000202051",
      provider,
    });
    return answer.creditor.id;
  }

  /** An advertisement on that site, and the owner's claim on it, still to be approved. */
  async function open(policy: object = {}, site?: string): Promise<Claim> {
    const key = site ?? (await makeSite(policy));
    const terms = await api("GET", `/sites/${key}/terms?locale=de`, undefined, { origin: ORIGIN, authorization: "" });
    const comment = {
      thread: { url: `${ORIGIN}/bees` },
      author: { name: "best seo packages", url: "https://cheap-links.example" },
      body: "Great article! If you need cheap backlinks, visit https://cheap-links.example and order our SEO packages from 99 USD today.",
      terms: { version: terms.version, accepted: true, token: terms.token },
    };
    const posted = await api("POST", `/sites/${key}/comments`, comment, { origin: ORIGIN, authorization: "" });
    return await api("POST", `/sites/${key}/claims`, {
      comment_ids: [posted.comment.id],
      debtor: {
        kind: "business",
        name: "Backlink Profis GmbH",
        email: `${key}@backlink-profis.example`,
        address: { line1: "Werbeallee 1", postal_code: "10115", city: "Berlin", country: "DE" },
      },
      attribution: { level: "A", grounds: "Confirmed address on the company's domain." },
    });
  }

  async function get({ site, id }: Claim): Promise<Claim> {
    return await api("GET", `/sites/${site}/claims/${id}`);
  }

  async function act(claim: Claim, action: string, more: object = {}): Promise<Claim> {
    const { version } = await get(claim);
    return await api("POST", `/sites/${claim.site}/claims/${claim.id}/actions`, { action, version, ...more });
  }

  /** A click whose answer nobody waits for, since the process will not live to give it. */
  function click(claim: Claim, action: string): void {
    void act(claim, action).catch(() => undefined);
  }

  async function become(claim: Claim, status: string): Promise<Claim> {
    await until(async () => (await get(claim)).status === status, `The claim's being ${status}`);
    return await get(claim);
  }

  /** A claim whose invoice is out. */
  async function opened(policy: object = {}): Promise<Claim> {
    const claim = await open(policy);
    await act(claim, "approve");
    return await become(claim, "open");
  }

  /** What the debtor says on the page that the letter's link opens. */
  async function object({ site, id }: Claim, text: string): Promise<void> {
    const link = `${world.url}/claims/${await claimToken(SECRET_KEY, site, id)}`;
    const response = await fetch(link, { method: "POST", body: new URLSearchParams({ text }), redirect: "manual" });
    if (response.status !== 303) throw new Error(`The objection was answered with ${response.status}.`);
  }

  async function invoices({ id }: Pick<Claim, "id">): Promise<any[]> {
    const { data } = await world.atStripe("GET", "/invoices?limit=100");
    return data.filter((invoice: any) => invoice.metadata?.claim_id === id);
  }

  /** One invoice over the fee, with one line, finalized and mailed once, of one customer; nobody has to look at it. */
  async function expectOneInvoice(claim: Claim): Promise<void> {
    expect(await become(claim, "open")).toMatchObject({ attention: null });
    const found = await invoices(claim);
    expect(found.map(({ status, total }) => ({ status, total }))).toEqual([{ status: "open", total: FEE }]);
    expect(found[0].lines.data).toHaveLength(1);
    expect(await timesMailed(found[0].id)).toBe(1);
    const customers = await world.atStripe("GET", "/customers?limit=100");
    expect(customers.data.filter(({ metadata }: any) => metadata.site === claim.site)).toHaveLength(1);
  }

  async function timesMailed(invoice: string): Promise<number> {
    const { data } = await world.atStripe("GET", "/events?type=invoice.sent&limit=100");
    return data.filter((event: any) => event.data.object.id === invoice).length;
  }

  /** What was mailed to the claim's debtor, by subject. */
  function mails({ site }: Claim): string[] {
    const sql = `SELECT subject FROM local_mails WHERE "to" = ? ORDER BY sent_at`;
    return world.rows(sql, `${site}@backlink-profis.example`).map((row) => row.subject);
  }

  /** The claim's account: what was booked, in order. */
  function account({ id }: Claim): [string, number][] {
    const rows = world.rows("SELECT kind, amount FROM postings WHERE claim_id = ? ORDER BY version, kind", id);
    return rows.map(({ kind, amount }) => [kind, amount]);
  }

  /** From now to the first office hour that is at least that many days off, in milliseconds. */
  function untilOfficeHour(days: number): number {
    let later = days * DAY;
    while (!isOfficeHour(localTime(world.now() + later))) later += HOUR;
    return later;
  }

  // prettier-ignore
  return {
    makeSite, makeCreditor, open, get, act, click, become, opened, object, invoices, expectOneInvoice,
    timesMailed, mails, account, untilOfficeHour,
  };
}
