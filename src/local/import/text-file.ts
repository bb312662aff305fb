import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { TextDecoder } from "node:util";
import { createGunzip } from "node:zlib";
import { messageOf } from "../../shared/log.ts";
import { splitLines } from "../split-lines.ts";
import { ImportError } from "./imported-comment.ts";

type Decoder = { encoding: string; decode: (bytes?: Uint8Array, options?: { stream: boolean }) => string };

/** More text than any blog's comments are; what unpacks to more is a trap. */
const MAX_CHARACTERS = 2 ** 30;

/**
 * A file's text, piece by piece; a packed one (gzip, as Disqus and Remark42 give theirs) is unpacked.
 * @param encodingOf finds the encoding in the first bytes, as XML declares it; UTF-8 unless told, or by a byte order mark
 * @throws ImportError for a file that is not there, is not in its encoding, or is broken
 */
export async function* readText(
  file: string,
  encodingOf: (start: string) => string | undefined = () => undefined,
): AsyncGenerator<string> {
  let decoder: Decoder | undefined;
  let length = 0;
  try {
    for await (const chunk of await openBytes(file)) {
      decoder ??= createDecoder(chunk, encodingOf);
      const text = decoder.decode(chunk, { stream: true });
      length += text.length;
      if (length > MAX_CHARACTERS) throw new ImportError(`${file} unpacks to more than ${MAX_CHARACTERS} characters.`);
      yield text;
    }
    yield decoder?.decode() ?? "";
  } catch (error) {
    if (error instanceof ImportError) throw error;
    if (error instanceof TypeError) throw new ImportError(`${file} is not in the encoding ${decoder?.encoding ?? ""}.`);
    throw new ImportError(`${file} cannot be read: ${messageOf(error)}`);
  }
}

/** The lines of a text file that are not empty. */
export async function* readLines(file: string): AsyncGenerator<string> {
  for await (const line of splitLines(readText(file))) if (line.trim() !== "") yield line;
}

async function openBytes(file: string): Promise<AsyncIterable<Buffer>> {
  const start = await readStart(file, 2);
  const bytes = createReadStream(file);
  if (start[0] !== 0x1f || start[1] !== 0x8b) return bytes;
  const unpacked = createGunzip();
  bytes.on("error", (error) => unpacked.destroy(error));
  return bytes.pipe(unpacked);
}

/** The first bytes of a file. */
export async function readStart(file: string, length: number): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function createDecoder(chunk: Buffer, encodingOf: (start: string) => string | undefined): Decoder {
  const mark = { "255,254": "utf-16le", "254,255": "utf-16be" }[[...chunk.subarray(0, 2)].join()];
  const encoding = mark ?? encodingOf(chunk.subarray(0, 200).toString("latin1")) ?? "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new ImportError(`Nobody here knows the encoding ${encoding}.`);
  }
}
