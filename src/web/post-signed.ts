import { signBody } from "../evidence/signing.ts";
import { SECOND, type Clock } from "../shared/clock.ts";
import { isPublicHttps } from "./public-address.ts";

const TIMEOUT = 10 * SECOND;

export type SignedPost = {
  url: string;
  body: string;
  secret: string;
  /** Only on one's own machine. */
  allowLoopback: boolean;
  ownUrl: string;
};

/**
 * Posts JSON to an address that an owner named, signed in `Hausrecht-Signature`. The address is checked anew each time.
 * @param request `fetch`, or what stands for it in a test
 * @throws Error that says what went wrong, for whoever set the address
 */
export async function postSigned(
  { url, body, secret, allowLoopback, ownUrl }: SignedPost,
  clock: Clock,
  request: typeof fetch,
): Promise<void> {
  if (!isPublicHttps(url, { allowLoopback, ownUrl })) throw new Error("The address is not https on a public host.");
  const signed = await signBody(secret, body, clock());
  const response = await request(url, {
    method: "POST",
    headers: { "Content-Type": "application/json", "User-Agent": "Hausrecht", "Hausrecht-Signature": signed },
    body,
    // A redirect could lead anywhere: it counts as a refusal.
    redirect: "manual",
    signal: AbortSignal.timeout(TIMEOUT),
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`It answered ${response.status}.`);
}
