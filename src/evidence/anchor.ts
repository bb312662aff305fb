import { isoTime } from "../shared/clock.ts";
import type { Locale } from "../shared/locale.ts";
import type { ChainEntry } from "./chain.ts";
import { canonicalJson } from "./record.ts";

/** What an anchor tells of a chain's newest entry. */
export type AnchoredHead = Pick<ChainEntry, "siteId" | "n" | "lastSeq" | "hash" | "at">;

/**
 * A chain's head as it is told outside the database, to a webhook or a bucket: canonical JSON, the same for the same
 * entry, so that two copies can be compared byte by byte. It holds a salted hash and nothing of what was sealed.
 */
export function anchorStatement({ siteId, n, lastSeq, hash, at }: AnchoredHead): string {
  return canonicalJson({
    format: "hausrecht-anchor-1",
    site: siteId,
    entry: n,
    last_record: lastSeq,
    hash,
    sealed_at: isoTime(at),
  });
}

const TEXTS = {
  de: {
    subject: ({ n }: AnchoredHead, site: string) => `Beweiskette von „${site}“: Eintrag ${n}`,
    text: (
      head: AnchoredHead,
      site: string,
    ) => `Bitte bewahren Sie diese Nachricht auf. Sie ist der Beleg, dass die Beweiskette von „${site}“ seither nicht umgeschrieben wurde; zu tun ist sonst nichts.

Site: ${head.siteId}
Eintrag: ${head.n}
Letzter Beleg: ${head.lastSeq}
Versiegelt: ${isoTime(head.at)}
Prüfsumme: ${head.hash}

So vergleichen Sie ein Beweispaket damit:
npm run verify -- bundle.json --anchor ${head.hash}`,
  },
  en: {
    subject: ({ n }: AnchoredHead, site: string) => `Chain of evidence of “${site}”: entry ${n}`,
    text: (
      head: AnchoredHead,
      site: string,
    ) => `Please keep this message. It shows that the chain of evidence of “${site}” was not rewritten since; there is nothing else to do.

Site: ${head.siteId}
Entry: ${head.n}
Last record: ${head.lastSeq}
Sealed: ${isoTime(head.at)}
Hash: ${head.hash}

To compare an evidence bundle with it:
npm run verify -- bundle.json --anchor ${head.hash}`,
  },
} as const;

/** The same for a person's mailbox. */
export function anchorMail(head: AnchoredHead, siteName: string, locale: Locale): { subject: string; text: string } {
  const texts = TEXTS[locale];
  return { subject: texts.subject(head, siteName), text: texts.text(head, siteName) };
}
