import { describe, expect, test } from "vitest";
import { judge } from "../../../src/rules/judge.ts";

describe("letters without a word are held", () => {
  test.each([
    "lkjh gfdsa mnbv",
    "wqpdk zxjvm hgkkd fjdks",
    "sdfsdf dfgdfg hjkhjk",
    "dkfjghtwqp",
    "Ð”Ð¾Ð±Ñ€Ñ‹Ð¹ Ð´ÐµÐ½ÑŒ",
    "Äîáðûé äåíü, äðóçüÿ",
  ])("%s", (body) => {
    const { spam } = judge({ body, author: { name: "Anna" } }).rules;
    expect(spam.outcome).not.toBe("pass");
    expect(spam.evidence.map(({ reason }) => reason)).toContain("gibberish");
  });

  test.each([
    "Grrr, pfff.",
    "mkdir -p /mnt/ssd, then lsblk",
    "KeyError: 'NÃ¤me', so the file is cp1252",
    "Psst! Hmmm… wow",
    "Björk på Tjörn",
    "xlsx oder xlsm?",
    "Wert?",
    "MFC-L2710DW, KB5006670",
  ])("a few strange words are not: %s", (body) => {
    expect(judge({ body, author: { name: "Anna" } }).rules.spam.outcome).toBe("pass");
  });
});
