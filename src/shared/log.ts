const MAX_LENGTH = 4_000;

/**
 * Writes a bug to the log as one line of JSON: nothing of it is told outside.
 * @param job what failed, where it was no request
 */
export function logBug(error: unknown, job?: unknown): void {
  const { message = "", stack, cause } = error instanceof Error ? error : {};
  const told = {
    level: "error",
    job,
    message: withoutValues(String(error)),
    // Where it happened alone: a stack begins with the message.
    stack: stack?.slice(stack.indexOf(message) + message.length).slice(0, MAX_LENGTH),
    cause: cause instanceof Error ? withoutValues(cause.message) : undefined,
  };
  console.error(JSON.stringify(told));
}

/** What an error says, for a note that owners read and that may come into the log. */
export function messageOf(error: unknown): string {
  return withoutValues(error instanceof Error ? error.message : String(error));
}

/** A failed query names last the values that were bound to it, and those are people's words: they stay out of log and notes. */
function withoutValues(text: string): string {
  return text.replace(/\nparams: [\s\S]*/, "").slice(0, MAX_LENGTH);
}
