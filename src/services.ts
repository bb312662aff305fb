import type { ClaimDeps } from "./claims/deps.ts";
import { createManualInvoicing } from "./claims/manual-invoicing.ts";
import { createDb, type Db } from "./db/client.ts";
import type { Deps } from "./db/deps.ts";
import { createCloudflareMailer, createLocalMailer, NO_MAILER } from "./mail/mailer.ts";
import type { Clock } from "./shared/clock.ts";
import type { Mailer } from "./outbox/mail.ts";
import { AppError } from "./shared/errors.ts";
import { newId } from "./shared/ids.ts";
import { logBug } from "./shared/log.ts";
import type { TokenStore } from "./sites/authenticate.ts";
import { readStripeConfig, type StripeConfig } from "./stripe/config.ts";
import { createStripeInvoicing } from "./stripe/invoicing.ts";

/** What entry points need of the outside. Built once per request, job or cron run; tests build their own. */
export type Services = TokenStore & {
  env: Cloudflare.Env;
  clock: Clock;
  /** What a use case needs to act on that site. */
  at: (siteId: string) => Deps;
  /** The same with what claims need: who makes invoices, and the queue. */
  claimsAt: (siteId: string) => ClaimDeps;
  mailer: Mailer;
  /** Undefined while no key is set: then nothing can be invoiced through Stripe. */
  stripe: StripeConfig | undefined;
  /** Every database, for sweeps. */
  databases: () => Db[];
};

const MIN_SECRET_LENGTH = 32;
const MIN_TOKEN_LENGTH = 24;

/**
 * The composition root: from the Worker's environment to what code needs. There is one database now; sharding sites over
 * several changes `databaseOf` and `databases` alone.
 * @throws Error when a secret is missing or weak, or the clock is moved outside local use: better no answer than a forgeable one
 */
export function createServices(env: Cloudflare.Env, context: Pick<ExecutionContext, "waitUntil">): Services {
  requireSecret("SECRET_KEY", env.SECRET_KEY, MIN_SECRET_LENGTH);
  requireSecret("OWNER_TOKEN", env.OWNER_TOKEN, MIN_TOKEN_LENGTH);
  const offset = Number(env.CLOCK_OFFSET_MS ?? 0);
  if (offset !== 0 && env.ENVIRONMENT !== "local") throw new Error("CLOCK_OFFSET_MS is for local use only.");
  const db = createDb(env.DB);
  const clock = () => Date.now() + offset;
  const mailer = chooseMailer(env, db, clock);
  const publicUrl = (env.PUBLIC_URL ?? "").replace(/\/+$/, "");
  const deps: Deps = {
    db,
    clock,
    newId: () => newId(clock()),
    secret: env.SECRET_KEY,
    publicUrl,
    mailsAnyone: mailer !== NO_MAILER && publicUrl !== "" && (env.PLAN === "paid" || env.ENVIRONMENT === "local"),
    waitUntil: (work) => context.waitUntil(work),
  };
  const stripe = readStripeConfig(env);
  const makers = {
    manual: createManualInvoicing(db, clock),
    stripe: stripe && createStripeInvoicing(stripe, clock),
  };
  const claimDeps: ClaimDeps = {
    ...deps,
    invoicing: (provider) => {
      const maker = makers[provider];
      if (!maker) throw new AppError("provider_unavailable", "Stripe is not set up: set STRIPE_SECRET_KEY.");
      return maker;
    },
    mailer,
    outside: { fetch: async (url, init) => await fetch(url, init), allowLoopback: env.ENVIRONMENT === "local" },
    isAutomaticModeAllowed: env.AUTOMATIC_MODE === "on",
    nudge: async (siteId, claimId) => {
      try {
        await env.JOBS.send({ kind: "claim", siteId, claimId });
      } catch (error) {
        // What was decided is stored; the minute's sweep finds it.
        logBug(error, `nudge of claim ${claimId}`);
      }
    },
  };
  return {
    env,
    clock,
    stripe,
    at: () => deps,
    claimsAt: () => claimDeps,
    mailer,
    databaseOf: () => db,
    databases: () => [db],
    operatorToken: env.OWNER_TOKEN,
  };
}

/** Mail goes out where a sender is set up; on one's own machine it is kept to be looked at. */
function chooseMailer(env: Cloudflare.Env, db: Db, clock: Clock): Mailer {
  if (env.EMAIL && env.MAIL_FROM) return createCloudflareMailer(env.EMAIL, env.MAIL_FROM);
  return env.ENVIRONMENT === "local" ? createLocalMailer(db, clock) : NO_MAILER;
}

function requireSecret(name: string, value: string | undefined, minLength: number): void {
  if ((value ?? "").length < minLength)
    throw new Error(`Set the secret ${name} to at least ${minLength} random characters.`);
}
