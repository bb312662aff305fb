import { describe, expect, test } from "vitest";
import { judge } from "../../../src/rules/judge.ts";
import type { Reason } from "../../../src/rules/reasons.ts";

/** What goes by the words of German and English. */
const OF_OUR_WORDS: ReadonlySet<Reason> = new Set<Reason>(["style", "telegraphic", "keyword_line", "gibberish"]);

describe.each(["de", "en"])("comments in other languages than the judge's, below a page in %s", (locale) => {
  test.each([
    "Ho provato con la farina integrale e il pane è venuto molto pesante, forse serve più acqua.",
    "Je ne suis pas d'accord avec vous, le prix du gaz a doublé depuis l'année dernière.",
    "Muy buen artículo, pero creo que falta mencionar el problema de la memoria.",
    "Ik heb hetzelfde probleem gehad, na een update van de driver was het opgelost.",
    "Jag håller inte med, det var bättre förr när tåget gick varje timme.",
    "Nie zgadzam się z autorem, w Polsce ceny prądu wzrosły dużo bardziej.",
    "Čtvrtý krok mi nefungoval, až po restartu se to rozběhlo.",
    "Bu konuda size katılmıyorum, fiyatlar geçen yıldan beri iki katına çıktı.",
    "Köszönöm a cikket, nálam csak újraindítás után működött.",
    "Спасибо за статью, у меня получилось только после перезагрузки.",
    "Ευχαριστώ για το άρθρο, σε μένα δούλεψε μόνο μετά από επανεκκίνηση.",
    "شكرا على المقال، نجحت الطريقة الثانية معي بعد إعادة التشغيل.",
    "この記事のとおりにやったら動きました。ありがとうございます。",
  ])("are not taken for advertising because their words are unknown: %s", (body) => {
    const { outcome, fee, rules } = judge({ body, author: { name: "Maria" }, locale });
    expect(outcome).toBe("publish");
    expect(fee.owed).toBe(false);
    for (const { score, evidence } of [rules.spam, rules.advertising_only, rules.personal_attack]) {
      expect(score).toBeLessThan(0.4);
      expect(evidence.map(({ reason }) => reason).filter((reason) => OF_OUR_WORDS.has(reason))).toEqual([]);
    }
  });

  test("are held for what needs no words", () => {
    const body =
      "Achetez pas cher chez nous http://cheap-viagra-pills.xyz http://casino-bonus.top http://best-seo.shop";
    expect(judge({ body, author: { name: "cheap viagra" }, locale }).outcome).toBe("hold");
  });

  test("are told from an advertisement in our words between theirs", () => {
    const body = "Bonjour! Best SEO packages for your business, buy cheap backlinks today: https://seo-deals.example";
    expect(judge({ body, author: { name: "SEO Deals" }, locale }).outcome).toBe("hold");
  });
});
