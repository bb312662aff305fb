import { writeEverydayStems } from "./everyday.ts";
import { writeKnownNames } from "./names.ts";

/** `npm run train:lists`: what the judge knows of words and names before it weighs anything; `npm run train` begins with it. */
writeKnownNames();
writeEverydayStems();
