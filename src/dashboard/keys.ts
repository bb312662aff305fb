// One key for each decision. Only comfort: every key presses a button or follows a link that is on the page anyway.

const help = document.querySelector<HTMLDialogElement>("#shortcuts");
const told = document.querySelector<HTMLElement>("#told");
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

/** Where a key's button is: what is selected is decided on together, else the comment that one is at. */
function placeOf(key: string): ParentNode | null | undefined {
  if ("/abu?".includes(key)) return document;
  const isSelected = document.querySelector("[name=pick]:checked") !== null;
  if (isSelected) return document.querySelector(".bulk");
  return comments[current] ?? (comments.length === 1 ? comments[0] : undefined);
}

function press(key: string): boolean {
  const target = placeOf(key)?.querySelector<HTMLElement>(`[data-key="${key}"]`);
  if (target instanceof HTMLInputElement) target.focus();
  else target?.click();
  return target !== null && target !== undefined;
}

/** The button of a key that does nothing without this script. */
function showButton(key: string, click: () => void): void {
  const button = document.querySelector<HTMLElement>(`[data-key="${key}"]`);
  if (button) button.hidden = false;
  button?.addEventListener("click", click);
}

showButton("?", () => help?.showModal());
showButton("a", () => {
  const boxes = [...document.querySelectorAll<HTMLInputElement>("input[name=pick]")];
  const isFull = boxes.every(({ checked }) => checked);
  for (const box of boxes) box.checked = !isFull;
  countSelected();
});

/** How many a decision on the selected is on. A page that comes back from the browser's cache has some already. */
function countSelected(): void {
  const output = document.querySelector("#selected");
  if (output) output.textContent = String(document.querySelectorAll("[name=pick]:checked").length);
}
document.addEventListener("change", countSelected);
addEventListener("pageshow", countSelected);

// After a decision the page comes back at the next comment: the keys go on from there.
select(comments.findIndex(({ id }) => `#${id}` === location.hash));
// What was done is told to screen readers with it, or where there is no next one, alone.
const next = comments[current];
if (told && next) {
  next.setAttribute("aria-describedby", told.id);
  next.addEventListener("blur", () => next.removeAttribute("aria-describedby"), { once: true });
} else told?.focus();

document.addEventListener("keydown", (event) => {
  const target = event.target as HTMLElement;
  const isTyping = target.matches("input:not([type=checkbox]), textarea, select");
  if (event.key === "Escape" && isTyping) target.blur();
  if (help?.open) return;
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "j") select(Math.min(current + 1, comments.length - 1));
  else if (event.key === "k") select(Math.max(current - 1, 0));
  else if (event.key === "x" && current >= 0) comments[current]?.querySelector<HTMLElement>("header input")?.click();
  else if (!["p", "r", "s", "c", "/", "a", "b", "u", "?"].includes(event.key) || !press(event.key)) return;
  event.preventDefault();
});
