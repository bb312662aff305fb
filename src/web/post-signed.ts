import { signBody } from "../evidence/signing.ts";
import { SECOND, type Clock } from "../shared/clock.ts";
import { messageOf } from "../shared/log.ts";
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

/** Why a message was not taken: what the receiver answered, or why it could not be asked. */
export type PostFailure = "not_public" | "timeout" | "unreachable" | `status_${number}`;

/** A message that was not taken, with a code for programs and for whoever says it in another language. */
class PostFailed extends Error {
  readonly failure: PostFailure;

  constructor(failure: PostFailure) {
    super(`The message was not taken: ${failure}.`);
    this.name = "PostFailed";
    this.failure = failure;
  }
}

/**
 * Posts JSON to an address that an owner named, signed in `Hausrecht-Signature`. The address is checked anew each time.
 * @param request `fetch`, or what stands for it in a test
 * @throws PostFailed where the receiver did not take it
 */
export async function postSigned(
  { url, body, secret, allowLoopback, ownUrl }: SignedPost,
  clock: Clock,
  request: typeof fetch,
): Promise<void> {
  if (!isPublicHttps(url, { allowLoopback, ownUrl })) throw new PostFailed("not_public");
  const signed = await signBody(secret, body, clock());
  const response = await ask(request, url, {
    method: "POST",
    headers: { "Content-Type": "application/json", "User-Agent": "Hausrecht", "Hausrecht-Signature": signed },
    body,
    // A redirect could lead anywhere: it counts as a refusal.
    redirect: "manual",
    signal: AbortSignal.timeout(TIMEOUT),
  });
  await response.body?.cancel();
  if (!response.ok) throw new PostFailed(`status_${response.status}`);
}

/** What is noted of a failure: the code of a message that was not taken, else what the error says. */
export function reasonOf(error: unknown): string {
  if (error instanceof PostFailed) return error.failure;
  return messageOf(error).slice(0, 500);
}

async function ask(request: typeof fetch, url: string, init: RequestInit): Promise<Response> {
  try {
    return await request(url, init);
  } catch (error) {
    const late = error instanceof Error && error.name === "TimeoutError";
    throw new PostFailed(late ? "timeout" : "unreachable");
  }
}
