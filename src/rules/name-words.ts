import { NAME_LISTS } from "#lexicons";
import { FORENAME_SIGNS, SURNAME_SIGNS, WORD_SIGNS } from "./lexicon/known-names.ts";
import { openSieve, type Sieve } from "./sieve.ts";
import { openList } from "./word-lists.ts";

/** Forenames and their short forms as German and English readers sign with them. */
export const COMMON_FORENAMES = openList(NAME_LISTS, "COMMON_FORENAMES");
const known = openSieve(FORENAME_SIGNS);

/** Folded; a name that is in no list is as good as any other, a name that is in one needs no capital. */
export const FORENAMES: Sieve = { has: (word) => COMMON_FORENAMES.has(word) || known.has(word) };
export const SURNAMES: Sieve = openSieve(SURNAME_SIGNS);
/** Words that comments and articles use as words. */
export const WORDS: Sieve = openSieve(WORD_SIGNS);

// What the others hold is told where they are written down, in `lexicon/names.ts`.
export const PARTICLES = openList(NAME_LISTS, "PARTICLES");
export const TITLES = openList(NAME_LISTS, "TITLES");
export const KINSHIP = openList(NAME_LISTS, "KINSHIP");
export const BUSINESS = openList(NAME_LISTS, "BUSINESS");
export const NOT_A_NAME = openList(NAME_LISTS, "NOT_A_NAME");
export const TRADE = openList(NAME_LISTS, "TRADE");
export const FIRMS = openList(NAME_LISTS, "FIRMS");
export const TRADE_SURNAMES = openList(NAME_LISTS, "TRADE_SURNAMES");
export const CALLED = openList(NAME_LISTS, "CALLED");
export const PLACES = openList(NAME_LISTS, "PLACES");
export const INVENTED = openList(NAME_LISTS, "INVENTED");
export const FIGURES = openList(NAME_LISTS, "FIGURES");
