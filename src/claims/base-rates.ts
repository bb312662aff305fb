/** The base rate of § 247 BGB in basis points, from that date on. */
export type BaseRate = { from: string; basisPoints: number };

/**
 * As the Bundesbank announced them, oldest first. Add a line each 1 January and 1 July: past the last line's half-year
 * interest is refused rather than guessed.
 * @see https://www.bundesbank.de/de/bundesbank/organisation/agb-und-regelungen/basiszinssatz-607820
 */
export const BASE_RATES: readonly BaseRate[] = [
  { from: "2016-07-01", basisPoints: -88 },
  { from: "2023-01-01", basisPoints: 162 },
  { from: "2023-07-01", basisPoints: 312 },
  { from: "2024-01-01", basisPoints: 362 },
  { from: "2024-07-01", basisPoints: 337 },
  { from: "2025-01-01", basisPoints: 227 },
  { from: "2025-07-01", basisPoints: 127 },
  { from: "2026-01-01", basisPoints: 127 },
];
