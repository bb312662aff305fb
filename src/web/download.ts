/** Headers of an answer that is saved as a file. @param name of our own making: never what a stranger sent */
export function downloadHeaders(type: string, name: string): Record<string, string> {
  return {
    "Content-Type": type,
    "Content-Disposition": `attachment; filename="${name}"`,
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  };
}
