import * as v from "valibot";
import { ARCHIVED } from "../archive/tables.ts";
import { OWNER_ACTIONS } from "../claims/act.ts";
import { AUTOMATION_ACTIONS } from "../claims/automation.ts";
import { ATTRIBUTION_LEVELS, CLAIM_STATUSES } from "../claims/claim.ts";
import { canonicalUrl } from "../comments/canonical-url.ts";
import { LIMITS } from "../comments/comment.ts";
import { DECISIONS } from "../moderation/decide.ts";
import { WEBHOOK_EVENTS } from "../outbox/webhook.ts";
import { RULES } from "../rules/judgement.ts";
import { CURRENCIES } from "../shared/money.ts";
import { isId } from "../shared/ids.ts";
import { LOCALES } from "../shared/locale.ts";
import { plainText } from "../shared/markdown.ts";
import { isClean, isVisible } from "../shared/visible-text.ts";
import { isWebUrl } from "../shared/web-address.ts";
import { ROLES, SCOPES } from "../sites/access.ts";
import { E_INVOICE } from "../sites/tax.ts";
import { isPublicHttps, NOT_PUBLIC } from "./public-address.ts";

// One set of schemas: requests are validated by them, and openapi.json is generated from them.

const CLEAN = "Must be well-formed Unicode without control characters or overrides of the writing direction.";

/** Text over several lines. */
export const textBlock = (max: number, min = 1) =>
  v.pipe(
    v.string(),
    v.check(isClean, CLEAN),
    v.trim(),
    v.minLength(min),
    v.maxLength(max),
    v.check((text) => min === 0 || isVisible(text), "Must show something."),
  );

/** Markdown, which may be all marks: an empty code block shows nothing either. */
const markdown = (max: number) =>
  v.pipe(
    textBlock(max),
    v.check((text) => isVisible(plainText(text)), "Must show something once its marks are rendered."),
  );

/** Text on one line. */
export const textLine = (max: number) =>
  v.pipe(
    textBlock(max),
    v.check((text) => !/[\n\r\t\u0085\u2028\u2029]/.test(text), "Must be on one line."),
  );

export const webUrl = v.pipe(
  textLine(LIMITS.url),
  v.check(isWebUrl, "Must be an http or https URL without credentials."),
);
export const emailAddress = v.pipe(textLine(LIMITS.email), v.email("Must be an e-mail address."));
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
export const locale = v.picklist(LOCALES);
export const rule = v.picklist(RULES);
const token = v.pipe(v.string(), v.minLength(1), v.maxLength(1_000));
const whole = (min: number, max: number) => v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
export const positive = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
export const calendarDate = v.pipe(
  v.string(),
  v.isoDate(),
  v.check((day) => day < "9000" && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day), "There is no such day."),
);

export const author = v.object({
  name: textLine(LIMITS.name),
  email: v.exactOptional(emailAddress),
  url: v.exactOptional(webUrl),
});

export const acceptance = v.object({ version: positive, accepted: v.literal(true), token });

export const newComment = v.object({
  thread: v.object({ url: webUrl, title: v.exactOptional(textLine(LIMITS.title)) }),
  parent_id: v.exactOptional(v.nullable(id)),
  author,
  body: markdown(LIMITS.body),
  locale: v.exactOptional(locale),
  terms: v.exactOptional(acceptance),
  /** Hidden from people; whoever fills it in is held. */
  trap: v.exactOptional(
    v.pipe(
      v.string(),
      v.transform((text) => text.toWellFormed().slice(0, 200)),
    ),
  ),
});

/** The fields of a plain form on a page without JavaScript, and those that the confirmation page adds. */
export const plainForm = v.object({
  url: webUrl,
  title: newComment.entries.thread.entries.title,
  parent_id: v.exactOptional(id),
  name: author.entries.name,
  email: author.entries.email,
  website: author.entries.url,
  body: newComment.entries.body,
  locale: newComment.entries.locale,
  trap: newComment.entries.trap,
  accepted: v.exactOptional(v.literal("true")),
  version: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number))),
  token: v.exactOptional(v.string()),
});

export const commentEdit = v.object({
  author: v.exactOptional(author),
  body: newComment.entries.body,
  locale: v.exactOptional(locale),
  terms: acceptance,
});
export const preview = v.object({ body: newComment.entries.body });
export const objection = v.object({ text: textBlock(LIMITS.reason) });
export const reaction = v.object({ like: v.boolean() });
export const report = v.object({ reason: textBlock(LIMITS.reason), email: v.exactOptional(emailAddress) });

/** A whole number in a query parameter, within bounds. */
const numberParam = (fallback: number, max: number) =>
  v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,6}$/, "Must be a whole number."),
      v.transform(Number),
      v.minValue(1),
      v.maxValue(max),
    ),
    String(fallback),
  );
const cursor = v.exactOptional(
  v.pipe(v.string(), v.maxLength(1_000), v.regex(/^[\w-]+$/, "Must be a cursor of this list.")),
);

export const commentsQuery = v.object({
  url: webUrl,
  sort: v.optional(v.picklist(["oldest", "newest", "top"]), "oldest"),
  limit: numberParam(25, 50),
  cursor,
});
export const termsQuery = v.object({ locale: v.exactOptional(v.pipe(v.string(), v.maxLength(35))) });
export const countsQuery = v.object({ url: v.pipe(v.array(webUrl), v.minLength(1), v.maxLength(50)) });
export const feedQuery = v.object({ url: v.exactOptional(webUrl) });
export const statisticsQuery = v.object({
  from: v.exactOptional(calendarDate),
  to: v.exactOptional(calendarDate),
  format: v.optional(v.picklist(["json", "csv"]), "json"),
});
export const evidenceCheckQuery = v.object({ from: numberParam(1, 999_999) });
export const exportQuery = v.object({ cursor });
export const pageQuery = v.object({ limit: numberParam(25, 50), cursor });

export const queueQuery = v.object({
  status: v.optional(v.picklist(["held", "rejected", "spam", "published"]), "held"),
  rule: v.exactOptional(rule),
  q: v.exactOptional(textLine(100)),
  needs: v.exactOptional(v.picklist(["objection", "report"])),
  limit: numberParam(25, 50),
  cursor,
});

export const decision = v.object({
  decision: v.picklist(DECISIONS),
  revision: positive,
  reason: v.exactOptional(textBlock(LIMITS.reason)),
});
export const decisions = v.object({
  decisions: v.pipe(v.array(v.object({ ...decision.entries, comment_id: id })), v.minLength(1), v.maxLength(100)),
});

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
    terms_reviewed: v.literal(true),
  }),
);

export const address = v.object({
  line1: textLine(200),
  line2: v.exactOptional(textLine(200)),
  postal_code: textLine(20),
  city: textLine(100),
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "Must be an ISO 3166-1 code such as DE.")),
});
const sequentialNumbers = v.optional(v.boolean(), false);
export const creditorTax = v.nullable(
  v.variant("mode", [
    v.object({
      mode: v.literal("standard"),
      rate_bp: whole(1, 3_000),
      sequential_numbers: sequentialNumbers,
      e_invoice: v.optional(v.picklist(E_INVOICE), "regular"),
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
    v.pipe(v.string(), v.regex(/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/, "Must be an IBAN without spaces.")),
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
        amount: whole(1, 100_000_00),
        currency: v.picklist(CURRENCIES),
      }),
    ),
    v.maxLength(5),
    v.check((fees) => new Set(fees.map((fee) => fee.rule)).size === fees.length, "A rule has one fee at most."),
  ),
});

/** In force from 1 January or 1 July (§ 247(1) BGB), in hundredths of a percentage point. */
const baseRate = v.object({
  from: v.pipe(v.string(), v.regex(/^20\d\d-0[17]-01$/, "Must be 1 January or 1 July of a year.")),
  basis_points: whole(-500, 2_000),
});

export const policyChange = v.partial(
  v.object({
    rejects: v.pipe(v.array(rule), v.maxLength(5)),
    holds_in_doubt: v.pipe(v.array(rule), v.maxLength(5)),
    edit_window_minutes: whole(0, 1_440),
    hearing_days: whole(0, 90),
    due_days: whole(7, 90),
    evidence_days: whole(30, 365),
    claim_years: whole(3, 30),
    reminder_days: v.pipe(v.array(whole(1, 90)), v.maxLength(3)),
    interest: v.picklist(["waive", "collect"]),
    base_rates: v.pipe(v.array(baseRate), v.maxLength(40)),
    confirm_email_for_links: v.boolean(),
    anchor_url: v.nullable(
      v.pipe(
        webUrl,
        v.check((url) => isPublicHttps(url), NOT_PUBLIC),
      ),
    ),
    bundle_days: whole(0, 30),
    two_person_rule: v.boolean(),
    automatic_agreements: whole(10, 200),
    automatic_per_day: whole(0, 50),
    automatic_sum_per_day: whole(0, 10_000_000),
    automatic_per_month: whole(0, 500),
    automatic_sum_per_month: whole(0, 100_000_000),
    automatic_sample_percent: whole(1, 100),
  }),
);

export const backtest = v.object({
  policy: v.exactOptional(policyChange),
  forget: v.exactOptional(v.boolean()),
  limit: v.optional(whole(1, 50), 50),
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

export const threadUpdate = v.object({
  url: webUrl,
  title: v.exactOptional(textLine(LIMITS.title)),
  article: v.exactOptional(v.object({ text: textBlock(LIMITS.article, 0), locale: v.exactOptional(locale) })),
  closed: v.exactOptional(v.boolean()),
});

export const erasure = v.object({ email: v.exactOptional(emailAddress), comment_id: v.exactOptional(id) });

export const debtor = v.object({
  kind: v.literal("business"),
  name: textLine(200),
  email: emailAddress,
  vat_id: v.exactOptional(textLine(20)),
  register: v.exactOptional(textLine(120)),
  address,
});
export const attribution = v.object({ level: v.picklist(ATTRIBUTION_LEVELS), grounds: textBlock(LIMITS.reason) });
export const newClaim = v.object({
  comment_ids: v.pipe(v.array(id), v.minLength(1), v.maxLength(50)),
  debtor,
  attribution,
});
/** A claim through the API, with the reference of the suggestion that it rests on. */
export const claimRequest = v.object({
  ...newClaim.entries,
  suggestion: v.exactOptional(v.pipe(v.string(), v.maxLength(100_000))),
});
/** The same as an owner notes it while the debtor is still to be found out. */
export const claimOpening = v.partial(newClaim, ["debtor", "attribution"]);
/** One comment, or all that a claim is to bundle: the links of each are followed. */
export const debtorQuestion = v.pipe(
  v.object({ comment_id: v.exactOptional(id), comment_ids: v.exactOptional(newClaim.entries.comment_ids) }),
  v.check((question) => (question.comment_id === undefined) !== (question.comment_ids === undefined), "Name either."),
);
export const claimDebtor = v.object({ debtor, attribution: v.exactOptional(attribution) });
export const claimsQuery = v.object({
  status: v.exactOptional(v.picklist(CLAIM_STATUSES)),
  /** Only those that wait for a person's look: on hold, or with something noted in `attention`. */
  needs: v.exactOptional(v.picklist(["look"])),
  limit: numberParam(25, 50),
  cursor,
});
export const quarantinedInvoice = v.object({ invoice_id: textLine(255) });
export const claimAction = v.object({
  action: v.picklist(OWNER_ACTIONS),
  version: positive,
  reason: v.exactOptional(textBlock(LIMITS.reason)),
  hearing_days: v.exactOptional(whole(0, 90)),
  amount: v.exactOptional(positive),
  paid_on: v.exactOptional(calendarDate),
  until: v.exactOptional(calendarDate),
});

export const automationAction = v.object({
  action: v.picklist(AUTOMATION_ACTIONS),
  reason: textBlock(LIMITS.reason),
});

/** What a debtor says against a claim; of files only the names are taken. */
export const debtorObjection = v.object({
  text: textBlock(LIMITS.body),
  files: v.pipe(v.array(textLine(200)), v.maxLength(20)),
});

const instant = v.pipe(v.string(), v.isoTimestamp(), v.transform(Date.parse));
const sourceKey = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(2_100),
  // It is sealed, and a seal is over UTF-8.
  v.check((text) => text.isWellFormed(), "Must be well-formed Unicode."),
);

export const importedBody = textBlock(LIMITS.imported_body);
export const importedComment = v.object({
  key: sourceKey,
  thread: v.object({
    url: webUrl,
    title: v.exactOptional(textLine(LIMITS.title)),
    closed: v.exactOptional(v.boolean()),
  }),
  /** The key of a comment before it in the same request, or the id of one that is here already. */
  parent_key: v.exactOptional(sourceKey),
  parent_id: v.exactOptional(v.pipe(v.string(), v.check(isId, "Must be the id of a comment."))),
  author,
  body: importedBody,
  locale: v.exactOptional(locale),
  created_at: instant,
  edited_at: v.exactOptional(instant),
  status: v.picklist(["published", "held", "spam"]),
  is_owner: v.optional(v.boolean(), false),
  likes: v.optional(whole(0, 1_000_000), 0),
});
export const commentImport = v.object({
  /** What the keys belong to, such as `wordpress`: the same key of another source is another comment. */
  source: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/, "Must be 1 to 40 of a-z, 0-9 and hyphens.")),
  judge: v.optional(v.boolean(), false),
  comments: v.pipe(v.array(importedComment), v.minLength(1), v.maxLength(200)),
});

const tableName = v.picklist(ARCHIVED.map((table) => table.name));
export const siteRestore = v.object({
  export_id: id,
  rows: v.pipe(
    v.array(
      v.object({
        table: tableName,
        row: v.record(v.string(), v.nullable(v.union([v.string(), v.pipe(v.number(), v.safeInteger())]))),
      }),
    ),
    v.maxLength(500),
  ),
  end: v.exactOptional(v.record(tableName, whole(0, Number.MAX_SAFE_INTEGER))),
});
