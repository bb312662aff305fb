/** A regular expression on letters of any script. */
export interface LetterExpression {
  /** The expression to try on this text. */
  readonly for: (text: string) => RegExp;
  readonly test: (text: string) => boolean;
}

/** Latin letters that neither German nor English words have, nor the words that they borrow from French and Spanish. */
export const FOREIGN_LATIN = /[ãåæõøìòùýþð\u0100-\u024f\u1e00-\u1e9d\u1e9f-\u1eff]/i;
/** Signs of any script that German and English words have not, and names have: no "é", "Ö" and the like, which stand here escaped. */
export const FOREIGN_TO_WORDS =
  /(?![\xc0\xc2\xc4\xc7\xc8\xc9\xca\xcb\xce\xcf\xd4\xd6\xdb\xdc\xdf\xe0\xe2\xe4\xe7\xe8\xe9\xea\xeb\xee\xef\xf4\xf6\xfb\xfc\u1e9e\u2019])[\x80-\uffff]/;

/** Latin-1, and punctuation beyond it that German and English write. */
const LATIN_TEXT = /^[\0-\xff\u2010-\u2027\u2030-\u203b\u20ac]*$/;
/** What Unicode's classes have in such texts. */
const LATIN: Readonly<Record<string, string>> = {
  L: String.raw`A-Za-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\xff`,
  Lu: String.raw`A-Z\xc0-\xd6\xd8-\xde`,
  Ll: String.raw`a-z\xb5\xdf-\xf6\xf8-\xff`,
  Lo: String.raw`\xaa\xba`,
  M: "",
  N: String.raw`\d\xb2\xb3\xb9\xbc-\xbe`,
  Cc: String.raw`\0-\x1f\x7f-\x9f`,
  Cn: "",
  Cs: "",
  Default_Ignorable_Code_Point: String.raw`\xad`,
  Join_Control: "",
  Extended_Pictographic: String.raw`\xa9\xae`,
  "Script=Latin": String.raw`A-Za-z\xaa\xba\xc0-\xd6\xd8-\xf6\xf8-\xff`,
  "Script=Greek": "",
  "Script=Cyrillic": "",
  "Script=Georgian": "",
};

/**
 * An expression with Unicode's classes (`\p{L}`). Most texts are tried by its twin, which has their few letters in place
 * of the classes: V8 looks all letters of the world up for each class, when it reads a literal and again when it runs it,
 * and with all expressions of the judge that takes longer than judging a comment. So this one comes as text, and each of
 * the two is made when a text first needs it.
 * @param source as between the slashes of a literal with the flag `u`; its classes stand in brackets
 * @param flags other than `u` and `i`
 */
export function letterExpression(source: string, flags: "" | "g" = ""): LetterExpression {
  let latin: RegExp | undefined;
  let whole: RegExp | undefined;
  const expressionFor = (text: string): RegExp =>
    LATIN_TEXT.test(text)
      ? (latin ??= new RegExp(inLatin(source), flags))
      : (whole ??= new RegExp(source, `${flags}u`));
  return { for: expressionFor, test: (text) => expressionFor(text).test(text) };
}

function inLatin(source: string): string {
  return source.replaceAll(/\\p\{([\w=]+)\}/g, (_, name: string) => {
    const letters = LATIN[name];
    if (letters === undefined) throw new Error(`No Latin letters are known for the class ${name}.`);
    return letters;
  });
}
