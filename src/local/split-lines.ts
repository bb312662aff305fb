/**
 * The lines of a text that comes in pieces. Line feeds alone part them: a line of JSON may hold U+2028, at which Node's
 * readline would cut it.
 */
export async function* splitLines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const piece of pieces) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}
