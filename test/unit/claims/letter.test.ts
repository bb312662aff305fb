import { expect, test } from "vitest";
import type { InvoiceRequest } from "../../../src/claims/invoicing.ts";
import { LETTER_KINDS, writeLetter, type LetterData } from "../../../src/claims/letter.ts";
import { TEXTS as INVOICE_TEXTS } from "../../../src/stripe/texts.ts";

const data = (change: Partial<LetterData>): LetterData => ({
  kind: "hearing",
  level: 1,
  locale: "de",
  creditor: {
    id: "c",
    legal_name: "Imkerei Sommer GbR",
    address: { line1: "Lindenweg 3", line2: null, postal_code: "79100", city: "Freiburg", country: "DE" },
    email: "post@blog.example",
    tax_number: "06/123/45678",
    vat_id: null,
    iban: "DE02120300000000202051",
    provider: "stripe",
    stripe_account: null,
  },
  debtor: {
    name: "Backlink Profis GmbH",
    email: "buero@backlink-profis.example",
    address: { line1: "Werbeallee 1", line2: "Hinterhaus", postal_code: "10115", city: "Berlin", country: "DE" },
  },
  siteName: "Bienen in der Stadt",
  claimId: "0192-claim",
  writtenOn: "23. November 2026",
  invoiceNumber: "HR-0001",
  amount: "500,00 €",
  open: "300,00 €",
  there: null,
  interest: null,
  cost: null,
  nature: "penalty",
  price: null,
  termsVersion: 3,
  comments: [{ postedOn: "22.11.2026", url: "https://blog.example/bees" }],
  deadline: "07.12.2026",
  pageUrl: "https://hausrecht.example/claims/token",
  payUrl: null,
  reason: null,
  ...change,
});

const PRICE = {
  tax: "Darin enthalten sind 19 % Umsatzsteuer: 79,83 €, netto 420,17 €.",
  containsVat: true,
  taxId: "DE136695976",
};

const LETTERS = (["de", "en"] as const).flatMap((locale) =>
  LETTER_KINDS.flatMap((kind) =>
    (kind === "reminder" ? [1, 2, 3] : [0]).flatMap((level) =>
      (["penalty", "price"] as const).flatMap((nature) =>
        [null, "https://pay.example/in_1"].map((payUrl) =>
          data({ locale, kind, level, nature, payUrl, price: nature === "price" ? PRICE : null }),
        ),
      ),
    ),
  ),
);

/** Threats that the law forbids, or that only frighten (BGH 1 StR 162/13, I ZR 157/13), and advertising (§ 7 UWG). */
const BANNED =
  /schufa|strafanzeige|anzeige|staatsanwalt|polizei|pfänd|gerichtsvollzieher|veröffentlich|pranger|hausbesuch|inkasso|credit (bureau|agency)|police|prosecut|criminal|bailiff|seiz|publish|name and shame|visit you|newsletter|angebot|special offer/i;

test.for(LETTERS)(
  "a $locale $kind $level letter ($nature) lacks no field, threatens with nothing and tells how to object",
  (letter) => {
    const { subject, text } = writeLetter(letter);
    const whole = `${subject}\n${text}`;
    expect(whole).not.toMatch(/undefined|null|NaN|\[object|\$\{|\{\w/);
    expect(whole).not.toMatch(BANNED);
    expect(whole).toContain("Imkerei Sommer GbR");
    expect(whole).toContain("Backlink Profis GmbH");
    expect(whole).toContain("0192-claim");
    if (letter.kind !== "conceded") expect(text).toContain("https://hausrecht.example/claims/token");
    expect(subject.length).toBeLessThan(120);
  },
);

test.for(
  (["de", "en"] as const).flatMap((locale) => (["penalty", "price"] as const).map((nature) => ({ locale, nature }))),
)(
  "the $locale invoice over a $nature threatens with nothing either, and leads to the reasons and the way to object",
  ({ locale, nature }) => {
    const request = {
      ...data({}),

      locale,
      nature,
      suppliedOn: ["2026-11-22"],
      tax: null,
      currency: "EUR",
    };
    const { memo, line, tax, concession } = INVOICE_TEXTS[locale];
    const said = [memo, line, tax].map((write) => write(request as unknown as InvoiceRequest));
    const whole = [...said, concession].join("\n");
    expect(whole).not.toMatch(/undefined|null|NaN|\[object|\$\{|\{\w/);
    expect(whole).not.toMatch(BANNED);
    expect(said[0]).toContain("https://hausrecht.example/claims/token");
    expect(said[0]).toMatch(/widersprechen|object/);
  },
);

test("a hearing asks for no money; only the last reminder names a court, and that one can oppose it", () => {
  const { text } = writeLetter(data({ kind: "hearing", payUrl: "https://pay.example" }));
  expect(text).toContain("Noch ist nichts zu zahlen");
  expect(text).toContain("bis zum 07.12.2026. Hören wir bis dahin nichts von Ihnen, stellen wir die Forderung.");
  expect(text).not.toContain("pay.example");
  const reminders = [1, 2, 3].map((level) => writeLetter(data({ kind: "reminder", level })).text);
  expect(reminders.map((reminder) => reminder.includes("Mahnbescheid"))).toEqual([false, false, true]);
  expect(reminders[2]).toContain("Widerspruch");
});

test("whoever was only heard, or has paid, is not told an account when the objection is refused", () => {
  const refused = (change: Partial<LetterData>) => writeLetter(data({ kind: "objection_refused", ...change })).text;
  for (const [locale, nothing] of [
    ["de", "Noch ist nichts zu zahlen"],
    ["en", "Nothing is to be paid yet"],
  ] as const) {
    const heard = refused({ locale, invoiceNumber: null, open: null });
    expect(heard).toContain(nothing);
    expect(heard).not.toContain("DE02120300000000202051");
    const paid = refused({ locale, open: null });
    expect(paid).not.toMatch(/DE02120300000000202051|zu zahlen|to be paid/);
  }
  expect(refused({})).toMatch(
    /Zu zahlen sind noch 300,00 €\. Bitte zahlen Sie bis zum 07\.12\.2026\.[\s\S]*IBAN DE02120300000000202051\nVerwendungszweck: HR-0001/,
  );
});

test("every letter can be posted as it is: it begins with the debtor's address and its day", () => {
  const head = (change: Partial<LetterData>) => writeLetter(data(change)).text;
  expect(head({})).toMatch(
    /^Backlink Profis GmbH\nWerbeallee 1\nHinterhaus\n10115 Berlin\n\n23\. November 2026\n\nSehr geehrte/,
  );
  expect(head({})).toContain("Imkerei Sommer GbR\nLindenweg 3\n79100 Freiburg\npost@");
  const vienna = { line1: "Ring 1", line2: null, postal_code: "1010", city: "Wien", country: "AT" };
  const abroad = head({ locale: "en", debtor: { name: "A GmbH", email: "a@a.example", address: vienna } });
  expect(abroad).toMatch(/^A GmbH\nRing 1\n1010 Wien\nAustria\n\n[\s\S]*79100 Freiburg\nGermany\npost@/);
});

test("a hearing about several comments speaks of them all", () => {
  const posted = { postedOn: "22.11.2026", url: "https://blog.example/bees" };
  const hearing = (locale: "de" | "en") => writeLetter(data({ locale, comments: [posted, posted] })).text;
  expect(hearing("de")).toMatch(
    /Die Beiträge werben nur und beziehen sich.*\n\n.*Stammen die Beiträge nicht.*\n\nDie Bei/,
  );
  expect(hearing("en")).toMatch(/The comments only advertise and refer.*\n\n.*are the comments not.*\n\nThe comments,/);
});

test("interest and costs, which the invoice's page does not ask for, are asked for by transfer", () => {
  const asked = { kind: "reminder", payUrl: "https://pay.example/in_1", interest: "2,58 €" } as const;
  const { text } = writeLetter(data(asked));
  expect(text).toMatch(/pay\.example\/in_1\n\nDort steht nur der Rechnungsbetrag\.[\s\S]*IBAN DE02120300000000202051/);
  expect(writeLetter(data({ ...asked, interest: null })).text).not.toContain("IBAN");
  expect(writeLetter(data({ ...asked, locale: "en", cost: "€5.00" })).text).toContain("Reference: HR-0001");
});

test("the first letter, and no later one, says where the data come from and whom to ask about them", () => {
  const letters = (["de", "en"] as const).flatMap((locale) =>
    LETTER_KINDS.map((kind) => ({ kind, text: writeLetter(data({ locale, kind })).text })),
  );
  for (const { kind, text } of letters) {
    const isFirst = kind === "hearing" || kind === "demand";
    expect(/(Verantwortlich ist|The controller is) Imkerei Sommer GbR/.test(text), kind).toBe(isFirst);
    // Art. 14(1)(f) and 21(4) GDPR: where they go abroad, and the right to object apart from all else.
    expect(/auch in den USA|also in the USA/.test(text), kind).toBe(isFirst);
    expect(/\n\n(Der Verarbeitung|You can object there to).*Art\. 21.*\n\n/.test(text), kind).toBe(isFirst);
  }
});

test("a penalty says that it is outside VAT, and a price does not", () => {
  const tax = /nicht steuerbar/;
  expect(writeLetter(data({ kind: "demand" })).text).toMatch(tax);
  expect(writeLetter(data({ kind: "demand", nature: "price" })).text).not.toMatch(tax);
});

test("a demand for a price is an invoice with all that one needs, and whoever takes it back corrects the tax", () => {
  for (const locale of ["de", "en"] as const) {
    const { subject, text } = writeLetter(data({ kind: "demand", locale, nature: "price", price: PRICE }));
    expect(subject).toBe(`${locale === "de" ? "Rechnung" : "Invoice"} HR-0001`);
    // § 14(4) UStG: both parties with address, tax id, date, number, service and its day, net, rate, tax.
    for (const part of [
      "Lindenweg 3",
      "Werbeallee 1",
      PRICE.taxId,
      "23. November 2026",
      "HR-0001",
      "22.11.2026",
      PRICE.tax,
    ]) {
      expect(text).toContain(part);
    }
    const conceded = writeLetter(data({ kind: "conceded", locale, nature: "price", price: PRICE })).text;
    expect(conceded).toContain("HR-0001");
    expect(conceded).toContain(PRICE.tax);
  }
  const hearing = (change: Partial<LetterData>) => writeLetter(data({ kind: "hearing", ...change })).text;
  expect(hearing({ nature: "price", price: PRICE })).toContain("einschließlich Umsatzsteuer");
  expect(hearing({ nature: "price", price: { ...PRICE, containsVat: false } })).not.toContain("einschließlich");
  expect(hearing({})).not.toContain("einschließlich");
});

test("an answer that asks for the rest says what has been transferred already", () => {
  const answer = { kind: "objection_refused", there: "100,00 €" } as const;
  expect(writeLetter(data(answer)).text).toMatch(
    /Zu zahlen sind noch 300,00 €\. 100,00 € haben Sie schon überwiesen; .* noch fehlt, bis zum 07\.12\.2026\./,
  );
  const english = writeLetter(data({ ...answer, locale: "en" })).text;
  expect(english).toMatch(/already transferred 100,00 €; .* is missing then by 07\.12\.2026\./);
});
