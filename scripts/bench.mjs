// `npm run bench`: builds, then runs every measurement of bench/, quality first, one after the other, so that they do not share
// a core. `npm run bench -- quotes lists` runs those alone. Results are written to bench/results/.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { build, makeReady, ROOT, run, say } from "./ready.mjs";

const tsx = join(ROOT, "node_modules", ".bin", "tsx");
const wanted = process.argv.slice(2);

makeReady();
build();
for (const kind of ["quality", "speed", "robustness"])
  for (const name of measurementsOf(kind)) {
    say(`${kind}: ${name}`);
    run(tsx, [join("bench", kind, `${name}.ts`)]);
  }

/** Names of the measurements of a kind: files that say in their first lines what they measure. */
function measurementsOf(kind) {
  return readdirSync(join(ROOT, "bench", kind))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
    .map((file) => file.slice(0, -3))
    .filter((name) => wanted.length === 0 || wanted.includes(name));
}
