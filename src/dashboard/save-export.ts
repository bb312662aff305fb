// An export comes in parts where the plan allows no more at once: here they are joined to the one file that a restore takes.

type Closing = { next?: string; counts?: Record<string, number>; end?: Record<string, number> };

/** More than the last line of a part is long: a cursor, and a count for each table. */
const CLOSING_BYTES = 16_384;
const TRIES = 4;

const button = document.querySelector<HTMLAnchorElement>("a[data-export]");
button?.addEventListener("click", (event) => {
  event.preventDefault();
  if (button.ariaDisabled === "true") return;
  button.ariaDisabled = "true";
  void save(button).finally(() => {
    button.ariaDisabled = null;
  });
});

async function save(link: HTMLAnchorElement): Promise<void> {
  const { href, download, dataset } = link;
  const status = link.closest("section")?.querySelector("[role=status]");
  const tell = (text: string | undefined, size: number) => {
    const megabytes = (size / 1e6).toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 });
    if (status) status.textContent = `${text ?? ""} ${size > 0 ? `${megabytes} MB` : ""}`;
  };
  try {
    tell(dataset["loading"], 0);
    const file = await joinParts(href, (size) => tell(dataset["loading"], size));
    const url = URL.createObjectURL(file);
    Object.assign(document.createElement("a"), { href: url, download }).click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    tell(dataset["done"], file.size);
  } catch (error) {
    console.warn(error);
    tell(dataset["failed"], 0);
  }
}

async function joinParts(href: string, progress: (bytes: number) => void): Promise<Blob> {
  const parts: Blob[] = [];
  const total: Record<string, number> = {};
  let bytes = 0;
  for (let query: string | undefined = ""; query !== undefined;) {
    const { rows, closing } = await fetchPart(href + query);
    for (const [table, count] of Object.entries(closing.counts ?? closing.end ?? {}))
      total[table] = (total[table] ?? 0) + count;
    parts.push(rows);
    progress((bytes += rows.size));
    query = closing.next === undefined ? undefined : `?cursor=${closing.next}`;
  }
  return new Blob([...parts, `${JSON.stringify({ end: total })}\n`]);
}

/** A part without the line that closes it. What fails for a moment, or was cut off, is asked for again. */
async function fetchPart(url: string): Promise<{ rows: Blob; closing: Closing }> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`${url} answers ${response.status}`);
      const part = await response.blob();
      const tail = await part.slice(-CLOSING_BYTES).arrayBuffer();
      const lineStart = new Uint8Array(tail).lastIndexOf(10, tail.byteLength - 2) + 1;
      const line = tail.slice(lineStart);
      const closing = JSON.parse(new TextDecoder().decode(line)) as Closing;
      if (!closing.end && closing.next === undefined) throw new Error("A part was cut off.");
      return { rows: part.slice(0, part.size - line.byteLength), closing };
    } catch (error) {
      if (attempt === TRIES) throw error;
      await new Promise((resolve) => {
        setTimeout(resolve, 250 * 4 ** (attempt - 1));
      });
    }
  }
}
