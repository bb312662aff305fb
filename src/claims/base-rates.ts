/** The base rate of § 247 BGB in basis points, for the half-year that begins on that date. */
export type BaseRate = { from: string; basisPoints: number };

/**
 * As the Bundesbank announced them, oldest first. Add a line each 1 January and 1 July, even where the rate stays: for a
 * half-year without a line interest is refused rather than guessed.
 * @see https://www.bundesbank.de/de/bundesbank/organisation/agb-und-regelungen/basiszinssatz-607820
 */
export const BASE_RATES: readonly BaseRate[] = [
  { from: "2022-07-01", basisPoints: -88 },
  { from: "2023-01-01", basisPoints: 162 },
  { from: "2023-07-01", basisPoints: 312 },
  { from: "2024-01-01", basisPoints: 362 },
  { from: "2024-07-01", basisPoints: 337 },
  { from: "2025-01-01", basisPoints: 227 },
  { from: "2025-07-01", basisPoints: 127 },
  { from: "2026-01-01", basisPoints: 127 },
];
