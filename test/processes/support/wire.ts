import { createServer, request as ask, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type Moment = "before" | "after";

type Stop = { what: RegExp; when: Moment; reached: (release: () => void) => void };
type Refusal = { what: RegExp; when: Moment; status: number; times: number };

/**
 * The wire between the Worker and the world: its calls to Stripe run through here, and it tells each of its writes to D1.
 * At any of these points a test holds it still, to kill it there, or refuses it.
 */
export class Wire {
  readonly #target: number;
  readonly #server = createServer((from, to) => void this.#carry(from, to));
  #stops: Stop[] = [];
  #refusals: Refusal[] = [];

  /** The calls to Stripe since the last clearing, whatever became of them. */
  calls: string[] = [];

  /** @param target the port of Stripe on this machine */
  constructor(target: number) {
    this.#target = target;
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /**
   * Holds the next thing that matches, for good unless it is released.
   * @param what matches e.g. `POST /v1/invoices/in_1/finalize` or `d1 update outbox: sending claim 0192… invoice`
   * @returns a promise of that moment, with the way to let it go on
   */
  stopAt(when: Moment, what: RegExp): Promise<() => void> {
    return new Promise((reached) => this.#stops.push({ what, when, reached }));
  }

  /** Answers what matches itself: a write to D1 fails, a call to Stripe gets that status. */
  refuse(what: RegExp, { when = "before", status = 500, times = Infinity }: Partial<Omit<Refusal, "what">> = {}): void {
    this.#refusals.push({ what, when, status, times });
  }

  /** The wire as it was: nothing is held from now on, nothing refused. */
  clear(): void {
    this.#stops = [];
    this.#refusals = [];
    this.calls = [];
  }

  async #carry(from: IncomingMessage, to: ServerResponse): Promise<void> {
    const body = await readAll(from);
    if (from.url?.startsWith("/d1/")) {
      const status = await this.#pass(from.url.slice(4) as Moment, `d1 ${body.toString()}`);
      return void to.writeHead(status ?? 204).end();
    }
    const what = `${from.method} ${(from.url ?? "").split("?")[0]}`;
    this.calls.push(what);
    const refused = await this.#pass("before", what);
    if (refused !== undefined) return answer(to, refused);
    const options = {
      port: this.#target,
      host: "127.0.0.1",
      method: from.method,
      path: from.url,
      headers: from.headers,
    };
    const call = ask(options, (got) => void this.#carryBack(what, got, to).catch(() => to.destroy()));
    call.on("error", () => to.destroy());
    call.end(body);
  }

  async #carryBack(what: string, got: IncomingMessage, to: ServerResponse): Promise<void> {
    const body = await readAll(got);
    await this.#pass("after", what);
    to.writeHead(got.statusCode ?? 502, got.headers).end(body);
  }

  /** @returns the status that is answered instead; undefined to go on */
  async #pass(when: Moment, what: string): Promise<number | undefined> {
    const stop = this.#stops.find((one) => one.when === when && one.what.test(what));
    if (stop) {
      this.#stops = this.#stops.filter((one) => one !== stop);
      await new Promise<void>((release) => stop.reached(release));
    }
    const refusal = this.#refusals.find((one) => one.when === when && one.times > 0 && one.what.test(what));
    if (refusal) refusal.times--;
    return refusal?.status;
  }
}

function answer(to: ServerResponse, status: number): void {
  const error = { type: "invalid_request_error", message: "This account cannot do that now." };
  to.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify({ error }));
}

async function readAll(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
