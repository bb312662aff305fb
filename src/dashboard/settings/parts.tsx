import { pathOf, type DashboardContext } from "../context.ts";
import { show } from "../frame.tsx";
import { SETTINGS } from "./texts.ts";

type ConfirmedProps = {
  c: DashboardContext;
  path: string;
  name: string;
  value: string;
  /** What it is done to: buttons that say the same are told apart by it. */
  of: string;
  label: string;
  confirm: string;
};

/** A button that first unfolds, then says what it will do: two steps without a script. */
export function Confirmed({ c, path, name, value, of, label, confirm }: ConfirmedProps) {
  return (
    <details class="confirm">
      <summary aria-label={`${label}: ${of}`}>{label}</summary>
      <form method="post" action={pathOf(c, path)}>
        <input type="hidden" name={name} value={value} />
        <button type="submit" class="danger" aria-label={`${confirm} (${of})`}>
          {confirm}
        </button>
      </form>
    </details>
  );
}

type Secret = { title: string; hint: string; secret: string; back: string };

/** Shows a new token's or webhook's secret, in this answer and nowhere else: so there is nothing to redirect to. */
export function showSecret(c: DashboardContext, { title, hint, secret, back }: Secret) {
  return show(
    c,
    { title, section: "settings", width: "narrow" },
    <div class="panel">
      <p class="secret">
        <code class="wrap">{secret}</code>
      </p>
      <p>{hint}</p>
      <p>
        <a href={pathOf(c, back)}>{SETTINGS[c.get("locale")].done}</a>
      </p>
    </div>,
  );
}
