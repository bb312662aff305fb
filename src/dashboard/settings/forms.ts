import { parseAmount } from "../../shared/money.ts";
import { readAddress } from "../address.tsx";
import type { Form } from "../form.ts";
import { compact } from "../../shared/compact.ts";

// From a form's fields to what the API takes: the same schemas check both.

/** Origins by white space, as people paste them. Whoever states that the terms were reviewed ends the dry run. */
export function readSiteChange(form: Form) {
  return compact({
    name: form.text("name"),
    locale: form.text("locale"),
    mode: form.text("mode") ?? (form.has("terms_reviewed") ? "manual" : undefined),
    terms_reviewed: form.has("terms_reviewed") ? true : undefined,
    origins: form
      .text("origins")
      ?.split(/\s+/)
      .filter((origin) => origin !== "")
      .map(readOrigin),
  });
}

/** A blog's address as its browser shows it, with a slash at its end; what is no such address is left to the schema to refuse. */
function readOrigin(text: string): string {
  const url = URL.parse(text);
  return url?.href === `${url?.origin}/` ? url.origin : text;
}

/** The fee as people write it, in major units; without one the terms ask for nothing. */
export function readTerms(form: Form) {
  const fee = form.text("fee");
  const currency = form.text("currency") ?? "";
  return compact({
    locale: form.text("locale"),
    text: form.text("text"),
    nature: form.text("nature"),
    fees: fee === undefined ? [] : [{ rule: "advertising_only", amount: parseAmount(fee, currency), currency }],
  });
}

/** All that the policy's form sets: a box without its tick is off, not left as it was. */
export function readPolicy(form: Form) {
  return compact({
    rejects: form.list("rejects"),
    holds_in_doubt: form.list("holds_in_doubt"),
    edit_window_minutes: form.number("edit_window_minutes"),
    hearing_days: form.number("hearing_days"),
    due_days: form.number("due_days"),
    reminder_days: (form.text("reminder_days") ?? "")
      .split(/[\s,]+/)
      .filter((days) => days !== "")
      .map(Number),
    interest: form.text("interest"),
    base_rates: (form.text("base_rates") ?? "")
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map(readBaseRate),
    evidence_days: form.number("evidence_days"),
    claim_years: form.number("claim_years"),
    confirm_email_for_links: form.has("confirm_email_for_links"),
    anchor_url: form.text("anchor_url") ?? null,
    bundle_days: form.number("bundle_days"),
    two_person_rule: form.has("two_person_rule"),
  });
}

/** `2026-07-01: 1,27`, a line as people write it; what is none is left to the schema to refuse. */
function readBaseRate(line: string) {
  const [, from, sign = "", whole = "", part = ""] =
    /^\s*(\d{4}-\d\d-\d\d)\s*:?\s+([-−]?)(\d{1,2})(?:[.,](\d{1,2}))?\s*%?\s*$/.exec(line) ?? [];
  if (from === undefined) return { from: line.trim(), basis_points: null };
  const amount = Number(whole) * 100 + Number(part.padEnd(2, "0"));
  return { from, basis_points: sign === "" ? amount : -amount };
}

/** Sums in euros, as people write them. */
export function readAutomationLimits(form: Form) {
  const sum = (name: string) => parseAmount(form.text(name) ?? "", "EUR");
  return compact({
    automatic_agreements: form.number("automatic_agreements"),
    automatic_per_day: form.number("automatic_per_day"),
    automatic_sum_per_day: sum("automatic_sum_per_day"),
    automatic_per_month: form.number("automatic_per_month"),
    automatic_sum_per_month: sum("automatic_sum_per_month"),
    automatic_sample_percent: form.number("automatic_sample_percent"),
  });
}

/** A token to be made; without days it does not expire. */
export function readToken(form: Form) {
  return compact({
    member_id: form.text("member_id"),
    name: form.text("name"),
    scopes: form.list("scopes"),
    expires_in_days: form.number("expires_in_days"),
  });
}

/** A new creditor; its IBAN may have spaces. */
export function readCreditor(form: Form) {
  return compact({
    legal_name: form.text("legal_name"),
    address: readAddress(form),
    email: form.text("email"),
    tax_number: form.text("tax_number"),
    vat_id: form.text("vat_id"),
    iban: form.text("iban")?.replaceAll(" ", ""),
    provider: form.text("provider"),
    stripe_account: form.text("stripe_account"),
  });
}

/** The VAT settings of a creditor; `none` takes them back. */
export function readTax(form: Form) {
  const mode = form.text("tax_mode");
  if (mode === "none") return { tax: null };
  const sequential_numbers = form.has("sequential_numbers");
  if (mode === "small_business") return { tax: { mode, sequential_numbers } };
  const percent = Number((form.text("rate") ?? "").replace(",", "."));
  const rate_bp = Math.round(percent * 100);
  return { tax: { mode, rate_bp, sequential_numbers, e_invoice: form.text("e_invoice") } };
}
