import { hmac, toHex } from "../shared/bytes.ts";
import { SECOND } from "../shared/clock.ts";

/** The secret under which a site's anchors are signed: derived, so that it need not be stored. */
export async function anchorSecret(secret: string, siteId: string): Promise<string> {
  return `hrwh_${toHex(await hmac(secret, `anchor-webhook:${siteId}`))}`;
}

/** The secret under which what a webhook of a site is told is signed: derived, too, and another after each rotation. */
export async function webhookSecret(
  secret: string,
  { siteId, id, rotation }: { siteId: string; id: string; rotation: number },
): Promise<string> {
  const rotated = rotation === 0 ? "" : `:${rotation}`;
  return `hrwh_${toHex(await hmac(secret, `webhook:${siteId}:${id}${rotated}`))}`;
}

/** `t=SECONDS,v1=HEX`: HMAC-SHA-256 over `SECONDS.BODY`, as Stripe signs, so that receivers have code for it. */
export async function signBody(secret: string, body: string, now: number): Promise<string> {
  const seconds = Math.floor(now / SECOND);
  return `t=${seconds},v1=${toHex(await hmac(secret, `${seconds}.${body}`))}`;
}
