import { createRequire } from "node:module";
import type { Options } from "cli-progress";

/** Progress of long work, on standard error. */
export interface Progress {
  step(label: string): void;
  /** So many steps are done, without a word on the last. */
  reach(done: number): void;
  grow(total: number): void;
  stop(): void;
}

const require = createRequire(import.meta.url);

const SILENT: Progress = { step: () => {}, reach: () => {}, grow: () => {}, stop: () => {} };

/**
 * A progress bar on a terminal; nothing elsewhere, so that logs and pipes stay clean.
 *
 * @param total how many steps are known so far; `grow` adds more as they are found
 * @param noun what a step is, in the plural, such as "documents"
 */
export function startProgress(total: number, noun: string): Progress {
  if (!process.stderr.isTTY) return SILENT;
  const format = `{bar} {value}/{total} ${noun}  {rate}/s  {label}`;
  const options: Options = {
    format,
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
    barsize: 24,
  };
  // Loaded where there is a terminal to show it on.
  const { SingleBar, Presets } = require("cli-progress") as typeof import("cli-progress");
  const bar = new SingleBar(options, Presets.shades_classic);
  const began = performance.now();
  let known = total;
  let done = 0;
  bar.start(known, 0, { label: "", rate: "0" });
  const show = (label: string) => {
    const rate = (done / Math.max(0.001, (performance.now() - began) / 1000)).toFixed(1);
    bar.update(done, { label: label.slice(-40), rate });
  };
  return {
    step(label) {
      done += 1;
      show(label);
    },
    reach(now) {
      done = now;
      show("");
    },
    grow(more) {
      known += more;
      bar.setTotal(known);
    },
    stop: () => bar.stop(),
  };
}
