import { beforeAll, describe, expect, test } from "vitest";
import { ADVERT, aComment, api, call, makeSite, OPERATOR_TOKEN, post } from "../support/api.ts";
import { Browser, readText } from "../support/browse.ts";
import { makeClaimingSite, openAClaim, testServices } from "../support/claims.ts";

const SITE = "data-pages";
const SETTINGS = `/dashboard/${SITE}/settings`;
const token = OPERATOR_TOKEN;
const services = testServices();
const owner = new Browser();
const german = new Browser("de");

async function postBy(email: string, advert = false): Promise<string> {
  const from = { name: ADVERT.author.name, email };
  const comment = await aComment(SITE, advert ? { ...ADVERT, author: from } : { author: { name: "Käthe", email } });
  return (await post(SITE, comment)).json.comment.id;
}
const readComment = async (id: string) =>
  (await call("GET", api(SITE, `/comments/${id}/history`), { token })).json.comment;

beforeAll(async () => {
  await makeClaimingSite(services, SITE);
  await owner.login();
  german.cookie = owner.cookie;
});

describe("the page of what was learned", () => {
  test("says in words what decisions have taught, and forgets it when told to", async () => {
    expect(readText(await owner.get(`${SETTINGS}/model`))).toContain("Nothing learned yet");
    const id = await postBy("seo@links.example", true);
    await call("POST", api(SITE, `/comments/${id}/decision`), { token, body: { decision: "publish", revision: 1 } });
    const page = readText(await owner.get(`${SETTINGS}/model`));
    expect(page).toContain("Learned from 1 decision.");
    expect(page).toMatch(/No mere advertising Reason Shift .*-0\.\d\d/);
    expect(readText(await german.get(`${SETTINGS}/model`))).toMatch(
      /Gelernt aus 1 Entscheidung\..*Keine reine Werbung/,
    );

    const answer = await owner.send(`${SETTINGS}/model`, {});
    expect(answer.status).toBe(303);
    expect(readText(await owner.get(answer.headers.get("location") ?? ""))).toContain("What was learned is forgotten.");
    expect((await call("GET", api(SITE, "/model"), { token })).json).toEqual({ version: 0, shares: {} });
  });

  test("leaves out what a decision that agrees with the check hardly moved", async () => {
    const { json } = await post(SITE, await aComment(SITE, ADVERT));
    const body = { decision: "reject", revision: 1 };
    await call("POST", api(SITE, `/comments/${json.comment.id}/decision`), { token, body });
    const page = readText(await owner.get(`${SETTINGS}/model`));
    expect(page).toContain("Learned from 1 decision.");
    expect(page).not.toMatch(/[+-]0\.00/);
  });
});

describe("the page for erasing a person's data", () => {
  test("erases all comments of an address and nobody else's, keeps those of a claim and says so", async () => {
    const mine = [await postBy("kaethe@mail.example"), await postBy("kaethe@mail.example")];
    const claimed = await postBy("kaethe@mail.example", true);
    const claim = await openAClaim(services.claimsAt(SITE), SITE, [claimed]);
    const other = await postBy("emre@mail.example");
    const page = await owner.send(`${SETTINGS}/erasure`, { email: "kaethe@mail.example", confirmed: "true" });
    expect(page.status).toBe(200);
    expect(readText(page)).toContain("2 comments are erased. 1 comment stays because it belongs to a claim:");
    expect(page.text).toContain(`href="/dashboard/${SITE}/claims/${claim.id}"`);
    for (const id of mine)
      expect(await readComment(id)).toMatchObject({ status: "erased", body: "", author_email: null });
    expect((await readComment(claimed)).author_email).toBe("kaethe@mail.example");
    expect(await readComment(other)).toMatchObject({ status: "published", author_email: "emre@mail.example" });
  });

  test("does nothing unconfirmed or without an address, and keeps what was typed", async () => {
    const id = await postBy("mia@mail.example");
    const unsure = await german.send(`${SETTINGS}/erasure`, { email: "mia@mail.example" });
    expect(unsure.status).toBe(422);
    expect(unsure.text).toContain('value="mia@mail.example"');
    expect(readText(unsure)).toContain("Bitte bestätigen Sie, dass Sie das geprüft haben.");
    for (const email of ["", "nobody", "a@b@c"]) {
      expect((await owner.send(`${SETTINGS}/erasure`, { email, confirmed: "true" })).status).toBe(422);
    }
    expect((await readComment(id)).status).toBe("published");
  });

  test("both pages are for those who may change settings", async () => {
    await makeSite("data-other");
    const member = { name: "M", email: "m@blog.example", role: "moderator" };
    const { json } = await call("POST", api(SITE, "/members"), { token, body: member });
    const scopes = ["comments:read", "comments:moderate"];
    const made = await call("POST", api(SITE, "/tokens"), {
      token,
      body: { member_id: json.member.id, name: "m", scopes },
    });
    const moderator = new Browser();
    await moderator.login(made.json.token.secret);
    for (const path of ["model", "erasure"]) {
      expect((await moderator.get(`${SETTINGS}/${path}`)).status).toBe(403);
      expect((await moderator.send(`${SETTINGS}/${path}`, { email: "a@b.example", confirmed: "true" })).status).toBe(
        403,
      );
      expect((await moderator.get(`/dashboard/data-other/settings/${path}`)).status).toBe(404);
    }
  });
});
