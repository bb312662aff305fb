import { call, HOME, OPERATOR_TOKEN, type Answer } from "./api.ts";

/** A browser without script, as far as these pages are concerned: it keeps the session's cookie and sends forms. */
export class Browser {
  /** The session's, as the browser sends it; empty before the login. */
  cookie = "";
  readonly language: string;
  readonly env: Partial<Cloudflare.Env>;

  constructor(language = "en", env: Partial<Cloudflare.Env> = {}) {
    this.language = language;
    this.env = env;
  }

  async get(path: string): Promise<Answer> {
    return await call("GET", path, { headers: this.#headers(), env: this.env });
  }

  /** Sends a form; lists repeat their field. */
  async send(path: string, fields: Record<string, string | string[]>, origin = HOME): Promise<Answer> {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
    const headers = { ...this.#headers(), origin, "content-type": "application/x-www-form-urlencoded" };
    const answer = await call("POST", path, { headers, body: body.toString(), env: this.env });
    const set = answer.headers.getSetCookie().find((cookie) => cookie.startsWith("__Host-hausrecht="));
    if (set !== undefined) this.cookie = set.split(";")[0] ?? "";
    return answer;
  }

  async login(token = OPERATOR_TOKEN): Promise<Answer> {
    return await this.send("/dashboard/login", { token });
  }

  #headers(): Record<string, string> {
    return { "accept-language": this.language, ...(this.cookie !== "" && { cookie: this.cookie }) };
  }
}

/** The text of a page as it is read, without tags. */
export function readText(page: Answer): string {
  return page.text
    .replace(/<head>.*?<\/head>/s, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, " ");
}

const ENTITIES: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };
