import * as v from "valibot";
import { canonicalUrl } from "../../comments/canonical-url.ts";
import { WEBHOOK_EVENTS } from "../../outbox/webhook.ts";
import { CURRENCIES } from "../../shared/money.ts";
import { hasIbanChecksum } from "../../shared/iban.ts";
import { isWebUrl } from "../../shared/web-address.ts";
import { ROLES, SCOPES } from "../../sites/access.ts";
import { E_INVOICE } from "../../sites/tax.ts";
import { emailAddress, id, locale, markdown, MINOR_UNITS, rule, textLine, told, webUrl, whole } from "./values.ts";

/** Paths of the dashboard where a site's key stands otherwise. */
const RESERVED_KEYS = new Set(["login", "logout"]);

export const siteKey = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/, "Must be 1 to 40 of a-z, 0-9 and hyphens."),
  v.check((key) => !RESERVED_KEYS.has(key), "This key is taken by a page of the dashboard: choose another."),
);
export const origin = v.pipe(
  v.string(),
  v.check(
    // What has no pages, such as a host with a wildcard, would be taken in silence and match nothing.
    (text) => isWebUrl(text) && new URL(text).origin === text && canonicalUrl(text) !== undefined,
    "Must be an origin such as https://blog.example, without a path or a wildcard.",
  ),
);
const origins = v.pipe(v.array(origin), v.minLength(1), v.maxLength(20));

export const newSite = v.object({
  key: siteKey,
  name: textLine(120),
  locale,
  origins,
  creditor_id: v.exactOptional(id),
});
export const siteChange = v.partial(
  v.object({
    name: textLine(120),
    locale,
    origins,
    creditor_id: id,
    mode: v.picklist(["dry_run", "manual", "auto"]),
    terms_reviewed: told(v.literal(true), "States that a lawyer has reviewed the terms; needed to leave dry_run."),
  }),
);

export const address = v.object({
  line1: textLine(200),
  line2: v.exactOptional(textLine(200)),
  postal_code: textLine(20),
  city: textLine(100),
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "Must be an ISO 3166-1 code such as DE.")),
});
const sequentialNumbers = v.optional(
  told(v.boolean(), "States that Stripe numbers all invoices of the account in one sequence."),
  false,
);
export const creditorTax = v.nullable(
  v.variant("mode", [
    v.object({
      mode: v.literal("standard"),
      rate_bp: told(whole(1, 3_000), "Hundredths of a percent: 1900 is 19 %."),
      sequential_numbers: sequentialNumbers,
      e_invoice: v.optional(
        told(
          v.picklist(E_INVOICE),
          "From when a PDF is no invoice any more: `regular` 2027, `small_turnover` 2028; `elsewhere`: e-invoices are sent by other means.",
        ),
        "regular",
      ),
    }),
    v.object({ mode: v.literal("small_business"), sequential_numbers: sequentialNumbers }),
  ]),
);
export const creditorChange = v.object({ tax: creditorTax });
export const newCreditor = v.object({
  legal_name: textLine(200),
  address,
  email: emailAddress,
  tax_number: v.exactOptional(textLine(40)),
  vat_id: v.exactOptional(textLine(20)),
  iban: v.exactOptional(
    v.pipe(
      v.string(),
      v.regex(/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/, "Must be an IBAN without spaces."),
      v.check(hasIbanChecksum, "Must be an IBAN: its check digits are wrong."),
    ),
  ),
  provider: v.optional(v.picklist(["stripe", "manual"]), "stripe"),
  stripe_account: v.exactOptional(textLine(60)),
  tax: v.exactOptional(creditorTax),
});

export const newTerms = v.object({
  locale,
  text: markdown(20_000),
  nature: v.picklist(["penalty", "price"]),
  fees: v.pipe(
    v.array(
      v.object({
        rule,
        amount: told(whole(1, 100_000_00), MINOR_UNITS),
        currency: v.picklist(CURRENCIES),
      }),
    ),
    v.maxLength(5),
    v.check((fees) => new Set(fees.map((fee) => fee.rule)).size === fees.length, "A rule has one fee at most."),
  ),
});

export const newMember = v.object({ name: textLine(120), email: emailAddress, role: v.picklist(ROLES) });
export const newToken = v.object({
  member_id: id,
  name: textLine(120),
  scopes: v.pipe(v.array(v.picklist(SCOPES)), v.minLength(1)),
  expires_in_days: v.exactOptional(whole(1, 3_650)),
});

/** Where the address may lie depends on the deployment: it is checked beside this. */
export const newWebhook = v.object({
  url: webUrl,
  events: v.pipe(v.array(v.picklist(WEBHOOK_EVENTS)), v.minLength(1), v.maxLength(WEBHOOK_EVENTS.length)),
});
