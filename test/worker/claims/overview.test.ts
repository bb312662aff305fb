import { env } from "cloudflare:workers";
import { beforeAll, expect, test } from "vitest";
import { CLAIM_STATUSES } from "../../../src/claims/claim.ts";
import { countNeedingLook, sumByStatus } from "../../../src/claims/overview.ts";
import { createDb } from "../../../src/db/client.ts";
import { countRows } from "../../../src/local/bench/count-rows.ts";
import { COUNT_LIMIT } from "../../../src/shared/count-limit.ts";
import { act, FEE, makeClaimingSite, openAClaim, reload, testServices } from "../../support/claims.ts";

const SITE = "sums";
const services = testServices();
const deps = services.claimsAt(SITE);

beforeAll(() => makeClaimingSite(services, SITE));

test("a claim is counted in its state, and moves with it", async () => {
  const claim = await openAClaim(deps, SITE);
  const other = await openAClaim(deps, SITE);
  expect(await sumByStatus(deps.db, SITE)).toEqual([{ status: "review", currency: "EUR", count: 2, amount: 2 * FEE }]);
  await act(deps, claim, "reject");
  await act(deps, await reload(deps, other), "hold", { reason: "Moment." });
  expect(await sumByStatus(deps.db, SITE)).toEqual([
    { status: "review", currency: "EUR", count: 1, amount: FEE },
    { status: "rejected", currency: "EUR", count: 1, amount: FEE },
  ]);
});

test("10,000 claims are summed from a row a state, to the cent, and those that need a look counted from their own rows", async () => {
  const claim = await openAClaim(deps, SITE);
  const columns = (await env.DB.prepare("SELECT name FROM pragma_table_info('claims')").all<{ name: string }>()).results
    .map(({ name }) => name)
    .filter((name) => name !== "id" && name !== "status" && name !== "amount" && name !== "site_id");
  const statuses = CLAIM_STATUSES.map((status) => `'${status}'`).join(", ");
  await env.DB.prepare(
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000)
     INSERT INTO claims (id, site_id, status, amount, ${columns.join(", ")})
     SELECT 'sum' || printf('%06d', i), 'rows', json_extract(json_array(${statuses}), '$[' || (i % ${CLAIM_STATUSES.length}) || ']'),
       i, ${columns.join(", ")} FROM n JOIN claims c ON c.id = ?`.replace("'rows'", `'${SITE}'`),
  )
    .bind(claim.id)
    .run();
  const { db, count } = countRows(env.DB);
  const sums = await sumByStatus(createDb(db), SITE);
  expect(count.read).toBeLessThanOrEqual(CLAIM_STATUSES.length);
  const before = count.read;
  expect(await countNeedingLook(createDb(db), SITE)).toBe(COUNT_LIMIT);
  // The statement is asked a second time for what it read.
  expect(count.read - before).toBeLessThanOrEqual(3 * COUNT_LIMIT);
  const { results } = await env.DB.prepare(
    "SELECT status, currency, count(*) AS count, sum(amount) AS amount FROM claims WHERE site_id = ? GROUP BY 1, 2",
  )
    .bind(SITE)
    .all<{ status: string }>();
  expect(sums).toHaveLength(CLAIM_STATUSES.length);
  expect(new Set(sums.map((sum) => JSON.stringify(sum)))).toEqual(new Set(results.map((sum) => JSON.stringify(sum))));
});
