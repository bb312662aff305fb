import type { Miniflare } from "miniflare";

type Profile = {
  nodes: { id: number; callFrame: { functionName: string; url: string } }[];
  samples: number[];
  timeDeltas: number[];
};

/**
 * The processor time that our own code takes in the Worker meanwhile, by V8's profiler: what waits, and the runtime's own
 * work around it (reading the bodies of answers among it), is not counted.
 */
export async function profileWorker<T>(
  worker: Miniflare,
  work: () => Promise<T>,
): Promise<{ result: T; cpuMs: number }> {
  const socket = new WebSocket(await inspectorOf(worker));
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve, { once: true });
    socket.addEventListener("error", () => reject(new Error("The inspector does not answer.")), { once: true });
  });
  let calls = 0;
  const call = async (method: string, params: object = {}): Promise<unknown> => {
    const id = ++calls;
    const answered = new Promise<unknown>((resolve) => {
      const read = ({ data }: MessageEvent) => {
        const message = JSON.parse(String(data)) as { id?: number; result?: unknown };
        if (message.id !== id) return;
        socket.removeEventListener("message", read);
        resolve(message.result);
      };
      socket.addEventListener("message", read);
    });
    socket.send(JSON.stringify({ id, method, params }));
    return await answered;
  };
  await call("Profiler.enable");
  await call("Profiler.setSamplingInterval", { interval: 200 });
  await call("Profiler.start");
  const result = await work();
  const { profile } = (await call("Profiler.stop")) as { profile: Profile };
  socket.close();
  return { result, cpuMs: ownTime(profile) };
}

async function inspectorOf(worker: Miniflare): Promise<URL> {
  const list = new URL("/json/list", await worker.getInspectorURL());
  list.protocol = "http:";
  const targets = (await (await fetch(list)).json()) as { id: string; webSocketDebuggerUrl: string }[];
  const target = targets.find(({ id }) => id.startsWith("core:user")) ?? targets[0];
  if (!target) throw new Error("There is no Worker to profile.");
  return new URL(target.webSocketDebuggerUrl);
}

/** Milliseconds in functions of a script, and in collecting their garbage. */
function ownTime({ nodes, samples, timeDeltas }: Profile): number {
  const isOurs = ({ callFrame: { functionName, url } }: Profile["nodes"][number]) =>
    functionName === "(garbage collector)" || (url !== "" && !url.startsWith("cloudflare-internal:"));
  const ours = new Set(nodes.filter(isOurs).map(({ id }) => id));
  return samples.reduce((sum, id, at) => sum + (ours.has(id) ? (timeDeltas[at] ?? 0) : 0), 0) / 1_000;
}
