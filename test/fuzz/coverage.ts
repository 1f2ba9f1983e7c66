import { Session } from "node:inspector/promises";

/** Scripts whose blocks count: the program's own, and the libraries that read with it. */
const COUNTED = /^file:.*\/(?:src|node_modules)\//;

/** Which blocks of the program were ever run, as V8 counts them: what leads a fuzzer to inputs that reach further. */
export class Coverage {
  readonly #session = new Session();
  readonly #ever = new Set<string>();

  /** Begins to count; a process has one of these at a time. */
  static async begin(): Promise<Coverage> {
    const coverage = new Coverage();
    coverage.#session.connect();
    await coverage.#session.post("Profiler.enable");
    // Each block once and no count of calls: the engine optimises as it would without.
    await coverage.#session.post("Profiler.startPreciseCoverage", { callCount: false, detailed: true });
    return coverage;
  }

  /** How many blocks are known to have been run. */
  get blocks(): number {
    return this.#ever.size;
  }

  /** The blocks that were run since {@link run} was last asked. Asking costs tens of milliseconds, whatever was run. */
  async run(): Promise<ReadonlySet<string>> {
    const { result } = await this.#session.post("Profiler.takePreciseCoverage");
    const run = new Set<string>();
    for (const { scriptId, url, functions } of result) {
      if (!COUNTED.test(url)) continue;
      for (const { ranges } of functions)
        for (const { startOffset, endOffset, count } of ranges)
          if (count > 0) run.add(`${scriptId} ${startOffset} ${endOffset}`);
    }
    return run;
  }

  /** Notes blocks as known; says which of them were not before. */
  note(run: ReadonlySet<string>): ReadonlySet<string> {
    const first = new Set<string>();
    for (const block of run) {
      if (this.#ever.has(block)) continue;
      this.#ever.add(block);
      first.add(block);
    }
    return first;
  }
}

/**
 * Which of some inputs reach given blocks: an input each block at the most, and none for a block that is not reached again.
 *
 * @param inputs what was tried while the blocks were run
 * @param wanted the blocks
 * @param again tries an input once more
 */
export async function reaching<I>(
  coverage: Coverage,
  inputs: readonly I[],
  wanted: ReadonlySet<string>,
  again: (input: I) => Promise<void>,
): Promise<readonly I[]> {
  if (inputs.length < 2) return inputs;
  const half = inputs.slice(0, inputs.length >> 1);
  await coverage.run();
  for (const input of half) await again(input);
  const run = await coverage.run();
  const inHalf = new Set([...wanted].filter((block) => run.has(block)));
  const others = new Set([...wanted].filter((block) => !run.has(block)));
  return [
    ...(inHalf.size > 0 ? await reaching(coverage, half, inHalf, again) : []),
    ...(others.size > 0 ? await reaching(coverage, inputs.slice(half.length), others, again) : []),
  ];
}
