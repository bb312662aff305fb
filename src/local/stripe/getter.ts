import { noSuch } from "./errors.ts";
import type { Context, Kind, Kinds } from "./kinds.ts";

/**
 * Makes what finds an object of a kind by its id.
 * @param noun what the refusal calls it: StripeError 404 when there is none
 */
export const getter =
  <K extends Kind>(kind: K, noun: string = kind) =>
  (ctx: Context, id: string, param = "id"): Kinds[K] => {
    const object = ctx.store.find(kind, id);
    if (!object) throw noSuch(noun, id, param);
    return object;
  };
