import { moneyThere } from "../claims/attention.ts";
import { zipSync } from "fflate";
import { addDays } from "../claims/business-day.ts";
import type { Deps } from "../db/deps.ts";
import { sha256, toHex, utf8 } from "../shared/bytes.ts";
import { isoDate } from "../shared/clock.ts";
import { formatDecimal } from "../shared/money.ts";
import type { Site } from "../sites/repository.ts";
import { renderClaimPage } from "./claim-page.tsx";
import { DUNNING_COLUMNS, FILE_TEXTS } from "./claim-texts.ts";
import { toCsv, type CsvRow } from "./csv.ts";
import { renderLetterPage } from "./letter-page.tsx";
import { gatherClaim, type ClaimFacts } from "./gather-claim.ts";

/**
 * A claim as one ZIP for a lawyer or the court's dunning procedure: the file to read, the evidence with its proofs, the
 * letters, the data of an application, how to check all that, and the checksum of each part.
 * @returns the bytes of the ZIP
 * @throws AppError `not_found`
 */
export async function buildClaimFile(
  deps: Pick<Deps, "db" | "clock">,
  site: Site,
  claimId: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const facts = await gatherClaim(deps, site, claimId);
  const files = await listFiles(facts);
  const sums = await Promise.all(files.map(async ([name, bytes]) => `${toHex(await sha256(bytes))}  ${name}\n`));
  const all = [...files, ["SHA256SUMS", utf8(sums.join(""))] as const];
  return zipSync(Object.fromEntries(all), { mtime: facts.now });
}

type File = readonly [name: string, bytes: Uint8Array<ArrayBuffer>];

async function listFiles(facts: ClaimFacts): Promise<File[]> {
  const { row, bundle, letters } = facts;
  const texts = FILE_TEXTS[row.termsLocale];
  const isGerman = row.termsLocale === "de";
  const page = await renderClaimPage(facts);
  return [
    ["README.txt", utf8(texts.readme(row.id, bundle.chain.at(-1)?.hash ?? ""))],
    [isGerman ? "akte.html" : "claim.html", utf8(page)],
    ["evidence.json", utf8(JSON.stringify(bundle, null, 2))],
    [isGerman ? "mahnantrag.csv" : "dunning.csv", utf8(toCsv([DUNNING_COLUMNS[row.termsLocale], dunningRow(facts)]))],
    ...(await Promise.all(
      letters.map(async (letter, i): Promise<File> => {
        const name = `letters/${String(i + 1).padStart(2, "0")}-${isoDate(letter.writtenAt)}-${letter.kind}.html`;
        return [name, utf8(await renderLetterPage(facts, letter))];
      }),
    )),
  ];
}

/** What an application for a court's payment order asks for, in the order of `DUNNING_COLUMNS`. */
function dunningRow({ row, claim, open, interest, posted_interest }: ClaimFacts): CsvRow {
  const { creditor, termsLocale: locale } = row;
  const texts = FILE_TEXTS[locale];
  const money = (amount: number) => formatDecimal({ amount, currency: row.currency }, locale);
  const party = (name: string | undefined, at: Address | undefined): CsvRow => [
    name ?? null,
    at ? [at.line1, at.line2].filter(Boolean).join(", ") : null,
    at?.postal_code ?? null,
    at?.city ?? null,
    at?.country ?? null,
  ];
  const { from, to, interest: computed } = interest;
  return [
    row.id,
    ...party(creditor?.legal_name, creditor?.address),
    ...party(claim.debtor?.name, claim.debtor?.address),
    texts[row.nature],
    row.invoiceNumber ?? row.invoiceId,
    row.openedAt === null ? null : isoDate(row.openedAt),
    row.currency,
    money(open.principal),
    from === null ? null : texts.rate[row.nature],
    from === null ? null : addDays(from, 1),
    from === null ? null : to,
    from === null ? null : computed.ok ? money(computed.amount - posted_interest + open.interest) : texts.not_computed,
    money(open.cost),
    moneyThere(row.attention),
  ];
}

type Address = { line1: string; line2: string | null; postal_code: string; city: string; country: string };
