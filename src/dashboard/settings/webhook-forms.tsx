import { webhookSecret } from "../../evidence/signing.ts";
import { addWebhook, removeWebhook, rotateWebhook } from "../../outbox/register-webhook.ts";
import { testBody } from "../../outbox/webhook.ts";
import { findWebhook, type Webhook } from "../../outbox/webhook-repository.ts";
import { found } from "../../shared/errors.ts";
import { parse } from "../../web/parse.ts";
import { postSigned, reasonOf } from "../../web/post-signed.ts";
import { requirePublicHttps } from "../../web/public-address.ts";
import * as schemas from "../../web/schemas.ts";
import { depsOf, type DashboardContext } from "../context.ts";
import { show } from "../frame.tsx";
import type { Notice } from "../texts.ts";
import { showSecret } from "./parts.tsx";
import type { CarryOut } from "./routes.tsx";
import { Tested } from "./webhooks.tsx";
import { WEBHOOKS } from "./webhooks-texts.ts";

/** Adds, rotates, removes and tests webhooks. */
export function mountWebhookForms(on: (path: string, notice: Notice, carryOut: CarryOut) => void): void {
  on("", "saved", async (c, form) => {
    const url = form.text("webhook_url")?.trim() ?? "";
    requirePublicHttps(url, exceptionsOf(c), "webhook_url");
    const input = parse(schemas.newWebhook, { url, events: form.list("events") }, "");
    return await showSecretOf(c, await addWebhook(depsOf(c), c.get("site"), c.get("actor"), input));
  });
  on("/rotate", "saved", async (c, form) => {
    const id = form.text("webhook") ?? "";
    return await showSecretOf(c, await rotateWebhook(depsOf(c), c.get("site"), c.get("actor"), id));
  });
  on("/remove", "webhook_removed", async (c, form) => {
    await removeWebhook(depsOf(c), c.get("site"), c.get("actor"), form.text("webhook") ?? "");
  });
  on("/test", "saved", async (c, form) => {
    const { db, clock, newId, secret } = depsOf(c);
    const siteId = c.get("site").id;
    const webhook = found(await findWebhook(db, siteId, form.text("webhook") ?? ""), "webhook");
    const body = JSON.stringify(testBody(siteId, newId(), clock()));
    const signed = { url: webhook.url, body, secret: await webhookSecret(secret, webhook), ...exceptionsOf(c) };
    const failure = await postSigned(signed, clock, fetch).then(() => undefined, reasonOf);
    const title = WEBHOOKS[c.get("locale")].test_title;
    return show(
      c,
      { title, section: "settings", width: "narrow" },
      <Tested c={c} url={webhook.url} failure={failure} />,
    );
  });
}

/** Where an address that an owner names may lie beside the public net. */
function exceptionsOf(c: DashboardContext) {
  return { allowLoopback: c.get("services").env.ENVIRONMENT === "local", ownUrl: depsOf(c).publicUrl };
}

async function showSecretOf(c: DashboardContext, webhook: Webhook) {
  const { secret_title: title, secret_hint: hint } = WEBHOOKS[c.get("locale")];
  const secret = await webhookSecret(depsOf(c).secret, webhook);
  return showSecret(c, { title, hint, secret, back: "/settings/webhooks" });
}
