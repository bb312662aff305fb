import type { Locale } from "../shared/locale.ts";
import { defineTexts } from "./texts.ts";

const TEXTS = defineTexts({ files: "Dateien, die vorgelegt werden können" }, { files: "Files that can be shown" });

/** What an objection offers as proof: the files themselves come on request, so nobody must overlook their names. */
export function OfferedFiles({ names, locale }: { names: readonly string[]; locale: Locale }) {
  if (names.length === 0) return null;
  return (
    <>
      <p>{TEXTS[locale].files}:</p>
      <ul>
        {names.map((name) => (
          <li class="body">{name}</li>
        ))}
      </ul>
    </>
  );
}
