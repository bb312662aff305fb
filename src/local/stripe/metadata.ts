import { refuse } from "./errors.ts";

type Metadata = Record<string, string>;

/**
 * Merges metadata as Stripe does: an empty value unsets its key, an empty text unsets all.
 * @throws StripeError past 50 keys, 40 characters to a key or 500 to a value (docs.stripe.com/api/metadata)
 */
export function mergeMetadata(
  earlier: Metadata | null,
  given: Record<string, string | number | null> | "" | null | undefined,
): Metadata {
  if (given === "") return {};
  const merged: Metadata = { ...earlier };
  for (const [key, value] of Object.entries(given ?? {})) {
    const text = String(value ?? "");
    if (key.length > 40) {
      throw refuse(
        `Metadata keys can have up to 40 characters, but you passed in a key that is ${key.length}.`,
        "metadata",
      );
    }
    if (text.length > 500) {
      const message = `Metadata values can have up to 500 characters, but you passed in a value that is ${text.length} characters.`;
      throw refuse(message, `metadata[${key}]`);
    }
    if (text === "") delete merged[key];
    else merged[key] = text;
  }
  if (Object.keys(merged).length > 50) {
    throw refuse("You can only have up to 50 metadata keys.", "metadata");
  }
  return merged;
}
