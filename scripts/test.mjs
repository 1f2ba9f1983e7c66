// `npm test`: installs what is missing, then types, lint, direction of dependencies, unused parts, and all tests.
// `npm run check` is the same without the tests.
import { join } from "node:path";
import { buildSteps, checkSqlite, install, ROOT, run, runAtOnce, say, sqliteSteps } from "./ready.mjs";

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
  say("Tests");
  run(bin("vitest"), ["run"]);
}
