import { findChainHead } from "../../evidence/repository.ts";
import { Time } from "../../pages/time.tsx";
import { depsOf, pathOf, type DashboardContext } from "../context.ts";
import { SETTINGS } from "./texts.ts";

/** The head of the site's chain, which is to be kept elsewhere. */
export async function EvidenceSettings(c: DashboardContext) {
  const locale = c.get("locale");
  const texts = SETTINGS[locale];
  const head = await findChainHead(depsOf(c).db, c.get("site").id);
  return (
    <section class="panel">
      <h2>{texts.evidence}</h2>
      <p>{texts.chain_hint}</p>
      {head ? (
        <dl class="facts">
          <div>
            <dt>{texts.chain_entry}</dt>
            <dd>
              {head.n}, <Time at={head.at} locale={locale} />
            </dd>
          </div>
          <div>
            <dt>{texts.chain_records}</dt>
            <dd>{head.lastSeq}</dd>
          </div>
          <div>
            <dt>{texts.chain_hash}</dt>
            <dd>
              <code class="wrap">{head.hash}</code>
            </dd>
          </div>
        </dl>
      ) : (
        <p>{texts.chain_empty}</p>
      )}
      <form method="post" action={pathOf(c, "/settings/evidence")}>
        <button type="submit">{texts.seal}</button>
      </form>
    </section>
  );
}
