import type { Page } from "playwright-core";

/** What the page's main thread did while something was done with the screen, in milliseconds of its processor time: others that use the machine count little. */
export interface Frames {
  /** Frames in which the page drew. */
  readonly frames: number;
  /** From one drawn frame to the next: script, style, layout, paint records, collecting garbage. */
  readonly p50: number;
  readonly p95: number;
  /** Of these, all frames together, of script and of style and layout. */
  readonly script: number;
  readonly layout: number;
  /** The longest task, and how many took longer than 50 ms. */
  readonly longest: number;
  readonly longTasks: number;
}

interface Traced {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: when it began, how long it took, and how much processor time of its thread. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const CATEGORIES = ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"];
const LONG_MS = 50;
const LAYOUT = new Set(["Layout", "UpdateLayoutTree", "PrePaint", "Paint", "Layerize"]);
const SCRIPT = new Set([
  "FireAnimationFrame",
  "EventDispatch",
  "TimerFire",
  "FunctionCall",
  "RunMicrotasks",
  "EvaluateScript",
  "HandlePostMessage",
]);

/** Traces the page's main thread while something is done, and until it has come to rest. */
export async function framesWhile(page: Page, act: () => Promise<void>): Promise<Frames> {
  const browser = page.context().browser()!;
  await browser.startTracing(page, { categories: CATEGORIES });
  await act();
  await page.waitForTimeout(300);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: Traced[] };
  return framesOf(mainThread(traceEvents));
}

/** What the busiest main thread of a page did, in the order of time. */
function mainThread(events: readonly Traced[]): readonly Traced[] {
  const busy = new Map<string, Traced[]>();
  for (const { name, pid, tid, args } of events)
    if (name === "thread_name" && args?.name === "CrRendererMain") busy.set(`${pid} ${tid}`, []);
  for (const event of events) if (event.ph === "X") busy.get(`${event.pid} ${event.tid}`)?.push(event);
  const [most] = [...busy.values()].toSorted((a, b) => b.length - a.length);
  return (most ?? []).toSorted((a, b) => a.ts - b.ts);
}

function framesOf(events: readonly Traced[]): Frames {
  const tasks = outermost(events.filter(({ name }) => /RunTask$|^ThreadControllerImpl::RunTask$/.test(name)));
  const draws = events.filter(({ name }) => name === "FireAnimationFrame").map(({ ts }) => ts);
  // A frame is the task that draws it with all that was done since the one before.
  const frames: number[] = [];
  let since = 0;
  let next = 0;
  for (const task of tasks) {
    const { ts, dur = 0 } = task;
    since += costOf(task);
    if (next >= draws.length || draws[next]! > ts + dur) continue;
    while (next < draws.length && draws[next]! <= ts + dur) next++;
    frames.push(since);
    since = 0;
  }
  const lengths = tasks.map(costOf);
  const sum = (names: ReadonlySet<string>) =>
    outermost(events.filter(({ name }) => names.has(name))).reduce((all, event) => all + costOf(event), 0);
  return {
    frames: frames.length,
    p50: tenth(at(frames, 0.5)),
    p95: tenth(at(frames, 0.95)),
    script: Math.round(sum(SCRIPT)),
    layout: Math.round(sum(LAYOUT)),
    longest: Math.round(Math.max(0, ...lengths)),
    longTasks: lengths.filter((ms) => ms > LONG_MS).length,
  };
}

const costOf = ({ dur = 0, tdur = dur }: Traced): number => tdur / 1000;

/** Those that lie in no other. */
function outermost(events: readonly Traced[]): readonly Traced[] {
  const found: Traced[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const event of events) {
    if (event.ts < end) continue;
    found.push(event);
    end = event.ts + (event.dur ?? 0);
  }
  return found;
}

const tenth = (ms: number) => Number(ms.toFixed(1));

function at(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
