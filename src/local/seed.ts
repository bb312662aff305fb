import { ARTICLES } from "./blog/articles.ts";
import { DEMO_TERMS } from "./demo-terms.ts";

type Demo = { api: string; blog: string; ownerToken: string };

type Answer = {
  site?: { origins: string[] };
  creditor?: { id: string };
  members?: object[];
  terms?: { locale: string }[];
  deletions?: { key: string; finished_at: string | null }[];
};

/**
 * Makes the site `demo`, unless it is there: creditor, terms in both languages, members, and the articles' texts. A start
 * that was killed on the way is taken up where it ended; what the owner changed later is left alone.
 */
export async function seedDemo({ api, blog, ownerToken }: Demo): Promise<void> {
  const send = async (
    method: string,
    path: string,
    body?: object,
    expected: number[] = [200, 201],
  ): Promise<Answer> => {
    const response = await fetch(`${api}/api/v1${path}`, {
      method,
      // A header holds bytes: a token outside of ASCII goes as its UTF-8.
      headers: {
        authorization: `Bearer ${Buffer.from(ownerToken).toString("latin1")}`,
        "content-type": "application/json",
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!expected.includes(response.status))
      throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as Answer;
  };
  const known = await send("GET", "/sites/demo", undefined, [200, 404]);
  if (known.site === undefined) {
    const { deletions } = await send("GET", "/sites");
    // Its owner is rid of it: a later start makes it anew, this one cannot.
    if (deletions?.some(({ key, finished_at }) => key === "demo" && finished_at === null)) return;
    const { creditor } = await send("POST", "/creditors", {
      legal_name: "Sabine Morgenstern, Blog Altbau & Wärme",
      address: { line1: "Am Kirchberg 12", postal_code: "79117", city: "Freiburg im Breisgau", country: "DE" },
      email: "sabine@altbau-waerme.example",
      tax_number: "06/321/54321",
    });
    await send("POST", "/sites", {
      key: "demo",
      name: "Altbau & Wärme",
      locale: "de",
      origins: [blog],
      creditor_id: creditor?.id,
    });
  }
  // The members come last: while there are none, the site is not complete.
  const { members } = await send("GET", "/sites/demo/members");
  if (members?.length === 0) {
    const { terms: posted } = await send("GET", "/sites/demo/terms/versions");
    for (const terms of DEMO_TERMS)
      if (!posted?.some(({ locale }) => locale === terms.locale)) await send("POST", "/sites/demo/terms", terms);
    await send("PATCH", "/sites/demo/policy", { hearing_days: 0 });
    await send("PATCH", "/sites/demo", { mode: "manual", terms_reviewed: true });
    await send("POST", "/sites/demo/members", {
      name: "Emre Aydın",
      email: "emre@altbau-waerme.example",
      role: "moderator",
    });
    await send("POST", "/sites/demo/members", {
      name: "Sabine Morgenstern",
      email: "sabine@altbau-waerme.example",
      role: "owner",
    });
  }
  // The blog's port may have changed since the last start; what the owner added stays, up to as many as a site may have.
  const origins = known.site?.origins ?? [blog];
  if (!origins.includes(blog)) await send("PATCH", "/sites/demo", { origins: [blog, ...origins].slice(0, 20) });
  for (const { path, title, text, locale } of ARTICLES) {
    await send("PUT", "/sites/demo/threads", { url: `${blog}${path}`, title, article: { text, locale } });
  }
}
