import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { Coverage, reaching } from "../../test/fuzz/coverage.ts";
import { made, recipe } from "../../test/fuzz/mutate.ts";
import type { Target } from "../../test/fuzz/target.ts";

/** What came of one target. */
export interface Tried {
  readonly name: string;
  readonly inputs: number;
  /** Of them read; the others were refused with a reason. */
  readonly read: number;
  readonly faults: number;
  readonly cpuSeconds: number;
  readonly slowest: { readonly cpuMs: number; readonly bytes: number };
  readonly peakMegabytes: number;
  /** Blocks of the program that were run, before the first changed file and after the last; null where they were not counted. */
  readonly blocks: { readonly before: number; readonly after: number } | null;
}

/** How targets are tried, one after another. */
export interface Turns {
  readonly targets: readonly { readonly name: string; readonly inputs: number }[];
  readonly seed: number;
  /** Where what fails is laid, and the last and the slowest input. */
  readonly folder: string;
  /** When they are to be over, even if fewer inputs were tried, in milliseconds of the clock: each has the same time. Null where only inputs count. */
  readonly endsAt: number | null;
}

const BEAT_MS = 2000;
/** Recipes drawn at once. */
const DRAWN = 64;
/** Inputs are tried for so long before it is asked what they reached: asking takes tens of milliseconds. */
const LOOK_MS = 500;

/** Tries targets in this process, which is then over; of each it prints a line that says what came of it. */
export async function tryTargets({ targets: asked, seed, folder, endsAt }: Turns): Promise<never> {
  const workplace = mkdtempSync(join(tmpdir(), "headwater-fuzz-target-"));
  // Blocks are counted only of what is loaded after the counting began.
  const coverage = endsAt === null ? null : await Coverage.begin();
  const { targets } = await import("../../test/fuzz/targets.ts");
  const made = await targets(workplace, asked.length === 1 ? asked[0]!.name : undefined);
  for (const [i, { name, inputs }] of asked.entries()) {
    const target = made.find((one) => one.name === name);
    if (target === undefined) throw new Error(`there is no target ${name}`);
    // What one left over the others have.
    const mostMs = endsAt === null ? null : Math.max(0, endsAt - Date.now()) / (asked.length - i);
    console.log(JSON.stringify(await tryOne(target, { inputs, seed, folder, mostMs }, coverage)));
  }
  rmSync(workplace, { recursive: true, force: true });
  process.exit(0);
}

interface Turn {
  readonly inputs: number;
  readonly seed: number;
  readonly folder: string;
  readonly mostMs: number | null;
}

async function tryOne(target: Target, turn: Turn, coverage: Coverage | null): Promise<Tried> {
  const { name } = target;
  const { seed, folder } = turn;
  const began = { cpu: cpuMs(), at: Date.now() };
  const trial = new Trial(target, folder);
  const pool = [...target.seeds];
  let before = 0;
  if (coverage !== null) {
    for (const bytes of target.seeds) await trial.one(bytes);
    coverage.note(await coverage.run());
    before = coverage.blocks;
  }
  const isOver = () =>
    trial.tried >= turn.inputs || (turn.mostMs !== null && Date.now() - began.at >= turn.mostMs);
  let [looked, since] = [Date.now(), [] as Uint8Array[]];
  for (let round = 0; !isOver(); round++) {
    // In turn from the small files themselves and from what reached further: changes upon changes are soon refused at the door.
    const seeds = round % 2 === 0 ? target.seeds : pool;
    for (const how of fc.sample(recipe, { numRuns: DRAWN, seed: seed * 1_000_003 + round })) {
      if (isOver()) break;
      const bytes = made(how, { ...target, seeds });
      await trial.one(bytes);
      if (coverage === null) continue;
      since.push(bytes);
      if (Date.now() - looked < LOOK_MS) continue;
      // What reaches something new is changed further.
      const first = coverage.note(await coverage.run());
      if (first.size > 0)
        pool.push(...(await reaching(coverage, since, first, (input) => trial.again(input))));
      [looked, since] = [Date.now(), []];
    }
  }
  await trial.close();
  const { tried, read, faults, slowest } = trial;
  return {
    ...{ name, inputs: tried, read, faults, slowest },
    cpuSeconds: Math.round((cpuMs() - began.cpu) / 100) / 10,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    blocks: coverage === null ? null : { before, after: coverage.blocks },
  };
}

/** A target as it is tried, and what came of it so far. */
class Trial {
  tried = 0;
  read = 0;
  slowest = { cpuMs: 0, bytes: 0 };
  readonly #target: Target;
  readonly #folder: string;
  readonly #last: string;
  readonly #faults = new Map<string, number>();
  #beat = Date.now();

  constructor(target: Target, folder: string) {
    this.#target = target;
    this.#folder = folder;
    this.#last = join(folder, `last-${nameOf(target.name)}`);
  }

  /** Faults of different kinds. */
  get faults(): number {
    return this.#faults.size;
  }

  async one(bytes: Uint8Array): Promise<void> {
    const { name } = this.#target;
    // Names cost less than writing them down.
    if (name !== "name matcher") writeFileSync(this.#last, bytes);
    const before = cpuMs();
    try {
      if ((await this.#target.hold(bytes)) === "read") this.read += 1;
    } catch (thrown) {
      const what = String(thrown instanceof Error ? (thrown.stack ?? thrown.message) : thrown);
      const kind = what.replace(/\d+|"[^"]*"/g, "#").slice(0, 400);
      this.#faults.set(kind, (this.#faults.get(kind) ?? 0) + 1);
      if (this.#faults.get(kind) === 1) this.#keepFault(bytes, what);
    }
    const took = cpuMs() - before;
    this.tried += 1;
    if (took > this.slowest.cpuMs) {
      this.slowest = { cpuMs: Math.round(took), bytes: bytes.length };
      writeFileSync(join(this.#folder, `slowest-${nameOf(name)}`), bytes);
    }
    if (Date.now() - this.#beat < BEAT_MS) return;
    this.#beat = Date.now();
    console.log(this.tried);
  }

  /** Once more, to see what it reaches: it is in no count. */
  async again(bytes: Uint8Array): Promise<void> {
    try {
      await this.#target.hold(bytes);
    } catch {
      // Was kept when it was tried first.
    }
  }

  async close(): Promise<void> {
    try {
      await this.#target.close?.();
    } catch (thrown) {
      this.#keepFault(new Uint8Array(0), String(thrown));
      this.#faults.set("at the end", 1);
    }
  }

  #keepFault(bytes: Uint8Array, what: string): void {
    const id = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
    const file = join(this.#folder, `${nameOf(this.#target.name)}-${id}`);
    writeFileSync(file, bytes);
    writeFileSync(`${file}.why`, what);
  }
}

/** Processor time of this process so far, in milliseconds: other programs of the machine do not count. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** A target's name in the names of files. */
export function nameOf(target: string): string {
  return target.replace(/\W+/g, "-");
}
