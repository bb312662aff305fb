/**
 * Writes a bug to the log as one line of JSON: nothing of it is told outside.
 * @param job what failed, where it was no request
 */
export function logBug(error: unknown, job?: unknown): void {
  // A failed query names its parameters, and those are people's words: they stay out of the log.
  const tell = (text: string | undefined) => text?.replace(/\nparams: [\s\S]*?(?=\n {4}at |$)/, "").slice(0, 4_000);
  const { stack, cause } = error instanceof Error ? error : {};
  const told = {
    level: "error",
    job,
    message: tell(String(error)),
    stack: tell(stack),
    cause: cause instanceof Error ? tell(cause.message) : undefined,
  };
  console.error(JSON.stringify(told));
}
