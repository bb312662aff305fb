import type { WebhookEvent } from "../../outbox/webhook.ts";
import { defineTexts } from "../../pages/texts.ts";
import type { ByLocale, Locale } from "../../shared/locale.ts";

export const WEBHOOKS = defineTexts(
  {
    title: "Webhooks",
    hint: "Ihre eigenen Programme erfahren binnen einer Minute, was geschieht: Nummern, Zustände und Zeiten, nie, was jemand geschrieben hat. Jede Nachricht ist in Hausrecht-Signature unterschrieben. Was nicht angenommen wird, wird drei Tage lang wieder versucht.",
    none: "Noch keiner.",
    since: "seit",
    all_told: "nichts steht aus",
    untold: "Nicht zugestellt",
    states: { waiting: "wartet", retrying: "wird wieder versucht", failed: "aufgegeben" },
    attempts: (count: number) => (count === 1 ? "1 Versuch" : `${count} Versuche`),
    add: "Webhook anlegen",
    url: "Adresse",
    url_hint: "https auf einem öffentlichen Host.",
    events: "Ereignisse",
    full: (count: number) => `Eine Site hat höchstens ${count} Webhooks.`,
    test: "Testnachricht senden",
    test_title: "Testnachricht",
    test_taken: "Die Nachricht wurde angenommen.",
    answered: (status: string) => `Die Antwort war ${status}.`,
    failures: {
      not_public: "Die Adresse ist nicht https auf einem öffentlichen Host.",
      timeout: "Binnen zehn Sekunden kam keine Antwort.",
      unreachable: "Unter der Adresse antwortet niemand.",
    },
    test_failed: (reason: string) => `Die Nachricht wurde nicht angenommen: ${reason}`,
    rotate: "Geheimnis wechseln",
    rotate_confirm: "Ja, ab sofort mit einem neuen unterschreiben",
    remove: "Entfernen",
    remove_confirm: "Ja, entfernen und nichts mehr zustellen",
    secret_title: "Geheimnis des Webhooks",
    secret_hint:
      "Damit prüft Ihr Programm die Unterschrift. Es wird nur dieses eine Mal angezeigt: Kopieren Sie es jetzt.",
    back: "Zurück zu den Webhooks",
  },
  {
    title: "Webhooks",
    hint: "Your own programs are told within a minute of what happens: numbers, states and times, never what anybody wrote. Each message is signed in Hausrecht-Signature. What is not taken is tried again for three days.",
    none: "None yet.",
    since: "since",
    all_told: "nothing outstanding",
    untold: "Not delivered",
    states: { waiting: "waiting", retrying: "being retried", failed: "given up" },
    attempts: (count) => (count === 1 ? "1 try" : `${count} tries`),
    add: "Add a webhook",
    url: "Address",
    url_hint: "https on a public host.",
    events: "Events",
    full: (count) => `A site has at most ${count} webhooks.`,
    test: "Send a test message",
    test_title: "Test message",
    test_taken: "The message was taken.",
    answered: (status) => `It answered ${status}.`,
    failures: {
      not_public: "The address is not https on a public host.",
      timeout: "No answer came within ten seconds.",
      unreachable: "Nobody answers at the address.",
    },
    test_failed: (reason) => `The message was not taken: ${reason}`,
    rotate: "Change the secret",
    rotate_confirm: "Yes, sign with a new one from now on",
    remove: "Remove",
    remove_confirm: "Yes, remove it and deliver nothing more",
    secret_title: "The webhook's secret",
    secret_hint: "Your program checks the signature with it. It is shown this one time only: copy it now.",
    back: "Back to the webhooks",
  },
);

/** Says why a message was not taken; what is in no list of ours, as it stands. */
export function describeFailure(failure: string, locale: Locale): string {
  const { answered, failures } = WEBHOOKS[locale];
  const [, status] = /^status_(\d{3})$/.exec(failure) ?? [];
  if (status !== undefined) return answered(status);
  return Object.entries(failures).find(([code]) => code === failure)?.[1] ?? failure;
}

export const EVENT_TEXTS: ByLocale<WebhookEvent> = {
  de: {
    "comment.created": "Kommentar abgeschickt",
    "comment.decided": "Kommentar entschieden",
    "claim.changed": "Forderung geändert",
  },
  en: {
    "comment.created": "comment posted",
    "comment.decided": "comment decided on",
    "claim.changed": "claim changed",
  },
};
