import { Refused } from "../http/errors.ts";
import { mayStay } from "../http/person.ts";
import { isJobOf } from "../jobs.ts";
import type { Asker, Handlers, Serve } from "../serve.ts";
import type { Tasks } from "../tasks.ts";
import { askerOfJobs } from "./adding.ts";

/** How often a line without meaning keeps the connection open, and how often the ledger is looked at for changes of other processes. */
const HEARTBEAT_MS = 15_000;
const LOOK_MS = 2000;

/** Open streams at once. */
const MOST_STREAMS = 64;

const streams = new WeakMap<Tasks, Set<() => void>>();

/** Progress and changes as Server-Sent Events. */
export const watchHandlers: Handlers<"watch"> = {
  async watch(serve, { request, asker }) {
    const open = streams.get(serve.tasks) ?? new Set();
    streams.set(serve.tasks, open);
    if (open.size >= MOST_STREAMS)
      throw new Refused(429, "busy", "too many are watching already", "close a window, or ask /api/v1/jobs");
    return new Response(eventStream(serve, asker, open, request.signal), {
      headers: {
        "Content-Type": "text/event-stream; charset=utf-8",
        "Cache-Control": "no-store",
        "X-Accel-Buffering": "no",
      },
    });
  },
};

/** Says good-bye to everybody who watches. */
export function endStreams(serve: Serve): void {
  for (const end of streams.get(serve.tasks) ?? []) end();
}

function eventStream(
  serve: Serve,
  asker: Asker,
  open: Set<() => void>,
  gone: AbortSignal,
): ReadableStream<Uint8Array> {
  const { person } = asker;
  const mine = askerOfJobs(asker);
  const seesJobs = person === null || person.scopes.includes("add");
  const encoder = new TextEncoder();
  let finish = () => {};
  return new ReadableStream<Uint8Array>({
    async start(controller) {
      const write = (text: string) => {
        try {
          controller.enqueue(encoder.encode(text));
        } catch {
          finish();
        }
      };
      const send = (event: string, data: object) =>
        write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
      let head = (await serve.ledger.workbench.head()).hash;
      const quiet = serve.jobs.listen((job, index, item, whose) => {
        if (seesJobs && isJobOf(whose, mine)) send("job", { ...job, index, item });
      });
      const beat = setInterval(async () => {
        write(": still here\n\n");
        // Who was signed out meanwhile, or suspended, hears no more.
        if (person !== null && !(await mayStay(serve, person).catch(() => true))) bye();
      }, HEARTBEAT_MS);
      const look = setInterval(async () => {
        await serve.follow?.().catch(() => undefined);
        // What they see now is told to whoever asks anew.
        if (!(await asker.seesStill().catch(() => true))) return bye();
        const now = await serve.ledger.workbench.head().catch(() => null);
        // What may be seen was put together anew: the page asks again, and gets the new one.
        if (now === null && serve.follow !== undefined) return bye();
        if (now === null || now.hash === head) return;
        head = now.hash;
        send("ledger", { head });
      }, LOOK_MS);
      const bye = () => {
        send("bye", {});
        finish();
      };
      finish = () => {
        quiet();
        clearInterval(beat);
        clearInterval(look);
        open.delete(bye);
        finish = () => {};
        try {
          controller.close();
        } catch {
          // The reader closed it first.
        }
      };
      open.add(bye);
      gone.addEventListener("abort", () => finish());
      write("retry: 2000\n\n");
      send("ledger", { head });
    },
    cancel() {
      finish();
    },
  });
}
