import { ImportError } from "./imported-comment.ts";

export type Client = {
  base: string;
  site: string;
  send: (method: string, path: string, body?: unknown) => Promise<Response>;
};

const TRIES = 4;

/**
 * The API as a command uses it, from `API_BASE` (http://127.0.0.1:8787), `OWNER_TOKEN` and `SITE`. What fails for a moment
 * is tried again; what is refused is told in words.
 * @throws ImportError
 */
export function createClient(env: NodeJS.ProcessEnv, site = env["SITE"]): Client {
  const base = (env["API_BASE"] || "http://127.0.0.1:8787").replace(/\/+$/, "");
  const token = env["OWNER_TOKEN"];
  if (!URL.canParse(base)) throw new ImportError(`API_BASE is no address: ${base}`);
  if (!token) throw new ImportError("Set OWNER_TOKEN to a token that may administer the site.");
  if (!site) throw new ImportError("Set SITE to the key of the site.");
  const send = async (method: string, path: string, body?: unknown): Promise<Response> => {
    for (let attempt = 1; ; attempt++) {
      const response = await request(`${base}/api/v1${path}`, method, token, body);
      if (response instanceof Response && response.ok) return response;
      const isPassing = !(response instanceof Response) || response.status === 429 || response.status >= 500;
      if (!isPassing || attempt === TRIES) throw await explain(response, base, site);
      await new Promise((resolve) => {
        setTimeout(resolve, 250 * 4 ** (attempt - 1));
      });
    }
  };
  return { base, site, send };
}

async function request(url: string, method: string, token: string, body: unknown): Promise<Response | Error> {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  try {
    return await fetch(url, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function explain(response: Response | Error, base: string, site: string): Promise<ImportError> {
  if (response instanceof Error) return new ImportError(`Nothing answers at ${base}: is Hausrecht running there?`);
  const text = await response.text();
  const problem = readProblem(text);
  if (problem.code === "unauthorized") return new ImportError("OWNER_TOKEN is not known there.");
  if (problem.code === "not_found") return new ImportError(`There is no site ${site} at ${base}.`);
  return new ImportError(`${base} answers ${response.status}: ${problem.detail ?? text.slice(0, 300)}`);
}

function readProblem(text: string): { code?: string; detail?: string } {
  try {
    return JSON.parse(text) as { code?: string; detail?: string };
  } catch {
    return {};
  }
}
