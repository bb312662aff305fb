import * as fc from "fast-check";
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { CLAIM_STATUSES, type ClaimStatus } from "../../../src/claims/claim.ts";
import {
  LEGAL_FROM,
  REOPENED,
  transition,
  type Action,
  type ActionKind,
  type ClaimState,
  type Guard,
} from "../../../src/claims/transition.ts";

const state = (status: ClaimStatus, change: Partial<ClaimState> = {}): ClaimState => ({
  status,
  contestedFrom: status === "contested" ? "open" : null,
  paymentState: "none",
  dunningLevel: 0,
  hold: null,
  generation: 1,
  legalHold: null,
  legalHoldUntil: null,
  erasedAt: null,
  ...change,
});

/** Every kind of action, in each variant that leads somewhere else. */
const ACTIONS = (Object.keys(LEGAL_FROM) as ActionKind[]).flatMap((kind): Action[] => {
  if (kind === "approve") return [0, 14].map((hearingDays) => ({ kind, hearingDays }));
  if (kind === "hold") return [{ kind, reason: "a call" }];
  if (kind === "legal_hold") return [{ kind, reason: "a lawsuit", until: null }];
  if (kind === "recheck") return [{ kind, hold: null }];
  if (kind === "erase") return [{ kind, at: 1 }];
  if (kind === "record_refund") return [{ kind, paymentState: "refunded", settled: false }];
  if (kind === "take_back_payment")
    return [null, ...REOPENED].map((reopened) => ({ kind, paymentState: "none", reopened }));
  if (kind === "record_cost") return [{ kind, paymentState: "none" }];
  if (kind !== "record_payment" && kind !== "project") return [{ kind }];
  return [
    { kind, paymentState: "partial", settled: false },
    { kind, paymentState: "paid", settled: true },
  ];
});

/** Where each action leads from each state: the whole table, so that a change of one cell is seen. */
const TABLE = `
  candidate: cancel cancelled expire expired give_up unattributable hold candidate identify review reject rejected legal_hold candidate
  unattributable: cancel cancelled expire expired hold unattributable identify review reject rejected legal_hold unattributable
  review: approve invoicing approve hearing cancel cancelled expire expired give_up unattributable hold review identify review reject rejected flag review unflag review legal_hold review
  rejected: flag rejected unflag rejected legal_hold rejected erase rejected
  hearing: flag hearing unflag hearing cancel cancelled close_hearing invoicing concede conceded expire expired hold hearing object contested legal_hold hearing
  invoicing: cancel cancelled concede conceded flag invoicing hold invoicing issue open object contested recheck invoicing reissue invoicing unflag invoicing legal_hold invoicing
  open: take_back_payment open take_back_payment open take_back_payment open take_back_payment open concede conceded flag open hold open object contested project open project settled record_payment open record_payment settled refer referred remind open unflag open write_off written_off legal_hold open
  contested: take_back_payment contested take_back_payment contested take_back_payment contested take_back_payment contested concede conceded flag contested hold contested project contested project contested record_payment contested record_payment contested refuse_objection open unflag contested legal_hold contested
  settled: take_back_payment settled take_back_payment open take_back_payment written_off take_back_payment referred concede conceded flag settled object contested project settled project settled record_payment settled record_payment settled unflag settled legal_hold settled erase settled
  conceded: take_back_payment conceded take_back_payment conceded take_back_payment conceded take_back_payment conceded flag conceded project conceded project conceded record_payment conceded record_payment conceded unflag conceded legal_hold conceded erase conceded
  written_off: take_back_payment written_off take_back_payment written_off take_back_payment written_off take_back_payment written_off concede conceded flag written_off hold written_off object contested project written_off project settled record_payment written_off record_payment settled refer referred unflag written_off legal_hold written_off erase written_off
  referred: take_back_payment referred take_back_payment referred take_back_payment referred take_back_payment referred concede conceded flag referred hold referred object contested project referred project settled record_payment referred record_payment settled unflag referred write_off written_off legal_hold referred
  cancelled: flag cancelled unflag cancelled legal_hold cancelled erase cancelled
  expired: flag expired unflag expired legal_hold expired erase expired
`.trim();

test("each action leads where the table says from each state, and nowhere else", () => {
  const rows = CLAIM_STATUSES.map((status) => {
    const cells = ACTIONS.flatMap((action) => {
      const outcome = transition(state(status), action);
      return outcome.ok ? [`${action.kind} ${outcome.next.status}`] : [];
    });
    return `${status}: ${cells.join(" ")}`;
  });
  const normal = (row: string) => row.trim().split(/:\s*/)[0] + ": " + pairs(row.trim().split(/:\s*/)[1] ?? "");
  expect(rows.map(normal)).toEqual(TABLE.split("\n").map(normal));
});

/** The cells of a row as sorted pairs: the order in which actions are listed says nothing. */
function pairs(cells: string): string {
  const words = cells.split(" ");
  const list = words.flatMap((word, i) => (i % 2 === 0 && word !== "" ? [`${word}>${words[i + 1]}`] : []));
  return list.toSorted((a, b) => a.localeCompare(b)).join(" ");
}

test("money is noted only once there is a demand: an objection that came before it is decided first", () => {
  const payment = { kind: "record_payment", paymentState: "paid", settled: true } as const;
  const noted = (contestedFrom: ClaimStatus) => transition(state("contested", { contestedFrom }), payment).ok;
  expect(["hearing", "invoicing"].map((from) => noted(from as ClaimStatus))).toEqual([false, false]);
  expect(["open", "settled", "written_off"].map((from) => noted(from as ClaimStatus))).toEqual([true, true, true]);
});

test("the database's trigger allows exactly the moves that transition() can make", async () => {
  const possible = new Set<string>();
  for (const status of CLAIM_STATUSES) {
    for (const action of ACTIONS) {
      for (const contestedFrom of [...CLAIM_STATUSES, null]) {
        for (const paymentState of ["none", "paid"] as const) {
          const reachable = contestedFrom === null || LEGAL_FROM.object.includes(contestedFrom);
          if (!reachable || (status === "contested") !== (contestedFrom !== null)) continue;
          if (contestedFrom === "settled" && paymentState === "none") continue;
          const outcome = transition(state(status, { contestedFrom, paymentState }), action);
          if (outcome.ok && outcome.next.status !== status) possible.add(`${status}>${outcome.next.status}`);
        }
      }
    }
  }
  const sql = await readFile("migrations/0020_taken_back_payments.sql", "utf8");
  const trigger = /CREATE TRIGGER `claims_moves`[^;]*/.exec(sql)?.[0] ?? "";
  const allowed = trigger.match(/\w+>\w+/g) ?? [];
  expect(new Set(allowed)).toEqual(possible);
});

test("nothing that was spent before the first reminder is owed", () => {
  const cost = { kind: "record_cost", paymentState: "none" } as const;
  expect(CLAIM_STATUSES.filter((status) => transition(state(status), cost).ok)).toEqual([]);
  expect(CLAIM_STATUSES.filter((status) => transition(state(status, { dunningLevel: 1 }), cost).ok)).toEqual([
    "open",
    "referred",
  ]);
});

test("money is recorded as paid back only where some is owed back", () => {
  const allowed = CLAIM_STATUSES.flatMap((status) =>
    (["none", "partial", "paid", "overpaid", "refunded", "disputed"] as const).flatMap((paymentState) => {
      const refund = { kind: "record_refund", paymentState: "refunded", settled: false } as const;
      return transition(state(status, { paymentState }), refund).ok ? [`${status} ${paymentState}`] : [];
    }),
  );
  expect(allowed).toEqual(["settled overpaid", "conceded partial", "conceded paid"]);
});

test("a refused objection in a hearing leads to the owner's desk, after payment to settled, else to where it came from", () => {
  const refuse = (change: Partial<ClaimState>) => {
    const outcome = transition(state("contested", change), { kind: "refuse_objection" });
    return outcome.ok ? outcome.next.status : outcome.code;
  };
  expect(refuse({ contestedFrom: "hearing" })).toBe("review");
  expect(refuse({ contestedFrom: "invoicing" })).toBe("invoicing");
  expect(refuse({ contestedFrom: "open" })).toBe("open");
  expect(refuse({ contestedFrom: "open", paymentState: "paid" })).toBe("settled");
  expect(refuse({ contestedFrom: "open", paymentState: "overpaid" })).toBe("settled");
  expect(refuse({ contestedFrom: "referred" })).toBe("referred");
});

test("a debtor is reminded three times, and invoiced three times at most where invoices are lost", () => {
  const after = (status: ClaimStatus, kind: "remind" | "reissue", change: Partial<ClaimState>) => {
    const outcome = transition(state(status, change), { kind });
    return outcome.ok ? (kind === "remind" ? outcome.next.dunningLevel : outcome.next.generation) : outcome.code;
  };
  const refused = "transition_refused";
  expect([0, 1, 2, 3].map((dunningLevel) => after("open", "remind", { dunningLevel }))).toEqual([1, 2, 3, refused]);
  expect([1, 2, 3].map((generation) => after("invoicing", "reissue", { generation }))).toEqual([2, 3, refused]);
});

test("a hearing of a single day is one", () => {
  const approved = (hearingDays: number) => transition(state("review"), { kind: "approve", hearingDays });
  expect([0, 1].map(approved)).toMatchObject([{ next: { status: "invoicing" } }, { next: { status: "hearing" } }]);
});

test("a claim that is settled no more goes back to where it was asked for, under an objection once that is refused", () => {
  const back = (status: ClaimStatus, contestedFrom: ClaimStatus | null) =>
    transition(state(status, { contestedFrom, paymentState: "paid" }), {
      kind: "take_back_payment",
      paymentState: "none",
      reopened: "referred",
    });
  expect(back("settled", null)).toMatchObject({ next: { status: "referred", paymentState: "none" } });
  expect(back("contested", "settled")).toMatchObject({ next: { status: "contested", contestedFrom: "referred" } });
  expect(back("contested", "open")).toMatchObject({ next: { status: "contested", contestedFrom: "open" } });
});

test("a debtor's page that says something else now puts the claim on hold, and no other does", () => {
  const looked = (hold: string | null, before: string | null = null) =>
    transition(state("invoicing", { hold: before }), { kind: "recheck", hold });
  expect(looked("another name")).toMatchObject({ next: { status: "invoicing", hold: "another name" } });
  expect(looked(null)).toMatchObject({ next: { status: "invoicing", hold: null } });
  expect(looked(null, "a lawyer wrote").ok).toBe(false);
});

test("the first guard that fails is named, with its value and its code", () => {
  const guards: Guard[] = [
    { name: "business", ok: true, value: ["vat_id"], refusal: "debtor_invalid" },
    { name: "attribution", ok: false, value: { level: "D" }, refusal: "attribution_insufficient" },
  ];
  expect(transition(state("review"), { kind: "approve", hearingDays: 0 }, guards)).toEqual({
    ok: false,
    code: "attribution_insufficient",
    reason: 'approve needs attribution, but it is {"level":"D"}.',
    guards,
  });
});

test("nothing moves on by itself while a claim is on hold, but it can be contested, conceded and paid", () => {
  const held = { hold: "a lawyer wrote" };
  const may = (status: ClaimStatus, action: Action) => transition(state(status, held), action).ok;
  expect(may("review", { kind: "approve", hearingDays: 0 })).toBe(false);
  expect(may("hearing", { kind: "close_hearing" })).toBe(false);
  expect(may("invoicing", { kind: "issue" })).toBe(false);
  expect(may("open", { kind: "remind" })).toBe(false);
  expect(may("open", { kind: "object" })).toBe(true);
  expect(may("open", { kind: "concede" })).toBe(true);
  expect(may("open", { kind: "project", paymentState: "paid", settled: true })).toBe(true);
});

test("a legal hold can be put on and lifted in any state, keeps a claim from erasure, and an erased one from all but its invoice", () => {
  for (const status of CLAIM_STATUSES) {
    const held = transition(state(status), { kind: "legal_hold", reason: "a lawsuit", until: "2031-01-31" });
    if (!held.ok) throw new Error(held.reason);
    expect(held.next).toMatchObject({ status, legalHold: "a lawsuit", legalHoldUntil: "2031-01-31" });
    expect(transition(held.next, { kind: "erase", at: 1 }).ok).toBe(false);
    const lifted = transition(held.next, { kind: "release_legal_hold" });
    expect(lifted).toMatchObject({ ok: true, next: { status, legalHold: null, legalHoldUntil: null } });
  }
  expect(transition(state("settled"), { kind: "release_legal_hold" }).ok).toBe(false);
  const erased = transition(state("settled"), { kind: "erase", at: 7 });
  if (!erased.ok) throw new Error(erased.reason);
  const still = ACTIONS.filter((action) => transition(erased.next, action).ok).map(({ kind }) => kind);
  expect(new Set(still)).toEqual(new Set(["project", "flag", "unflag"]));
});

test("no sequence of actions leaves a terminal state, reminds a fourth time or invoices a fourth time", () => {
  const terminal = new Set<ClaimStatus>(["rejected", "conceded", "cancelled", "expired"]);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ACTIONS), { maxLength: 60 }), (actions) => {
      let claim = state("candidate");
      for (const action of actions) {
        const outcome = transition(claim, action);
        if (!outcome.ok) continue;
        expect(terminal.has(claim.status) && outcome.next.status !== claim.status).toBe(false);
        expect(outcome.next.status === "contested").toBe(outcome.next.contestedFrom !== null);
        claim = outcome.next;
      }
      expect(claim.dunningLevel).toBeLessThanOrEqual(3);
      expect(claim.generation).toBeLessThanOrEqual(3);
    }),
    { numRuns: 20_000 },
  );
});
