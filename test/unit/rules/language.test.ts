import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../../src/rules/language.ts";
import { readText } from "../../../src/rules/tokens.ts";

const languageOf = (text: string, locale?: string): string => detectLanguage([readText(text)], locale);

describe("the language of a text", () => {
  test.each([
    ["Das habe ich auch so gemacht, und es hält bis heute.", "de"],
    ["I did the same last year and it still holds.", "en"],
    ["J'ai fait la même chose, et cela tient toujours. Merci pour cet article.", "fr"],
    ["Yo hice lo mismo y todavía aguanta, muchas gracias por el artículo.", "es"],
    ["Ik heb het ook zo gedaan en het werkt nog altijd, bedankt voor de uitleg.", "nl"],
    ["Спасибо за статью, очень полезно", "ru"],
    ["非常棒的入门教程", "zh"],
    ["ありがとうございます", "ja"],
    ["Ευχαριστώ πολύ", "el"],
    ["Hur länge ska degen vila?", "sv"],
    ["Nie zgadzam się z autorem, ceny wzrosły dużo bardziej.", "pl"],
    ["Köszönöm a cikket, nálam csak újraindítás után működött.", "hu"],
    ["Bu konuda size katılmıyorum, fiyatlar iki katına çıktı.", "tr"],
    ["Saya tidak setuju dengan penulis, harganya sudah naik.", "id"],
    ["Minulla toimi vasta uudelleenkäynnistyksen jälkeen.", "fi"],
  ])("is told from its function words or its script: %s", (text, language) => {
    expect(languageOf(text, "de")).toBe(language);
  });

  test("of Latin letters that it knows no language for is unknown, and not the page's", () => {
    expect(languageOf("Ačiū, šis būdas veikė puikiai. Ąžuolas irgi žydėjo.", "de")).toBe("und");
  });

  test("is the page's where a text has no function words", () => {
    expect(languageOf("Super!", "de")).toBe("de");
    expect(languageOf("Super!", "en-GB")).toBe("en");
  });

  test("of a title without function words is told from its spelling", () => {
    expect(languageOf("Rekordsommer: Hitzewelle bricht Rekorde")).toBe("de");
    expect(languageOf("Replacing washing machine bearings")).toBe("en");
  });

  test("of other Latin words is not guessed from a few of them", () => {
    expect(languageOf("Pizza, pasta, la dolce vita", "en")).toBe("en");
    expect(languageOf("Supermarket beans in a 650 grinder: supermarket", "en")).toBe("en");
    expect(languageOf("Anfängertraining Mo+Mi 18 Uhr, Handschuhe da", "de")).toBe("de");
    expect(languageOf("R a s e n r o b o t e r ab 299", "de")).toBe("de");
  });

  test("of what has no words is unknown", () => {
    expect(languageOf("🎂🎉 1234")).toBe("und");
    expect(languageOf("")).toBe("und");
  });
});
