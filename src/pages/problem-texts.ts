import type { ErrorCode } from "../shared/errors.ts";
import type { ByLocale } from "../shared/locale.ts";

/** What a person reads when something was refused. */
export const PROBLEM_TEXTS: ByLocale<ErrorCode | "internal_error"> = {
  de: {
    validation_failed: "Bitte prüfen Sie Ihre Angaben.",
    malformed_body: "Das Formular kam unvollständig an. Bitte senden Sie es noch einmal.",
    unsupported_media_type: "Dieses Format wird hier nicht angenommen.",
    body_too_large: "Das ist zu lang. Bitte kürzen Sie den Text.",
    unauthorized: "Bitte melden Sie sich an.",
    forbidden: "Dafür reicht Ihre Berechtigung nicht aus.",
    origin_not_allowed: "Von dieser Seite aus ist das nicht erlaubt.",
    csrf_failed: "Diese Anfrage kam nicht von den Seiten dieses Dashboards. Es wurde nichts geändert.",
    not_found: "Diese Seite gibt es nicht.",
    method_not_allowed: "Das nimmt diese Seite nicht an.",
    conflict: "Das gibt es schon, oder es hat sich inzwischen geändert: Bitte sehen Sie nach.",
    site_exists: "Eine Site mit diesem Schlüssel gibt es schon.",
    site_deleting: "Die Site mit diesem Schlüssel wird noch gelöscht. Legen Sie die neue an, sobald das fertig ist.",
    claims_kept: "Die Site hat Forderungen, die aufzubewahren sind. Es wurde nichts gelöscht.",
    webhook_exists:
      "Für diese Adresse gibt es schon einen Webhook. Andere Ereignisse bekommt sie, wenn Sie ihn entfernen und neu anlegen.",
    terms_outdated: "Die Regeln wurden inzwischen geändert.",
    token_expired: "Die Seite war zu lange geöffnet. Bitte versuchen Sie es noch einmal.",
    token_used: "Das wurde schon abgesendet.",
    token_invalid: "Die Zustimmung ließ sich nicht prüfen. Bitte stimmen Sie den Regeln noch einmal zu.",
    idempotency_key_reused: "Das wurde schon abgesendet, und einmal genügt.",
    url_not_of_site: "Diese Seite gehört nicht zu den Seiten, die hier kommentiert werden können.",
    parent_not_found: "Der Kommentar, auf den Sie antworten, ist hier nicht veröffentlicht.",
    thread_closed: "Unter dieser Seite sind keine Kommentare mehr möglich.",
    edit_window_over: "Die Frist zum Bearbeiten ist vorbei.",
    stale_revision:
      "Jemand war schneller: Der Kommentar hat sich geändert, seit Sie ihn gesehen haben. Ihre Entscheidung wurde nicht ausgeführt.",
    objection_exists: "Ein Einspruch liegt schon vor.",
    claim_open: "Zu diesem Kommentar läuft eine Forderung. Lassen Sie die Forderung zuerst fallen.",
    claim_exists: "Zu einem dieser Kommentare gibt es schon eine Forderung.",
    claim_not_allowed: "Für diese Kommentare kann keine Gebühr gefordert werden.",
    mixed_terms:
      "Diese Kommentare gehören nicht in eine Forderung: Verfasser, Fassung der Regeln und Währung müssen gleich sein.",
    stale_version:
      "Jemand war schneller: Die Forderung hat sich geändert, seit Sie sie gesehen haben. Es wurde nichts ausgeführt. Unten sehen Sie den neuen Stand.",
    transition_refused: "Das ist im jetzigen Stand nicht möglich.",
    creditor_incomplete: "Die Angaben zum Gläubiger in den Einstellungen reichen nicht aus.",
    debtor_invalid: "Die Angaben zum Schuldner reichen nicht aus oder können nicht stimmen.",
    attribution_insufficient: "Für diesen Schritt ist nicht sicher genug, wer den Kommentar geschrieben hat.",
    earlier_concession:
      "Gegen diesen Schuldner wurde schon einmal eine Forderung fallengelassen. Sagen Sie in der Begründung, warum dieser Fall anders liegt.",
    other_debtor:
      "Dem bisherigen Schuldner wurde schon geschrieben, und sein Link öffnet diese Forderung. Ziehen Sie sie zurück, und eröffnen Sie gegen den anderen eine neue.",
    tax_settings_missing: "Für einen Preis fehlen die Angaben zur Umsatzsteuer.",
    terms_missing: "Diese Site hat noch keine Regeln veröffentlicht.",
    rate_limited: "Zu viele Versuche von hier. Bitte warten Sie eine Minute.",
    dry_run:
      "Diese Site ist im Probelauf: Es wurde nichts verschickt und nichts geändert. Bestätigen Sie in den Einstellungen, dass die veröffentlichten Regeln anwaltlich geprüft wurden.",
    provider_unavailable:
      "Der Zahlungsdienst antwortet gerade nicht. Es wurde nichts geändert; versuchen Sie es später wieder.",
    internal_error: "Hier ist etwas schiefgegangen. Der Fehler wurde festgehalten.",
  },
  en: {
    validation_failed: "Please check what you entered.",
    malformed_body: "The form arrived incomplete. Please send it again.",
    unsupported_media_type: "This format is not accepted here.",
    body_too_large: "That is too long. Please shorten the text.",
    unauthorized: "Please log in.",
    forbidden: "Your permissions do not reach that far.",
    origin_not_allowed: "That is not allowed from this page.",
    csrf_failed: "This request did not come from this dashboard's own pages. Nothing was changed.",
    not_found: "There is no such page.",
    method_not_allowed: "This page does not take that.",
    conflict: "That exists already, or something has changed in the meantime: please look.",
    site_exists: "There is a site with this key already.",
    site_deleting: "The site with this key is still being deleted. Add the new one once that is done.",
    claims_kept: "The site has claims that have to be kept. Nothing was deleted.",
    webhook_exists:
      "There is a webhook with this address already. To tell it of other events, remove it and add it anew.",
    terms_outdated: "The rules have changed in the meantime.",
    token_expired: "The page was open for too long. Please try again.",
    token_used: "That was sent already.",
    token_invalid: "The consent could not be verified. Please agree to the rules once more.",
    idempotency_key_reused: "That was sent already, and once is enough.",
    url_not_of_site: "This page is not one of those that can be commented on here.",
    parent_not_found: "The comment that you answer is not published here.",
    thread_closed: "Comments on this page are closed.",
    edit_window_over: "The time for editing is over.",
    stale_revision: "Somebody was faster: the comment has changed since you saw it. Your decision was not carried out.",
    objection_exists: "There is an objection already.",
    claim_open: "This comment is part of a running claim. Drop the claim first.",
    claim_exists: "One of these comments is part of a claim already.",
    claim_not_allowed: "No fee can be asked for these comments.",
    mixed_terms:
      "These comments do not belong in one claim: author, version of the rules and currency must be the same.",
    stale_version:
      "Somebody was faster: the claim has changed since you saw it. Nothing was carried out. Its new state is below.",
    transition_refused: "That is not possible as things stand.",
    creditor_incomplete: "The creditor's details in the settings are not enough.",
    debtor_invalid: "The debtor's details are not enough or cannot be right.",
    attribution_insufficient: "It is not certain enough for this step who wrote the comment.",
    earlier_concession:
      "A claim against this debtor was conceded before. Say in the reason why this case is different.",
    other_debtor:
      "The present debtor has been written to, and their link opens this claim. Cancel it, and open a new one against the other.",
    tax_settings_missing: "A price needs its VAT settings, which are missing.",
    terms_missing: "This site has not posted its rules yet.",
    rate_limited: "Too many attempts from here. Please wait a minute.",
    dry_run:
      "This site is in its dry run: nothing was sent and nothing changed. State in the settings that the posted rules were reviewed by a lawyer.",
    provider_unavailable: "The payment service does not answer right now. Nothing was changed; try again later.",
    internal_error: "Something went wrong here. It was logged.",
  },
};
