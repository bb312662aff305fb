import { refuse } from "./errors.ts";
import type { Kind, Kinds } from "./kinds.ts";
import { expand, present } from "./present.ts";
import type { Store } from "./store.ts";

/** A stored object, or a list of them, as Stripe shows it. */
export function show(store: Store, body: object, expansions: unknown): unknown {
  const object = "object" in body ? body.object : undefined;
  const isList = object === "list" || object === "search_result";
  const shown =
    isList && "data" in body && Array.isArray(body.data)
      ? { ...body, data: body.data.map((item: object) => presentAny(store, item)) }
      : presentAny(store, body);
  const paths = Array.isArray(expansions) ? expansions.map(String) : [];
  return paths.reduce<unknown>((value, path) => {
    const expanded = expand(store, value, path.split("."));
    if (expanded === undefined) {
      throw refuse(`This property cannot be expanded (${path}).`, "expand");
    }
    return expanded;
  }, shown);
}

/** Objects that are no stored ones (a preview, a deletion, a balance) are shown as they are. */
function presentAny(store: Store, object: object): object {
  const id = "id" in object ? String(object.id) : "";
  const kind = "object" in object ? (String(object.object) as Kind) : undefined;
  const isStored = kind !== undefined && store.find(kind, id) !== undefined;
  // `secret` of a new webhook endpoint is in the answer and not in the stored object, so present what was given.
  return isStored && !("deleted" in object) ? present(store, object as Kinds[Kind]) : object;
}
