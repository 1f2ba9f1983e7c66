import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** Writes one part of a results file, with the day of the run, and leaves the others as they are. */
export function keepResults(file: string, part: string, figures: object): void {
  const path = `bench/results/${file}.json`;
  const known = existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>) : {};
  known[part] = { date: new Date().toISOString().slice(0, 10), ...figures };
  writeFileSync(path, `${JSON.stringify(known, null, 1)}\n`);
}
