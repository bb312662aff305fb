import type { Child } from "hono/jsx";
import { findChainHead, findLastCheck, listAnchors } from "../../evidence/repository.ts";
import type { Problem } from "../../evidence/verify.ts";
import { ANCHOR_TOPIC } from "../../outbox/outbox.ts";
import { listFailing } from "../../outbox/repository.ts";
import { Time } from "../../pages/time.tsx";
import type { Locale } from "../../shared/locale.ts";
import { depsOf, may, pathOf, type DashboardContext } from "../context.ts";
import { Facts } from "../parts.tsx";
import { SETTINGS } from "./texts.ts";
import { describeFailure } from "./webhooks-texts.ts";

/** The head of the site's chain, which is to be kept elsewhere. */
export async function EvidenceSettings(c: DashboardContext) {
  const locale = c.get("locale");
  const texts = SETTINGS[locale];
  const { db } = depsOf(c);
  const siteId = c.get("site").id;
  const [head, anchors, check] = await Promise.all([
    findChainHead(db, siteId),
    listAnchors(db, siteId, 10),
    findLastCheck(db, siteId),
  ]);
  const failures = await listFailing(db, ANCHOR_TOPIC, siteId, head?.n ?? 0);
  return (
    <section class="panel">
      <h2>{texts.evidence}</h2>
      <p>{texts.chain_hint}</p>
      {head ? (
        <Facts
          of={[
            [
              texts.chain_entry,
              <>
                {head.n}, <Time at={head.at} locale={locale} />
              </>,
            ],
            [texts.chain_records, head.lastSeq],
            [texts.chain_hash, <code class="wrap">{head.hash}</code>],
          ]}
        />
      ) : (
        <p>{texts.chain_empty}</p>
      )}
      <h3>{texts.checked}</h3>
      <p class="hint">{texts.checked_hint}</p>
      {check && (
        <p>
          <Time at={check.at} locale={locale} />: {texts.checked_records(check.entries, check.records)}{" "}
          {check.problems.length === 0 && texts.checked_fine}
        </p>
      )}
      {check && check.problems.length > 0 && <Problems problems={check.problems} locale={locale} />}
      <h3>{texts.anchors}</h3>
      {anchors.length === 0 && <p>{texts.anchors_none}</p>}
      <ul class="list">
        {anchors.map(({ n, place, at }) => (
          <li>
            {texts.chain_entry} {n}: {place}{" "}
            <span class="meta">
              <Time at={at} locale={locale} />
            </span>
          </li>
        ))}
      </ul>
      {failures.map(({ step, lastError }) => (
        <p class="notice bad">{texts.anchor_failed(step, describeFailure(lastError ?? "", locale))}</p>
      ))}
      <form method="post" action={pathOf(c, "/settings/evidence")}>
        <button type="submit">{texts.seal}</button>
      </form>
    </section>
  );
}

function Problems({ problems, locale }: { problems: readonly Problem[]; locale: Locale }) {
  return (
    <div class="notice bad" role="alert">
      <p>{SETTINGS[locale].tampered}</p>
      <ul>
        {problems.map(({ where, message }) => (
          <li class="wrap">
            {where}: {message}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A warning for the page that an owner sees first; nothing while the evidence holds. */
export async function warnOfTampering(c: DashboardContext): Promise<Child> {
  if (!may(c, "claims:read")) return null;
  const check = await findLastCheck(depsOf(c).db, c.get("site").id);
  return check && check.problems.length > 0 ? <Problems problems={check.problems} locale={c.get("locale")} /> : null;
}
