/** German registers: of companies (HRA, HRB), cooperatives, associations, partnerships, civil-law companies. */
export type RegisterKind = "HRA" | "HRB" | "GnR" | "VR" | "PR" | "GsR";

/** An entry in a register as a page names it. */
export type RegisterEntry = {
  /** As a court or claim cites it: "Amtsgericht Köln HRB 12345". */
  text: string;
  kind: RegisterKind | "FN" | "CHE";
  country: "DE" | "AT" | "CH";
};

const NUMBER =
  /\b(HR\s?A|HR\s?B|GnR|VR|PR|GsR)[\s:.-]{0,3}(?:Nr\.?|No\.?|Nummer)?[\s:.]{0,2}(\d{1,7}(?:\s?[A-Z]{1,3}(?![\w.]))?)/u;
const COURT =
  /(?:Amtsgericht(?:es|s)?|Registergericht|Handelsregister(?:\s(?:des|beim))?|Vereinsregister|AG|local court(?: of)?|(?:district|commercial|registration) court(?: of)?|Register court)[\s:,]{0,3}(?:des\s|der\s|of\s)?(?:Amtsgerichts?\s)?(\p{Lu}\p{L}+(?:[- ](?:am|an der|im|in der|a\.\s?d\.|a\.\s?M\.|\(?\p{Lu}\p{L}+\)?)){0,3})/u;
const NO_COURT =
  /^(?:Nr|Nummer|Number|HR[AB]?|Register|Registernummer|Handelsregister|Abteilung|Eintrag|No|Amtsgericht)\b/;
const AUSTRIAN = /\bFN\s?(\d{1,6}\s?[a-z])\b/u;
const AUSTRIAN_COURT = /\b((?:Handels|Landes)gericht|HG|LG)\s(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)/u;
const SWISS = /\bCHE[-\s]?\d{3}\.?\d{3}\.?\d{3}\b/u;

/**
 * The entries that lines name. Court and number may stand on lines next to each other, in either order; a number without its
 * court is no entry, since every court counts for itself.
 */
export function findRegisters(lines: readonly string[]): (RegisterEntry & { line: number })[] {
  return lines.flatMap((line, at): (RegisterEntry & { line: number })[] => {
    const found = NUMBER.exec(line);
    if (found) {
      const kind = (found[1] ?? "")
        .replaceAll(/\s/g, "")
        .replace(/^(hr[ab])$/i, (text) => text.toUpperCase()) as RegisterKind;
      const court = [line, lines[at - 1], lines[at + 1], lines[at - 2]].flatMap((text) => courtOf(text ?? "") ?? [])[0];
      const number = (found[2] ?? "").replace(/\s?([A-Z]{1,3})$/, " $1");
      return court === undefined
        ? []
        : [{ text: `Amtsgericht ${court} ${kind} ${number}`, kind, country: "DE", line: at }];
    }
    const austrian = AUSTRIAN.exec(line);
    if (austrian) {
      const court = [line, lines[at - 1], lines[at + 1]].flatMap((text) => AUSTRIAN_COURT.exec(text ?? "") ?? [])[0];
      const text = [court, `FN ${(austrian[1] ?? "").replace(/\s/, "")}`]
        .filter((part) => part !== undefined)
        .join(" ");
      return [{ text, kind: "FN", country: "AT", line: at }];
    }
    const swiss = SWISS.exec(line);
    return swiss ? [{ text: swiss[0], kind: "CHE", country: "CH", line: at }] : [];
  });
}

function courtOf(line: string): string | undefined {
  // A label may precede the real name: "Registergericht: Amtsgericht Köln".
  for (let rest = line; ;) {
    const found = COURT.exec(rest);
    if (!found) return undefined;
    const court = (found[1] ?? "").replace(/[\s-]+(?:HR|VR|GnR|Nr|Register).*$/, "");
    if (!NO_COURT.test(court)) return court;
    rest = rest.slice(found.index + found[0].length - (found[1] ?? "").length);
    if (rest.length === 0) return undefined;
  }
}
