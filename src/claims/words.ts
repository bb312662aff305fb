import type { ByLocale, Locale } from "../shared/locale.ts";
import type { ClaimStatus, DisputeState, PaymentState } from "./claim.ts";
import type { InvoiceStatus } from "./invoicing.ts";
import { takesBack, type Posting, type PostingKind } from "./money.ts";
import type { ActionKind } from "./transition.ts";

// What the states of a claim, and what happens to it, are called wherever people read them.

export const CLAIM_STATUS_TEXTS: ByLocale<ClaimStatus> = {
  de: {
    candidate: "Schuldner gesucht",
    unattributable: "nicht zuzuordnen",
    review: "wartet auf Freigabe",
    rejected: "verworfen",
    hearing: "Anhörung",
    invoicing: "Rechnung wird erstellt",
    open: "offen",
    contested: "bestritten",
    settled: "beglichen",
    conceded: "fallengelassen",
    written_off: "abgeschrieben",
    referred: "abgegeben",
    cancelled: "zurückgezogen",
    expired: "verfallen",
  },
  en: {
    candidate: "debtor wanted",
    unattributable: "unattributable",
    review: "waits for approval",
    rejected: "rejected",
    hearing: "hearing",
    invoicing: "being invoiced",
    open: "open",
    contested: "contested",
    settled: "settled",
    conceded: "conceded",
    written_off: "written off",
    referred: "referred",
    cancelled: "cancelled",
    expired: "expired",
  },
};

export const PAYMENT_TEXTS: ByLocale<PaymentState> = {
  de: {
    none: "unbezahlt",
    partial: "teilweise bezahlt",
    paid: "bezahlt",
    overpaid: "zu viel bezahlt",
    refunded: "erstattet",
    disputed: "Zahlung bestritten",
  },
  en: {
    none: "unpaid",
    partial: "partly paid",
    paid: "paid",
    overpaid: "overpaid",
    refunded: "refunded",
    disputed: "payment disputed",
  },
};

export const DISPUTE_TEXTS: ByLocale<DisputeState> = {
  de: {
    inquiry: "fragt nach der Zahlung",
    open: "hat das Geld zurückgeholt, bis sie entscheidet",
    won: "hat für Sie entschieden",
    lost: "hat die Zahlung endgültig zurückgebucht",
  },
  en: {
    inquiry: "asks about the payment",
    open: "has taken the money back until it decides",
    won: "has decided in your favour",
    lost: "has taken the payment back for good",
  },
};

export const EVENT_TEXTS: ByLocale<ActionKind | "open"> = {
  de: {
    open: "eröffnet",
    identify: "Schuldner benannt",
    give_up: "nicht zuzuordnen",
    approve: "freigegeben",
    reject: "verworfen",
    close_hearing: "Anhörung beendet",
    issue: "Rechnung verschickt",
    reissue: "Rechnung neu erstellt",
    cancel: "zurückgezogen",
    object: "Widerspruch erhoben",
    refuse_objection: "Widerspruch zurückgewiesen",
    concede: "fallengelassen",
    hold: "angehalten",
    resume: "fortgesetzt",
    record_payment: "Zahlung eingetragen",
    take_back_payment: "Zahlung zurückgenommen",
    record_refund: "Rückzahlung eingetragen",
    record_cost: "Kosten eingetragen",
    project: "Stand der Rechnung übernommen",
    write_off: "abgeschrieben",
    refer: "abgegeben",
    remind: "gemahnt",
    recheck: "Impressum noch einmal gelesen",
    expire: "verfallen",
    flag: "zur Durchsicht vorgelegt",
    unflag: "Durchsicht erledigt",
    legal_hold: "Löschsperre gesetzt",
    release_legal_hold: "Löschsperre aufgehoben",
    erase: "personenbezogene Daten gelöscht",
  },
  en: {
    open: "opened",
    identify: "debtor named",
    give_up: "unattributable",
    approve: "approved",
    reject: "rejected",
    close_hearing: "hearing ended",
    issue: "invoice sent",
    reissue: "invoiced anew",
    cancel: "cancelled",
    object: "objection raised",
    refuse_objection: "objection refused",
    concede: "conceded",
    hold: "put on hold",
    resume: "resumed",
    record_payment: "payment recorded",
    take_back_payment: "payment taken back",
    record_refund: "money paid back recorded",
    record_cost: "cost recorded",
    project: "invoice's state taken over",
    write_off: "written off",
    refer: "referred",
    remind: "reminded",
    recheck: "legal notice read again",
    expire: "expired",
    flag: "laid before a person",
    unflag: "seen to",
    legal_hold: "put under legal hold",
    release_legal_hold: "legal hold lifted",
    erase: "personal data erased",
  },
};

export const INVOICE_STATUS_TEXTS: ByLocale<InvoiceStatus> = {
  de: {
    draft: "Entwurf",
    open: "offen",
    paid: "bezahlt",
    void: "storniert",
    uncollectible: "uneinbringlich",
    deleted: "gelöscht",
  },
  en: {
    draft: "draft",
    open: "open",
    paid: "paid",
    void: "voided",
    uncollectible: "uncollectible",
    deleted: "deleted",
  },
};

const TAKEN_BACK: Readonly<Record<Locale, string>> = { de: "zurückgenommen", en: "taken back" };

/** What a line of an account is called, by the names of their kinds. */
export function namePosting(
  line: Pick<Posting, "kind" | "amount">,
  names: Readonly<Record<PostingKind, string>>,
  locale: Locale,
): string {
  return takesBack(line) ? `${names[line.kind]}, ${TAKEN_BACK[locale]}` : names[line.kind];
}

/** Who did something, where it was no member whose name is known. */
const ACTOR_TEXTS: ByLocale<"system" | "debtor" | "operator"> = {
  de: { system: "das System", debtor: "den Schuldner", operator: "den Betreiber" },
  en: { system: "the system", debtor: "the debtor", operator: "the operator" },
};

/** What an actor is called after “durch” or “by”; an id that nobody has any more stays as it is. */
export function nameActor(actor: string, names: ReadonlyMap<string, string>, locale: Locale): string {
  const known = ACTOR_TEXTS[locale];
  return Object.hasOwn(known, actor) ? known[actor as keyof typeof known] : (names.get(actor) ?? actor);
}
