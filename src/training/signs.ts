/**
 * Writes each weight as one sign: rounded to steps, the middle sign for nothing.
 * @param form.scale what one step is worth
 * @param form.steps how many there are to either side; weights beyond are cut off
 * @param form.middle the code of the middle sign
 */
export function toSigns(
  weights: Float64Array,
  { scale, steps, middle }: { scale: number; steps: number; middle: number },
): string {
  const signs = Array.from(weights, (weight) =>
    String.fromCharCode(middle + Math.max(-steps, Math.min(steps, Math.round(weight / scale)))),
  );
  return signs.join("");
}
