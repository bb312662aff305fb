import type { Child } from "hono/jsx";
import { defineTexts } from "../pages/texts.ts";
import { compact } from "../shared/compact.ts";
import type { Locale } from "../shared/locale.ts";
import { Field } from "./fields.tsx";
import type { Form } from "./form.ts";

/** What a postal address has, whoever's it is; beside the country, which each form asks for in its own way. */
export const ADDRESS = defineTexts(
  {
    line1: "Straße und Hausnummer",
    line2: "Adresszusatz",
    postal_code: "Postleitzahl",
    city: "Ort",
  },
  {
    line1: "Street and number",
    line2: "Further line",
    postal_code: "Postal code",
    city: "City",
  },
);

type Stored = { line1: string; line2?: string | null; postal_code: string; city: string };
type Props = {
  form: Form | undefined;
  stored?: Stored | undefined;
  locale: Locale;
  /** The field for the country. */
  children: Child;
};

/** The fields of an address as they were typed, or else as they are stored. */
export function AddressFields({ form, stored, locale, children }: Props) {
  const field = (name: keyof Stored) => ({
    label: ADDRESS[locale][name],
    name,
    value: form?.text(name) ?? stored?.[name],
  });
  return (
    <>
      <Field {...field("line1")} required maxlength={200} />
      <Field {...field("line2")} maxlength={200} />
      <div class="row">
        <Field {...field("postal_code")} required maxlength={20} />
        <Field {...field("city")} required maxlength={100} />
        {children}
      </div>
    </>
  );
}

/** The address that a form was sent with; the country in capitals. */
export function readAddress(form: Form) {
  return compact({
    line1: form.text("line1"),
    line2: form.text("line2"),
    postal_code: form.text("postal_code"),
    city: form.text("city"),
    country: form.text("country")?.toUpperCase(),
  });
}
