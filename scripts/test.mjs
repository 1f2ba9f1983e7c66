// `npm test`: installs what is missing, then types, lint, direction of dependencies, unused parts, and all tests.
// `npm run check` is the same without the tests; `npm test -- --fuzz 5` fuzzes for five minutes beside the tests, which go first.
import { join } from "node:path";
import {
  buildSteps,
  checkSqlite,
  install,
  quietly,
  ROOT,
  runAtOnce,
  say,
  shown,
  sqliteSteps,
} from "./ready.mjs";

const bin = (name) => join(ROOT, "node_modules", ".bin", name);
const step = (name, program, ...args) => ({ name, command: bin(program), args });

install();
// The long ones first. None needs another: compiling and building make what the tests run, the rest reads the sources.
await runAtOnce([
  ...sqliteSteps(),
  ...buildSteps(),
  step("Types", "tsc", "--noEmit", "-p", "tsconfig.json"),
  step("Unused files, exports and packages", "knip", "--no-progress"),
  step(
    ...["Direction of dependencies", "depcruise", "src", "web/src"],
    ...["--config", ".dependency-cruiser.cjs", "--output-type", "err"],
  ),
  step("Lint and format", "biome", "check", "."),
  step("Types of the workbench", "tsc", "--noEmit", "-p", join("web", "tsconfig.json")),
]);
checkSqlite();
if (!process.argv.includes("--no-tests")) {
  const at = process.argv.indexOf("--fuzz");
  const minutes = at < 0 ? null : process.argv[at + 1];
  say(minutes === null ? "Tests" : `Tests, and ${minutes} minutes of fuzzing beside them`);
  const fuzzing =
    minutes === null
      ? null
      : quietly(step("", "tsx", "bench/robustness/fuzz.ts", "--minutes", minutes), true);
  const tests = await shown(step("", "vitest", "run"));
  const fuzz = await fuzzing;
  if (fuzz !== null) {
    say(`Fuzzing: ${fuzz.status === 0 ? "nothing found" : "failed"}`);
    process.stderr.write(fuzz.printed);
  }
  process.exitCode = tests === 0 && fuzz !== null ? fuzz.status : tests;
}
