import { type Hold, openLedger } from "../ledger/index.ts";
import { HeadwaterError, withoutPassword } from "../model/index.ts";
import { loadFrames, loadFrameWords } from "../pipeline/index.ts";
import { type Receiver, runOnce, takeTurn, turnLost, type WatchRun } from "../watch/index.ts";
import { documents } from "./add.ts";
import { printable, reportError } from "./report.ts";
import type { WatchRunOptions } from "./watch.ts";

/** How long a run that goes on waits at the most before it looks again at what is due: somebody may add a watch meanwhile. */
const MOST_WAIT_MS = 30_000;

/** The shortest secret of a webhook. */
const LEAST_SECRET = 16;

/** `headwater watch run`: looks at what is due, until it is asked to stop, or once. */
export async function watchRun(options: WatchRunOptions): Promise<void> {
  const { db, once = false, wait: waits = false, quiet = false } = options;
  const receivers = receiversOf(options);
  const say = (line: string) => {
    if (!quiet) process.stdout.write(`${printable(line)}\n`);
  };
  const stop = new AbortController();
  const onSignal = () => {
    if (stop.signal.aborted) process.exit(1);
    stop.abort();
    say("Stopping: what is under way is finished.");
  };
  process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
  const ledger = await openLedger(db, { frameWords: await loadFrameWords() });
  let turn: Hold | null = null;
  try {
    const base = {
      ...{ ledger, now: () => new Date(), wait: (ms: number) => waited(ms, stop.signal) },
      isStopping: () => stop.signal.aborted,
    };
    const onWait = (who: string) => say(`Waiting: a run is under way${who}`);
    const taken = await takeTurn({ ...base, waits, onWait });
    if (taken === null) return;
    turn = taken;
    const isLost = () => taken.isLost();
    const context = {
      ...{ ...base, frames: await loadFrames(), receivers, isLost },
      ...{ most: Math.max(1, options.most), pauseMs: options.pause * 1000 },
      allowPrivate: options.allowPrivate === true,
      isStopping: () => stop.signal.aborted || isLost(),
    };
    if (!once) say(`Watching for ${withoutPassword(db)}; Ctrl-C stops it`);
    for (let everything = options.now === true; ; everything = false) {
      const run = await runOnce({ ...context, everything });
      for (const fault of run.faults) reportError(fault);
      if (once || run.checked + run.alerts + run.delivered > 0) say(summary(run));
      if (isLost()) throw turnLost(withoutPassword(db));
      if (once && run.faults.length > 0) process.exitCode = 1;
      if (once || stop.signal.aborted) return;
      const [next] = await ledger.watching.watches();
      const due = next === undefined ? MOST_WAIT_MS : Date.parse(next.dueAt) - Date.now();
      await waited(Math.max(1000, Math.min(MOST_WAIT_MS, due)), stop.signal);
      if (stop.signal.aborted) return;
      if (isLost()) throw turnLost(withoutPassword(db));
    }
  } finally {
    process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
    await turn?.release();
    await ledger.close();
  }
}

function summary({ checked, added, alerts, delivered, faults }: WatchRun): string {
  const number = (count: number, one: string, more: string) =>
    `${count.toLocaleString("en")} ${count === 1 ? one : more}`;
  return [
    `${number(checked, "watch", "watches")} looked at`,
    `${documents(added)} added`,
    number(alerts, "alert", "alerts"),
    ...(delivered > 0 ? [`${delivered.toLocaleString("en")} sent`] : []),
    ...(faults.length > 0 ? [number(faults.length, "fault", "faults")] : []),
  ].join(", ");
}

function receiversOf({ webhook, mail, smtp, mailFrom, allowPrivate }: WatchRunOptions): readonly Receiver[] {
  const bad = (place: string, what: string, remedy: string) =>
    new HeadwaterError("bad-usage", "cli", place, what, remedy);
  const secret = process.env["HEADWATER_WEBHOOK_SECRET"] ?? "";
  if (webhook.length > 0 && secret.length < LEAST_SECRET)
    throw bad(
      "HEADWATER_WEBHOOK_SECRET",
      `a webhook is signed with a secret of ${LEAST_SECRET} characters at least`,
      "set it to what whoever receives it has too: openssl rand -hex 32",
    );
  for (const url of webhook)
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
      throw bad("--webhook", `${url} is no address of the web`, "write it as https://desk.example.org/hook");
  const server = smtp ?? process.env["HEADWATER_SMTP"] ?? "";
  const from = mailFrom ?? process.env["HEADWATER_MAIL_FROM"] ?? "";
  if (mail.length > 0 && !/^smtps?:\/\/\S+$/.test(server))
    throw bad("--smtp", "no mail server is named", "give --smtp smtp://HOST:PORT, or set HEADWATER_SMTP");
  if (mail.length > 0 && !/^\S+@\S+$/.test(from))
    throw bad("--mail-from", "no sender is named", "give --mail-from ADDRESS, or set HEADWATER_MAIL_FROM");
  return [
    ...webhook.map((url) => ({ kind: "webhook", url, secret, allowPrivate: allowPrivate === true }) as const),
    ...mail.map((to) => ({ kind: "mail", to, from, smtp: server }) as const),
  ];
}

function waited(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener("abort", done);
  });
}
