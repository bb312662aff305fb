import { compileLexicons } from "../compile-lexicons.ts";
import { packLists } from "../word-lists.ts";
import { ATTACK } from "./attack.ts";
import { BULK_TALK } from "./bulk.ts";
import { CLASSIFIED } from "./classified.ts";
import { ENGLISH } from "./english.ts";
import { GERMAN } from "./german.ts";
import * as names from "./names.ts";
import { NOTICES } from "./notices.ts";
import { PITCH_TALK } from "./pitch.ts";
import { SCAMS } from "./scams.ts";
import { SELLERS } from "./sellers.ts";
import { TEMPLATES } from "./templates.ts";
import { TESTIMONIALS } from "./testimonials.ts";
import { TOUTING } from "./touting.ts";
import { TRADE } from "./trade.ts";
import { WARES } from "./wares.ts";

// Node compiles the lexicons as they are written. The Worker, which has no time for that when it wakes up, gets what
// `npm run build` compiled instead (package.json, "imports").
export const PHRASE_LEXICONS = compileLexicons([
  ENGLISH,
  GERMAN,
  TRADE,
  PITCH_TALK,
  SELLERS,
  BULK_TALK,
  CLASSIFIED,
  WARES,
  TOUTING,
  TEMPLATES,
  SCAMS,
  TESTIMONIALS,
  NOTICES,
]);
export const ATTACK_LEXICON = compileLexicons([ATTACK]);
export const NAME_LISTS = packLists(names);
