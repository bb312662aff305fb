import { pathOf, type DashboardContext } from "../context.ts";
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

/** A new token's or webhook's secret, the one time that it is shown. */
export function Secret({ c, secret, hint, back }: { c: DashboardContext; secret: string; hint: string; back: string }) {
  return (
    <div class="panel">
      <p class="secret">
        <code class="wrap">{secret}</code>
      </p>
      <p>{hint}</p>
      <p>
        <a href={pathOf(c, back)}>{SETTINGS[c.get("locale")].done}</a>
      </p>
    </div>
  );
}
