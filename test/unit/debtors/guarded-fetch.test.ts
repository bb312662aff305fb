import { afterEach, describe, expect, test, vi } from "vitest";
import { createReader, MAX_BYTES, MAX_REQUESTS, type Outside } from "../../../src/debtors/guarded-fetch.ts";

const START = "https://acme.example/";
type Answer = Response | (() => Response | Promise<Response>);
const html = (body: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>, type = "text/html; charset=utf-8") =>
  new Response(body, { headers: { "content-type": type } });
const redirect = (location: string, status = 302) => new Response(null, { status, headers: { location } });

/** An outside of these pages only; what is not among them is missing. Keeps what was asked. */
function outside(pages: Record<string, Answer>, change: Partial<Outside> = {}) {
  const asked: string[] = [];
  const inits: RequestInit[] = [];
  const fetcher = async (url: URL, init: RequestInit): Promise<Response> => {
    asked.push(url.href);
    inits.push(init);
    const answer = pages[url.href] ?? new Response("missing", { status: 404 });
    return typeof answer === "function" ? await answer() : answer;
  };
  const all: Outside = {
    fetch: fetcher,
    clock: () => 1_750_000_000_000,
    allowLoopback: false,
    ownHosts: new Set(["blog.example"]),
    ...change,
  };
  return { asked, inits, reader: createReader(all) };
}

afterEach(() => void vi.useRealTimers());

describe("reading a stranger's page", () => {
  test("gives its text with hash and time, and asks robots.txt first", async () => {
    const { reader, asked, inits } = outside({ [START]: html("<p>hallo</p>") });
    const reading = await reader.read(START);
    expect(asked).toEqual([`${START}robots.txt`, START]);
    expect(reading).toEqual({
      hops: [START],
      page: {
        url: START,
        html: "<p>hallo</p>",
        sha256: expect.stringMatching(/^[\da-f]{64}$/) as string,
        fetched_at: "2025-06-15T15:06:40.000Z",
        cut: false,
      },
    });
    for (const { redirect: mode, headers } of inits) {
      expect(mode).toBe("manual");
      expect(Object.keys(headers as object)).toEqual(["accept", "accept-language", "user-agent"]);
    }
  });

  test("reads what the charset of header or page says", async () => {
    const latin = new Uint8Array([...new TextEncoder().encode("<meta charset='iso-8859-1'>"), 0xfc]);
    const first = await outside({ [START]: html(latin, "text/html") }).reader.read(START);
    expect(first).toMatchObject({ page: { html: expect.stringContaining("ü") as string } });
    const second = await outside({ [START]: html("ü", "text/html; charset=no-such-thing") }).reader.read(START);
    expect(second).toMatchObject({ page: { html: "ü" } });
  });

  test("follows five redirects and no sixth", async () => {
    const chain = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, at) => [
          `${START}${at}`,
          redirect(`/${at + 1}`, [301, 302, 303, 307, 308][at % 5]),
        ]),
      );
    const five = outside({ ...chain(5), [`${START}5`]: html("end") });
    expect(await five.reader.read(`${START}0`)).toMatchObject({ page: { url: `${START}5` } });
    const six = outside({ ...chain(6), [`${START}6`]: html("end") });
    expect(await six.reader.read(`${START}0`)).toMatchObject({ refusal: "too_many_redirects" });
    expect(six.asked).not.toContain(`${START}6`);
  });

  test.for([
    "http://127.0.0.1/admin",
    "http://169.254.169.254/latest/meta-data",
    "http://[::ffff:10.0.0.1]/",
    "http://2130706433/",
    "http://router.local/",
    "https://blog.example/api/v1/sites",
    "https://user:pw@other.example/",
    "https://other.example:6379/",
    "file:///etc/passwd",
  ])("never goes where a redirect to %s points", async (target) => {
    const { reader, asked } = outside({ [START]: redirect(target) });
    const reading = await reader.read(START);
    expect(reading).toHaveProperty("refusal");
    expect(asked).toEqual([`${START}robots.txt`, START]);
    expect(reader.visits.at(-1)).toMatchObject({ status: null, outcome: (reading as { refusal: string }).refusal });
  });

  test.for([
    ["application/pdf", "not_html"],
    ["image/svg+xml", "not_html"],
    ["text/plain", "not_html"],
    ["text/htmlx", "not_html"],
    ["", "not_html"],
  ])("reads no %s", async ([type, refusal]) => {
    const { reader } = outside({ [START]: html("%PDF", type ?? "") });
    expect(await reader.read(START)).toMatchObject({ refusal });
  });

  test("cuts a page after a megabyte, however long it goes on", async () => {
    let pulled = 0;
    const endless = () =>
      new ReadableStream<Uint8Array>({
        pull: (controller) => {
          pulled += 1;
          controller.enqueue(new Uint8Array(100_000).fill(97));
        },
      });
    const { reader } = outside({ [START]: () => html(endless()) });
    const reading = await reader.read(START);
    expect(reading).toMatchObject({ page: { cut: true } });
    expect("page" in reading && reading.page.html.length).toBe(MAX_BYTES);
    expect(pulled).toBeLessThan(20);
    expect(reader.visits.at(-1)).toMatchObject({ bytes: MAX_BYTES, cut: true });
  });

  test("cuts a page that stops in the middle and never ends", async () => {
    const stalled = () =>
      new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(new TextEncoder().encode("<p>Impressum</p>")),
      });
    const timeout = vi.spyOn(AbortSignal, "timeout").mockImplementation(() => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 30);
      return controller.signal;
    });
    const { reader } = outside({ [START]: () => html(stalled()) });
    expect(await reader.read(START)).toMatchObject({ page: { html: "<p>Impressum</p>", cut: true } });
    const silent = outside({ [START]: () => new Promise<Response>(() => undefined) });
    expect(await silent.reader.read(START)).toMatchObject({ refusal: "unreachable" });
    expect(timeout).toHaveBeenCalledWith(5_000);
    timeout.mockRestore();
  });

  test("heeds robots.txt of every host on the way", async () => {
    const forbid = "User-agent: *\nDisallow: /\n";
    const all = outside({ [`${START}robots.txt`]: html(forbid, "text/plain"), [START]: html("x") });
    expect(await all.reader.read(START)).toMatchObject({ refusal: "robots_forbid" });
    expect(all.asked).toEqual([`${START}robots.txt`]);
    const some = outside({
      [`${START}robots.txt`]: html("User-agent: *\nDisallow: /shop\nAllow: /impressum", "text/plain"),
      [`${START}impressum`]: html("x"),
      [`${START}shop`]: html("x"),
    });
    expect(await some.reader.read(`${START}impressum`)).toHaveProperty("page");
    expect(await some.reader.read(`${START}shop`)).toMatchObject({ refusal: "robots_forbid" });
    const broken = outside({ [`${START}robots.txt`]: new Response("x", { status: 503 }), [START]: html("x") });
    expect(await broken.reader.read(START)).toMatchObject({ refusal: "robots_forbid" });
  });

  test("spends no more than its requests and its time", async () => {
    const { reader, asked } = outside({ [START]: () => html("x") });
    for (let at = 0; at < 20; at += 1) await reader.read(START);
    expect(asked).toHaveLength(MAX_REQUESTS);
    expect(await reader.read(START)).toMatchObject({ refusal: "budget_spent" });
    let now = 0;
    const late = outside({ [START]: () => html("x") }, { clock: () => now });
    await late.reader.read(START);
    now = 21_000;
    expect(await late.reader.read(START)).toMatchObject({ refusal: "budget_spent" });
  });

  test("a network that fails is an answer, not an exception", async () => {
    const { reader } = outside({ [START]: () => Promise.reject(new TypeError("refused")) });
    expect(await reader.read(START)).toMatchObject({ refusal: "unreachable" });
    expect(await reader.read("not an address")).toMatchObject({ refusal: "not_http" });
  });
});
