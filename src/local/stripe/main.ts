import { createLocalStripe } from "./server.ts";

const { PORT, STATE_FILE, WEBHOOK_URL, WEBHOOK_SECRET, CLOCK_OFFSET_MS } = process.env;
const port = Number(PORT ?? 8788);
const offset = Number(CLOCK_OFFSET_MS ?? 0);
if (!Number.isInteger(port) || !Number.isSafeInteger(offset)) {
  console.error("PORT and CLOCK_OFFSET_MS must be whole numbers.");
  process.exit(2);
}

const stripe = createLocalStripe({
  ...(STATE_FILE && { stateFile: STATE_FILE }),
  ...(WEBHOOK_URL && { webhookUrl: WEBHOOK_URL }),
  ...(WEBHOOK_SECRET && { webhookSecret: WEBHOOK_SECRET }),
  ...(CLOCK_OFFSET_MS && { clockOffsetMs: offset }),
});
const stop = () => void stripe.close().then(() => process.exit(0));
process.once("SIGTERM", stop).once("SIGINT", stop);

await stripe.listen(port);
console.log(`Local Stripe is ready: ${stripe.url}`);
