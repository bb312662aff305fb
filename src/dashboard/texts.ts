import type { CommentStatus } from "../comments/comment.ts";
import { defineTexts } from "../pages/texts.ts";
import type { ByLocale } from "../shared/locale.ts";

/** What every page of the dashboard says. */
export const COMMON = defineTexts(
  {
    overview: "Übersicht",
    queue: "Warteschlange",
    threads: "Seiten",
    claims: "Forderungen",
    reports: "Berichte",
    settings: "Einstellungen",
    navigation: "Bereiche",
    operator: "Betreiber",
    logout: "Abmelden",
    back: "Zurück",
    decide_otherwise: "Doch anders entscheiden",
    undo: "Rückgängig machen",
    problem: "So ging es nicht",
    save: "Speichern",
    next_page: "Weitere",
  },
  {
    overview: "Overview",
    queue: "Queue",
    threads: "Pages",
    claims: "Claims",
    reports: "Reports",
    settings: "Settings",
    navigation: "Sections",
    operator: "operator",
    logout: "Log out",
    back: "Back",
    decide_otherwise: "Decide otherwise",
    undo: "Undo",
    problem: "That did not work",
    save: "Save",
    next_page: "More",
  },
);

/** What is told after a form was carried out; the address names one of these and nothing else. */
export const NOTICES = defineTexts(
  {
    published: "Der Kommentar ist veröffentlicht.",
    rejected: "Der Kommentar ist abgelehnt.",
    spam: "Der Kommentar ist als Spam abgelegt.",
    restored: "Die Entscheidung ist zurückgenommen.",
    none_picked: "Es war kein Kommentar ausgewählt: Nichts hat sich geändert.",
    replied: "Ihre Antwort ist veröffentlicht.",
    thread_closed: "Die Seite nimmt keine Kommentare mehr an.",
    thread_opened: "Die Seite nimmt wieder Kommentare an.",
    saved: "Gespeichert.",
    site_added: "Die Site ist angelegt.",
    site_deleting: "Die Site ist geschlossen und wird gelöscht.",
    terms_posted: "Die neue Fassung der Regeln gilt ab jetzt.",
    member_added: "Das Mitglied ist aufgenommen.",
    member_removed: "Das Mitglied ist entfernt, seine Tokens sind widerrufen.",
    token_revoked: "Das Token ist widerrufen. Wer damit angemeldet war, ist es nicht mehr.",
    claim_opened: "Die Forderung ist angelegt. Es wurde noch nichts verschickt.",
    claim_changed: "Ausgeführt.",
    debtor_saved: "Der Schuldner ist gespeichert.",
    sealed: "Die Beweiskette ist versiegelt.",
    forgotten: "Das Gelernte ist vergessen.",
    webhook_removed: "Der Webhook ist entfernt.",
  },
  {
    published: "The comment is published.",
    rejected: "The comment is rejected.",
    spam: "The comment is filed as spam.",
    restored: "The decision is taken back.",
    none_picked: "No comment was selected: nothing has changed.",
    replied: "Your reply is published.",
    thread_closed: "The page takes no more comments.",
    thread_opened: "The page takes comments again.",
    saved: "Saved.",
    site_added: "The site is added.",
    site_deleting: "The site is closed and being deleted.",
    terms_posted: "The new version of the rules is in force from now on.",
    member_added: "The member is added.",
    member_removed: "The member is removed, and their tokens are revoked.",
    token_revoked: "The token is revoked. Whoever was logged in with it no longer is.",
    claim_opened: "The claim is opened. Nothing has been sent yet.",
    claim_changed: "Done.",
    debtor_saved: "The debtor is saved.",
    sealed: "The chain of evidence is sealed.",
    forgotten: "What was learned is forgotten.",
    webhook_removed: "The webhook is removed.",
  },
);
/** The same of several comments at once. */
export const MANY = defineTexts(
  {
    published: (count: number) =>
      count === 1 ? "1 Kommentar ist veröffentlicht." : `${count} Kommentare sind veröffentlicht.`,
    rejected: (count: number) => (count === 1 ? "1 Kommentar ist abgelehnt." : `${count} Kommentare sind abgelehnt.`),
    spam: (count: number) =>
      count === 1 ? "1 Kommentar ist als Spam abgelegt." : `${count} Kommentare sind als Spam abgelegt.`,
    restored: (count: number) =>
      count === 1 ? "1 Kommentar ist wieder wie vorher." : `${count} Kommentare sind wieder wie vorher.`,
  },
  {
    published: (count) => (count === 1 ? "1 comment is published." : `${count} comments are published.`),
    rejected: (count) => (count === 1 ? "1 comment is rejected." : `${count} comments are rejected.`),
    spam: (count) => (count === 1 ? "1 comment is filed as spam." : `${count} comments are filed as spam.`),
    restored: (count) =>
      count === 1 ? "1 comment is as it was before." : `${count} comments are as they were before.`,
  },
);
export type Many = keyof (typeof MANY)["de"];

export type Notice = keyof (typeof NOTICES)["de"];

export const STATUS_TEXTS: ByLocale<CommentStatus> = {
  de: {
    held: "zurückgehalten",
    published: "veröffentlicht",
    rejected: "abgelehnt",
    spam: "Spam",
    removed: "vom Verfasser entfernt",
    erased: "gelöscht",
  },
  en: {
    held: "held",
    published: "published",
    rejected: "rejected",
    spam: "spam",
    removed: "removed by its author",
    erased: "erased",
  },
};
