import { describe, expect, test } from "vitest";
import { readComment } from "../../../src/rules/reading.ts";

function found(body: string): string[] {
  return readComment({ body, author: { name: "Anna" } }).phrases.map(({ reason }) => reason);
}

test("who asks about money schemes praises none", () => {
  expect(found("A physical gift card or a virtual gift card?")).not.toContain("money_scheme");
  expect(found("Take a virtual gift card.")).toContain("money_scheme");
});

describe("scams by the roles in them", () => {
  test.each([
    ["occult", "A legit hacker wiped my criminal record within a day."],
    ["occult", "Ein mächtiges Medium hat uns wieder vereint."],
    ["occult", "Schreibt ihm, er kann Schufa Einträge löschen."],
    ["crypto_offer", "I trade with Mrs Alvarez, and withdrawals are prompt."],
    ["crypto_offer", "Frau Brandt betreut mein Konto seit März."],
    ["crypto_offer", "I was directed to a genius on Instagram who got my account back."],
    ["loan_offer", "Ich vergebe Darlehen an jeden."],
    ["money_scheme", "I was averaging $90 before."],
    ["money_scheme", "I am a widow and wish to donate 4 million to your garden."],
    ["money_scheme", "A late client with your surname left $18,000,000."],
    ["money_scheme", "Confirm your bank details within 24 hours."],
    ["money_scheme", "Put in 200 USDT, take out 2,000 tomorrow."],
    ["money_scheme", "Sie haben Anspruch auf eine Rückzahlung."],
    ["pharma", "She was cured of herpes."],
    ["essay_service", "Pay me and I take your online class for you."],
  ] as const)("%s: %s", (reason, body) => {
    expect(found(body)).toContain(reason);
  });

  test.each([
    "My bank got the money back after my account was hacked.",
    "We messaged the owner on WhatsApp and she sent photos.",
    "He has a clean driving record and no debts.",
    "My bank never asks me to confirm anything by mail.",
    "I put in 200 hours and took nothing out of it.",
    "Wir haben beim Sommerfest ein Fahrrad gewonnen.",
    "Mein Konto wurde gehackt, die Polizei hat die Anzeige aufgenommen.",
    "Im zweiten Band verleiht ein Kredithai Geld.",
  ])("those who were hacked or cheated may tell: %s", (body) => {
    const reasons = found(body);
    for (const reason of ["occult", "crypto_offer", "loan_offer", "money_scheme"] as const)
      expect(reasons).not.toContain(reason);
  });
});
