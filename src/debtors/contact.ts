import { getDomain } from "tldts";

const PLAIN = /[\w.+-]{1,64}@[a-zA-Z\d](?:[\w-]{0,62}\.){1,5}[a-zA-Z]{2,18}/g;
const AT = String.raw`\s?(?:\[|\(|\{|<|-)\s?(?:at|ät|@|æt|a|klammeraffe)\s?(?:\]|\)|\}|>|-)\s?`;
const DOT = String.raw`(?:\.|\s?[[({]\s?(?:dot|punkt|\.)\s?[\])}]\s?|\s(?:dot|punkt)\s)`;
const BRACKETED = new RegExp(String.raw`([\w.+-]{1,64})${AT}([\w-]{1,62}(?:${DOT}[\w-]{1,62}){1,4})`, "gi");
const SPOKEN = new RegExp(
  String.raw`([\w.+-]{1,64})\s(?:at|ät|@)\s([\w-]{1,62}(?:\s?(?:\.|dot|punkt)\s?[\w-]{1,62}){1,3})(?![\w-])`,
  "gi",
);
const SPACED = /([\w.+-]{1,64})\s?@\s?([\w-]{1,62}(?:\s?\.\s?[\w-]{1,62}){1,3})/g;
const LABEL = /(?:e-?mail|mail|kontakt|contact|courriel)/i;

/** An e-mail address on a page. `disguised`: the page's source does not carry it in plain, so a person should look at it. */
export type Mail = { address: string; disguised: boolean };

/**
 * The e-mail addresses of some lines, best first: the page's own domain before others, plain before disguised, and boxes for
 * privacy or applications last.
 * @param hidden addresses that the source does not carry in plain
 * @param domain the registrable domain of the page
 */
export function findMails(lines: readonly string[], hidden: ReadonlySet<string>, domain: string | null): Mail[] {
  const mails = lines.flatMap((line) => {
    const plain = (line.match(PLAIN) ?? []).map((text) => ({
      address: text.toLowerCase(),
      disguised: hidden.has(text.toLowerCase()),
    }));
    if (plain.length > 0) return plain;
    const patterns = LABEL.test(line) ? [BRACKETED, SPACED, SPOKEN] : [BRACKETED];
    return patterns
      .flatMap((pattern) => Array.from(line.matchAll(pattern)))
      .slice(0, 3)
      .map(([, name = "", host = ""]) => ({
        address: `${name}@${host.replaceAll(/\s?[[({]?\s?(?:dot|punkt|(?<=\W|^)\.|\.)\s?[\])}]?\s?/gi, ".")}`
          .replaceAll(/\s/g, "")
          .toLowerCase(),
        disguised: true,
      }));
  });
  const real = mails.filter(({ address }) => getDomain(address.split("@")[1] ?? "") !== null);
  const rank = ({ address, disguised }: Mail): number =>
    (getDomain(address.split("@")[1] ?? "", { allowPrivateDomains: true }) === domain ? 0 : 4) +
    (/^(?:datenschutz|privacy|dsb|dpo|jobs|bewerbung|karriere|abuse|webmaster)/.test(address) ? 2 : 0) +
    (disguised ? 1 : 0);
  return [...new Map(real.map((mail) => [mail.address, mail])).values()].toSorted((a, b) => rank(a) - rank(b));
}

const PHONE =
  /(?:\b(?:tel(?:efon)?|phone|fon|ruf|mobil(?:e|funk)?|handy|☎|t)\b\.?|☎|✆)(?:\s?\([^)\d]{1,20}\))?\s?[:.]{0,2}\s{0,3}(\+?\(?\d[\d\s()/.–-]{5,24}\d)/iu;
const FAX = /(?:tele)?fax/i;

/** The first telephone number that a label announces; fax numbers are none. */
export function findPhone(lines: readonly string[]): string | undefined {
  for (const [at, line] of lines.entries()) {
    const labelAlone = /^(?:tel(?:efon)?|phone|fon|mobil)\.?:?$/i.test(line);
    const found = PHONE.exec(labelAlone ? `${line} ${lines[at + 1] ?? ""}` : line);
    if (found && !FAX.test(line.slice(0, found.index))) return (found[1] ?? "").replaceAll(/\s+/g, " ").trim();
  }
  return undefined;
}
