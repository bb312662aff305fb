type Weighed = { readonly reason: string; readonly weight: number };

/** What evidence says, reason by reason with what its pieces weigh together; the most telling first. */
export function byReason<T extends Weighed>(
  evidence: readonly T[],
): { reason: T["reason"]; pieces: T[]; weight: number }[] {
  return [...Map.groupBy(evidence, ({ reason }): T["reason"] => reason)]
    .map(([reason, pieces]) => ({ reason, pieces, weight: pieces.reduce((sum, { weight }) => sum + weight, 0) }))
    .toSorted(mostTelling);
}

/** For sorting: the weightiest first, and the choice of words last, since what a named reason says can be checked. */
export function mostTelling(a: Weighed, b: Weighed): number {
  return Number(a.reason === "style") - Number(b.reason === "style") || b.weight - a.weight;
}
