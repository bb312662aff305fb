import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, test } from "vitest";
import { sendConfirmations } from "../../src/jobs/send-confirmations.ts";
import { createServices } from "../../src/services.ts";
import {
  ADVERT,
  aComment,
  api,
  call,
  list,
  makeSite,
  OPERATOR_TOKEN,
  ORIGIN,
  PAGE,
  post,
  type Answer,
} from "../support/api.ts";

const token = OPERATOR_TOKEN;
const SOURCE =
  "Die Zahlen zur Tracht stehen hier ausführlich: https://imkerbund.example/tracht, für Freiburg passt das gut.";

beforeAll(async () => {
  await makeSite("links");
  await call("PATCH", api("links", "/policy"), { token, body: { confirm_email_for_links: true } });
});

/** The link in the newest mail, after the job has sent what is due. */
async function readMailedLink(to: string): Promise<string | undefined> {
  await sendConfirmations(createServices(env, { waitUntil: () => {} }));
  const mails = await env.DB.prepare('SELECT text FROM local_mails WHERE "to" = ? ORDER BY sent_at DESC')
    .bind(to)
    .all<{ text: string }>();
  expect(mails.results.length).toBeLessThanOrEqual(1);
  return /(\/confirm\/\S+)/.exec(mails.results[0]?.text ?? "")?.[1];
}

test("a comment with a link waits for its author's address, and appears with the click", async () => {
  const { json } = await post(
    "links",
    await aComment("links", { author: { name: "Käthe", email: "kaethe@mail.example" }, body: SOURCE }),
  );
  expect(json).toMatchObject({ status: "held", awaits: "email_confirmation" });
  const link = (await readMailedLink("kaethe@mail.example")) ?? "";
  expect((await call("GET", link)).text).toContain("<button");
  expect((await list("links")).json.thread.count).toBe(0);
  expect((await call("POST", link)).text).toContain("veröffentlicht");
  expect((await call("POST", link)).status).toBe(200);
  expect((await list("links")).json.thread.count).toBe(1);
  const { json: told } = await call("GET", api("links", `/comments/${json.comment.id}/history`), { token });
  expect(told.history.map(({ kind }: { kind: string }) => kind)).toEqual(["submitted", "confirmed"]);
  expect(told.history[1].details.email).toBe("kaethe@mail.example");
  await readMailedLink("kaethe@mail.example");
});

test("two clicks at once, and one at the moment of a person's decision, confirm the address once each", async () => {
  const mail = async (name: string) => {
    const author = { name, email: `${name.toLowerCase()}@mail.example` };
    const { json } = await post("links", await aComment("links", { author, body: `${SOURCE} Fragt ${name}.` }));
    return { id: json.comment.id as string, link: (await readMailedLink(author.email)) ?? "" };
  };
  const [twice, decided] = [await mail("Pia"), await mail("Piet")];
  const clicks = await Promise.all([call("POST", twice.link), call("POST", twice.link)]);
  const body = { decision: "publish", revision: 1 };
  const [click] = await Promise.all([
    call("POST", decided.link),
    call("POST", api("links", `/comments/${decided.id}/decision`), { token, body }),
  ]);
  for (const answer of [...clicks, click]) expect(answer.text).toContain("ist bestätigt");
  for (const { id } of [twice, decided]) {
    const { json } = await call("GET", api("links", `/comments/${id}/history`), { token });
    expect(json.history.filter(({ kind }: { kind: string }) => kind === "confirmed")).toHaveLength(1);
  }
});

test("through Cloudflare the mail goes out from the site's name, and without an address to answer to", async () => {
  const author = { name: "Ole", email: "ole@mail.example" };
  await post("links", await aComment("links", { author, body: `${SOURCE} Und für Kiel?` }));
  const sent: object[] = [];
  const send = async (mail: object) => {
    sent.push(mail);
    return await Promise.resolve({ messageId: "1" });
  };
  const settings = { EMAIL: { send }, MAIL_FROM: "kommentare@blog.example" };
  await sendConfirmations(createServices({ ...env, ...settings }, { waitUntil: () => {} }));
  expect(sent).toEqual([
    {
      to: "ole@mail.example",
      from: { email: "kommentare@blog.example", name: "Bienen in der Stadt" },
      subject: expect.stringContaining("bestätigen"),
      text: expect.stringContaining("/confirm/"),
    },
  ]);
});

test("whoever posts without script is told to confirm the address, on the receipt and on the comment's own page", async () => {
  const { terms } = await aComment("links");
  const fields = { name: "Ida", email: "ida@mail.example", body: `${SOURCE} Und für Zürich?`, accepted: "true" };
  const receipt = await call("POST", api("links", "/comments"), {
    body: new URLSearchParams({ url: PAGE, ...fields, version: String(terms.version), token: terms.token }).toString(),
    headers: { origin: ORIGIN, "content-type": "application/x-www-form-urlencoded" },
  });
  const own = /href="(\/api[^"]+\/own\/[^"]+)"/.exec(receipt.text)?.[1] ?? "";
  for (const page of [receipt, await call("GET", own)]) expect(page.text).toContain("Bitte bestätigen Sie Ihre E-Mail");
  await call("POST", (await readMailedLink("ida@mail.example")) ?? "");
  expect((await call("GET", own)).text).toContain("Ihr Kommentar ist veröffentlicht.");
});

test("its author is told what it waits for as long as it does, and a person's decision ends that", async () => {
  const own = async ({ json }: Answer) =>
    (await call("GET", api("links", `/comments/${json.comment.id}`), { token: json.edit_token })).json;
  const author = { name: "Ruth", email: "ruth@mail.example" };
  const posted = await post("links", await aComment("links", { author, body: `${SOURCE} Auch für Ruth.` }));
  expect(await own(posted)).toMatchObject({ status: "held", awaits: "email_confirmation" });
  await call("POST", (await readMailedLink(author.email)) ?? "");
  expect((await own(posted)).awaits).toBeUndefined();

  const other = { name: "Rolf", email: "rolf@mail.example" };
  const rejected = await post("links", await aComment("links", { author: other, body: `${SOURCE} Auch für Rolf.` }));
  const decision = { decision: "reject", revision: 1 };
  await call("POST", api("links", `/comments/${rejected.json.comment.id}/decision`), { token, body: decision });
  expect((await own(rejected)).awaits).toBeUndefined();
});

test("confirming does not publish what the judge holds or a person has rejected", async () => {
  const advert = await aComment("links", { ...ADVERT, author: { ...ADVERT.author, email: "seo@links.example" } });
  const { json } = await post("links", advert);
  const link = (await readMailedLink("seo@links.example")) ?? "";
  expect((await call("POST", link)).text).toContain("wartet auf einen Menschen");
  const { json: queue } = await call("GET", api("links", "/queue"), { token });
  expect(queue.comments.map(({ id }: { id: string }) => id)).toContain(json.comment.id);

  const second = await post(
    "links",
    await aComment("links", { author: { name: "Emre", email: "emre@mail.example" }, body: `${SOURCE} Und für Basel?` }),
  );
  await call("POST", api("links", `/comments/${second.json.comment.id}/decision`), {
    token,
    body: { decision: "reject", revision: 1 },
  });
  const clicked = await call("POST", (await readMailedLink("emre@mail.example")) ?? "");
  expect(clicked.text).toContain("nach den Regeln nicht veröffentlicht");
  const { json: history } = await call("GET", api("links", `/comments/${second.json.comment.id}/history`), { token });
  expect(history.comment.status).toBe("rejected");
});

test("nobody is asked to confirm the address of a comment that the policy rejects at once", async () => {
  const policy = async (rejects: string[]) =>
    await call("PATCH", api("links", "/policy"), { token, body: { rejects } });
  await policy(["advertising_only"]);
  const email = "ads@links.example";
  const author = { ...ADVERT.author, email };
  const { json } = await post("links", await aComment("links", { ...ADVERT, author, body: `${ADVERT.body} Now!` }));
  const plain = await post("links", await aComment("links", { author: { name: "Lena", email } }));
  const edited = await edit(plain, { author, body: `${ADVERT.body} At once!` });
  const nameless = await post("links", await aComment("links", { ...ADVERT, body: `${ADVERT.body} Soon!` }));
  await policy([]);
  expect([json.status, edited.json.status]).toEqual(["rejected", "rejected"]);
  expect([json.awaits, edited.json.awaits]).toEqual([undefined, undefined]);
  expect(await readMailedLink(email)).toBeUndefined();
  // What a site asks for with a link it goes on asking for.
  expect(nameless.json).toMatchObject({ status: 422, issues: [{ path: "/author/email" }] });
});

test("without an address a comment with a link is refused, and one without a link does not wait", async () => {
  const refused = await post("links", await aComment("links", { body: SOURCE }));
  expect(refused.json).toMatchObject({ status: 422, issues: [{ path: "/author/email" }] });
  const plain = await post("links", await aComment("links"));
  expect(plain.json.status).toBe("published");
  expect(plain.json.awaits).toBeUndefined();
});

test.each(["its author takes back", "is erased"])(
  "of a comment that %s no address stays with the mail that asked, and a mail that waits does not go out",
  async (end) => {
    for (const isSent of [true, false]) {
      const email = `${isSent ? "sent" : "waiting"}-${end.replaceAll(" ", "-")}@mail.example`;
      const body = `${SOURCE} ${email.split("@")[0]}`;
      const { json } = await post("links", await aComment("links", { author: { name: "Ida", email }, body }));
      if (isSent) expect(await readMailedLink(email)).toBeDefined();
      const path = api("links", `/comments/${json.comment.id}`);
      if (end === "is erased") await call("POST", api("links", "/erasure"), { token, body: { email } });
      else expect((await call("DELETE", path, { token: json.edit_token })).status).toBe(204);
      if (!isSent) expect(await readMailedLink(email)).toBeUndefined();
      const { results } = await env.DB.prepare("SELECT * FROM outbox WHERE subject_id = ?").bind(json.comment.id).all();
      expect(results.map(({ topic }) => topic)).toContain("confirmation");
      expect(JSON.stringify(results)).not.toContain(email);
    }
  },
);

/** What its author makes of a comment, under freshly accepted terms. */
async function edit({ json }: Answer, change: object): Promise<Answer> {
  const { terms } = await aComment("links");
  const path = api("links", `/comments/${json.comment.id}`);
  return await call("PATCH", path, { token: json.edit_token, body: { body: SOURCE, terms, ...change } });
}

async function statusOf({ json }: Answer): Promise<string> {
  const { json: told } = await call("GET", api("links", `/comments/${json.comment.id}/history`), { token });
  return told.comment.status;
}

describe("what waits for its author's address goes on waiting", () => {
  let made = 0;
  const waiting = async (change: object = {}) => {
    const author = { name: "Oskar", email: `oskar-${++made}@mail.example` };
    const body = `${SOURCE} Das gilt auch für Lage ${made}.`;
    return await post("links", await aComment("links", { author, body, ...change }));
  };

  test("when the page's article becomes known", async () => {
    const comment = await waiting();
    const article = { text: "Bienen in der Stadt: Tracht, Waben und Völker in Freiburg. ".repeat(10) };
    await call("PUT", api("links", "/threads"), { token, body: { url: PAGE, article } });
    expect(await statusOf(comment)).toBe("held");
    await call("POST", (await readMailedLink(`oskar-${made}@mail.example`)) ?? "");
    expect(await statusOf(comment)).toBe("published");
  });

  test("when the author changes the text", async () => {
    const comment = await waiting();
    const { json } = await edit(comment, { body: `${SOURCE} Mit einem Wort mehr.` });
    expect(json).toMatchObject({ status: "held", awaits: "email_confirmation" });
    await call("POST", (await readMailedLink(`oskar-${made}@mail.example`)) ?? "");
    expect(await statusOf(comment)).toBe("published");
  });

  test("when the field that people do not see was filled in, also after the click", async () => {
    const comment = await waiting({ trap: "x" });
    await call("POST", (await readMailedLink(`oskar-${made}@mail.example`)) ?? "");
    expect(await statusOf(comment)).toBe("held");
  });
});

test("a link that comes with an edit waits like one that was there from the first", async () => {
  const email = "lena@mail.example";
  const plain = await post("links", await aComment("links", { author: { name: "Lena", email } }));
  expect(plain.json.status).toBe("published");
  expect((await edit(plain, {})).json).toMatchObject({ status: "held", awaits: "email_confirmation" });
  expect((await list("links")).text).not.toContain(plain.json.comment.id);
  await call("POST", (await readMailedLink(email)) ?? "");
  expect(await statusOf(plain)).toBe("published");

  const nameless = await post("links", await aComment("links", { author: { name: "Lena" } }));
  expect((await edit(nameless, {})).json).toMatchObject({ status: 422, issues: [{ path: "/author/email" }] });
});

test("nobody's address passes for confirmed that the mail did not go to", async () => {
  const own = "mara@mail.example";
  const author = { name: "Mara", email: own };
  const comment = await post("links", await aComment("links", { author, body: `${SOURCE} Auch für Mara.` }));
  const link = (await readMailedLink(own)) ?? "";
  for (const isConfirmed of [false, true]) {
    if (isConfirmed) await call("POST", link);
    for (const email of ["office@rival.example", undefined]) {
      const { json } = await edit(comment, { author: { name: "Mara", ...(email !== undefined && { email }) } });
      expect(json).toMatchObject({ status: 422, issues: [{ path: "/author/email" }] });
    }
  }
  expect((await edit(comment, { author: { ...author, name: "Mara K." } })).json.status).toBe("published");
});

test("nobody has mails sent to a stranger again and again, not even by taking each comment back", async () => {
  const author = { name: "Paul", email: "paul@mail.example" };
  const ask = async (body: string, email = author.email) =>
    await post("links", await aComment("links", { author: { ...author, email }, body: `${SOURCE} ${body}` }));
  let last: Answer | undefined;
  for (let i = 0; i < 10; i++) {
    last = await ask(`Nummer ${i}.`);
    expect(last.json.awaits).toBe("email_confirmation");
    if (i < 9) await call("DELETE", api("links", `/comments/${last.json.comment.id}`), { token: last.json.edit_token });
  }
  for (const email of [author.email, "paul+a@mail.example", "p.a.ul@mail.example"])
    expect((await ask("Nummer 10.", email)).json, email).toMatchObject({ status: 429, code: "rate_limited" });
  expect((await edit(last as Answer, { author })).status).toBe(200);
  expect((await post("links", await aComment("links", { author }))).json.status).toBe("published");
});

test("a queue that cannot be asked keeps no comment from its answer, and the mail goes out with the next sweep", async () => {
  const JOBS = { send: async () => await Promise.reject(new Error("no queue")) } as unknown as Cloudflare.Env["JOBS"];
  const author = { name: "Nele", email: "nele@mail.example" };
  const comment = await aComment("links", { author, body: `${SOURCE} Auch für Nele.` });
  const headers = { origin: ORIGIN };
  const posted = await call("POST", api("links", "/comments"), { body: comment, headers, env: { JOBS } });
  expect(posted).toMatchObject({ status: 201, json: { awaits: "email_confirmation" } });
  const { terms } = await aComment("links");
  const change = { body: `${SOURCE} Auch für Nele!`, terms };
  const path = api("links", `/comments/${posted.json.comment.id}`);
  expect(await call("PATCH", path, { token: posted.json.edit_token, body: change, env: { JOBS } })).toMatchObject({
    status: 200,
    json: { awaits: "email_confirmation" },
  });
  expect(await readMailedLink(author.email)).toBeDefined();
});

test("a mail service that is down for a day only delays the mail, which asks for no answers", async () => {
  const HOUR = 3_600_000;
  const author = { name: "Hanne", email: "hanne@mail.example" };
  await post("links", await aComment("links", { author, body: `${SOURCE} Auch für Hanne.` }));
  const sent: object[] = [];
  const at = async (hours: number, isDown: boolean) => {
    const send = async (mail: { to: string }) => {
      if (isDown) throw new Error("internal error");
      if (mail.to === author.email) sent.push(mail);
      return await Promise.resolve({ messageId: "1" });
    };
    const settings = { EMAIL: { send }, MAIL_FROM: "post@blog.example", CLOCK_OFFSET_MS: String(hours * HOUR) };
    await sendConfirmations(createServices({ ...env, ...settings }, { waitUntil: () => {} }));
  };
  for (const hours of [0, 1, 3, 24]) await at(hours, true);
  for (const hours of [26, 28]) await at(hours, false);
  expect(sent).toHaveLength(1);
  expect(sent[0]).not.toHaveProperty("replyTo");
});

test("a made-up link, and that of a comment that is gone, lead to a page that says so", async () => {
  const author = { name: "Olga", email: "olga@mail.example" };
  const posted = await post("links", await aComment("links", { author, body: `${SOURCE} Auch für Olga.` }));
  const link = (await readMailedLink(author.email)) ?? "";
  await call("DELETE", api("links", `/comments/${posted.json.comment.id}`), { token: posted.json.edit_token });
  for (const path of [link, "/confirm/abc.def"]) {
    for (const method of ["GET", "POST"]) {
      const page = await call(method, path, { headers: { "accept-language": "en" } });
      expect(page.status, `${method} ${path}`).toBe(404);
      expect(page.text).toContain("There is nothing to confirm for this link");
    }
  }
});
