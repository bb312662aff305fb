import { TIME_ZONE } from "../shared/clock.ts";
import type { Locale } from "../shared/locale.ts";

/** How dates are written: day before month in both languages, and no AM or PM. */
const DATES: Record<Locale, string> = { de: "de-DE", en: "en-GB" };

/** An instant for people, in the time zone of the deadlines, or its day alone; the exact one stands in the attribute. */
export function Time({ at, locale, dayOnly = false }: { at: string | number; locale: Locale; dayOnly?: boolean }) {
  const date = new Date(at);
  const text = new Intl.DateTimeFormat(DATES[locale], {
    dateStyle: "medium",
    ...(!dayOnly && { timeStyle: "short" as const }),
    timeZone: TIME_ZONE,
  }).format(date);
  return <time datetime={date.toISOString()}>{text}</time>;
}
