// `npm run bench`: builds, then runs every measurement, one after the other, so that they do not share a core.
// `npm run bench -- quotes lists` runs those alone. Results are written to bench/results/.
import { join } from "node:path";
import { makeReady, ROOT, run, say } from "./ready.mjs";

/** The measurements by folder of bench/; other files there serve them. */
const MEASUREMENTS = {
  quality: [
    "expected",
    "articles",
    "attributions",
    "entities",
    "relations",
    "roles",
    "language",
    "names",
    "cross-script",
    "screening",
    "places",
    "quotes",
    "editions",
    "echoes",
    "joins",
  ],
  speed: [
    "start",
    "read-html",
    "language",
    "extract",
    "add",
    "lists",
    "screening",
    "echoes",
    "databases",
    "workers",
    "analysts",
  ],
  robustness: ["extract", "workers", "both-databases"],
};

const tsx = join(ROOT, "node_modules", ".bin", "tsx");
const wanted = process.argv.slice(2);

await makeReady();
for (const [kind, names] of Object.entries(MEASUREMENTS))
  for (const name of names.filter((one) => wanted.length === 0 || wanted.includes(one))) {
    say(`${kind}: ${name}`);
    run(tsx, [join("bench", kind, `${name}.ts`)]);
  }
