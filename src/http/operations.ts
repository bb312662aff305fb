// Every operation of the API, by the tag that it has in openapi.json.
export * from "./operations/author.ts";
export * from "./operations/claims.ts";
export * from "./operations/comments.ts";
export * from "./operations/evidence.ts";
export * from "./operations/moderation.ts";
export * from "./operations/reports.ts";
export * from "./operations/settings.ts";
