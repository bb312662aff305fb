import type { Child } from "hono/jsx";
import { closeSite } from "../../archive/delete-site.ts";
import { changeAutomation } from "../../claims/automation.ts";
import { findCommentsUnderHold } from "../../claims/retention-repository.ts";
import { eraseComments } from "../../comments/erase-comments.ts";
import { sealSite } from "../../evidence/seal.ts";
import { backtest } from "../../moderation/backtest.ts";
import { compact } from "../../shared/compact.ts";
import { AppError, invalid } from "../../shared/errors.ts";
import type { Policy } from "../../sites/policy.ts";
import { addMember, addToken, endMembership, endToken } from "../../sites/people.ts";
import {
  addCreditor,
  changeCreditorTax,
  changePolicy,
  changeSite,
  forgetModel,
  postTerms,
} from "../../sites/settings.ts";
import { forgetPagesOf } from "../../web/page-stamp.ts";
import { parse } from "../../web/parse.ts";
import * as schemas from "../../web/schemas.ts";
import {
  claimDepsOf,
  depsOf,
  goTo,
  pathOf,
  requireOperator,
  requireScope,
  type Dashboard,
  type DashboardContext,
} from "../context.ts";
import { readForm, type Form } from "../form.ts";
import { show } from "../frame.tsx";
import type { Notice } from "../texts.ts";
import { AutomationSettings } from "./automation.tsx";
import { creditorsFor, CreditorSettings } from "./creditor.tsx";
import { DELETION } from "./deletion.tsx";
import { Erased, ERASURE, ErasureSettings } from "./erasure.tsx";
import { EvidenceSettings } from "./evidence.tsx";
import { ExportSettings } from "./export.tsx";
import {
  readAutomationLimits,
  readCreditor,
  readPolicy,
  readSiteChange,
  readTax,
  readTerms,
  readToken,
} from "./forms.ts";
import { LogSettings } from "./log.tsx";
import { ModelSettings } from "./model.tsx";
import { showSecret } from "./parts.tsx";
import { PeopleSettings } from "./people.tsx";
import { PolicySettings } from "./policy.tsx";
import { SiteSettings } from "./site.tsx";
import { ProposedTerms, TermsSettings } from "./terms.tsx";
import { SETTINGS } from "./texts.ts";
import { Trial } from "./trial.tsx";
import { mountWebhookForms } from "./webhook-forms.tsx";
import { WebhookSettings } from "./webhooks.tsx";

/** The pages of the settings, in their order; each is drawn from what is stored now. */
const PAGES = {
  site: SiteSettings,
  terms: TermsSettings,
  policy: PolicySettings,
  automation: AutomationSettings,
  people: PeopleSettings,
  creditor: CreditorSettings,
  evidence: EvidenceSettings,
  webhooks: WebhookSettings,
  model: ModelSettings,
  erasure: ErasureSettings,
  export: ExportSettings,
  log: LogSettings,
} as const satisfies Record<string, (c: DashboardContext, form?: Form) => Promise<Child>>;
export type SettingsPage = keyof typeof PAGES;

/** How many comments a policy is tried on: each is judged again, within the time that a Worker has. */
const TRIED = 20;

/** Each page of the settings, and what its forms do: all of it for `site:admin` alone. */
export function mountSettings(app: Dashboard): void {
  app.get("/:site/settings", (c) => c.redirect(pathOf(c, "/settings/site"), 303));
  for (const page of Object.keys(PAGES) as SettingsPage[]) {
    app.get(`/:site/settings/${page}`, async (c) => {
      requireScope(c, "site:admin");
      return await showSettings(c, page);
    });
  }

  change(app, "site", "", "saved", async (c, form) => {
    await changeSite(depsOf(c), c.get("site"), c.get("actor"), parse(schemas.siteChange, readSiteChange(form), ""));
  });
  change(app, "terms", "", "terms_posted", async (c, form) => {
    const terms = parse(schemas.newTerms, readTerms(form), "");
    if (!form.has("confirmed")) {
      return await showSettings(c, "terms", { form, above: <ProposedTerms c={c} form={form} terms={terms} /> });
    }
    await postTerms(depsOf(c), c.get("site"), c.get("actor"), terms);
    return undefined;
  });
  change(app, "policy", "", "saved", async (c, form) => {
    await changePolicy(depsOf(c), c.get("site"), c.get("actor"), parsePolicy(readPolicy(form)));
  });
  change(app, "policy", "/try", "saved", async (c, form) => {
    const policy = parsePolicy(readPolicy(form));
    const result = await backtest(depsOf(c), c.get("site"), { policy, limit: TRIED, locale: c.get("locale") });
    return await showSettings(c, "policy", { form, above: <Trial c={c} result={result} /> });
  });
  change(app, "automation", "", "saved", async (c, form) => {
    const fields = { action: form.text("action"), reason: form.text("reason") };
    const { action, reason } = parse(schemas.automationAction, fields, "");
    await changeAutomation(claimDepsOf(c), c.get("site"), c.get("actor").id, action, reason);
  });
  change(app, "automation", "/limits", "saved", async (c, form) => {
    await changePolicy(depsOf(c), c.get("site"), c.get("actor"), parsePolicy(readAutomationLimits(form)));
  });
  change(app, "people", "/members", "member_added", async (c, form) => {
    const fields = { name: form.text("name"), email: form.text("email"), role: form.text("role") };
    await addMember(depsOf(c), c.get("site"), c.get("actor"), parse(schemas.newMember, fields, ""));
  });
  change(app, "people", "/members/remove", "member_removed", async (c, form) => {
    await endMembership(depsOf(c), c.get("site"), c.get("actor"), form.text("member") ?? "");
  });
  change(app, "people", "/tokens/revoke", "token_revoked", async (c, form) => {
    await endToken(depsOf(c), c.get("site"), c.get("actor"), form.text("token") ?? "");
  });
  change(app, "people", "/tokens", "saved", async (c, form) => {
    const input = parse(schemas.newToken, readToken(form), "");
    const { token } = await addToken(depsOf(c), c.get("site"), c.get("actor"), input);
    const { secret_title: title, secret_hint: hint } = SETTINGS[c.get("locale")];
    return showSecret(c, { title, hint, secret: token, back: "/settings/people" });
  });
  mountWebhookForms((path, notice, carryOut) => change(app, "webhooks", path, notice, carryOut));
  change(app, "creditor", "", "saved", async (c, form) => {
    const creditors = await creditorsFor(c);
    const id = form.text("creditor_id");
    if (!creditors.some((creditor) => creditor.id === id)) throw new AppError("forbidden", "Not a creditor of yours.");
    await changeSite(depsOf(c), c.get("site"), c.get("actor"), parse(schemas.siteChange, { creditor_id: id }, ""));
  });
  change(app, "creditor", "/new", "saved", async (c, form) => {
    requireOperator(c, "adds creditors");
    const input = parse(schemas.newCreditor, readCreditor(form), "");
    // Without an account no claim would be approved, and a creditor cannot be changed.
    if (input.provider === "manual" && input.iban === undefined)
      throw invalid("/iban", "An IBAN is needed.", "missing");
    const creditor = await addCreditor(depsOf(c), input);
    await changeSite(depsOf(c), c.get("site"), c.get("actor"), { creditor_id: creditor.id });
  });
  change(app, "creditor", "/tax", "saved", async (c, form) => {
    requireOperator(c, "changes creditors");
    const { tax } = parse(schemas.creditorChange, readTax(form), "");
    await changeCreditorTax(depsOf(c), c.get("actor"), c.get("site").creditorId ?? "", tax);
  });
  change(app, "model", "", "forgotten", async (c) => {
    await forgetModel(depsOf(c), c.get("site"), c.get("actor"));
  });
  change(app, "erasure", "", "saved", async (c, form) => {
    const texts = ERASURE[c.get("locale")];
    const { email } = parse(schemas.erasure, { email: form.text("email") ?? "" }, "");
    if (!form.has("confirmed")) throw invalid("confirmed", texts.confirm_needed);
    const deps = depsOf(c);
    const { erased, kept } = await eraseComments(deps, c.get("site"), c.get("actor").id, { email }, (ids) =>
      findCommentsUnderHold(deps.db, ids),
    );
    await forgetPagesOf(...erased);
    return show(
      c,
      { title: texts.done, section: "settings", width: "narrow" },
      <Erased c={c} erased={erased} kept={kept} />,
    );
  });
  change(app, "erasure", "/site", "site_deleting", async (c, form) => {
    requireOperator(c, "deletes sites");
    const site = c.get("site");
    const confirm = form.text("confirm")?.trim() ?? "";
    if (confirm !== site.id) throw invalid("confirm", DELETION[c.get("locale")].confirm_needed(site.id));
    const keptElsewhere = form.has("kept_elsewhere");
    await closeSite(depsOf(c), site, c.get("actor"), { confirm, keptElsewhere });
    return goTo(c, "/dashboard?all", "site_deleting");
  });
  change(app, "evidence", "", "sealed", async (c) => {
    const { db, clock } = depsOf(c);
    await sealSite(db, c.get("site").id, clock());
  });
}

/** The settings of a policy that a form sets, checked as the API checks them. */
function parsePolicy(fields: Record<string, unknown>): Partial<Policy> {
  return compact(parse(schemas.policyChange, fields, ""));
}

/** What a form does; an answer of its own stands for leading back. */
export type CarryOut = (c: DashboardContext, form: Form) => Promise<Response | void>;

/** A form of a settings page: carried out and led back, or the page again with what was refused. */
function change(app: Dashboard, page: SettingsPage, path: string, notice: Notice, carryOut: CarryOut): void {
  app.post(`/:site/settings/${page}${path}`, async (c) => {
    requireScope(c, "site:admin");
    const form = await readForm(c);
    try {
      return (await carryOut(c, form)) ?? goTo(c, pathOf(c, `/settings/${page}`), notice);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return await showSettings(c, page, { problem: error, form });
    }
  });
}

/** @param above what stands over the page: an answer to its form */
async function showSettings(
  c: DashboardContext,
  page: SettingsPage,
  { problem, form, above }: { problem?: AppError; form?: Form; above?: Child } = {},
) {
  const texts = SETTINGS[c.get("locale")];
  return show(
    c,
    { title: `${texts.title}: ${texts[page]}`, section: "settings", problem },
    <div class="settings">
      <nav aria-label={texts.title}>
        {(Object.keys(PAGES) as SettingsPage[]).map((name) => (
          <a href={pathOf(c, `/settings/${name}`)} aria-current={name === page ? "page" : undefined}>
            {texts[name]}
          </a>
        ))}
      </nav>
      <div>
        {above}
        {await PAGES[page](c, form)}
      </div>
    </div>,
  );
}
