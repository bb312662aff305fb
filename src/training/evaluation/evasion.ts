import { cell, percent } from "./format.ts";
import { ADVERTISING, isHeld, judgeAll, type JudgedComment } from "./judged.ts";

const CYRILLIC: Readonly<Record<string, string>> = { a: "а", c: "с", e: "е", i: "і", o: "о", p: "р", x: "х", y: "у" };
const LEET: Readonly<Record<string, string>> = { a: "4", e: "3", i: "1", o: "0", s: "5", t: "7" };
const SMALL_CAPITALS = "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡxʏᴢ";

/** Ways of hiding words from a filter and not from readers, each for a whole text. */
const DISGUISES: Readonly<Record<string, (text: string) => string>> = {
  "Cyrillic letters": (text) => everyOther(text, /[aceiopxy]/g, (letter) => CYRILLIC[letter] ?? letter),
  "hidden characters": (text) => text.replace(WORDS, (word) => Array.from(word).join("\u200b")),
  "stacked marks": (text) =>
    text.replace(WORDS, (word) => Array.from(word, (letter) => `${letter}\u0336\u0323`).join("")),
  "mathematical letters": (text) =>
    text.replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97)),
  "small capitals": (text) =>
    text.replace(/[a-z]/g, (letter) => Array.from(SMALL_CAPITALS)[letter.charCodeAt(0) - 97] ?? ""),
  "HTML entities": (text) => everyOther(text, /[a-z]/g, (letter) => `&#${letter.charCodeAt(0)};`),
  "digits for letters": (text) => everyOther(text, /[aeiost]/g, (letter) => LEET[letter] ?? letter),
  "letters apart": (text) => everyOther(text, WORDS, (word) => Array.from(word).join(" ")),
  "dots between letters": (text) => everyOther(text, WORDS, (word) => Array.from(word).join(".")),
  "stars within words": (text) => everyOther(text, WORDS, (word) => `${word.slice(0, 3)}**${word.slice(3)}`),
  "markup within words": (text) => everyOther(text, WORDS, (word) => `${word.slice(0, 3)}<!-- -->${word.slice(3)}`),
  "letters drawn out": (text) => everyOther(text, WORDS, (word) => word.replace(/[aeiou]/, "$&$&$&$&")),
  "all a quotation": (text) => text.replace(/^/gm, "> "),
  "all as code": (text) => `\`${text.replaceAll("`", "")}\``,
  "all in capitals": (text) => text.toUpperCase(),
};
/** So many honest comments stand before it where something is hidden behind others' words. */
const PADDING = 2;
const WORDS = /\p{L}{4,}/gu;

/** Of the written comments that the judge finds as they are, how many it finds in disguise; and what befalls honest ones. */
export function printEvasion(judged: readonly JudgedComment[]): void {
  const written = judged.filter(({ comment }) => comment.written);
  const isAttack = isHeld("personal_attack");
  const found = (heldBy: typeof isAttack, label: "spam" | "attack"): JudgedComment[] =>
    written.filter(({ comment, judgement }) => comment[label] === true && heldBy(judgement));
  const ads = found(ADVERTISING.heldBy, "spam");
  const attacks = found(isAttack, "attack");
  const honest = written.filter(({ comment }) => comment.spam === false && comment.attack === false);
  console.log(
    "\nHidden words: of the advertising and the attacks that are found as written, how many are found in disguise",
  );
  const padding = honest.filter(({ comment }) => comment.relation === "discusses").slice(0, PADDING);
  const padded = (text: string): string => [...padding.map(({ comment }) => comment.input.body), text].join(" ");
  for (const [name, disguise] of Object.entries({ ...DISGUISES, "behind honest comments": padded })) {
    const held = (rows: readonly JudgedComment[], heldBy: typeof isAttack): number =>
      judgeAll(
        rows.map(({ comment }) => ({ ...comment, input: { ...comment.input, body: disguise(comment.input.body) } })),
      ).filter(({ judgement }) => heldBy(judgement)).length;
    const share = (rows: readonly JudgedComment[], heldBy: typeof isAttack): string =>
      percent(held(rows, heldBy), rows.length, 4);
    const wrongly = held(honest, (judgement) => ADVERTISING.heldBy(judgement) || isAttack(judgement));
    console.log(
      `  ${name.padEnd(22)} ${share(ads, ADVERTISING.heldBy)} of ${ads.length}, ${share(attacks, isAttack)} of ${attacks.length}; honest ones held ${cell(wrongly, 3)} of ${honest.length}`,
    );
  }
}

/** Changes the second of what is found, the fourth, and so on. */
function everyOther(text: string, found: RegExp, change: (piece: string) => string): string {
  let count = 0;
  return text.replace(found, (piece) => ((count += 1) % 2 === 0 ? change(piece) : piece));
}
