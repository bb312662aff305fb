import type { RuleName } from "./judgement.ts";
export { describeReason } from "./reasons.ts";

/** The posted rule in a few words, as statements and pages name it. */
export const RULE_TITLES: Readonly<Record<"de" | "en", Readonly<Record<RuleName, string>>>> = {
  de: {
    real_name: "Echte Namen, wo möglich",
    personal_attack: "Keine persönlichen Angriffe",
    substance: "Keine Kommentare ohne Substanz",
    spam: "Kein Spam",
    advertising_only: "Keine reine Werbung",
  },
  en: {
    real_name: "Real names where possible",
    personal_attack: "No personal attacks",
    substance: "No comments without substance",
    spam: "No spam",
    advertising_only: "No mere advertising",
  },
};
