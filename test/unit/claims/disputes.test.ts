import { expect, test } from "vitest";
import { sumDisputes } from "../../../src/stripe/snapshot.ts";

const dispute = (status: string, amount = 50_000) => ({ status, amount });

test.each([
  ["needs_response", "open", 0],
  ["under_review", "open", 0],
  ["appeal_under_review", "open", 0],
  ["a_status_of_next_year", "open", 0],
  ["warning_needs_response", "inquiry", 0],
  ["warning_under_review", "inquiry", 0],
  ["warning_closed", "won", 0],
  ["prevented", "won", 0],
  ["won", "won", 0],
  ["lost", "lost", 50_000],
] as const)("a dispute that is %s counts as %s", (status, state, chargedBack) => {
  expect(sumDisputes([dispute(status)])).toEqual({ dispute: state, chargedBack });
});

test("of several disputes the open one is shown, and only lost ones took money", () => {
  expect(sumDisputes([dispute("won"), dispute("lost", 1_000), dispute("lost", 500)])).toEqual({
    dispute: "lost",
    chargedBack: 1_500,
  });
  expect(sumDisputes([dispute("lost", 1_000), dispute("under_review")])).toEqual({
    dispute: "open",
    chargedBack: 1_000,
  });
  expect(sumDisputes([])).toEqual({ dispute: null, chargedBack: 0 });
});
