import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Field } from "../../../src/debtors/candidate.ts";
import { readImpressum, type Impressum } from "../../../src/debtors/impressum.ts";
import { cpuTime } from "../../support/cpu-time.ts";

const FIXTURES = path.resolve(import.meta.dirname, "../../fixtures/impressum");
const AT = "2026-01-02T03:04:05.000Z";

function read(name: string, host: string): Impressum {
  const bytes = readFileSync(path.join(FIXTURES, `${name}.html`));
  return readHtml(new TextDecoder(name === "iso-8859-1" ? "iso-8859-1" : "utf-8").decode(bytes), host);
}

function readHtml(html: string, host: string): Impressum {
  return readImpressum({ url: `https://${host}/impressum`, html, sha256: "0".repeat(64), fetched_at: AT, cut: false });
}

type Expected = {
  host: string;
  /** Every field that shall be found, and no other, of each candidate. */
  parties: (Partial<Record<Field, string>> & { natural: boolean })[];
  others?: string[];
  invalid?: string[];
};

const EXPECTED: Readonly<Record<string, Expected>> = {
  "agency-and-owner": {
    host: "kornblume.example",
    parties: [
      {
        name: "Bäckerei Kornblume GmbH & Co. KG",
        legal_form: "GmbH & Co. KG",
        line1: "Mühlenweg 8",
        postal_code: "86150",
        city: "Augsburg",
        country: "DE",
        register: "Amtsgericht Augsburg HRA 17654",
        vat_id: "DE271867810",
        represented_by: "Xaver Semmelmann",
        email: "backstube@kornblume.example",
        phone: "0821 555 01 33",
        natural: false,
      },
    ],
    others: ["Kornblume Verwaltungs GmbH", "Pixelwerk Süd GmbH"],
  },
  "agency-first": {
    host: "balkenhol.example",
    parties: [
      {
        name: "Zimmerei Balkenhol GmbH",
        legal_form: "GmbH",
        line1: "Sägewerk 2",
        postal_code: "59494",
        city: "Soest",
        country: "DE",
        register: "Amtsgericht Arnsberg HRB 8877",
        represented_by: "Anton Balkenhol",
        email: "buero@balkenhol.example",
        phone: "02921/555011",
        natural: false,
      },
    ],
  },
  austrian: {
    host: "almrausch.example",
    parties: [
      {
        name: "Almrausch Reisen GesmbH",
        legal_form: "GmbH",
        line1: "Getreidegasse 99",
        postal_code: "5020",
        city: "Salzburg",
        country: "AT",
        register: "Landesgericht Salzburg FN 123456a",
        vat_id: "ATU31415929",
        represented_by: "Mag. Theresia Huber",
        email: "servus@almrausch.example",
        phone: "+43 662 555 01",
        natural: false,
      },
    ],
  },
  authorities: {
    host: "acme.example",
    parties: [
      {
        name: "Finanzlotse Makler GmbH",
        legal_form: "GmbH",
        line1: "Börsenplatz 20",
        postal_code: "40213",
        city: "Düsseldorf",
        country: "DE",
        register: "Amtsgericht Düsseldorf HRB 70707",
        vat_id: "DE271915368",
        natural: false,
      },
    ],
    others: ["Schirm Versicherung AG"],
  },
  "broken-html": {
    host: "krummach.example",
    parties: [
      {
        name: "Autohaus Krummach GmbH",
        legal_form: "GmbH",
        line1: "Industriestr. 77",
        postal_code: "45127",
        city: "Essen",
        country: "DE",
        register: "Amtsgericht Essen HRB 9911",
        vat_id: "DE271899508",
        represented_by: "Horst Krummach",
        email: "info@krummach.example",
        phone: "0201-555017",
        natural: false,
      },
    ],
  },
  "cooperative-footer": {
    host: "energie-aller.example",
    parties: [
      {
        name: "Energiegenossenschaft Aller eG",
        legal_form: "eG",
        line1: "Deichweg 3",
        postal_code: "27283",
        city: "Verden (Aller)",
        country: "DE",
        register: "Amtsgericht Walsrode GnR 200123",
        represented_by: "Hinnerk Meyer, Gesa Lührs",
        email: "moin@energie-aller.example",
        phone: "04231 555-0",
        natural: false,
      },
    ],
  },
  "definition-list": {
    host: "harzer-holzspiel.example",
    parties: [
      {
        name: "Harzer Holzspiel e.K.",
        legal_form: "e.K.",
        line1: "Am Brunnen 3",
        postal_code: "38640",
        city: "Goslar",
        country: "DE",
        register: "Amtsgericht Braunschweig HRA 15234",
        vat_id: "DE271844035",
        represented_by: "Friedhelm Tannert",
        email: "laden@harzer-holzspiel.example",
        phone: "05321 555 019",
        natural: true,
      },
    ],
  },
  "english-imprint": {
    host: "brightpath.example",
    parties: [
      {
        name: "Brightpath Analytics GmbH",
        legal_form: "GmbH",
        line1: "Torweg 44",
        postal_code: "10119",
        city: "Berlin",
        country: "DE",
        register: "Amtsgericht Charlottenburg (Berlin) HRB 187654 B",
        vat_id: "DE271859885",
        represented_by: "Dr. Helena Vogt, James O'Connor",
        email: "legal@brightpath.example",
        phone: "+49 (0)30 5550 1440",
        natural: false,
      },
    ],
  },
  freelancer: {
    host: "textwerkstatt.example",
    parties: [
      {
        name: "Jolanda Wiesengrund",
        line1: "Lindenhof 9",
        postal_code: "69117",
        city: "Heidelberg",
        country: "DE",
        vat_id: "DE271907435",
        email: "jw@textwerkstatt.example",
        phone: "06221 555018",
        natural: true,
      },
    ],
  },
  french: {
    host: "acme.example",
    parties: [
      {
        name: "Lumière Numérique SAS",
        legal_form: "SAS",
        line1: "18 rue des Lilas",
        postal_code: "75011",
        city: "Paris",
        country: "FR",
        vat_id: "FR40303265045",
        phone: "+33 1 55 50 01 23",
        natural: false,
      },
    ],
  },
  "image-only-address": {
    host: "acme.example",
    parties: [
      {
        name: "Linkliste24 UG (haftungsbeschränkt)",
        legal_form: "UG (haftungsbeschränkt)",
        vat_id: "DE271883655",
        natural: false,
      },
    ],
  },
  "iso-8859-1": {
    host: "acme.example",
    parties: [
      {
        name: "Möbelhöhle Müller KG",
        legal_form: "KG",
        line1: "Grüner Weg 5",
        postal_code: "48143",
        city: "Münster",
        country: "DE",
        register: "Amtsgericht Münster HRA 4711",
        natural: false,
      },
    ],
  },
  "json-ld-and-text": {
    host: "zahnwerk.example",
    parties: [
      {
        name: "Zahnwerk MVZ GmbH",
        legal_form: "GmbH",
        line1: "Molarstr. 32",
        postal_code: "65183",
        city: "Wiesbaden",
        country: "DE",
        register: "Amtsgericht Wiesbaden HRB 30303",
        email: "praxis@zahnwerk.example",
        phone: "0611 555 032",
        vat_id: "DE271931219",
        natural: false,
      },
    ],
  },
  "json-ld-only": {
    host: "kaffeepott.example",
    parties: [
      {
        name: "Kaffeepott Rösterei GmbH",
        legal_form: "GmbH",
        line1: "Speicherweg 21",
        postal_code: "20457",
        city: "Hamburg",
        country: "DE",
        vat_id: "DE271851962",
        email: "hallo@kaffeepott.example",
        phone: "+49 40 5550 198",
        natural: false,
      },
    ],
  },
  "law-block-br": {
    host: "nordlicht-werbung.example",
    parties: [
      {
        name: "Nordlicht Werbung GmbH",
        legal_form: "GmbH",
        line1: "Hafenstraße 12a",
        postal_code: "24103",
        city: "Kiel",
        country: "DE",
        register: "Amtsgericht Kiel HRB 20417",
        vat_id: "DE271828180",
        represented_by: "Swantje Petersen, Ole Harmsen",
        email: "post@nordlicht-werbung.example",
        phone: "+49 431 5550123",
        natural: false,
      },
    ],
  },
  minified: {
    host: "datenfuchs.example",
    parties: [
      {
        name: "Datenfuchs GmbH",
        legal_form: "GmbH",
        line1: "Fuchsbau 6",
        postal_code: "97070",
        city: "Würzburg",
        country: "DE",
        register: "Amtsgericht Würzburg HRB 14321",
        vat_id: "DE271891575",
        represented_by: "Levin Roth",
        email: "kontakt@datenfuchs.example",
        phone: "0931-555016",
        natural: false,
      },
    ],
  },
  "nothing-there": { host: "acme.example", parties: [] },
  "obfuscated-at": {
    host: "acme.example",
    parties: [
      {
        name: "Gartenglück Versand GmbH",
        legal_form: "GmbH",
        line1: "Rosenallee 15",
        postal_code: "01067",
        city: "Dresden",
        country: "DE",
        register: "Amtsgericht Dresden HRB 41234",
        email: "hallo@gartenglueck.example",
        natural: false,
      },
    ],
  },
  "obfuscated-entities": {
    host: "acme.example",
    parties: [
      {
        name: "Stempelstube Weiß OHG",
        legal_form: "OHG",
        line1: "Marktplatz 2-4",
        postal_code: "99084",
        city: "Erfurt",
        country: "DE",
        register: "Amtsgericht Jena HRA 5012",
        email: "post@stempel.example",
        natural: false,
      },
    ],
  },
  "privacy-mixed-in": {
    host: "luvundlee.example",
    parties: [
      {
        name: "Segelschule Luv & Lee GbR",
        legal_form: "GbR",
        line1: "Strandpromenade 1",
        postal_code: "18119",
        city: "Rostock",
        country: "DE",
        represented_by: "Ines Kuhlmann, Bernd Raasch",
        email: "ahoi@luvundlee.example",
        natural: true,
      },
    ],
    others: ["Sicher & Recht Datenschutz GmbH"],
  },
  "shielded-by-cloudflare": {
    host: "acme.example",
    parties: [
      {
        name: "Taschenmacher AG",
        legal_form: "AG",
        line1: "Lederweg 30",
        postal_code: "63065",
        city: "Offenbach am Main",
        country: "DE",
        register: "Amtsgericht Offenbach am Main HRB 51515",
        email: "info@tasche.example",
        natural: false,
      },
    ],
  },
  swiss: {
    host: "uhrwerk-bern.example",
    parties: [
      {
        name: "Uhrwerk Bern AG",
        legal_form: "AG",
        line1: "Zytgloggeweg 4",
        postal_code: "3011",
        city: "Bern",
        country: "CH",
        register: "CHE-116.281.710",
        vat_id: "CHE116281710MWST",
        email: "info@uhrwerk-bern.example",
        phone: "+41 31 555 01 02",
        natural: false,
      },
    ],
  },
  table: {
    host: "rheinblick-kuechen.example",
    parties: [
      {
        name: "Rheinblick Küchen UG (haftungsbeschränkt)",
        legal_form: "UG (haftungsbeschränkt)",
        line1: "Domgasse 7",
        postal_code: "50667",
        city: "Köln",
        country: "DE",
        register: "Amtsgericht Köln HRB 98765",
        vat_id: "DE271836109",
        represented_by: "Maren Tillmann",
        email: "info@rheinblick-kuechen.example",
        phone: "0221 / 555 01 77",
        natural: false,
      },
    ],
  },
  "two-owners": {
    host: "sonnenschein.example",
    parties: [
      {
        name: "Sonnenschein Handels GmbH",
        legal_form: "GmbH",
        line1: "Lagerweg 11",
        postal_code: "28195",
        city: "Bremen",
        country: "DE",
        email: "info@sonnenschein.example",
        natural: false,
      },
      { name: "Sonnenschein Logistik GmbH", legal_form: "GmbH", natural: false },
    ],
  },
  "wrong-vat-id": {
    host: "acme.example",
    parties: [
      {
        name: "Billigbrille GmbH",
        legal_form: "GmbH",
        line1: "Sehweg 2",
        postal_code: "04109",
        city: "Leipzig",
        country: "DE",
        natural: false,
      },
    ],
    invalid: ["DE123456789"],
  },
};

test("every page of the collection has an answer to be held to", () => {
  const pages = readdirSync(FIXTURES).map((file) => file.replace(".html", ""));
  expect(pages.toSorted()).toEqual(Object.keys(EXPECTED).toSorted());
  expect(pages.length).toBeGreaterThanOrEqual(20);
});

describe.for(Object.entries(EXPECTED))("the legal notice %s", ([name, { host, parties, others, invalid }]) => {
  test("gives each field that stands there and no other", () => {
    const { candidates } = read(name, host);
    const values = candidates.map(({ fields, natural_person: natural }) =>
      Object.fromEntries([
        ...Object.entries(fields).map(([field, found]) => [field, found.value] as const),
        ["natural", natural] as const,
      ]),
    );
    expect(values).toEqual(parties);
  });

  test("tells others from the owner, and wrong VAT ids from right ones", () => {
    const impressum = read(name, host);
    expect(impressum.others).toEqual(others ?? []);
    expect(impressum.invalid_vat_ids).toEqual(invalid ?? []);
  });

  test("says of each value where, when and how it was found", () => {
    for (const { fields } of read(name, host).candidates) {
      for (const found of Object.values(fields)) {
        expect(found).toMatchObject({
          source_url: `https://${host}/impressum`,
          sha256: "0".repeat(64),
          fetched_at: AT,
        });
        expect(found.confidence).toBeGreaterThan(0);
        expect(found.confidence).toBeLessThanOrEqual(0.9);
      }
    }
  });
});

test("a page that is nothing but addresses, each of its own, holds nobody up", () => {
  const addresses = Array.from({ length: 50_000 }, (_, at) => `<p>a${at}&#64;b.example`).join("");
  // What it takes is about a second; looking for each of them in all of the page would take twenty.
  expect(cpuTime(() => readHtml(addresses, "b.example"))).toBeLessThan(8_000);
});
