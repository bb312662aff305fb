const LEET: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
  "@": "a",
  $: "s",
};

/** "b4ckl1nks" read as letters; undefined where the word has no digit among letters. */
export function unleet(word: string): string | undefined {
  if (word.length < 3 || !/[a-z]/.test(word) || !/[0134578@$]/.test(word)) return undefined;
  return word.replace(/[0134578@$]/g, (sign) => LEET[sign] ?? sign);
}
