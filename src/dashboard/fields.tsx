import type { Child } from "hono/jsx";

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
      <input type={type} name={name} value={value ?? ""} aria-describedby={hintId} {...rest} />
      {hint !== undefined && (
        <small id={hintId} class="hint">
          {hint}
        </small>
      )}
    </label>
  );
}

type SelectProps<Value extends string> = {
  label: string;
  name: string;
  value?: Value | null | undefined;
  options: readonly (readonly [value: Value, text: string])[];
  hint?: string;
};

export function Select<Value extends string>({ label, name, value, options, hint }: SelectProps<Value>) {
  return (
    <label>
      {label}
      <select name={name}>
        {options.map(([option, text]) => (
          <option value={option} selected={option === value}>
            {text}
          </option>
        ))}
      </select>
      {hint !== undefined && <small class="hint">{hint}</small>}
    </label>
  );
}

type CheckProps = { name: string; value?: string; checked?: boolean; required?: boolean; children: Child };

export function Check({ name, value = "true", checked = false, required = false, children }: CheckProps) {
  return (
    <label class="check">
      <input type="checkbox" name={name} value={value} checked={checked} required={required} /> {children}
    </label>
  );
}
