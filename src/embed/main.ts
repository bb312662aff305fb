import { HausrechtCount } from "./count.ts";
import { HausrechtComments } from "./element.ts";

// A page that loads the script twice keeps the first.
if (!customElements.get("hausrecht-comments")) customElements.define("hausrecht-comments", HausrechtComments);
if (!customElements.get("hausrecht-count")) customElements.define("hausrecht-count", HausrechtCount);
