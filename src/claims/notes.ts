import { NO_MAIL } from "../outbox/mail.ts";
import type { Locale } from "../shared/locale.ts";

/** Why a letter was given up that nothing was wrong with. */
export const TOO_LATE = "it was kept back until its deadline had passed: post a new one";

/**
 * What the machine notes on a claim for a person: why it is on hold, and what to look at. Stored in English, as the API
 * gives it; `{}` stands for a value.
 */
const NOTES = {
  voided: {
    en: "The invoice was voided outside of this system: ask for a bank transfer, and record it, or concede the claim.",
    de: "Die Rechnung wurde außerhalb dieses Systems storniert: Bitten Sie um Überweisung, und tragen Sie sie ein, oder lassen Sie die Forderung fallen.",
  },
  settled_there: {
    en: "The invoice was marked as paid, or credited, at the payment service, past this system: record the payment, or concede the claim.",
    de: "Die Rechnung wurde beim Zahlungsdienst an diesem System vorbei als bezahlt markiert oder gutgeschrieben: Tragen Sie die Zahlung ein, oder lassen Sie die Forderung fallen.",
  },
  stays_paid: {
    en: "The payment that was recorded here was taken back, but the invoice at the payment service stays paid: ask for a bank transfer, and record it, or concede the claim.",
    de: "Die hier eingetragene Zahlung wurde zurückgenommen, aber die Rechnung beim Zahlungsdienst bleibt bezahlt: Bitten Sie um Überweisung, und tragen Sie sie ein, oder lassen Sie die Forderung fallen.",
  },
  in_balance: {
    en: "{} that came in by bank transfer for this conceded claim lie in the debtor's balance at the payment service: pay them back there, and record it.",
    de: "{}, die für diese fallengelassene Forderung überwiesen wurden, liegen beim Zahlungsdienst im Guthaben des Schuldners: Zahlen Sie sie dort zurück, und tragen Sie das ein.",
  },
  unapplied: {
    en: "{} of the debtor's money lie in their balance at the payment service, which pays no invoice by itself in part, nor one that is overdue for more than 30 days: pay the invoice from it there; where that is paid already, make one there over what is left, pay that, and record the payment here. Or send the money back. Nobody is reminded meanwhile.",
    de: "{} des Schuldners liegen beim Zahlungsdienst in seinem Guthaben; von selbst zahlt dieser keine Rechnung zum Teil und keine, die länger als 30 Tage überfällig ist: Begleichen Sie dort die Rechnung daraus; ist sie schon bezahlt, so stellen Sie dort eine über den Rest aus, begleichen Sie diese, und tragen Sie die Zahlung hier ein. Oder schicken Sie das Geld zurück. Solange wird niemand gemahnt.",
  },
  unapplied_beside: {
    en: "{} of the debtor's money lie in their balance at the payment service, and another claim against them was conceded: what was paid on that one is theirs, unless you set it off. Only the rest pays this invoice: use it for that there, or send it back. Nobody is reminded meanwhile.",
    de: "{} des Schuldners liegen beim Zahlungsdienst in seinem Guthaben, und eine andere Forderung gegen ihn ist fallengelassen: Was er auf jene gezahlt hat, steht ihm zu, wenn Sie nicht aufrechnen. Nur der Rest bezahlt diese Rechnung: Begleichen Sie sie dort daraus, oder schicken Sie das Geld zurück. Solange wird niemand gemahnt.",
  },
  unapplied_over: {
    en: "{} of the debtor's money lie in their balance at the payment service, more than was asked for: send it back there, or leave it, and it pays the next invoice that they get from you.",
    de: "{} des Schuldners liegen beim Zahlungsdienst in seinem Guthaben, mehr als gefordert war: Schicken Sie das Geld dort zurück, oder belassen Sie es, dann bezahlt es die nächste Rechnung, die er von Ihnen bekommt.",
  },
  unapplied_back: {
    en: "{} of the debtor's money lie in their balance at the payment service, though this claim was conceded: send it back there.",
    de: "{} des Schuldners liegen beim Zahlungsdienst in seinem Guthaben, obwohl diese Forderung fallengelassen ist: Schicken Sie das Geld dort zurück.",
  },
  part_waits: {
    en: "A part of the money waits at the payment service for the rest, which came in elsewhere: credit that rest on the invoice there, so that the part is booked.",
    de: "Ein Teil des Geldes wartet beim Zahlungsdienst auf den Rest, der anderswo einging: Schreiben Sie diesen Rest dort auf der Rechnung gut, damit der Teil gebucht wird.",
  },
  kept: {
    en: "{} came in on a claim that was conceded: pay them back.",
    de: "{} sind auf eine fallengelassene Forderung eingegangen: Zahlen Sie sie zurück.",
  },
  refund_there: {
    en: "{} came in for this conceded claim in several payments, which a credit note cannot pay back: refund each of them at the payment service.",
    de: "{} gingen für diese fallengelassene Forderung in mehreren Zahlungen ein, die eine Gutschrift nicht erstatten kann: Erstatten Sie jede davon beim Zahlungsdienst.",
  },
  refund_failed: {
    en: "A refund for this conceded claim failed or was cancelled at the payment service, and {} have not gone back: ask the debtor for an account, pay it back by transfer, and record it.",
    de: "Eine Erstattung für diese fallengelassene Forderung ist beim Zahlungsdienst gescheitert oder wurde dort abgebrochen, und {} sind nicht zurückgegangen: Fragen Sie den Schuldner nach einem Konto, überweisen Sie es zurück, und tragen Sie das ein.",
  },
  refund_returned: {
    en: "A refund of {} failed or was cancelled at the payment service: the money is yours again, and counts as paid. If it is to go back all the same, refund it there anew.",
    de: "Eine Erstattung von {} ist beim Zahlungsdienst gescheitert oder wurde dort abgebrochen: Das Geld ist wieder bei Ihnen und zählt als gezahlt. Soll es dennoch zurück, so erstatten Sie es dort noch einmal.",
  },
  disputed: {
    en: "The payment is disputed: answer it at the provider, or concede the claim.",
    de: "Die Zahlung wird bestritten: Antworten Sie beim Zahlungsdienst, oder lassen Sie die Forderung fallen.",
  },
  accept_dispute: {
    en: "The payment of this conceded claim is disputed: accept the dispute at the provider, and the bank keeps the money.",
    de: "Die Zahlung dieser fallengelassenen Forderung wird bestritten: Geben Sie beim Zahlungsdienst nach, dann behält die Bank das Geld.",
  },
  asked_about: {
    en: "The payer's bank asks about the payment: answer it at the provider.",
    de: "Die Bank des Zahlers fragt nach der Zahlung: Antworten Sie beim Zahlungsdienst.",
  },
  partly_lost: {
    en: "The payer's bank took a part of the money back: concede the claim, or leave it at that.",
    de: "Die Bank des Zahlers hat einen Teil des Geldes zurückgebucht: Lassen Sie die Forderung fallen, oder belassen Sie es dabei.",
  },
  shrunk: {
    en: "The invoice shows less money than was seen on it before.",
    de: "Die Rechnung zeigt weniger Geld, als schon auf ihr zu sehen war.",
  },
  not_found: {
    en: "The payment service does not know the invoice: was its account, or its test for its live mode, exchanged? Nobody is reminded meanwhile.",
    de: "Der Zahlungsdienst kennt die Rechnung nicht: Wurde das Konto dort gewechselt, oder der Testmodus gegen den Live-Modus? Solange wird niemand gemahnt.",
  },
  other_currency: {
    en: "The invoice is in {}, the claim in {}.",
    de: "Die Rechnung lautet auf {}, die Forderung auf {}.",
  },
  other_sum: {
    en: "The invoice is over {}, the claim over {}.",
    de: "Die Rechnung lautet über {}, die Forderung über {}.",
  },
  no_match: {
    en: "The invoice does not match the claim: {}",
    de: "Die Rechnung passt nicht zur Forderung: {}",
  },
  second_invoice: {
    en: "Invoice {} names this claim, but is not its invoice.",
    de: "Die Rechnung {} nennt diese Forderung, ist aber nicht ihre Rechnung.",
  },
  pay_back: { en: "Pay {} back by hand.", de: "Zahlen Sie {} von Hand zurück." },
  step_failed: {
    en: "The step “{}” at the payment service failed: {}",
    de: "Der Schritt „{}“ beim Zahlungsdienst ist gescheitert: {}",
  },
  letter_failed: { en: "The letter “{}” was not sent: {}", de: "Das Schreiben „{}“ ging nicht hinaus: {}" },
  hearing_failed: {
    en: "The hearing letter was not sent ({}): post it, then resume.",
    de: "Das Schreiben zur Anhörung ging nicht hinaus ({}): Schicken Sie es mit der Post, und setzen Sie dann fort.",
  },
  hearing_kept: {
    en: "The hearing letter could not be sent for days: resume, and it goes out anew with its full time.",
    de: "Das Schreiben zur Anhörung konnte tagelang nicht hinaus: Setzen Sie fort, dann geht es neu hinaus, mit voller Frist.",
  },
  hearing_refused: {
    en: "The hearing is over, but the claim cannot be invoiced as things stand ({}): mend that, then resume, or cancel.",
    de: "Die Anhörung ist vorbei, aber so kann die Forderung nicht in Rechnung gestellt werden ({}): Beheben Sie das, und setzen Sie dann fort, oder ziehen Sie die Forderung zurück.",
  },
  automatic_off: {
    en: "Automatic mode is off: look at this claim, then resume it.",
    de: "Die Automatik ist aus: Sehen Sie sich diese Forderung an, und setzen Sie sie dann fort.",
  },
  automatic_frozen: {
    en: "Automatic mode was frozen: look at this claim, then resume it.",
    de: "Die Automatik wurde eingefroren: Sehen Sie sich diese Forderung an, und setzen Sie sie dann fort.",
  },
  debtor_changed: {
    en: "The page that the debtor was confirmed from ({}) says something else now ({}): look at it, then resume or cancel.",
    de: "Die Seite, von der die Angaben zum Schuldner stammen ({}), sagt jetzt etwas anderes ({}): Sehen Sie sie sich an, und setzen Sie dann fort, oder ziehen Sie die Forderung zurück.",
  },
  conceded_meanwhile: {
    en: "Another claim against the same debtor was conceded meanwhile: see whether this case is different, then resume or cancel.",
    de: "Inzwischen wurde eine andere Forderung gegen denselben Schuldner fallengelassen: Sehen Sie nach, ob dieser Fall anders liegt, und setzen Sie dann fort, oder ziehen Sie die Forderung zurück.",
  },
  restored: {
    en: "Restored from an export: make sure that the old deployment is off and sent nothing more, then resume.",
    de: "Aus einem Export wiederhergestellt: Vergewissern Sie sich, dass die alte Installation abgeschaltet ist und nichts mehr verschickt hat, und setzen Sie dann fort.",
  },
  held: { en: "held by an owner", de: "von einem Inhaber angehalten" },
} as const;

export type NoteName = keyof typeof NOTES;
export const NOTE_NAMES = Object.keys(NOTES) as NoteName[];

/** Letters, and why one did not go out: values of the notes above that are words of the machine, too. */
const VALUES_DE: Readonly<Record<string, string>> = {
  hearing: "Anhörung",
  demand: "Zahlungsaufforderung",
  reminder: "Mahnung",
  "objection refused": "Widerspruch zurückgewiesen",
  conceded: "Forderung fallengelassen",
  [NO_MAIL]: "Es ist kein E-Mail-Versand eingerichtet; bitte ausdrucken und mit der Post schicken",
  [TOO_LATE]: "Es wurde zurückgehalten, bis seine Frist vorbei war; bitte ein neues mit der Post schicken",
};

/** A note as it is stored. */
export function note(name: NoteName, ...values: (string | number)[]): string {
  return fill(NOTES[name].en, values.map(String));
}

/** A stored text in a reader's language: a note of the machine in its words there, anybody else's as it is. */
export function sayNote(text: string, locale: Locale): string {
  const read = locale === "en" ? undefined : readNote(text);
  if (!read) return text;
  return fill(
    NOTES[read.name].de,
    read.values.map((value) => VALUES_DE[value] ?? value),
  );
}

/** Whether a stored text is the note of that name, whatever its values. */
export function isNote(text: string, name: NoteName): boolean {
  return readNote(text)?.name === name;
}

/** The values that a stored text names as the note of that name; undefined for any other text. */
export function valuesOf(text: string, name: NoteName): string[] | undefined {
  const read = readNote(text);
  return read?.name === name ? read.values : undefined;
}

/** A claim may have several of them, told apart by the value that they name first; of any other it has one. */
const SEVERAL: ReadonlySet<NoteName> = new Set<NoteName>(["second_invoice", "step_failed", "letter_failed"]);

/** Whether the later of two stored texts says all that is left to say of the earlier: a sum that changed, a step that failed again. */
export function isAboutTheSame(one: string, other: string): boolean {
  const [a, b] = [readNote(one), readNote(other)];
  if (!a || !b) return one === other;
  return a.name === b.name && (!SEVERAL.has(a.name) || a.values[0] === b.values[0]);
}

/** The note that a stored text is, with its values; undefined for anybody else's words. */
function readNote(text: string): { name: NoteName; values: string[] } | undefined {
  for (const name of NOTE_NAMES) {
    const values = new RegExp(`^${NOTES[name].en.split("{}").map(escapeRegExp).join("(.*?)")}$`, "s").exec(text);
    if (values) return { name, values: values.slice(1) };
  }
  return undefined;
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

function fill(template: string, values: readonly string[]): string {
  const [first = "", ...rest] = template.split("{}");
  return first + rest.map((part, i) => (values[i] ?? "") + part).join("");
}
