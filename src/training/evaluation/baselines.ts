/** What others reached, to read the figures beside. Sources and splits: docs of each; not measured here. */
export const BASELINES: readonly string[] = [
  "spam, unseen blogs: LR n-grams + 22 named features AUC 0.906, P 75 R 46 FPR 2.0 %; fastText AUC 0.881; Bogofilter AUC 0.756",
  "spam, unseen tutorials: LR n-grams + named features AUC 0.963, P 80 R 73; Naive Bayes AUC 0.919",
  "spam, unseen videos: LR n-grams + named features AUC 0.968, F1 90.4; fastText AUC 0.975, F1 89.5",
  "advertising only at 0.1 % FPR: R 23 (tutorials), 10 (blogs), 18 (German); 1 to 3 of 2,937 honest comments billed",
  "GermEval 2018 offensive/other: macro-F1 76.8 (best of 51 runs), linear n-grams 68.7",
  "insults 2012: linear n-grams trained on it AUC 0.852; trained on open data (Surge, Davidson) AUC 0.715",
  "substanceless: content words AUC 0.88 (en), 0.83 (de); at most one content word P 94 R 47, P 85 R 50",
  "display names: lists and form 94.2 % right",
];
