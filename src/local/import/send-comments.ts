import type { Client } from "./client.ts";
import type { ImportedComment } from "./imported-comment.ts";

const MAX_COMMENTS = 100;
/** Below what the API takes at once. */
const MAX_BYTES = 200 * 1024;

type Result = { key: string; comment_id: string | null; status: string; reason: string | null };
type Sent = Omit<ImportedComment, "parent_key"> & { parent_key?: string; parent_id?: string };

/**
 * Sends comments, which must be in order, piece by piece. Comments that are there already are told as such, so an import
 * that was interrupted is simply run again.
 * @param progress is told after each piece how many have been sent
 * @returns how many there are of each status, refused ones with their reason
 */
export async function sendComments(
  client: Client,
  source: string,
  comments: readonly ImportedComment[],
  { judge, progress }: { judge: boolean; progress: (sent: number) => void },
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const count = (status: string) => (counts[status] = (counts[status] ?? 0) + 1);
  const ids = new Map<string, string>();
  let sent = 0;
  for (const piece of cut(comments)) {
    const keys = new Set(piece.map(({ key }) => key));
    const possible = piece.filter(
      ({ parent_key: parent }) => parent === undefined || keys.has(parent) || ids.has(parent),
    );
    for (let lost = piece.length - possible.length; lost > 0; lost--) count("refused (parent_not_found)");
    const body = { source, judge, comments: possible.map((comment) => withParent(comment, ids)) };
    const response = possible.length > 0 && (await client.send("POST", `/sites/${client.site}/import`, body));
    const { results } = response ? ((await response.json()) as { results: Result[] }) : { results: [] };
    for (const { key, comment_id, status, reason } of results) {
      count(reason === null ? status : `${status} (${reason})`);
      if (comment_id !== null) ids.set(key, comment_id);
    }
    progress((sent += piece.length));
  }
  return counts;
}

/** A parent that was sent before is named by its id, one of the same piece by its key. */
function withParent({ parent_key, ...comment }: ImportedComment, ids: ReadonlyMap<string, string>): Sent {
  if (parent_key === undefined) return comment;
  const parent_id = ids.get(parent_key);
  return parent_id === undefined ? { ...comment, parent_key } : { ...comment, parent_id };
}

function* cut(comments: readonly ImportedComment[]): Generator<ImportedComment[]> {
  let piece: ImportedComment[] = [];
  let bytes = 0;
  for (const comment of comments) {
    const size = Buffer.byteLength(JSON.stringify(comment));
    if (piece.length === MAX_COMMENTS || (piece.length > 0 && bytes + size > MAX_BYTES)) {
      yield piece;
      [piece, bytes] = [[], 0];
    }
    piece.push(comment);
    bytes += size;
  }
  if (piece.length > 0) yield piece;
}
