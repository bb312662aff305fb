import type { Db } from "../db/client.ts";
import { runBatch } from "../db/client.ts";
import { anchorMail, anchorStatement, type AnchoredHead } from "../evidence/anchor.ts";
import { anchorSecret } from "../evidence/signing.ts";
import { findAnchorsOf, findChainHead, insertAnchor } from "../evidence/repository.ts";
import { ANCHOR_TOPIC, idempotencyKey, type OutboxRow } from "../outbox/outbox.ts";
import { dropEarlier, finishOutbox, insertOutbox, leaseOutbox, retryOutbox } from "../outbox/repository.ts";
import type { Services } from "../services.ts";
import { HOUR } from "../shared/clock.ts";
import { findOwnerEmails, findPolicy, type Site } from "../sites/repository.ts";
import { ownerMail } from "./owners.ts";
import { postSigned, reasonOf } from "../web/post-signed.ts";

/** Less than a day, so that the next night finds it due however long this one took. */
const UNTIL_NEXT_NIGHT = 20 * HOUR;

/** Somewhere outside the database. `tell` throws what went wrong. */
type Place = { name: string; tell: (head: AnchoredHead, key: string) => Promise<void> };

/** How many places were told just now, and how many could not be. */
export type AnchorReport = { told: number; failed: number };

/**
 * Tells the head of a site's chain to each place that does not have it: the owners' mailboxes, the webhook of the policy,
 * and a bucket where one is bound. Each place gets a head once; one that fails is tried again by the next night's run, or
 * with the next head.
 * @param request `fetch`, or what stands for it in a test
 */
export async function anchorSite(
  services: Services,
  db: Db,
  site: Site,
  request: typeof fetch = fetch,
): Promise<AnchorReport> {
  const report = { told: 0, failed: 0 };
  const head = await findChainHead(db, site.id);
  if (!head) return report;
  const has = new Set((await findAnchorsOf(db, site.id, head.n)).map(({ place }) => place));
  const places = (await listPlaces(services, db, site, request)).filter(({ name }) => !has.has(name));
  await runBatch(db, [dropEarlier(db, ANCHOR_TOPIC, site.id, head.n)]);
  for (const place of places) {
    const row = await takeUp(services, db, head, place.name);
    if (!row) continue;
    const isTold = await tellPlace(services, db, head, place, row);
    report[isTold ? "told" : "failed"]++;
  }
  return report;
}

/** Notes in the outbox what is about to be told; undefined while another run is at it. */
async function takeUp(services: Services, db: Db, head: AnchoredHead, place: string): Promise<OutboxRow | undefined> {
  const id = { topic: ANCHOR_TOPIC, subjectId: head.siteId, generation: head.n, step: place };
  const key = await idempotencyKey("anchor", id);
  const now = services.clock();
  await runBatch(db, [
    insertOutbox(db, { ...id, siteId: head.siteId, request: { hash: head.hash }, key, createdAt: now }),
  ]);
  return await leaseOutbox(db, id, now);
}

async function tellPlace(
  services: Services,
  db: Db,
  head: AnchoredHead,
  place: Place,
  row: OutboxRow,
): Promise<boolean> {
  const { siteId, n, hash } = head;
  try {
    await place.tell(head, row.key);
    const at = services.clock();
    await runBatch(db, [insertAnchor(db, { siteId, n, hash, place: place.name, at }), finishOutbox(db, row, null, at)]);
    return true;
  } catch (error) {
    const reason = reasonOf(error);
    const now = services.clock();
    await runBatch(db, [retryOutbox(db, row, reason, now, now + UNTIL_NEXT_NIGHT)]);
    return false;
  }
}

async function listPlaces(services: Services, db: Db, site: Site, request: typeof fetch): Promise<Place[]> {
  const [owners, policy] = await Promise.all([findOwnerEmails(db, site.id), findPolicy(db, site.id)]);
  const { ANCHORS } = services.env;
  return [
    ...owners.map((email) => mailbox(services, site, email)),
    ...(policy.anchor_url === null ? [] : [webhook(services, site.id, policy.anchor_url, request)]),
    ...(ANCHORS ? [bucket(ANCHORS)] : []),
  ];
}

function mailbox(services: Services, site: Site, email: string): Place {
  return {
    name: `mail:${email}`,
    async tell(head, key) {
      const answer = await services.mailer.send(ownerMail(key, email, anchorMail(head, site.name, site.locale)));
      if (answer.kind !== "sent") throw new Error(answer.reason);
    },
  };
}

function webhook(services: Services, siteId: string, url: string, request: typeof fetch): Place {
  return {
    // Noted for good, and listed: the rest of the address may hold a key.
    name: `webhook:${new URL(url).origin}`,
    async tell(head) {
      const secret = await anchorSecret(services.env.SECRET_KEY, siteId);
      const post = { url, body: anchorStatement(head), secret, allowLoopback: false, ownUrl: "" };
      await postSigned(post, services.clock, request);
    },
  };
}

function bucket(anchors: R2Bucket): Place {
  return {
    name: "r2",
    async tell(head) {
      const key = `${head.siteId}/${String(head.n).padStart(8, "0")}-${head.hash}.json`;
      // Never overwritten: with a lock rule on the bucket not even by whoever holds its key.
      await anchors.put(key, anchorStatement(head), { onlyIf: { etagDoesNotMatch: "*" } });
    },
  };
}
