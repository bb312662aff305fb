import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { LabelledComment } from "./corpora.ts";

// Spam filters for mail that run offline, as Debian packages them: `apt-get install bogofilter spamassassin`.

const MOST_OUTPUT = 1 << 28;

/**
 * What Bogofilter makes of comments after it has learned from others: word statistics after Robinson and Fisher.
 * @returns a score of 0…1 for each comment, 1 is spam; undefined where Bogofilter is not installed
 * @throws Error where it answers something else than one score for each comment
 */
export function askBogofilter(
  taught: readonly LabelledComment[],
  asked: readonly LabelledComment[],
): number[] | undefined {
  if (!isInstalled("bogofilter", "-V")) return undefined;
  return inScratch((scratch) => {
    // Neither the machine's settings nor anybody's word list have a say.
    const options = ["-C", "-d", scratch, "-M"];
    for (const spam of [true, false]) {
      const mails = toMailbox(taught.filter((comment) => comment.spam === spam));
      run("bogofilter", [...options, spam ? "-s" : "-n"], mails, scratch);
    }
    const lines = run("bogofilter", [...options, "-T"], toMailbox(asked), scratch);
    return oneEach(asked, lines.match(/^[HSU] \S+$/gm) ?? [], (line) => Number(line.slice(2)));
  });
}

/**
 * What SpamAssassin makes of comments by its rules alone, without network and without having learned anything.
 * @returns the sum of its rules for each comment, 5 is spam; undefined where SpamAssassin is not installed
 */
export function askSpamAssassin(asked: readonly LabelledComment[]): number[] | undefined {
  if (!isInstalled("spamassassin", "-V")) return undefined;
  return inScratch((scratch) => {
    const mails = run("spamassassin", ["-L", "--mbox", "--cf=use_bayes 0"], toMailbox(asked), scratch);
    const scores = mails.match(/^X-Spam-Status: (?:Yes|No), score=-?[\d.]+/gm) ?? [];
    return oneEach(asked, scores, (line) => Number(line.slice(line.lastIndexOf("=") + 1)));
  });
}

function isInstalled(program: string, version: string): boolean {
  return spawnSync(program, [version], { stdio: "ignore" }).error === undefined;
}

function inScratch<T>(work: (scratch: string) => T): T {
  const scratch = mkdtempSync(path.join(tmpdir(), "hausrecht-peer-"));
  mkdirSync(path.join(scratch, ".spamassassin"));
  try {
    return work(scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function run(program: string, options: readonly string[], input: string, home: string): string {
  const { stdout, stderr, error, status } = spawnSync(program, options, {
    input,
    encoding: "utf8",
    maxBuffer: MOST_OUTPUT,
    env: { ...process.env, HOME: home, LC_ALL: "C.UTF-8" },
  });
  // Bogofilter's exit code is its verdict on the last mail; only 3 says that something went wrong.
  if (error || status === null || status > 2) throw new Error(`${program} failed: ${error?.message ?? stderr}`);
  return stdout;
}

function oneEach(
  asked: readonly LabelledComment[],
  lines: readonly string[],
  scoreIn: (line: string) => number,
): number[] {
  if (lines.length !== asked.length) throw new Error(`${lines.length} answers to ${asked.length} comments.`);
  return lines.map(scoreIn);
}

/** Comments as mails in the mbox format: author, address and body, with headers whose absence would be held against them. */
function toMailbox(comments: readonly LabelledComment[]): string {
  return comments.map(({ input: { author, body } }, index) => toMail(author, body, index)).join("");
}

function toMail(author: LabelledComment["input"]["author"], body: string, index: number): string {
  const text = [body, author.url ?? ""]
    .join("\n")
    .replace(/\r/g, "")
    .replace(/\0/g, "")
    .replace(/^From /gm, ">From ");
  return `From comment@blog.example Mon Jan  5 12:00:00 2026
Received: from blog.example (blog.example [203.0.113.9]) by mail.example with ESMTP; Mon, 5 Jan 2026 12:00:00 +0000
From: =?utf-8?B?${Buffer.from(author.name).toString("base64")}?= <author@blog.example>
To: owner@mail.example
Subject: Comment
Date: Mon, 5 Jan 2026 12:00:00 +0000
Message-ID: <${index}@blog.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

${text.toWellFormed()}

`;
}
