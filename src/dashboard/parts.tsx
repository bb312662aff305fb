import type { Child } from "hono/jsx";
import type { Locale } from "../shared/locale.ts";
import { COMMON } from "./texts.ts";

type Fact = readonly [name: string, value: Child];

/** What is known of a thing, each fact under its name; one without a value is left out. */
export function Facts({ of }: { of: readonly Fact[] }) {
  return (
    <dl class="facts">
      {of.map(
        ([name, value]) =>
          value !== null &&
          value !== undefined &&
          value !== "" && (
            <div>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** The way to the next page of a list. */
export function NextPage({ href, locale }: { href: string; locale: Locale }) {
  return (
    <p class="pages">
      <a href={href}>{COMMON[locale].next_page}</a>
    </p>
  );
}
