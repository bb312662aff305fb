import { expect, test } from "vitest";
import { sayGuard } from "../../../src/dashboard/claims/guard-values.ts";

const NAMES = new Map([["mem_1", "Sabine"]]);

test.for([
  ["acceptance", [{ commentId: "c", ok: true, reason: "record 1" }], "Zustimmung zu den Regeln ist versiegelt: 1 / 1"],
  ["amount", null, "Betrag entspricht den Regeln"],
  ["business", ["vat_id", "legal_form"], "Schuldner ist ein Unternehmen: USt-IdNr., Rechtsform im Namen"],
  ["attribution", { level: "B", hearing_days: 14 }, "Zuordnung reicht aus: Stufe B, 14 Tage Anhörung"],
  ["creditor_complete", [], "Gläubiger ist vollständig"],
  ["creditor_complete", ["line1", "iban"], "Gläubiger ist vollständig: es fehlt Straße und Hausnummer, IBAN"],
  ["not_time_barred", "2029-12-31", "nicht verjährt: 31. Dezember 2029"],
  ["second_person", false, "Vier-Augen-Regel: nein"],
  ["terms_accepted", { locale: "de", version: 3 }, "unter diesen Regeln abgeschickt: Sprache Deutsch, Fassung 3"],
  ["hearing_letter_sent", "done", "Schreiben zur Anhörung ist hinausgegangen: verschickt"],
  ["debtor_rechecked", { outcome: "page", changed: [] }, "Seite mit den Angaben zum Schuldner noch einmal gelesen"],
  ["debtor_rechecked", { outcome: "status", changed: [] }, /: nicht lesbar$/],
  ["unpaid", "partial", "noch nicht bezahlt: teilweise bezahlt"],
  ["fee_owed", [true, true], "Gebühr ist nach dem Urteil geschuldet: ja"],
  ["independent_signals", [["words", "sender"]], "mindestens zwei unabhängige Anzeichen: Wortlaut, Absender"],
  ["country", "AT", "Deutschland oder Österreich: Österreich"],
  ["debtor_confirmed_by_person", "mem_1", "Schuldner von einem Menschen bestätigt: Sabine"],
  ["never_decided", { approved_by: null, disputed: false }, /: Widerspruch: nein$/],
  ["site_mode", { mode: "auto", enabled: true }, /: Betrieb automatisch, eingeschaltet: ja$/],
  ["agreements", { in_a_row: 3, needed: 20 }, /: 3 in Folge, nötig sind 20$/],
  ["breaker", "dispute_lost", /: die Bank hat eine Zahlung zurückgebucht$/],
  ["sum_per_day", { used: 50_000, max: 100_000 }, /: bisher 500,00\s€, höchstens 1\.000,00\s€$/],
  ["office_hours", { date: "2026-11-29", hour: 14 }, /: 29\. November 2026, 14 Uhr$/],
  ["not_in_sample", { draw: 0.427, percent: 10 }, /: gezogen 43 %, Stichprobe unter 10 %$/],
  ["of_an_older_release", { deep: ["x", { y: 1 }] }, "of_an_older_release: x, 1"],
] as const)("the guard %s with %j is told in words", ([name, value, words]) => {
  expect(sayGuard({ name, value }, NAMES, "de")).toEqual(
    typeof words === "string" ? words : expect.stringMatching(words),
  );
  expect(sayGuard({ name, value }, NAMES, "en")).not.toMatch(/[{}[\]]|undefined|null/);
});
