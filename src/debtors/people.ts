import { toCountry } from "./address.ts";

const REPRESENTED =
  /(?:(?:gesetzlich )?vertreten durch|vertretungsberechtigte?(?:r|n)?(?: geschäftsführer(?:in)?| gesellschafter(?:in)?| person(?:en)?| vorstand)?|vertretung|represented by|managing directors?|geschäftsführ(?:er(?:in(?:nen)?)?|ende[rn]?(?: gesellschafter(?:in)?)?|ung)|general manager|directors?|ceo|vorstand|inhaber(?:in)?|proprietor|owner|gérant)(?:\s?\([^)]{1,30}\))?(?:\s?\/\s?\p{L}+)?/iu;
const PERSON =
  /^(?:(?:Herrn?|Frau|Mr\.?|Mrs\.?|Ms\.?)\s)?(?:(?:Prof|Dr|Dipl|Mag|Ing)[\p{L}.-]*\s){0,3}\p{Lu}[\p{L}.'’-]+(?:\s(?:von|van|de|zu|der|den)){0,2}(?:\s\p{Lu}[\p{L}.'’-]*){1,3}(?:\s?\([^)]{1,40}\))?$/u;

/** Who acts for the business: names behind or below such a label. Lines that hold anything but names give nothing. */
export function findRepresentatives(lines: readonly string[]): string | undefined {
  for (const [at, line] of lines.entries()) {
    const label = REPRESENTED.exec(line);
    if (!label || line.length > 250) continue;
    const rest = line
      .slice(label.index + label[0].length)
      .replace(REPRESENTED, "")
      .replace(/^[\s:,]*(?:durch\s)?(?:(?:die|den|der|deren|dessen|ist|sind|is|are|the)\s)*[\s:,]*/i, "");
    const behind = peopleIn(rest);
    if (behind !== undefined) return behind;
    const below =
      rest === ""
        ? lines
            .slice(at + 1, at + 5)
            .map((next) => peopleIn(next.replace(new RegExp(`^(?:${REPRESENTED.source})\\s?:?\\s`, "iu"), "")))
        : [];
    const end = below.indexOf(undefined);
    const names = (end < 0 ? below : below.slice(0, end)).join(", ");
    if (names !== "") return names;
  }
  return undefined;
}

function peopleIn(text: string): string | undefined {
  const people = text
    .split(/\s?[,;/|]\s?|\s(?:und|and|&|et)\s/)
    .map((part) => part.replace(/\.$/, "").trim())
    .filter((part) => part !== "");
  const names = people.filter((part) => PERSON.test(part) && !toCountry(part));
  return names.length > 0 && names.length === people.length ? names.join(", ") : undefined;
}
