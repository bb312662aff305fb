import { expect, test } from "vitest";
import { calibrate } from "../../../src/training/thresholds.ts";

test("few cases among many others do not carry calibration off without end", () => {
  // Weights are shares of their label, as second opinions have them; Newton's own steps run off to slopes of millions.
  const honest = Array.from({ length: 900 }, (_, at) => ({ label: 0 as const, weight: 1 / 900, logit: -9 - (at % 7) }));
  const found = Array.from({ length: 90 }, (_, at) => ({ label: 1 as const, weight: 1 / 90, logit: (at % 13) - 11 }));
  const { slope, offset } = calibrate([...honest, ...found]);
  expect(slope).toBeGreaterThan(0.3);
  expect(slope).toBeLessThan(3);
  expect(slope * -4 + offset).toBeGreaterThan(0);
  expect(slope * -13 + offset).toBeLessThan(0);
});
