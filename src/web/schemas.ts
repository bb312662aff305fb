// One set of schemas: requests are validated by them, and openapi.json is generated from them.
export * from "./schemas/claims.ts";
export * from "./schemas/comments.ts";
export * from "./schemas/moderation.ts";
export * from "./schemas/moving.ts";
export * from "./schemas/policy.ts";
export * from "./schemas/reports.ts";
export * from "./schemas/settings.ts";
export * from "./schemas/values.ts";
