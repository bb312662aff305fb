import * as v from "valibot";

/** 32 bytes. Lower case only, so that there is one way to write each hash. */
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, "Must be 64 hex digits in lower case."));

const ChainEntrySchema = v.object({
  siteId: v.string(),
  n: v.number(),
  firstSeq: v.number(),
  lastSeq: v.number(),
  root: hash,
  prev: hash,
  at: v.number(),
  hash,
});

/** A record with what proves it: salt and payload (null once erased) against its commitment, the path against the entry's root. */
const BundleRecordSchema = v.object({
  siteId: v.string(),
  seq: v.number(),
  kind: v.string(),
  subject: v.string(),
  at: v.number(),
  commitment: hash,
  salt: v.nullable(v.string()),
  payload: v.unknown(),
  proof: v.object({ entry: v.number(), path: v.array(hash) }),
});

/**
 * All records about some subjects, in a form that a stranger can check without us: `npm run verify -- FILE`. The chain
 * runs from the oldest entry that is needed to the newest, whose hash is what gets anchored outside.
 */
export const EvidenceBundleSchema = v.object({
  format: v.literal("hausrecht-evidence-1"),
  site: v.string(),
  built_at: v.string(),
  records: v.array(BundleRecordSchema),
  chain: v.array(ChainEntrySchema),
});

export type BundleRecord = v.InferOutput<typeof BundleRecordSchema>;
export type EvidenceBundle = v.InferOutput<typeof EvidenceBundleSchema>;
