import * as v from "valibot";
import type { JudgeInput } from "../rules/judgement.ts";
import { messageOf } from "../shared/log.ts";

const text = v.string();
const optionalText = v.nullish(v.string());
const JudgeLine = v.object({
  id: v.optional(v.union([v.string(), v.number()])),
  body: text,
  author: v.object({ name: text, url: optionalText, email: optionalText }),
  article: v.nullish(v.object({ title: text, text, url: optionalText })),
  thread: v.nullish(v.array(v.object({ author: text, body: text }))),
  locale: optionalText,
  earlier: v.nullish(v.array(v.string())),
});

type Line =
  | { ok: true; id: string | number | null; input: JudgeInput }
  | { ok: false; id: string | number | null; error: { code: "invalid_json" | "invalid_comment"; message: string } };

/** Reads a line of `npm run judge`; a bad one gives an error that names the field. */
export function readJudgeLine(line: string): Line {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return {
      ok: false,
      id: null,
      error: { code: "invalid_json", message: messageOf(error) },
    };
  }
  const parsed = v.safeParse(JudgeLine, value);
  if (parsed.success) {
    const { id, ...input } = parsed.output;
    return { ok: true, id: id ?? null, input };
  }
  const message = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? "line"}: ${issue.message}`).join("; ");
  return { ok: false, id: idOf(value), error: { code: "invalid_comment", message } };
}

function idOf(value: unknown): string | number | null {
  const id: unknown = typeof value === "object" && value !== null && "id" in value ? value.id : null;
  return typeof id === "string" || typeof id === "number" ? id : null;
}
