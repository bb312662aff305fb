import { isoTime } from "../shared/clock.ts";
import type { Locale } from "../shared/locale.ts";
import type { Problem } from "./verify.ts";

/** A mail lists no more than these; the check itself lists them all. */
const MAX_LISTED = 20;

const TEXTS = {
  de: {
    subject: (site: string) => `Achtung: Die Beweise von „${site}“ wurden verändert`,
    text: (
      site: string,
      at: string,
      list: string,
      more: string,
    ) => `Die nächtliche Prüfung der Beweise von „${site}“ hat gefunden, was nicht mehr stimmt (${at}):

${list}${more}

Jemand, oder etwas, hat die Datenbank an der Anwendung vorbei geändert. Stützen Sie bis zur Klärung keine Forderung auf diese Beweise, spielen Sie die Datenbank auf einen Stand davor zurück, und ändern Sie die Zugänge. Die Prüfsummen aus früheren Nachrichten zeigen, welcher Stand der echte ist.`,
    more: (count: number) => `\nund ${count} weitere`,
  },
  en: {
    subject: (site: string) => `Warning: the evidence of “${site}” was changed`,
    text: (
      site: string,
      at: string,
      list: string,
      more: string,
    ) => `The nightly check of the evidence of “${site}” has found what no longer holds (${at}):

${list}${more}

Somebody, or something, has changed the database past the application. Rest no claim on this evidence until that is settled, restore the database to a time before, and change its credentials. The hashes of earlier messages show which state is the true one.`,
    more: (count: number) => `\nand ${count} more`,
  },
} as const;

/** What an owner is told when the evidence no longer holds. */
export function alarmMail(
  problems: readonly Problem[],
  siteName: string,
  locale: Locale,
  at: number,
): { subject: string; text: string } {
  const texts = TEXTS[locale];
  const list = problems.slice(0, MAX_LISTED).map(({ where, message }) => `- ${where}: ${message}`);
  const more = problems.length > MAX_LISTED ? texts.more(problems.length - MAX_LISTED) : "";
  return { subject: texts.subject(siteName), text: texts.text(siteName, isoTime(at), list.join("\n"), more) };
}
