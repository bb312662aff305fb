/**
 * Rows of other corpora that are labelled harmless, or not labelled, and that anyone else calls advertising or an attack.
 * What the judge held of the corpora of spam and of insults was read again, among as many other comments, by somebody who
 * knew neither label nor judgement. That is one side only: it tells something of precision, and nothing of recall.
 *
 * Of those that may be learned from, nothing is. Of those kept aside, the evaluation goes by their label and says beside
 * it how many are disputed.
 */
const ADVERTISING = new Set(
  `tut-69 tut-87 tut-108 tut-120 tut-211 tut-429 tut-548 tut-627 ucc-1739468928
  tut-127 tut-128 tut-129 ctc-1190863157`.split(/\s+/),
);
const ATTACKS = new Set(
  `ins-tr-40 ins-tr-62 ins-tr-65 ins-tr-84 ins-tr-112 ins-tr-119 ins-tr-153 ins-tr-179 ins-tr-209 ins-tr-419
  ins-tr-449 ins-tr-546 ins-tr-594 ins-tr-598 ins-tr-609 ins-tr-685 ins-tr-759 ins-tr-802 ins-tr-809 ins-tr-826
  ins-tr-868 ins-tr-939 ins-tr-974 ins-tr-997 ins-tr-1004 ins-tr-1079 ins-tr-1115 ins-tr-1188 ins-tr-1192 ins-tr-1223
  ins-tr-1252 ins-tr-1271 ins-tr-1277 ins-tr-1335 ins-tr-1342 ins-tr-1343 ins-tr-1435 ins-tr-1476 ins-tr-1482
  ins-tr-1485 ins-tr-1497 ins-tr-1528 ins-tr-1558 ins-tr-1692 ins-tr-1700 ins-tr-1736 ins-tr-1741 ins-tr-1744
  ins-tr-1795 ins-tr-1799 ins-tr-1970 ins-tr-2003 ins-tr-2130 ins-tr-2171 ins-tr-2192 ins-tr-2212 ins-tr-2218
  ins-tr-2228 ins-tr-2242 ins-tr-2244 ins-tr-2249 ins-tr-2256 ins-tr-2266 ins-tr-2317 ins-tr-2320 ins-tr-2328
  ins-tr-2334 ins-tr-2349 ins-tr-2356 ins-tr-2427 ins-tr-2432 ins-tr-2682 ins-tr-2784 ins-tr-2786 ins-tr-2789
  ins-tr-2849 ins-tr-2897 ins-tr-2945 ins-tr-3077 ins-tr-3089 ins-tr-3125 ins-tr-3145 ins-tr-3156 ins-tr-3164
  ins-tr-3166 ins-tr-3214 ins-tr-3265 ins-tr-3280 ins-tr-3283 ins-tr-3288 ins-tr-3337 ins-tr-3384 ins-tr-3411
  ins-tr-3447 ins-tr-3452 ins-tr-3490 ins-tr-3591 ins-tr-3615 ins-tr-3619 ins-tr-3626 ins-tr-3634 ins-tr-3693
  ins-tr-3746 ins-tr-3758 ins-tr-3811 ins-tr-3829 ins-tr-3844 ins-tr-3856 ins-tr-3888
  ins-tr-66 ins-tr-152 ins-tr-211 ins-tr-328 ins-tr-467 ins-tr-643 ins-tr-679 ins-tr-707 ins-tr-904 ins-tr-911
  ins-tr-1164 ins-tr-1165 ins-tr-1459 ins-tr-1491 ins-tr-1748 ins-tr-1759 ins-tr-2008 ins-tr-2050 ins-tr-2052
  ins-tr-2261 ins-tr-2592 ins-tr-2690 ins-tr-2715 ins-tr-2927 ins-tr-3041 ins-tr-3130 ins-tr-3601
  ins-tr-1112 ins-tr-1813 ins-tr-2307
  ins-tr-104 ins-tr-132 ins-tr-245 ins-tr-252 ins-tr-281 ins-tr-296 ins-tr-311 ins-tr-517 ins-tr-520 ins-tr-545
  ins-tr-551 ins-tr-615 ins-tr-840 ins-tr-988 ins-tr-1014 ins-tr-1016 ins-tr-1041 ins-tr-1104 ins-tr-1162 ins-tr-1191
  ins-tr-1369 ins-tr-1434 ins-tr-1458 ins-tr-1509 ins-tr-1565 ins-tr-1654 ins-tr-1767 ins-tr-1861 ins-tr-2018
  ins-tr-2037 ins-tr-2061 ins-tr-2092 ins-tr-2262 ins-tr-2305 ins-tr-2322 ins-tr-2448 ins-tr-2604 ins-tr-2702
  ins-tr-2748 ins-tr-2785 ins-tr-2942 ins-tr-3007 ins-tr-3148 ins-tr-3196 ins-tr-3200 ins-tr-3257 ins-tr-3338
  ins-tr-3370 ins-tr-3427 ins-tr-3477 ins-tr-3520 ins-tr-3576 ins-tr-3602 ins-tr-3621 ins-tr-3710 ins-tr-3748
  ins-tr-3757 ins-tr-3797 ins-tr-3853 ins-tr-3860 ge18-8.tr-110 ge18-8.tr-126 ge18-8.tr-145 ge18-8.tr-268
  ge18-8.tr-474 ge18-8.tr-488 ge18-8.tr-644 ge18-8.tr-816 ge18-8.tr-871 ge18-8.tr-957 ge18-8.tr-1041 ge18-8.tr-1559
  ge18-8.tr-1585 ge18-8.tr-1614 ge18-8.tr-1623 ge18-8.tr-1687 ge18-8.tr-1775 ge18-8.tr-1944 ge18-8.tr-2237
  ge18-8.tr-2505 ge18-8.tr-2720 ge18-8.tr-2846 ge18-8.tr-3183 ge18-8.tr-3206 ge18-8.tr-3226 ge18-8.tr-3418
  ge18-8.tr-3621 ge18-8.tr-4012 ge18-8.tr-4210 ge18-8.tr-4288 ge18-8.tr-4653`.split(/\s+/),
);

/** Which label of a row somebody else denies. */
export function disputedLabel(id: string): "spam" | "attack" | undefined {
  if (ADVERTISING.has(id)) return "spam";
  return ATTACKS.has(id) ? "attack" : undefined;
}
