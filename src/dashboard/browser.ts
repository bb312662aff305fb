// What the dashboard's pages run in the browser: comfort only, but for joining an export of many parts.
import "./keys.ts";
import "./save-export.ts";
