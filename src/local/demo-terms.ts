const FEES = [{ rule: "advertising_only", amount: 50_000, currency: "EUR" }];

/** The posted house rules of the demo blog, in the words that such blogs use. */
export const DEMO_TERMS = [
  {
    locale: "de",
    nature: "penalty",
    fees: FEES,
    text: `1. Bitte kommentieren Sie unter Ihrem echten Namen, im Zweifel genügt der Vorname.
2. Keine persönlichen Angriffe.
3. Kommentare ohne Substanz, SPAM und persönliche Angriffe werden gelöscht.
4. **Mit dem Klick auf „Absenden“ verpflichten Sie sich zu einer Vertragsstrafe von 500 €** für Kommentare, die nur Werbung für Produkte oder Unternehmen veröffentlichen und sich nicht als Diskussion auf den Artikel oder andere Kommentare beziehen. Dies gilt nur für Unternehmen.
5. Ein Programm prüft jeden Kommentar; über eine Vertragsstrafe entscheidet immer ein Mensch. Sie können jeder Entscheidung widersprechen.`,
  },
  {
    locale: "en",
    nature: "penalty",
    fees: FEES,
    text: `1. Please comment under your real name; a first name will do if in doubt.
2. No personal attacks.
3. Comments without substance, SPAM and personal attacks are deleted.
4. **By clicking "Submit" you accept a contractual penalty of 500 €** for comments that only publish advertisements for products or companies and do not refer to the article or to other comments as discussion. This applies to businesses only.
5. A program checks each comment; a penalty is always decided by a person. You can object to every decision.`,
  },
];
