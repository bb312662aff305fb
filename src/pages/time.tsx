import { TIME_ZONE } from "../shared/clock.ts";
import type { Locale } from "../shared/locale.ts";

/** How dates are written: day before month in both languages, and no AM or PM. */
const DATES: Record<Locale, string> = { de: "de-DE", en: "en-GB" };

/** An instant for people, in the time zone of the deadlines; the exact one stands in the attribute. */
export function Time({ at, locale }: { at: string | number; locale: Locale }) {
  const date = new Date(at);
  const text = new Intl.DateTimeFormat(DATES[locale], {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: TIME_ZONE,
  }).format(date);
  return <time datetime={date.toISOString()}>{text}</time>;
}
