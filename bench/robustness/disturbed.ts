import { type ChildProcess, spawn } from "node:child_process";
import { type Ledger, openLedger } from "../../src/ledger/index.ts";
import { HeadwaterError } from "../../src/model/index.ts";

/** The program as a user runs it. */
export const PROGRAM = "bin/headwater.js";

/** What a disturbance did to a ledger, beside one that was never disturbed. All three must be 0. */
export interface Harm {
  /** What the undisturbed one holds and this one does not, when the same command has run to its end. */
  lost: number;
  /** What it holds twice. */
  doubled: number;
  /** What it holds in part: a hash that does not fit, a record without what belongs to it, other content under the same id. */
  half: number;
}

/** What is known of a ledger by its own words. */
export interface Content {
  readonly digest: string;
  readonly documents: readonly string[];
  readonly verdicts: number;
  readonly entries: number;
  readonly problems: number;
}

const UNMADE: ReadonlySet<string> = new Set(["not-found", "ledger-too-old"]);

/**
 * Looks at a ledger as a reader does; null where there is none yet: whoever was killed while it was made left some of the steps by which its
 * tables come to be, each whole, and whoever writes next takes the others.
 */
export async function contentOf(location: string, withDigest = true): Promise<Content | null> {
  const ledger = await openLedger(location, { readonly: true }).catch((thrown: unknown) => {
    if (thrown instanceof HeadwaterError && UNMADE.has(thrown.code)) return null;
    throw thrown;
  });
  if (ledger === null) return null;
  try {
    return {
      documents: await documentsOf(ledger),
      verdicts: (await ledger.verdicts({ limit: 500 })).rows.length,
      entries: (await ledger.lists()).reduce((sum, { entries }) => sum + entries, 0),
      problems: (await ledger.verify()).problems.length,
      digest: withDigest ? await ledger.contentDigest() : "",
    };
  } finally {
    await ledger.close();
  }
}

async function documentsOf(ledger: Ledger): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await ledger.documents({ limit: 200, ...(cursor === undefined ? {} : { cursor }) });
    ids.push(...page.rows.map(({ id }) => id));
    if (page.cursor === null) return ids;
    cursor = page.cursor;
  }
}

/** Harm in a ledger whose work was broken off: nothing is missed yet, but nothing may be doubled or half there. */
export function harmOnTheWay(found: Content | null): Harm {
  if (found === null) return { lost: 0, doubled: 0, half: 0 };
  return { lost: 0, doubled: found.documents.length - new Set(found.documents).size, half: found.problems };
}

/** Harm in a ledger in which the same work has ended at last. */
export function harmAtTheEnd(found: Content | null, undisturbed: Content): Harm {
  const { doubled, half } = harmOnTheWay(found);
  const there = new Set(found?.documents ?? []);
  const missing = undisturbed.documents.filter((id) => !there.has(id)).length;
  const verdicts = (found?.verdicts ?? 0) - undisturbed.verdicts;
  const entries = (found?.entries ?? 0) - undisturbed.entries;
  const less = Math.max(0, -verdicts) + Math.max(0, -entries);
  const more = Math.max(0, verdicts) + Math.max(0, entries);
  const isOther = missing + less + more + doubled === 0 && found?.digest !== undisturbed.digest;
  return { lost: missing + less, doubled: doubled + more, half: half + (isOther ? 1 : 0) };
}

/** Adds harm to a sum. */
export function addHarm(sum: Harm, { lost, doubled, half }: Harm): void {
  sum.lost += lost;
  sum.doubled += doubled;
  sum.half += half;
}

/** What came of a run of the program. */
export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
  readonly tookMs: number;
}

/** How a run differs from a user's: variables of its environment, who runs it, what starts it. */
export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly uid?: number;
  /** A program before it, with its arguments: `prlimit --fsize=...`. */
  readonly before?: readonly string[];
  /** SIGKILL after so long. */
  readonly killAfterMs?: number;
  readonly onStart?: (child: ChildProcess) => void;
}

/** Runs the program to its end, or until it is killed. */
export function run(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const { env, uid, before = [], killAfterMs, onStart } = options;
  const [file, ...rest] = [...before, process.execPath, PROGRAM, ...args] as [string, ...string[]];
  const began = performance.now();
  const child = spawn(file, rest, {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, ...env },
    ...(uid === undefined ? {} : { uid }),
  });
  let stderr = "";
  child.stderr!.on("data", (piece) => {
    stderr += piece;
  });
  onStart?.(child);
  const timer = killAfterMs === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfterMs);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status, signal) => {
      clearTimeout(timer);
      resolve({ status, signal, stderr, tookMs: performance.now() - began });
    });
  });
}

/** Runs the program to its end, which must be a good one. */
export async function runWell(args: readonly string[]): Promise<Ended> {
  const ended = await run(args);
  if (ended.status !== 0)
    throw new Error(
      `headwater ${args.join(" ")} ended with ${ended.status ?? ended.signal}: ${ended.stderr}`,
    );
  return ended;
}
