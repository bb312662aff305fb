import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { readDisqus } from "../../../../src/local/import/disqus.ts";
import { ImportError, type ImportedComment, type Reader } from "../../../../src/local/import/imported-comment.ts";
import { inOrder } from "../../../../src/local/import/in-order.ts";
import { readIsso } from "../../../../src/local/import/isso.ts";
import { readRemark42 } from "../../../../src/local/import/remark42.ts";
import { Report } from "../../../../src/local/import/report.ts";
import { readWordPress } from "../../../../src/local/import/wordpress.ts";

const SAMPLES = path.resolve(import.meta.dirname, "../../../fixtures/imports");
const scratch = mkdtempSync(path.join(tmpdir(), "imports-"));
afterAll(() => rmSync(scratch, { recursive: true }));
const PAGE = "https://blog.example/winter/";

const sample = (name: string) => path.join(SAMPLES, name);
let files = 0;
function write(content: string | Uint8Array): string {
  const file = path.join(scratch, `sample-${files++}`);
  writeFileSync(file, content);
  return file;
}

async function read(reader: Reader, file: string) {
  const report = new Report();
  const found: ImportedComment[] = [];
  const context = { report, baseUrl: "https://blog.example", anonymous: "Anonym" };
  for await (const comment of reader(file, context)) found.push(comment);
  const comments = inOrder(found, report);
  return { comments, byKey: new Map(comments.map((comment) => [comment.key, comment])), report };
}

describe("WordPress", () => {
  test("comments come with their pages, times, states and parents, oldest first", async () => {
    const { comments, report } = await read(readWordPress, sample("wordpress.xml"));
    expect(comments.map(({ key, parent_key, status }) => [key, parent_key, status])).toEqual([
      ["12#2", undefined, "published"],
      ["12#3", "12#2", "published"],
      ["12#5", undefined, "spam"],
      ["12#7", "12#2", "held"],
      ["13#8", undefined, "held"],
    ]);
    expect(comments[0]).toEqual({
      key: "12#2",
      thread: { url: PAGE, title: "Völker im Winter & im März", closed: true },
      author: { name: "Emil", email: "emil@mail.example", url: "http://imkerei.example/emil" },
      body: "**Schön.** Wie viele Waben?\n\nSteht in [diesem Artikel](https://blog.example/alt).",
      created_at: "2014-03-02T10:00:00.000Z",
      status: "published",
    });
    expect(comments[1]).toMatchObject({ body: "Danke!\nZwei Waben.", is_owner: true });
    expect(comments[3]?.author).toEqual({ name: "Anonym" });
    expect(report.skipped).toEqual({ pingback: 1, deleted: 1 });
    expect(report.notes).toEqual({
      "unreadable e-mail address dropped": 1,
      "held, since its page is not public": 1,
      "answers what was left out: moved up": 1,
    });
  });

  test("names, titles and addresses that WordPress stores as HTML are read as they are shown", async () => {
    const file = readFileSync(sample("wordpress.xml"), "utf8")
      .replace("<![CDATA[Emil]]>", "<![CDATA[Huber &amp; Sohn <i>]]>")
      .replace("imkerei.example/emil", "<![CDATA[http://imkerei.example/?a=1&#038;b=2]]>")
      .replace("Völker im Winter &amp; im März", "<![CDATA[Völker &amp; Waben &#8211; &lt;b&gt;&#8238;]]>");
    const [first] = (await read(readWordPress, write(file))).comments;
    expect(first?.author).toMatchObject({ name: "Huber & Sohn <i>", url: "http://imkerei.example/?a=1&b=2" });
    expect(first?.thread.title).toBe("Völker & Waben – <b>");
  });
});

describe("Disqus", () => {
  test("posts come with their threads; deleted ones and those without a thread are left out for that reason", async () => {
    const { comments, report } = await read(readDisqus, sample("disqus.xml"));
    expect(comments).toEqual([
      {
        key: "100",
        thread: { url: PAGE, title: "Völker im Winter", closed: true },
        author: { name: "Emil", email: "emil@mail.example" },
        body: "Sehr **schön**.\nWirklich.\n\n> Zwei Waben",
        created_at: "2014-03-01T10:00:00.000Z",
        status: "published",
      },
      expect.objectContaining({ key: "102", parent_key: "100", status: "spam" }),
    ]);
    expect(report.skipped).toEqual({ deleted: 1, "on a thread that the file lacks": 1 });
  });

  test("a packed export is read as it is", async () => {
    const { comments } = await read(readDisqus, write(gzipSync(readFileSync(sample("disqus.xml")))));
    expect(comments).toHaveLength(2);
  });
});

describe("Remark42", () => {
  test("what was typed counts before its HTML; likes, edits, admins and closed pages come along", async () => {
    const { comments, report } = await read(readRemark42, sample("remark42.jsonl"));
    expect(comments).toEqual([
      {
        key: "a1",
        thread: { url: PAGE, title: "Völker im Winter", closed: true },
        author: { name: "Emil", email: "emil@mail.example" },
        body: "Sehr **schön**",
        created_at: "2024-05-01T07:59:00.849Z",
        status: "published",
        likes: 1,
      },
      {
        key: "a2",
        thread: { url: PAGE, closed: true },
        parent_key: "a1",
        author: { name: "Käthe" },
        body: "Danke, *Emil*",
        created_at: "2024-05-01T10:05:00.000Z",
        edited_at: "2024-05-01T10:07:00.000Z",
        status: "published",
        is_owner: true,
      },
    ]);
    expect(report.skipped).toEqual({ deleted: 1 });
  });

  test("what blocked users wrote is held, and a sum of votes counts where nobody's vote is named", async () => {
    const lines = readFileSync(sample("remark42.jsonl"), "utf8")
      .replace('"score":1,"votes":{"u2":true,"u3":false}', '"score":4')
      .replace('"id":"u2","admin":true', '"id":"u2","admin":false,"block":true');
    const { comments, report } = await read(readRemark42, write(lines));
    expect(comments).toMatchObject([
      { key: "a1", status: "published", likes: 4 },
      { key: "a2", status: "held" },
    ]);
    expect(report.notes).toEqual({ "held, since its author is blocked": 1 });
  });

  test("what was kept as in HTML is read as it was typed: text, names, and the page's address", async () => {
    const lines = readFileSync(sample("remark42.jsonl"), "utf8")
      .replaceAll("https://blog.example/winter/", "https://blog.example/?p=1&amp;lang=de")
      .replace('"orig":"Sehr **schön**"', String.raw`"orig":"&gt; Zwei &amp; mehr\n\nDas war&#39;s <b>"`)
      .replace('"name":"Emil"', '"name":"Emil &lt;3"');
    const [first] = (await read(readRemark42, write(lines))).comments;
    expect(first).toMatchObject({
      thread: { url: "https://blog.example/?p=1&lang=de", closed: true },
      author: { name: "Emil <3" },
      body: "> Zwei & mehr\n\nDas war's <b>",
    });
  });
});

describe("Isso", () => {
  function database(fill: (database: DatabaseSync) => void): string {
    const file = path.join(scratch, `isso-${files++}.db`);
    const made = new DatabaseSync(file);
    made.exec(`CREATE TABLE threads (id INTEGER PRIMARY KEY, uri VARCHAR(256) UNIQUE, title VARCHAR(256));
      CREATE TABLE comments (tid REFERENCES threads(id), id INTEGER PRIMARY KEY, parent INTEGER, created FLOAT NOT NULL,
        modified FLOAT, mode INTEGER, remote_addr VARCHAR, text VARCHAR NOT NULL, author VARCHAR, email VARCHAR,
        website VARCHAR, likes INTEGER DEFAULT 0, dislikes INTEGER DEFAULT 0, voters BLOB NOT NULL, notification INTEGER DEFAULT 0);
      INSERT INTO threads VALUES (1, '/winter/', 'Winter');`);
    fill(made);
    made.close();
    return file;
  }

  test("paths get the site's address; pending comments are held, deleted ones left out", async () => {
    const insert = "INSERT INTO comments (tid, id, parent, created, mode, text, author, likes, voters) VALUES";
    const file = database((made) =>
      made.exec(`${insert} (1, 1, NULL, 1400000000.25, 1, 'Sehr **schön**', NULL, 3, ''),
        (1, 2, 1, 1400000100, 2, 'Wartet', 'Ada', 0, ''), (1, 3, 1, 1400000200, 4, '', NULL, 0, ''),
        (1, 4, 3, 1400000300, 1, 'Antwort', 'Ada', 0, '')`),
    );
    const { comments, report } = await read(readIsso, file);
    expect(comments[0]).toEqual({
      key: "1",
      thread: { url: PAGE, title: "Winter" },
      author: { name: "Anonym" },
      body: "Sehr **schön**",
      created_at: "2014-05-13T16:53:20.250Z",
      status: "published",
      likes: 3,
    });
    expect(comments.slice(1)).toMatchObject([
      { key: "2", status: "held", parent_key: "1" },
      { key: "4", parent_key: "1" },
    ]);
    expect(report.skipped).toEqual({ deleted: 1 });
  });

  test("names that Isso keeps as HTML, and comments that it took over from Disqus, are read as they are shown", async () => {
    const insert = "INSERT INTO comments (tid, id, created, mode, text, author, website, voters) VALUES";
    const file = database((made) =>
      made.exec(`${insert} (1, 1, 1400000000, 1, 'Roh: 1 &lt; 2', 'Huber &amp; Sohn', 'https://huber.example/?a&amp;b', ''),
        (1, 2, 1400000001, 1, '<p>Sehr <b>schön</b></p><p>&amp; <a href="/alt">alt</a></p>', 'Ada', NULL, '')`),
    );
    const [first, second] = (await read(readIsso, file)).comments;
    expect(first).toMatchObject({
      author: { name: "Huber & Sohn", url: "https://huber.example/?a&b" },
      body: "Roh: 1 &lt; 2",
    });
    expect(second?.body).toBe("Sehr **schön**\n\n& [alt](https://blog.example/alt)");
  });

  test("a database of something else, or none at all, is refused", async () => {
    const other = path.join(scratch, "other.db");
    const made = new DatabaseSync(other);
    made.exec("CREATE TABLE users (id INTEGER)");
    made.close();
    await expect(read(readIsso, other)).rejects.toThrow(ImportError);
    await expect(read(readIsso, sample("disqus.xml"))).rejects.toThrow(/no SQLite database/);
  });
});

describe("files that are not what they are said to be", () => {
  const wordpress = readFileSync(sample("wordpress.xml"), "utf8");
  const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><rss><channel>&b;</channel></rss>`;
  test.each<[string, Reader, string | Uint8Array, RegExp]>([
    ["a truncated WordPress export", readWordPress, wordpress.slice(0, 2_000), /no well-formed XML/],
    ["an export of another system", readDisqus, wordpress, /begins with <rss>/],
    ["a feed without posts", readWordPress, "<rss><channel><title>x</title></channel></rss>", /no WordPress export/],
    ["entities that a file declares for itself", readWordPress, bomb, /declares entities/],
    ["an entity that nobody declared", readWordPress, "<rss><channel>&b;</channel></rss>", /entity/],
    ["a file outside", readWordPress, `<!DOCTYPE rss SYSTEM "file:///etc/hosts"><rss>&x;</rss>`, /entity/],
    ["Latin-1 that says it is UTF-8", readWordPress, Buffer.from(wordpress, "latin1"), /encoding utf-8/],
    ["an encoding that nobody knows", readWordPress, `<?xml version="1.0" encoding="klingon"?><rss/>`, /klingon/],
    ["elements without end", readWordPress, `<rss>${"<a>".repeat(200)}`, /deeper than/],
    ["a broken archive", readWordPress, gzipSync(wordpress).subarray(0, 200), /cannot be read/],
    ["an empty backup", readRemark42, "", /empty/],
    [
      "a backup that was cut off",
      readRemark42,
      readFileSync(sample("remark42.jsonl"), "utf8").slice(0, 500),
      /cut off/,
    ],
    ["JSON of something else", readRemark42, `{"users": 3}`, /does not begin as a Remark42/],
  ])("%s is refused with a reason", async (_, reader, content, reason) => {
    const refused = read(reader, write(content));
    await expect(refused).rejects.toThrow(ImportError);
    await expect(refused).rejects.toThrow(reason);
  });

  test("a declared encoding and a byte order mark are honoured", async () => {
    const latin = Buffer.from(wordpress.replace("UTF-8", "ISO-8859-1").replaceAll("…", "..."), "latin1");
    expect((await read(readWordPress, write(latin))).comments[0]?.thread.title).toBe("Völker im Winter & im März");
    const utf16 = Buffer.from(`\ufeff${wordpress.replace("UTF-8", "UTF-16")}`, "utf16le");
    expect((await read(readWordPress, write(utf16))).comments[0]?.thread.title).toBe("Völker im Winter & im März");
  });

  test("a missing file is told by its name", async () => {
    await expect(read(readWordPress, "/nowhere/at-all.xml")).rejects.toThrow(/at-all\.xml cannot be read/);
  });
});

describe("the order in which comments can be stored", () => {
  const a = (key: string, day: number, parent_key?: string, url = PAGE): ImportedComment => ({
    key,
    thread: { url },
    ...(parent_key !== undefined && { parent_key }),
    author: { name: "Ada" },
    body: key,
    created_at: new Date(Date.UTC(2014, 0, day)).toISOString(),
    status: "published",
  });
  test.each<[string, ImportedComment[], string[]]>([
    ["parents come first, whatever the clocks say", [a("b", 1, "a"), a("a", 2)], ["a", "b<a"]],
    ["circles are cut", [a("a", 1, "c"), a("b", 2, "a"), a("c", 3, "b")], ["b", "c<b", "a<c"]],
    ["whoever answers itself stands alone", [a("a", 1, "a")], ["a"]],
    [
      "lost parents and parents on other pages count as none",
      [a("a", 1, "x"), a("b", 2), a("c", 3, "b", `${PAGE}2`)],
      ["a", "b", "c"],
    ],
    ["of two with one key the first counts", [a("a", 2), a("a", 1)], ["a"]],
  ])("%s", (_, comments, order) => {
    const ordered = inOrder(comments, new Report());
    expect(ordered.map(({ key, parent_key }) => (parent_key === undefined ? key : `${key}<${parent_key}`))).toEqual(
      order,
    );
  });

  test("a chain of ten thousand answers is put in order without ado", () => {
    const chain = Array.from({ length: 10_000 }, (_, i) => a(`${i}`, 10_000 - i, i > 0 ? `${i - 1}` : undefined));
    expect(inOrder(chain, new Report()).map(({ key }) => key)).toEqual(chain.map(({ key }) => key));
  });
});
