// How fast a name is found among listed names: npx tsx --expose-gc bench/speed/screening.ts
// First the UN and OFAC names of ../shared, then a million names made of them by mangling, each an entry of its own: names of one
// entry would spare each other the full comparison. Three times 1,000 other mangled names are looked for in each, after 1,000 that
// are not timed. Beside it, in the same run, what a scan of all names costs with Levenshtein (fastest-levenshtein) and Jaro-Winkler
// (string-comparison): a few whole scans are timed, each of one name against all names, and their mean is given.
import { loadavg } from "node:os";
import { distance as levenshtein } from "fastest-levenshtein";
import comparison from "string-comparison";
import { type Screening, ScreeningBuilder } from "../../src/resolve/index.ts";
import { type BenchName, listedNames } from "../quality/listed-names.ts";
import { keepResults } from "../results.ts";
import { seeded } from "../seeded.ts";
import { MECHANISMS } from "./mangle-names.ts";

const SEED = 20_261_122;
const ASKED = 1_000;
const MILLION = 1_000_000;
const SCANS = 3;

const listed = await listedNames();
const [warmUp = [], ...rounds] = [2, 1, 3, 4].map((more) =>
  mangledOf(listed, ASKED, SEED + more).map(({ name }) => name),
);
console.log(`load average ${loadavg()[0]!.toFixed(1)}; times are wall-clock, and CPU time where it says so`);
const real = measure("UN and OFAC", listed);
const many = measure("a million", [
  ...listed,
  ...mangledOf(listed, MILLION - listed.length, SEED).map((name, i) => ({ ...name, entry: MILLION + i })),
]);
keepResults("screening", "speed", {
  command: "npx tsx --expose-gc bench/speed/screening.ts",
  loadAverage: Number(loadavg()[0]!.toFixed(1)),
  real,
  many,
});

function measure(title: string, names: readonly BenchName[]) {
  globalThis.gc?.();
  const before = process.memoryUsage();
  const began = performance.now();
  const builder = new ScreeningBuilder();
  for (const name of names) builder.add(name);
  const screening = builder.build();
  const buildSeconds = (performance.now() - began) / 1000;
  globalThis.gc?.();
  const after = process.memoryUsage();
  const held = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  const figures = {
    names: names.length,
    buildSeconds: round(buildSeconds),
    bytesPerName: Math.round(screening.memoryBytes / names.length),
    heldBytesPerName: Math.round(held / names.length),
    ...timesOf(screening),
    scanMs: {
      levenshtein: scanMs(names, levenshtein),
      jaroWinkler: scanMs(names, (a, b) => comparison.jaroWinkler.similarity(a, b)),
    },
  };
  console.log(`${title}: ${JSON.stringify(figures)}`);
  return figures;
}

/**
 * Milliseconds a name, a round a row. CPU time is that of the whole process and leaves out what other programs of the machine took;
 * the clock does not. `firstMs` is the mean of the first ten names ever asked for, before anything is compiled.
 */
function timesOf(screening: Screening) {
  const first = timed(screening, warmUp.slice(0, 10)).wall;
  timed(screening, warmUp.slice(10));
  return {
    firstMs: round(first.reduce((sum, ms) => sum + ms, 0) / first.length),
    rounds: rounds.map((names) => {
      const { wall, cpu } = timed(screening, names);
      return { p50Ms: at(wall, 0.5), p95Ms: at(wall, 0.95), cpuP50Ms: at(cpu, 0.5), cpuP95Ms: at(cpu, 0.95) };
    }),
  };
}

function timed(screening: Screening, names: readonly string[]) {
  const wall: number[] = [];
  const cpu: number[] = [];
  for (const name of names) {
    const [began, used] = [performance.now(), process.cpuUsage()];
    screening.screen(name);
    const spent = process.cpuUsage(used);
    wall.push(performance.now() - began);
    cpu.push((spent.user + spent.system) / 1000);
  }
  return { wall, cpu };
}

function at(times: readonly number[], share: number): number {
  return round(times.toSorted((a, b) => a - b)[Math.floor(times.length * share)]!);
}

/** Milliseconds for one name against every listed name, CPU time, the mean of a few scans. */
function scanMs(names: readonly BenchName[], compare: (a: string, b: string) => number): number {
  const used = process.cpuUsage();
  let best = 0;
  for (const name of warmUp.slice(0, SCANS))
    for (const other of names) best = Math.max(best, compare(name.toLowerCase(), other.name.toLowerCase()));
  const spent = process.cpuUsage(used);
  return round((spent.user + spent.system) / 1000 / SCANS);
}

/** Names made of others by the mechanisms in turn; their entries are those of the names they are made of. */
function mangledOf(names: readonly BenchName[], count: number, seed: number): BenchName[] {
  const random = seeded(seed);
  const mechanisms = Object.values(MECHANISMS);
  const made: BenchName[] = [];
  while (made.length < count) {
    const from = names[random.below(names.length)]!;
    const name = mechanisms[made.length % mechanisms.length]!(from.name, random);
    if (name !== null) made.push({ ...from, name });
  }
  return made;
}

function round(number: number): number {
  return Number(number.toFixed(2));
}
