import { createContext, useContext, type Child } from "hono/jsx";
import type { AppError, Issue } from "../shared/errors.ts";

const Refused = createContext<ReadonlySet<string>>(new Set());

/** What a form calls a field that the API's schema calls otherwise. */
const FORM_NAMES: Readonly<Record<string, string>> = { fees: "fee", rate_bp: "rate" };

/** Within it each field that a form was refused for is marked: for the eye and for screen readers. */
export function MarkRefused({ problem, children }: { problem: AppError | undefined; children: Child }) {
  const issues = (problem?.extra["issues"] ?? []) as Issue[];
  const names = issues.flatMap(({ path }) => path.split("/")).map((name) => FORM_NAMES[name] ?? name);
  return <Refused.Provider value={new Set(names)}>{children}</Refused.Provider>;
}

/** One of several forms on a page that have fields of the same name: nothing is marked in those that were not sent. */
export function OneForm({ sent, children }: { sent: boolean; children: Child }) {
  const refused = useContext(Refused);
  return <Refused.Provider value={sent ? refused : new Set()}>{children}</Refused.Provider>;
}

function useInvalid(name: string): "true" | undefined {
  return useContext(Refused).has(name) ? "true" : undefined;
}

type FieldProps = {
  label: string;
  name: string;
  value?: string | number | null | undefined;
  hint?: string;
  required?: boolean;
  type?: "text" | "email" | "number" | "url" | "date";
  maxlength?: number;
  min?: number | string;
  max?: number | string;
  pattern?: string;
  autocomplete?: string;
  inputmode?: "decimal" | "numeric";
};

/** A labelled input; its hint is told to screen readers with it. */
export function Field({ label, name, value, hint, type = "text", ...rest }: FieldProps) {
  const hintId = hint === undefined ? undefined : `${name}-hint`;
  return (
    <label>
      {label}
      <input
        type={type}
        name={name}
        value={value ?? ""}
        aria-describedby={hintId}
        aria-invalid={useInvalid(name)}
        {...rest}
      />
      {hint !== undefined && (
        <small id={hintId} class="hint">
          {hint}
        </small>
      )}
    </label>
  );
}

type AreaProps = {
  label: string;
  name: string;
  value: string | number | null | undefined;
  rows: number;
  hint?: string;
  required?: boolean;
  maxlength?: number;
  spellcheck?: boolean;
};

/** A labelled text of several lines. */
export function Area({ label, name, value, hint, ...rest }: AreaProps) {
  const hintId = hint === undefined ? undefined : `${name}-hint`;
  return (
    <label>
      {label}
      <textarea name={name} aria-describedby={hintId} aria-invalid={useInvalid(name)} {...rest}>
        {value ?? ""}
      </textarea>
      {hint !== undefined && (
        <small id={hintId} class="hint">
          {hint}
        </small>
      )}
    </label>
  );
}

type SelectProps = {
  label: string;
  name: string;
  value?: string | null | undefined;
  options: readonly (readonly [value: string, text: string])[];
  hint?: string;
};

/** A labelled list to choose one from; its hint is told to screen readers with it. */
export function Select({ label, name, value, options, hint }: SelectProps) {
  const hintId = hint === undefined ? undefined : `${name}-hint`;
  return (
    <label>
      {label}
      <select name={name} aria-describedby={hintId} aria-invalid={useInvalid(name)}>
        {options.map(([option, text]) => (
          <option value={option} selected={option === value}>
            {text}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <small id={hintId} class="hint">
          {hint}
        </small>
      )}
    </label>
  );
}

type CheckProps = { name: string; value?: string; checked?: boolean; required?: boolean; children: Child };

/** A box to tick; sent only when it is ticked. */
export function Check({ name, value = "true", checked = false, required = false, children }: CheckProps) {
  return (
    <label class="check">
      <input type="checkbox" name={name} value={value} checked={checked} required={required} /> <span>{children}</span>
    </label>
  );
}
