// One key for each decision. Only comfort: every key presses a button or follows a link that is on the page anyway.

const comments = [...document.querySelectorAll<HTMLElement>("article.comment")];
let current = -1;

function select(at: number): void {
  const comment = comments[at];
  if (!comment) return;
  comments[current]?.classList.remove("current");
  current = at;
  comment.classList.add("current");
  comment.focus({ preventScroll: true });
  comment.scrollIntoView({ block: "nearest" });
}

function press(key: string): boolean {
  const place: ParentNode = "/abu".includes(key)
    ? document
    : (comments[current] ?? (comments.length === 1 ? comments[0] : undefined) ?? document.createElement("p"));
  const target = place.querySelector<HTMLElement>(`[data-key="${key}"]`);
  if (target instanceof HTMLInputElement) target.focus();
  else target?.click();
  return target !== null;
}

const all = document.querySelector<HTMLElement>('[data-key="a"]');
if (all) all.hidden = false;
all?.addEventListener("click", () => {
  const boxes = [...document.querySelectorAll<HTMLInputElement>("input[name=pick]")];
  const isFull = boxes.every(({ checked }) => checked);
  for (const box of boxes) box.checked = !isFull;
});

// After a decision the page comes back at the next comment: the keys go on from there.
select(comments.findIndex(({ id }) => `#${id}` === location.hash));

document.addEventListener("keydown", (event) => {
  const target = event.target as HTMLElement;
  const isTyping = target.matches("input:not([type=checkbox]), textarea, select");
  if (event.key === "Escape" && isTyping) target.blur();
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "j") select(Math.min(current + 1, comments.length - 1));
  else if (event.key === "k") select(Math.max(current - 1, 0));
  else if (event.key === "x" && current >= 0) comments[current]?.querySelector<HTMLElement>("header input")?.click();
  else if (event.key === "?") document.querySelector(".keys")?.scrollIntoView({ block: "center" });
  else if (!["p", "r", "s", "c", "/", "a", "b", "u"].includes(event.key) || !press(event.key)) return;
  event.preventDefault();
});
