import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

let collect: (() => void) | null = null;

/**
 * Lets go of the memory that nothing holds any more, now. What lies outside JavaScript's heap (the bytes of a file) weighs little in what makes V8 collect by
 * itself: a program that takes large files one after another holds several of them, though it needs one. It takes some tens of milliseconds: worth it beside
 * a large file, and not beside a small one.
 */
export function collectGarbage(): void {
  if (collect === null) {
    // Without the option at its start a program has this function in a new context alone.
    setFlagsFromString("--expose-gc");
    collect = runInNewContext("gc") as () => void;
  }
  collect();
}

/** A file of more bytes than this is a large one, beside which collecting costs nothing. */
export const LARGE_BYTES = 4 * 1024 * 1024;
