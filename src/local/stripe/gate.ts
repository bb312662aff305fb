import { ACCOUNT } from "./account.ts";
import { refuse, StripeError } from "./errors.ts";

const KNOWN_VERSION = /^20\d\d-\d\d-\d\d(\.[a-z]+)?$/;

/** @throws StripeError 401 unless one of the keys comes as Bearer, or as the user of Basic, authorization */
export function checkKey(keys: string[], authorization: string | undefined): void {
  const [scheme, credentials = ""] = (authorization ?? "").split(" ");
  const key =
    scheme === "Bearer"
      ? credentials
      : scheme === "Basic"
        ? Buffer.from(credentials, "base64").toString().split(":")[0]
        : undefined;
  if (!key) {
    throw new StripeError(
      401,
      "invalid_request_error",
      "You did not provide an API key. Use Authorization: Bearer YOUR_SECRET_KEY.",
    );
  }
  if (!keys.includes(key)) {
    throw new StripeError(401, "invalid_request_error", `Invalid API Key provided: ${key.slice(0, 8)}****`);
  }
}

/** @throws StripeError 403 for any account but our one */
export function checkAccount(account: string | undefined): void {
  if (account === undefined || account === ACCOUNT.id) return;
  const message = `The provided key does not have access to account '${account}' (or that account does not exist). Application access may have been revoked.`;
  throw new StripeError(403, "invalid_request_error", message, { code: "account_invalid" });
}

/** @throws StripeError 400 unless it looks like a version */
export function checkVersion(version: string | undefined): void {
  if (version !== undefined && !KNOWN_VERSION.test(version)) {
    throw refuse(`Invalid Stripe API version: ${version}`, undefined, "invalid_api_version");
  }
}
