import { sigmoid } from "../rules/model.ts";
import {
  LETTER_BUCKETS,
  LETTER_STEPS,
  MIDDLE_SIGN,
  piecesOf,
  spellsWord,
  type LetterModel,
} from "../rules/name-letters.ts";
import { shuffle } from "./shuffle.ts";
import { toSigns } from "./signs.ts";

const ROUNDS = 8;
const RATE = 0.15;
/** As if each weight had been moved by so much before: the first words do not push it far. */
const FIRST_SQUARE = 0.01;
/** Weights beyond those of all but this share are cut off, so that the many small ones keep their steps. */
const CUT = 0.01;
/** So many names may look like words; the sieves know the more usual of them. */
const NAMES_TAKEN_FOR_WORDS = 0.012;

/**
 * Learns how words are spelled as against names: logistic regression by stochastic descent, both kinds of equal weight.
 * @see Duchi, Hazan, Singer 2011, "Adaptive subgradient methods"
 */
export function trainLetters(words: readonly string[], names: readonly string[]): LetterModel {
  const rows = shuffle([
    ...words.map((word) => ({ pieces: piecesOf(word), label: 1, weight: 1 })),
    ...names.map((name) => ({ pieces: piecesOf(name), label: 0, weight: words.length / names.length })),
  ]);
  const weights = new Float64Array(LETTER_BUCKETS);
  const squares = new Float64Array(LETTER_BUCKETS).fill(FIRST_SQUARE);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { pieces, label, weight } of rows) {
      const length = Math.sqrt(pieces.length);
      const logit = pieces.reduce((sum, piece) => sum + (weights[piece] ?? 0), 0) / length;
      const slope = (weight * (sigmoid(logit) - label)) / length;
      for (const piece of pieces) {
        squares[piece] = (squares[piece] ?? 0) + slope * slope;
        weights[piece] = (weights[piece] ?? 0) - (RATE * slope) / Math.sqrt(squares[piece] ?? 1);
      }
    }
  }
  const model = pack(weights);
  const logits = names.map((name) => spellsWord(model, name)).toSorted((a, b) => a - b);
  const limit = logits[Math.floor(logits.length * (1 - NAMES_TAKEN_FOR_WORDS))] ?? 0;
  return { ...model, bias: Number((-limit).toFixed(3)) };
}

/** Rounds the weights to steps and writes each as one sign. */
function pack(weights: Float64Array): LetterModel {
  const sizes = weights.map(Math.abs).toSorted();
  const scale = Number(((sizes[Math.floor(sizes.length * (1 - CUT))] ?? 1) / LETTER_STEPS).toPrecision(4));
  return { scale, bias: 0, weights: toSigns(weights, { scale, steps: LETTER_STEPS, middle: MIDDLE_SIGN }) };
}
