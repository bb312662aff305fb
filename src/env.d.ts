declare namespace Cloudflare {
  /** The Worker's bindings, variables and secrets: wrangler.toml names the former, `wrangler secret put` sets the latter. */
  interface Env {
    DB: D1Database;
    JOBS: Queue<import("./jobs/message.ts").JobMessage>;
    ASSETS: Fetcher;
    POST_LIMIT: RateLimit;
    READ_LIMIT: RateLimit;
    DEMO_LIMIT: RateLimit;
    ENVIRONMENT: string;
    /** Signs terms tokens and edit tokens. At least 32 characters. */
    SECRET_KEY: string;
    /** The operator's token. At least 24 characters. */
    OWNER_TOKEN: string;
    STRIPE_SECRET_KEY?: string;
    /** One secret, or two parted by a comma while one is being rotated. */
    STRIPE_WEBHOOK_SECRET?: string;
    STRIPE_API_BASE?: string;
    /** Moves the clock, in milliseconds; refused unless ENVIRONMENT is `local`. */
    CLOCK_OFFSET_MS?: string;
    DEMO_BLOG_URL?: string;
    /** The origin under which debtors reach their page, e.g. https://hausrecht.example. */
    PUBLIC_URL?: string;
    /** `paid` for Cloudflare's paid plan; anything else, and no value, keeps runs within the free one's limits. */
    PLAN?: string;
    /** `on` lets sites use automatic mode; anything else, and no value, keeps it off everywhere. */
    AUTOMATIC_MODE?: string;
    /** Cloudflare's e-mail binding, and the address that mail comes from. */
    EMAIL?: import("./mail/mailer.ts").EmailBinding;
    MAIL_FROM?: string;
    /** Holds the daily anchors of the chains of evidence; with a lock rule nobody can take one back. */
    ANCHORS?: R2Bucket;
  }
}
