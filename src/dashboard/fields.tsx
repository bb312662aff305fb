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

type LabelledProps = { label: string; name: string; hint: string | undefined; children: Child };

/** A control under its label; its hint is told to screen readers with it (`describe`). */
function Labelled({ label, name, hint, children }: LabelledProps) {
  return (
    <label>
      {label}
      {children}
      {hint !== undefined && (
        <small id={hintId(name)} class="hint">
          {hint}
        </small>
      )}
    </label>
  );
}

function hintId(name: string): string {
  return `${name}-hint`;
}

/** What a control says of itself: its hint, and whether the form was refused for it. */
function describe(name: string, hint: string | undefined) {
  return {
    "aria-describedby": hint === undefined ? undefined : hintId(name),
    "aria-invalid": useContext(Refused).has(name) ? "true" : undefined,
  } as const;
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

/** A labelled input. */
export function Field({ label, name, value, hint, type = "text", ...rest }: FieldProps) {
  return (
    <Labelled label={label} name={name} hint={hint}>
      <input type={type} name={name} value={value ?? ""} {...describe(name, hint)} {...rest} />
    </Labelled>
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
  return (
    <Labelled label={label} name={name} hint={hint}>
      <textarea name={name} {...describe(name, hint)} {...rest}>
        {value ?? ""}
      </textarea>
    </Labelled>
  );
}

type SelectProps = {
  label: string;
  name: string;
  value?: string | null | undefined;
  options: readonly (readonly [value: string, text: string])[];
  hint?: string;
};

/** A labelled list to choose one from. */
export function Select({ label, name, value, options, hint }: SelectProps) {
  return (
    <Labelled label={label} name={name} hint={hint}>
      <select name={name} {...describe(name, hint)}>
        {options.map(([option, text]) => (
          <option value={option} selected={option === value}>
            {text}
          </option>
        ))}
      </select>
    </Labelled>
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
