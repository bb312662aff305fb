/**
 * A line of a claim's account, in minor units: what is owed counts up, what is paid or given up counts down. Money that went
 * back counts up again: as a `refund` by us, as a `chargeback` by the payer's bank.
 */
export type PostingKind = "principal" | "interest" | "cost" | "payment" | "credit" | "refund" | "chargeback" | "waiver";

/** `amount` is signed; `on` is the date that counts (YYYY-MM-DD), e.g. the day the money arrived. */
export type Posting = { kind: PostingKind; amount: number; on: string; source: string };

const SIGN: Readonly<Record<PostingKind, 1 | -1>> = {
  principal: 1,
  interest: 1,
  cost: 1,
  refund: 1,
  chargeback: 1,
  payment: -1,
  credit: -1,
  waiver: -1,
};

/**
 * Makes a posting with the sign of its kind.
 * @param amount positive integer of minor units
 * @throws RangeError for anything else
 */
export function post(kind: PostingKind, amount: number, on: string, source: string): Posting {
  if (!Number.isSafeInteger(amount) || amount <= 0) throw new RangeError(`No such sum: ${amount}`);
  return { kind, amount: SIGN[kind] * amount, on, source };
}

/** Whether a line goes against its kind: it takes an earlier one back. */
export function takesBack({ kind, amount }: Pick<Posting, "kind" | "amount">): boolean {
  return Math.sign(amount) !== SIGN[kind];
}

/** What is still owed; negative when the debtor is owed money back. */
export function balance(postings: readonly Pick<Posting, "amount">[]): number {
  return postings.reduce((sum, { amount }) => sum + amount, 0);
}

/** The absolute sum of the postings of one kind, of one source if given. */
export function total(postings: readonly Posting[], kind: PostingKind, source?: string): number {
  const mine = postings.filter(
    (posting) => posting.kind === kind && (source === undefined || posting.source === source),
  );
  return Math.abs(balance(mine));
}

/** How much of the invoice needs no paying any more: money that came, and what was credited on the invoice itself. */
export function coveredOfInvoice(postings: readonly Posting[]): number {
  return total(postings, "payment") + total(postings, "credit", "invoice");
}

/** What went back to the payer, whoever sent it. */
export function paidBack(postings: readonly Posting[]): number {
  return total(postings, "refund") + total(postings, "chargeback");
}

/** Open sums by the part of the debt that they belong to, each ≥ 0; `over` is what was paid too much. */
export type Allocation = { cost: number; interest: number; principal: number; over: number };

/**
 * What is left of each part of the debt. Money settles what was owed on its day: costs first, then interest, then the
 * principal (§ 367(1) BGB); none settles interest that accrued after it. A credit takes the principal first, a waiver gives
 * up interest. Money that went back never came: the newest first.
 */
export function allocate(postings: readonly Posting[]): Allocation {
  const open = { cost: 0, interest: 0, principal: 0 };
  const take = (sum: number, order: readonly (keyof typeof open)[]): number => {
    let rest = sum;
    for (const part of order) {
      const taken = Math.min(rest, open[part]);
      open[part] -= taken;
      rest -= taken;
    }
    return rest;
  };
  const payments = standingPayments(postings);
  let over = 0;
  for (const [day, lines] of byDay(postings)) {
    open.cost += total(lines, "cost");
    open.interest += balance(lines.filter(({ kind }) => kind === "interest"));
    open.principal += total(lines, "principal");
    // Interest that was posted too much and has been paid is money that is left.
    over -= Math.min(0, open.interest);
    open.interest = Math.max(0, open.interest);
    const tooMuchCredit =
      take(total(lines, "waiver"), ["interest", "cost", "principal"]) +
      take(total(lines, "credit"), ["principal", "interest", "cost"]);
    over = tooMuchCredit + take(over + (payments.get(day) ?? 0), ["cost", "interest", "principal"]);
  }
  return { ...open, over };
}

/** What came in on each day and has stayed. */
function standingPayments(postings: readonly Posting[]): Map<string, number> {
  let back = paidBack(postings);
  const standing = new Map<string, number>();
  for (const [day, lines] of byDay(postings).toReversed()) {
    const paid = total(lines, "payment");
    standing.set(day, Math.max(0, paid - back));
    back = Math.max(0, back - paid);
  }
  return standing;
}

function byDay(postings: readonly Posting[]): [day: string, lines: Posting[]][] {
  return [...Map.groupBy(postings, ({ on }) => on)].toSorted(([a], [b]) => a.localeCompare(b));
}
