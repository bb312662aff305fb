import { writeKnownNames } from "./names.ts";

/** `npm run train:names`: what the judge knows of names alone; `npm run train` writes it too, with all that rests on it. */
writeKnownNames();
