// `npm test`: installs what is missing, then types, lint, direction of dependencies, unused parts, and all tests.
// `npm run check` is the same without the tests.
import { join } from "node:path";
import { build, makeReady, ROOT, run, say } from "./ready.mjs";

const bin = (name) => join(ROOT, "node_modules", ".bin", name);

makeReady();
build();
say("Types");
run(bin("tsc"), ["--noEmit", "-p", "tsconfig.json"]);
run(bin("tsc"), ["--noEmit", "-p", join("web", "tsconfig.json")]);
say("Lint and format");
run(bin("biome"), ["check", "."]);
say("Direction of dependencies");
run(bin("depcruise"), ["src", "web/src", "--config", ".dependency-cruiser.cjs", "--output-type", "err"]);
say("Unused files, exports and packages");
run(bin("knip"), ["--no-progress"]);
if (!process.argv.includes("--no-tests")) {
  say("Tests");
  run(bin("vitest"), ["run"]);
}
