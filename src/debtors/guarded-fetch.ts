import robotsParser from "robots-parser";
import { sha256, toHex } from "../shared/bytes.ts";
import { isoTime, SECOND, type Clock } from "../shared/clock.ts";
import { refusalOf, type AddressRefusal, type AddressRules } from "./address-guard.ts";
import { readHost } from "./hosts.ts";

/** How the outside is reached. `fetch` follows no redirects by itself and sends no cookies. */
export type Outside = AddressRules & { fetch: (url: URL, init: RequestInit) => Promise<Response>; clock: Clock };

/** One request that was made: what the caller seals as evidence. */
export type Visit = {
  url: string;
  at: string;
  status: number | null;
  outcome: "page" | "redirect" | "robots" | ReadRefusal;
  /** SHA-256 of the bytes as they were read, and their number. */
  sha256?: string;
  bytes?: number;
  /** Only the beginning was read: the page was too long or did not end. */
  cut?: true;
};

export type ReadPage = { url: string; html: string; sha256: string; fetched_at: string; cut: boolean };
export type ReadRefusal =
  AddressRefusal | "unreachable" | "status" | "not_html" | "too_many_redirects" | "robots_forbid" | "budget_spent";
/** `hops`: every address asked for, in order; the last is where it ended. */
export type Reading = { hops: string[] } & ({ page: ReadPage } | { refusal: ReadRefusal });

/** Reads pages of strangers within one budget of requests and time, and keeps account of each request. */
export type Reader = { read: (url: string) => Promise<Reading>; visits: readonly Visit[] };

export const MAX_REQUESTS = 12;
export const MAX_BYTES = 1_000_000;
const MAX_ROBOTS_BYTES = 100_000;
const MAX_REDIRECTS = 5;
const REQUEST_MS = 5 * SECOND;
const ALL_MS = 20 * SECOND;
const USER_AGENT = "Hausrecht (reads legal notices at a person's request)";

type Body = { bytes: Uint8Array<ArrayBuffer>; cut: boolean };

/**
 * A reader of strangers' pages: http and https on their own ports, public names only, every redirect checked anew, robots.txt
 * heeded, HTML only, bounded in bytes, time and requests. No script is run, no cookie sent, nothing but GET.
 * @param outside `clock` dates the evidence and bounds the whole; single requests are bounded by a timer
 */
export function createReader(outside: Outside): Reader {
  const visits: Visit[] = [];
  const robots = new Map<string, Promise<(url: string) => boolean>>();
  const endsAt = outside.clock() + ALL_MS;
  let requests = 0;

  async function ask(
    url: URL,
    maxBytes: number,
  ): Promise<{ response: Response; body: Body; at: string } | ReadRefusal> {
    if (requests >= MAX_REQUESTS || outside.clock() > endsAt) return "budget_spent";
    requests += 1;
    const at = isoTime(outside.clock());
    const signal = AbortSignal.timeout(REQUEST_MS);
    const headers = {
      accept: "text/html,application/xhtml+xml",
      "accept-language": "de,en;q=0.8",
      "user-agent": USER_AGENT,
    };
    try {
      const response = await orAborted(outside.fetch(url, { redirect: "manual", headers, signal }), signal);
      const isRead = response.ok && isText(response);
      if (!isRead) void response.body?.cancel().catch(() => undefined);
      return { response, at, body: isRead ? await readBody(response, maxBytes, signal) : NOTHING };
    } catch {
      visits.push({ url: url.href, at, status: null, outcome: "unreachable" });
      return "unreachable";
    }
  }

  /** RFC 9309: a missing robots.txt allows all, one that cannot be had forbids all. Redirects of robots.txt are not followed. */
  async function readRobots(origin: string): Promise<(url: string) => boolean> {
    const url = new URL("/robots.txt", origin);
    const answer = await ask(url, MAX_ROBOTS_BYTES);
    if (typeof answer === "string") return () => false;
    const { response, body, at } = answer;
    visits.push({ url: url.href, at, status: response.status, outcome: "robots", ...(await account(body)) });
    if (response.status >= 500 || response.status === 429) return () => false;
    const rules = robotsParser(url.href, new TextDecoder().decode(body.bytes));
    return (asked) => rules.isAllowed(asked, USER_AGENT) !== false;
  }

  /** A shortener's only content is the redirect: there is nothing that robots.txt could keep from being read. */
  async function isAllowed(url: URL): Promise<boolean> {
    if (readHost(url.hostname).platform === "shortener") return true;
    const known = robots.get(url.origin) ?? readRobots(url.origin);
    robots.set(url.origin, known);
    return (await known)(url.href);
  }

  async function read(start: string): Promise<Reading> {
    const hops: string[] = [];
    const refuse = (refusal: ReadRefusal, visit?: Pick<Visit, "url" | "at" | "status">): Reading => {
      if (visit) visits.push({ ...visit, outcome: refusal });
      return { refusal, hops };
    };
    const first = URL.parse(start);
    if (!first) return refuse("not_http");
    let url: URL = first;
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
      url.hash = "";
      hops.push(url.href);
      const refusal = refusalOf(url, outside);
      if (refusal) return refuse(refusal, { url: url.href, at: isoTime(outside.clock()), status: null });
      if (!(await isAllowed(url))) return refuse(requests >= MAX_REQUESTS ? "budget_spent" : "robots_forbid");
      const answer = await ask(url, MAX_BYTES);
      if (typeof answer === "string") return refuse(answer);
      const { response, body, at } = answer;
      const visit = { url: url.href, at, status: response.status };
      const location = response.headers.get("location");
      const next = isRedirect(response.status) && location !== null ? URL.parse(location, url.href) : null;
      if (next) {
        visits.push({ ...visit, outcome: "redirect" });
        url = next;
        continue;
      }
      if (!response.ok) return refuse("status", visit);
      if (!isHtml(response)) return refuse("not_html", visit);
      const counted = await account(body);
      visits.push({ ...visit, outcome: "page", ...counted });
      const page = {
        url: url.href,
        html: decode(body.bytes, response),
        sha256: counted.sha256,
        fetched_at: at,
        cut: body.cut,
      };
      return { page, hops };
    }
    return refuse("too_many_redirects");
  }

  return { read, visits };
}

const NOTHING: Body = { bytes: new Uint8Array(0), cut: false };

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

function isHtml(response: Response): boolean {
  return /^(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i.test(response.headers.get("content-type") ?? "");
}

function isText(response: Response): boolean {
  return isHtml(response) || /^text\/plain\b/i.test(response.headers.get("content-type") ?? "");
}

/** Reads until the end, the limit or the timer, whichever comes first: a page that never ends is cut, not waited for. */
async function readBody(response: Response, maxBytes: number, signal: AbortSignal): Promise<Body> {
  const reader = response.body?.getReader();
  if (!reader) return NOTHING;
  const chunks: Uint8Array[] = [];
  let length = 0;
  let cut = false;
  try {
    for (;;) {
      const { done, value } = await orAborted(reader.read(), signal);
      if (done) break;
      chunks.push(value.subarray(0, maxBytes - length));
      length += Math.min(value.length, maxBytes - length);
      if (length >= maxBytes) {
        cut = true;
        break;
      }
    }
  } catch {
    // Broken off or timed out: what came is read, and marked as cut.
    cut = true;
  }
  if (cut) void reader.cancel().catch(() => undefined);
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return { bytes, cut };
}

/** A peer that neither answers nor fails must not hold us, even where the signal does not reach its stream. */
async function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let onAbort = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(new Error("timed out"));
    signal.addEventListener("abort", onAbort);
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}

async function account({ bytes, cut }: Body): Promise<{ sha256: string; bytes: number; cut?: true }> {
  return { sha256: toHex(await sha256(bytes)), bytes: bytes.length, ...(cut && { cut }) };
}

/** By the header's charset, else by the page's own <meta>, else UTF-8. */
function decode(bytes: Uint8Array<ArrayBuffer>, response: Response): string {
  const head = String.fromCharCode(...bytes.subarray(0, 1_024));
  const charset =
    /charset\s*=\s*["']?([\w-]{1,40})/i.exec(response.headers.get("content-type") ?? "")?.[1] ??
    /<meta[^>]{1,200}charset\s*=\s*["']?([\w-]{1,40})/i.exec(head)?.[1];
  try {
    return new TextDecoder(charset ?? "utf-8").decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
