import type { Locale } from "../../shared/locale.ts";
import { QUEUE, SHORTCUTS } from "./texts.ts";

/** What each key does, in a window of its own; the button to it is shown by the script that the keys are of. */
export function Shortcuts({ locale }: { locale: Locale }) {
  const texts = QUEUE[locale];
  return (
    <>
      <p class="keys">
        <button type="button" class="quiet" data-key="?" aria-haspopup="dialog" hidden>
          {texts.keys} <kbd>?</kbd>
        </button>
      </p>
      <dialog id="shortcuts" aria-labelledby="shortcuts-title" closedby="any">
        <h2 id="shortcuts-title">{texts.keys}</h2>
        <dl>
          {SHORTCUTS[locale].map(([keys, does]) => (
            <div>
              <dt>
                {keys.split(" ").map((key) => (
                  <kbd>{key}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog">
          <button>{texts.close}</button>
        </form>
      </dialog>
    </>
  );
}
