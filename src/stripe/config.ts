/** How Stripe is reached, from the Worker's environment. */
export type StripeConfig = {
  secretKey: string;
  /** Another server that speaks Stripe's API; Stripe's own when undefined. */
  apiBase: string | undefined;
  /** The secrets that may have signed a webhook: two while one is being rotated. */
  webhookSecrets: string[];
  livemode: boolean;
};

type StripeEnv = Pick<
  Cloudflare.Env,
  "ENVIRONMENT" | "STRIPE_SECRET_KEY" | "STRIPE_WEBHOOK_SECRET" | "STRIPE_API_BASE"
>;

/**
 * Reads and checks the settings.
 * @returns undefined when no key is set: then nothing can be invoiced through Stripe
 * @throws Error when a live key is used locally: a mistake that would bill people
 */
export function readStripeConfig(env: StripeEnv): StripeConfig | undefined {
  const secretKey = env.STRIPE_SECRET_KEY?.trim();
  if (!secretKey) return undefined;
  const livemode = /^[rs]k_live_/.test(secretKey);
  if (livemode && env.ENVIRONMENT === "local")
    throw new Error("A live Stripe key must not be used with ENVIRONMENT=local.");
  if (livemode && env.STRIPE_API_BASE)
    throw new Error("A live Stripe key is sent to Stripe only: unset STRIPE_API_BASE.");
  const webhookSecrets = (env.STRIPE_WEBHOOK_SECRET ?? "").split(",").flatMap((secret) => secret.trim() || []);
  return { secretKey, apiBase: env.STRIPE_API_BASE || undefined, webhookSecrets, livemode };
}
