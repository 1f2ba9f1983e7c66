// How fast a name is found among listed names: npx tsx --expose-gc bench/speed/screening.ts
// First the UN and OFAC names of ../shared, then a million names made of them by mangling; 1,000 mangled names are looked for in
// each. Beside it, in the same run, what a scan of all names costs with Levenshtein (fastest-levenshtein) and Jaro-Winkler
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
const asked = mangledOf(listed, ASKED, SEED + 1).map(({ name }) => name);
const warmUp = mangledOf(listed, 200, SEED + 2).map(({ name }) => name);
console.log(`load average ${loadavg()[0]!.toFixed(1)}; times are wall-clock, and CPU time where it says so`);
const real = measure("UN and OFAC", listed);
const many = measure("a million", [...listed, ...mangledOf(listed, MILLION - listed.length, SEED)]);
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

/** Milliseconds a name, after {@link warmUp}. CPU time leaves out what other programs of the machine took. */
function timesOf(screening: Screening) {
  const wall: number[] = [];
  const cpu: number[] = [];
  // Other names than those that are timed: what the index keeps of words asked for before must not help.
  for (const [i, name] of warmUp.concat(asked).entries()) {
    const [began, used] = [performance.now(), process.cpuUsage()];
    screening.screen(name);
    const spent = process.cpuUsage(used);
    if (i < warmUp.length) continue;
    wall.push(performance.now() - began);
    cpu.push((spent.user + spent.system) / 1000);
  }
  const at = (times: number[], share: number) =>
    round(times.toSorted((a, b) => a - b)[Math.floor(times.length * share)]!);
  return { p50Ms: at(wall, 0.5), p95Ms: at(wall, 0.95), cpuP50Ms: at(cpu, 0.5), cpuP95Ms: at(cpu, 0.95) };
}

/** Milliseconds for one name against every listed name, CPU time, the mean of a few scans. */
function scanMs(names: readonly BenchName[], compare: (a: string, b: string) => number): number {
  const used = process.cpuUsage();
  let best = 0;
  for (const name of asked.slice(0, SCANS))
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
