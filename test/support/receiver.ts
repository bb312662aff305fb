import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    receiverUrl: string;
  }
}

export type Received = { body: string; signature: string; type: string };

/**
 * A receiver of webhooks, over real HTTP: each path is one of its own. It answers the requests to a path with the statuses of
 * `?answers=500,204` in turn, the last for all that follow, and tells on GET what came there.
 */
export default async function start(project: TestProject): Promise<() => void> {
  const received = new Map<string, Received[]>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://receiver");
    const all = received.get(url.pathname) ?? [];
    received.set(url.pathname, all);
    if (request.method === "GET") return void response.end(JSON.stringify(all));
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const answers = (url.searchParams.get("answers") ?? "204").split(",");
      const status = Number(answers[Math.min(all.length, answers.length - 1)]);
      const { "hausrecht-signature": signature, "content-type": type } = request.headers;
      all.push({ body: Buffer.concat(chunks).toString("utf8"), signature: String(signature), type: String(type) });
      response.writeHead(status, { location: `/elsewhere${url.pathname}` }).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  project.provide("receiverUrl", `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return () => void server.close();
}
