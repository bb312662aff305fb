import type { ImportedComment } from "./imported-comment.ts";
import type { Report } from "./report.ts";

/**
 * Puts comments in the order in which they can be stored: oldest first, but parents before their answers. An answer to a
 * comment that was left out hangs below what that one answered; one to nothing that is known, to another page or, over
 * others, to itself becomes a comment of its own. Of several with one key, the first counts.
 */
export function inOrder(comments: readonly ImportedComment[], report: Report): ImportedComment[] {
  const byKey = new Map<string, ImportedComment>();
  for (const comment of comments) {
    if (byKey.has(comment.key)) report.note(comment.key, "there twice, the first counts");
    else byKey.set(comment.key, comment);
  }
  const ordered = new Map<string, ImportedComment>();
  for (const comment of [...byKey.values()].toSorted((a, b) => Date.parse(a.created_at) - Date.parse(b.created_at))) {
    for (const next of ancestry(comment, byKey, ordered, report).toReversed()) ordered.set(next.key, next);
  }
  return [...ordered.values()];
}

/** A comment and those above it that are not in order yet, each with the parent that it really gets; the topmost last. */
function ancestry(
  comment: ImportedComment,
  byKey: ReadonlyMap<string, ImportedComment>,
  ordered: ReadonlyMap<string, ImportedComment>,
  report: Report,
): ImportedComment[] {
  const line: ImportedComment[] = [];
  const seen = new Set<string>();
  for (let at: ImportedComment | undefined = comment; at && !ordered.has(at.key);) {
    seen.add(at.key);
    const parent = findParent(at, byKey, report);
    const isCircle = parent !== undefined && seen.has(parent.key);
    if (isCircle) report.note(at.key, "answers itself over others: made a comment of its own");
    const { parent_key: _, ...rest } = at;
    line.push(parent && !isCircle ? { ...rest, parent_key: parent.key } : rest);
    at = isCircle ? undefined : parent;
  }
  return line;
}

function findParent(
  comment: ImportedComment,
  byKey: ReadonlyMap<string, ImportedComment>,
  report: Report,
): ImportedComment | undefined {
  const seen = new Set<string>();
  let key = comment.parent_key;
  while (key !== undefined && report.isSkipped(key) && !seen.has(key)) {
    seen.add(key);
    key = report.parentOfSkipped(key);
  }
  const parent = key === undefined ? undefined : byKey.get(key);
  const isHere = parent?.thread.url === comment.thread.url;
  if (comment.parent_key !== undefined && !isHere)
    report.note(comment.key, "answers what is not there: made a comment of its own");
  else if (seen.size > 0) report.note(comment.key, "answers what was left out: moved up");
  return isHere ? parent : undefined;
}
