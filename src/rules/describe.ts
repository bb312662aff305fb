export { describeReason } from "./reasons.ts";
