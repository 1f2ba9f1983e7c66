import type { Ledger } from "../../src/ledger/index.ts";

/** Milliseconds of one kind of question on both ledgers, and in how many answers they differed. */
export interface Compared {
  readonly asked: number;
  readonly p50: Sides;
  readonly p95: Sides;
  /** Answers that were not the same on both. */
  readonly differ: number;
}

/** A figure of the ledger in a file, of the one on a server, and how often as much the second is. */
interface Sides {
  readonly file: number;
  readonly server: number;
  readonly times: number;
}

/** Asked before the clock counts, so that neither pays for reading its first pages. */
const WARM_UP = 2;

/** Prints the head of the table that {@link compare} prints rows of. */
export function printHead(title: string): void {
  console.log(`${title}; milliseconds`);
  console.log(
    `${"".padEnd(24)}${["file p50", "server", "times", "file p95", "server", "times"].map((head) => head.padStart(10)).join("")}`,
  );
}

/**
 * Runs each piece of work on a ledger in a file and on one on a server, now the one first, now the other, and prints a row.
 *
 * @param repeats whether the works may be run before the clock counts: those that change nothing
 */
export async function compare(
  ledgers: readonly [file: Ledger, server: Ledger],
  what: string,
  works: readonly ((ledger: Ledger) => Promise<unknown>)[],
  repeats: boolean,
): Promise<Compared> {
  const times: readonly [number[], number[]] = [[], []];
  if (repeats) for (const work of works.slice(0, WARM_UP)) for (const ledger of ledgers) await work(ledger);
  let differ = 0;
  for (const [i, work] of works.entries()) {
    const answers: string[] = [];
    for (const side of i % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      const began = performance.now();
      const answer = await work(ledgers[side]);
      times[side].push(performance.now() - began);
      answers.push(JSON.stringify(answer));
    }
    if (answers[0] !== answers[1]) differ += 1;
  }
  const sidesAt = (share: number): Sides => {
    const [file, server] = times.map((of) => at(of, share)) as [number, number];
    return { file: rounded(file), server: rounded(server), times: rounded(server / file) };
  };
  const row = { asked: works.length, p50: sidesAt(0.5), p95: sidesAt(0.95), differ };
  const cells = [row.p50, row.p95].flatMap(({ file, server, times: ratio }) => [file, server, ratio]);
  const difference = differ === 0 ? "" : `   ${differ} answers differ`;
  console.log(`${what.padEnd(24)}${cells.map((cell) => cell.toFixed(1).padStart(10)).join("")}${difference}`);
  return row;
}

function at(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

function rounded(figure: number): number {
  return Number(figure.toFixed(1));
}
